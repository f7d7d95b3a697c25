import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length, Matches, Validate } from 'class-validator';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';
import { ROLES, UNIT_KINDS } from '../rules/roles.js';
import type { Role, UnitKind } from '../rules/roles.js';
import { IsDate } from './administration.requests.js';

export class OrganisationImportQuery {
  /** `true`: only say what would be added and what is wrong. */
  @MayBeAbsent()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  dryRun?: 'true' | 'false';
}

/** One row of the sheet. The unit always; of the rest what the row has to say. */
export class OrganisationRowRequest {
  @IsString()
  @Length(1, 100)
  unit!: string;

  @MayBeAbsent()
  @Length(1, 100)
  parentUnit?: string;

  @MayBeAbsent()
  @IsIn(UNIT_KINDS)
  unitKind?: UnitKind;

  @MayBeAbsent()
  @Length(1, 40)
  shortName?: string;

  @MayBeAbsent()
  @Matches(/^[\p{Script=Han}A-Za-z]{1,20}$/u)
  documentPrefix?: string;

  @MayBeAbsent()
  @Length(1, 50)
  person?: string;

  @MayBeAbsent()
  @Matches(/^[a-z0-9][a-z0-9._-]{1,63}$/)
  username?: string;

  @MayBeAbsent()
  @Matches(/^[0-9+() -]{3,30}$/)
  phone?: string;

  @MayBeAbsent()
  @IsIn(ROLES)
  role?: Role;

  @MayBeAbsent()
  @Length(1, 60)
  post?: string;

  @MayBeAbsent()
  @Validate(IsDate)
  startsOn?: string;

  @MayBeAbsent()
  @Validate(IsDate)
  endsOn?: string;
}

/** The form, for the description of the API. */
export class OrganisationImportFormRequest {
  /** XLSX, or CSV in UTF-8 or GBK; at most 2 MB and 5000 rows. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}
