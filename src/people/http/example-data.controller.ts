import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { Database } from '../../platform/database/database.js';
import { KeyIgnored } from '../../platform/http/idempotency/replay-access.js';
import { examplePeople } from '../example/example-data.queries.js';
import type { ExamplePersonRow } from '../example/example-data.queries.js';
import { ROLES } from '../rules/roles.js';
import { shanghaiDate } from '../rules/today.js';
import { AnyRole, CurrentActor, FreshSignIn } from '../sign-in/actor.js';
import type { Actor } from '../sign-in/actor.js';
import { RemoveExampleData } from '../use-cases/remove-example-data.js';
import type { OwnUnit } from '../use-cases/remove-example-data.js';
import { ExampleDataRemovalRequest } from './example-data.requests.js';
import type { OwnUnitRequest } from './example-data.requests.js';
import { ExampleDataResponse } from './example-data.responses.js';
import { Permits } from './permits.js';

@ApiTags('people')
@Controller('api/v1/example-data')
export class ExampleDataController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly removeExampleData: RemoveExampleData,
  ) {}

  /** Whether this installation began with an invented city, and who its people are; never a password. */
  @Get()
  @AnyRole(...ROLES)
  @ApiOperation({ operationId: 'readExampleData' })
  async read(): Promise<ExampleDataResponse> {
    const rows = await this.database.query<ExamplePersonRow>(examplePeople(shanghaiDate(this.clock.now())));
    const people = rows.map(({ username, name, appointments }) => ({
      username,
      name,
      appointments: appointments.map(({ role, post, unit }) => ({ role, post, unit })),
    }));
    const present = people.length > 0;
    return { present, removable: present && this.config.embeddedOwnerUrl !== undefined, people };
  }

  /**
   * Removes the invented city, its people and every document of theirs, and leaves one's own government and office with the
   * three administrators. It cannot be undone, and keeps no answer under a key. 403 `reauthenticationRequired`; 409
   * `exampleDataNotEmbedded`, `exampleDataAbsent`; 422 `confirmationWrong`, `unitRefused`, and `exampleDataMixed` where
   * anybody or anything is not of the example data.
   */
  @Post('removals')
  @HttpCode(204)
  @Permits('removeExampleData')
  @FreshSignIn()
  // What it remembered it would forget in the same act.
  @KeyIgnored()
  @ApiOperation({ operationId: 'removeExampleData' })
  async remove(@CurrentActor() actor: Actor, @Body() body: ExampleDataRemovalRequest): Promise<void> {
    const { confirmation, government, office } = body;
    await this.removeExampleData.run(actor, { confirmation, government: ownUnit(government), office: ownUnit(office) });
  }
}

const ownUnit = ({ name, shortName, documentPrefix, regionCode }: OwnUnitRequest): OwnUnit => ({
  name,
  shortName,
  documentPrefix: documentPrefix ?? null,
  regionCode: regionCode ?? null,
});
