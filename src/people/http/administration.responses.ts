import { ApiProperty } from '@nestjs/swagger';
import { ADMINISTRATIVE_ACTS } from '../rules/administration.js';
import type { AdministrativeAct } from '../rules/administration.js';
import { ROLES, UNIT_KINDS } from '../rules/roles.js';
import type { Role, UnitKind } from '../rules/roles.js';
import { STANDINGS } from '../rules/term.js';
import type { Standing } from '../rules/term.js';
import { MACHINE_SCOPES } from '../rules/scopes.js';
import type { MachineScope } from '../rules/scopes.js';

export class UnitResponse {
  id!: string;

  @ApiProperty({ type: String, nullable: true })
  parentId!: string | null;

  @ApiProperty({ enum: UNIT_KINDS })
  kind!: UnitKind;
  name!: string;
  shortName!: string;

  @ApiProperty({ type: String, nullable: true, description: '机关代字' })
  documentPrefix!: string | null;

  @ApiProperty({ type: String, nullable: true })
  regionCode!: string | null;

  @ApiProperty({ type: String, nullable: true })
  creditCode!: string | null;
  smallUnit!: boolean;

  @ApiProperty({ type: String, nullable: true })
  disabledAt!: string | null;
}

export class PostResponse {
  unitName!: string;

  @ApiProperty({ enum: ROLES })
  role!: Role;

  /** 职务 */
  post!: string;
}

export class PersonResponse {
  id!: string;
  username!: string;
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;

  /** The password was made by the machine and has not been replaced yet. */
  passwordTemporary!: boolean;

  @ApiProperty({ type: String, nullable: true })
  disabledAt!: string | null;

  /** What they are today: two people of one name are told apart by it. */
  posts!: PostResponse[];
}

export class AppointmentResponse {
  id!: string;
  personId!: string;
  personName!: string;
  username!: string;
  unitId!: string;
  unitName!: string;

  @ApiProperty({ enum: ROLES })
  role!: Role;
  post!: string;
  startsOn!: string;

  /** The last day. The day before `startsOn` when it was cancelled before it began. */
  @ApiProperty({ type: String, nullable: true })
  endsOn!: string | null;

  /** Set when it was ended at once, in the middle of its last day. */
  @ApiProperty({ type: String, nullable: true })
  revokedAt!: string | null;

  /** Today, in Beijing time. */
  @ApiProperty({ enum: STANDINGS })
  standing!: Standing;

  /** Whether there is something left to end. */
  endable!: boolean;
}

export class DelegationResponse {
  id!: string;
  unitId!: string;
  fromAppointmentId!: string;
  fromPersonName!: string;

  @ApiProperty({ enum: ROLES, description: 'The role whose signature is lent' })
  signerKind!: Role;
  toAppointmentId!: string;
  toPersonName!: string;
  startsOn!: string;
  endsOn!: string;

  @ApiProperty({ type: String, nullable: true })
  revokedAt!: string | null;

  /** Today, in Beijing time. */
  @ApiProperty({ enum: STANDINGS })
  standing!: Standing;

  /** Whether there is something left to end. */
  endable!: boolean;
}

export class ApiClientResponse {
  id!: string;
  clientId!: string;
  name!: string;
  unitId!: string;
  unitName!: string;

  @ApiProperty({ enum: MACHINE_SCOPES, isArray: true })
  scopes!: MachineScope[];

  @ApiProperty({ type: String, nullable: true })
  disabledAt!: string | null;
}

/** Shown once. */
export class PasswordResponse {
  password!: string;
}

/** Shown once. */
export class ClientSecretResponse {
  clientSecret!: string;
}

export class AdministrativeEntryResponse {
  id!: string;
  at!: string;

  @ApiProperty({ enum: ADMINISTRATIVE_ACTS })
  act!: AdministrativeAct;

  /** Absent when the machine itself acted. */
  @ApiProperty({ type: String, nullable: true })
  personId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  personName!: string | null;

  @ApiProperty({ type: String, nullable: true })
  appointmentId!: string | null;
  subjectKind!: string;
  subjectId!: string;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty({ type: Object })
  detail!: Record<string, unknown>;

  @ApiProperty({ type: String, nullable: true })
  traceId!: string | null;
}

export class UnitPage {
  items!: UnitResponse[];
}

export class PersonPage {
  items!: PersonResponse[];
}

export class AppointmentPage {
  items!: AppointmentResponse[];
}

export class DelegationPage {
  items!: DelegationResponse[];
}

export class ApiClientPage {
  items!: ApiClientResponse[];
}

export class AdministrativeEntryPage {
  items!: AdministrativeEntryResponse[];
}
