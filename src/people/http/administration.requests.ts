import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Validate,
  ValidatorConstraint,
} from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { PageRequest } from '../../platform/http/page.js';
import { ADMINISTRATIVE_ACTS } from '../rules/administration.js';
import type { AdministrativeAct } from '../rules/administration.js';
import { ROLES, UNIT_KINDS } from '../rules/roles.js';
import type { Role, UnitKind } from '../rules/roles.js';
import { MACHINE_SCOPES } from '../rules/scopes.js';
import type { MachineScope } from '../rules/scopes.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';

/** A day of the calendar, `YYYY-MM-DD`. */
@ValidatorConstraint({ name: 'matches' })
export class IsDate implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    if (typeof value !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false;
    const time = Date.parse(value);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  }

  defaultMessage(): string {
    return '$property must be a date, YYYY-MM-DD';
  }
}

const trim = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

const PREFIX = /^[\p{Script=Han}A-Za-z]{1,20}$/u;
const REGION_CODE = /^[0-9]{6}([0-9]{3}){0,2}$/;
const PHONE = /^[0-9+() -]{3,30}$/;
const CREDIT_CODE = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/** Why something is disabled, or given anew. */
export class AdministrativeReasonRequest {
  @Transform(trim)
  @IsString()
  @Length(1, 500)
  reason!: string;
}

export class UnitRequest {
  /** Absent for a government at the top. */
  @MayBeAbsent()
  @IsUUID()
  parentId?: string;

  @ApiProperty({ enum: UNIT_KINDS })
  @IsIn(UNIT_KINDS)
  kind!: UnitKind;

  @Transform(trim)
  @IsString()
  @Length(1, 100)
  name!: string;

  @Transform(trim)
  @IsString()
  @Length(1, 40)
  shortName!: string;

  /** 机关代字, from which document numbers are made. */
  @MayBeAbsent()
  @IsString()
  @Matches(PREFIX)
  documentPrefix?: string;

  /** GB/T 2260, 6, 9 or 12 digits. */
  @MayBeAbsent()
  @IsString()
  @Matches(REGION_CODE)
  regionCode?: string;

  /** 统一社会信用代码, GB 32100. */
  @MayBeAbsent()
  @IsString()
  @Matches(CREDIT_CODE)
  creditCode?: string;

  /** Its reviews may coincide in one person. */
  @MayBeAbsent()
  @IsBoolean()
  smallUnit?: boolean;
}

/** What is named changes; null takes a code away. */
export class UnitChangeRequest extends AdministrativeReasonRequest {
  @MayBeAbsent()
  @Transform(trim)
  @IsString()
  @Length(1, 100)
  name?: string;

  @MayBeAbsent()
  @Transform(trim)
  @IsString()
  @Length(1, 40)
  shortName?: string;

  /** 机关代字; numbers given under the one before stay as they are. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional()
  @IsString()
  @Matches(PREFIX)
  documentPrefix?: string | null;

  /** GB/T 2260, 6, 9 or 12 digits. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional()
  @IsString()
  @Matches(REGION_CODE)
  regionCode?: string | null;

  /** 统一社会信用代码, GB 32100. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional()
  @IsString()
  @Matches(CREDIT_CODE)
  creditCode?: string | null;

  @MayBeAbsent()
  @IsBoolean()
  smallUnit?: boolean;
}

export class PersonRequest {
  /** Lower-case letters, digits, full stop, hyphen, underscore. */
  @IsString()
  @Matches(/^[a-z0-9][a-z0-9._-]{1,63}$/)
  username!: string;

  @Transform(trim)
  @IsString()
  @Length(1, 50)
  name!: string;

  @MayBeAbsent()
  @IsString()
  @Matches(PHONE)
  phone?: string;
}

/** What is named changes; null takes the phone away. */
export class PersonChangeRequest extends AdministrativeReasonRequest {
  @MayBeAbsent()
  @Transform(trim)
  @IsString()
  @Length(1, 50)
  name?: string;

  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional()
  @IsString()
  @Matches(PHONE)
  phone?: string | null;
}

export class AppointmentRequest {
  @IsUUID()
  personId!: string;

  @IsUUID()
  unitId!: string;

  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  role!: Role;

  /** 职务 */
  @Transform(trim)
  @IsString()
  @Length(1, 60)
  post!: string;

  /** The first day. */
  @Validate(IsDate)
  startsOn!: string;

  /** The last day; absent while open. */
  @MayBeAbsent()
  @Validate(IsDate)
  endsOn?: string;
}

export class DelegationRequest {
  /** Whose signature is lent. */
  @IsUUID()
  fromAppointmentId!: string;

  /** Who may give it: another head of the same unit. */
  @IsUUID()
  toAppointmentId!: string;

  @Validate(IsDate)
  startsOn!: string;

  @Validate(IsDate)
  endsOn!: string;

  @Transform(trim)
  @IsString()
  @Length(1, 500)
  reason!: string;
}

export class ApiClientRequest {
  @IsString()
  @Matches(/^[a-z0-9][a-z0-9._-]{2,63}$/)
  clientId!: string;

  @Transform(trim)
  @IsString()
  @Length(1, 100)
  name!: string;

  @IsUUID()
  unitId!: string;

  @ApiProperty({ enum: MACHINE_SCOPES, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MACHINE_SCOPES.length)
  @ArrayUnique()
  @IsIn(MACHINE_SCOPES, { each: true })
  scopes!: MachineScope[];
}

export class EndRequest extends AdministrativeReasonRequest {
  /** The last day, today or later; absent ends it at once. */
  @MayBeAbsent()
  @Validate(IsDate)
  endsOn?: string;
}

export class EntriesPageRequest extends PageRequest {
  /** Entries about this unit, person, appointment, delegation or API client only. */
  @MayBeAbsent()
  @IsUUID()
  subjectId?: string;

  @ApiProperty({ enum: ADMINISTRATIVE_ACTS, required: false })
  @MayBeAbsent()
  @IsIn(ADMINISTRATIVE_ACTS)
  act?: AdministrativeAct;
}
