import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsString, IsUUID, Length, Matches } from 'class-validator';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';
import { PageRequest } from '../../platform/http/page.js';
import { ROLES } from '../rules/roles.js';
import type { Role } from '../rules/roles.js';

const asWords = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.normalize('NFC').trim().replace(/\s+/g, ' ') : value;

const asBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

class PeoplePageRequest extends PageRequest {
  /** Up to five words, or parts of words, that all have to be found; upper and lower case are the same. */
  @MayBeAbsent()
  @Transform(asWords)
  @IsString()
  @Length(1, 100)
  @Matches(/^[^ ]+( [^ ]+){0,4}$/)
  q?: string;

  /** In this unit or in one below it. */
  @MayBeAbsent()
  @IsUUID()
  within?: string;

  @ApiProperty({ enum: ROLES, required: false })
  @MayBeAbsent()
  @IsIn(ROLES)
  role?: Role;
}

export class PersonsPageRequest extends PeoplePageRequest {
  /** Only those whose account is disabled; or only the others. */
  @MayBeAbsent()
  @Transform(asBoolean)
  @IsBoolean()
  disabled?: boolean;
}

export class AppointmentsPageRequest extends PeoplePageRequest {
  @MayBeAbsent()
  @IsUUID()
  personId?: string;

  /** In this unit alone. */
  @MayBeAbsent()
  @IsUUID()
  unitId?: string;

  /** Only those that have ended; or only those that are in force or still to begin. */
  @MayBeAbsent()
  @Transform(asBoolean)
  @IsBoolean()
  ended?: boolean;
}
