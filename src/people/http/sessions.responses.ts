import { ApiProperty } from '@nestjs/swagger';
import { ADMINISTRATIVE_PERMISSIONS } from '../rules/administration.js';
import type { Permission } from '../rules/administration.js';
import { ROLES, UNIT_KINDS } from '../rules/roles.js';
import type { Role, UnitKind } from '../rules/roles.js';

export class UnitBrief {
  id!: string;
  name!: string;

  @ApiProperty({ enum: UNIT_KINDS })
  kind!: UnitKind;

  /** Reviews inside a small unit may coincide. */
  smallUnit!: boolean;
}

export class OwnAppointment {
  /** What the header `X-Appointment` names. */
  id!: string;

  @ApiProperty({ enum: ROLES })
  role!: Role;

  /** 职务 */
  post!: string;
  unit!: UnitBrief;

  /** Administrative acts that this appointment may do; what may be done to a document, the document says. */
  @ApiProperty({ enum: ADMINISTRATIVE_PERMISSIONS, isArray: true })
  permissions!: Permission[];
}

export class PersonBrief {
  id!: string;
  username!: string;
  name!: string;
}

export class MeResponse {
  person!: PersonBrief;

  /** In force today. With more than one, every request names one in `X-Appointment`. */
  appointments!: OwnAppointment[];

  /** True until the password made by the machine is replaced by `PUT /me/password`; nothing else is allowed before. */
  passwordTemporary!: boolean;

  /** When the password was last given; signing and publishing want it to be at most five minutes ago. */
  authenticatedAt!: string;
}

export class ReauthenticationResponse {
  authenticatedAt!: string;

  /** Until then signing and publishing do not ask again. */
  freshUntil!: string;
}
