import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../calendar/calendar.module.js';
import { StorageModule } from '../platform/storage/storage.module.js';
import { ApiClientEntity } from './api-client.entity.js';
import { AppointmentEntity } from './appointment.entity.js';
import { DelegationEntity } from './delegation.entity.js';
import { EntityWrites } from './entity-writes.js';
import { ExamplePeople } from './example/example-people.js';
import { AdministrativeEntriesController } from './http/administrative-entries.controller.js';
import { ApiClientsController } from './http/api-clients.controller.js';
import { AppointmentsController } from './http/appointments.controller.js';
import { DelegationsController } from './http/delegations.controller.js';
import { ExampleDataController } from './http/example-data.controller.js';
import { JobsController } from './http/jobs.controller.js';
import { Listing } from './http/listing.js';
import { PreferencesController } from './http/preferences.controller.js';
import { MeController } from './http/me.controller.js';
import { OAuthController } from './http/oauth.controller.js';
import { OrganisationImportsController } from './http/organisation-imports.controller.js';
import { PersonsController } from './http/persons.controller.js';
import { SessionsController } from './http/sessions.controller.js';
import { UnitsController } from './http/units.controller.js';
import { PersonEntity } from './person.entity.js';
import { Passwords } from './sign-in/passwords.js';
import { SessionLookup } from './sign-in/session-lookup.js';
import { SignInSettings } from './sign-in/sign-in-settings.js';
import { SignInThrottle } from './sign-in/sign-in-throttle.js';
import { SignInGuard } from './sign-in/sign-in.guard.js';
import { UnitEntity } from './unit.entity.js';
import { AddApiClient } from './use-cases/add-api-client.js';
import { AddPerson } from './use-cases/add-person.js';
import { Appoint } from './use-cases/appoint.js';
import { AppointFirstAdministrators } from './use-cases/appoint-first-administrators.js';
import { ChangePassword } from './use-cases/change-password.js';
import { Delegate } from './use-cases/delegate.js';
import { DisableApiClient } from './use-cases/disable-api-client.js';
import { DisablePerson } from './use-cases/disable-person.js';
import { ChangePerson } from './use-cases/change-person.js';
import { ChangeUnit } from './use-cases/change-unit.js';
import { DisableUnit } from './use-cases/disable-unit.js';
import { EndAppointment } from './use-cases/end-appointment.js';
import { EndDelegation } from './use-cases/end-delegation.js';
import { ImportOrganisation } from './use-cases/import-organisation.js';
import { IssueClientSecret } from './use-cases/issue-client-secret.js';
import { IssuePassword } from './use-cases/issue-password.js';
import { IssueToken } from './use-cases/issue-token.js';
import { OpenUnit } from './use-cases/open-unit.js';
import { Reauthenticate } from './use-cases/reauthenticate.js';
import { RemoveExampleData } from './use-cases/remove-example-data.js';
import { RetryJob } from './use-cases/retry-job.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';

const signingIn = [SignIn, SignOut, Reauthenticate, ChangePassword, IssueToken];
const administering = [
  ImportOrganisation,
  RemoveExampleData,
  ChangePerson,
  ChangeUnit,
  OpenUnit,
  DisableUnit,
  AddPerson,
  DisablePerson,
  IssuePassword,
  Appoint,
  EndAppointment,
  Delegate,
  EndDelegation,
  AddApiClient,
  DisableApiClient,
  IssueClientSecret,
  RetryJob,
];

/** Units, persons, appointments, and the guard through which every request of the whole server passes. */
@Module({
  imports: [
    CalendarModule,
    StorageModule,
    TypeOrmModule.forFeature([UnitEntity, PersonEntity, AppointmentEntity, DelegationEntity, ApiClientEntity]),
  ],
  controllers: [
    SessionsController,
    MeController,
    PreferencesController,
    OAuthController,
    UnitsController,
    PersonsController,
    AppointmentsController,
    DelegationsController,
    ApiClientsController,
    AdministrativeEntriesController,
    OrganisationImportsController,
    ExampleDataController,
    JobsController,
  ],
  providers: [
    ...signingIn,
    ...administering,
    AppointFirstAdministrators,
    ExamplePeople,
    EntityWrites,
    Listing,
    Passwords,
    SessionLookup,
    SignInSettings,
    SignInThrottle,
    { provide: APP_GUARD, useClass: SignInGuard },
  ],
  exports: [ExamplePeople],
})
export class PeopleModule {}
