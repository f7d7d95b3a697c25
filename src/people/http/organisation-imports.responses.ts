import { ApiProperty } from '@nestjs/swagger';
import { IMPORT_COLUMNS } from '../rules/organisation-row.js';
import { ROLES, UNIT_KINDS } from '../rules/roles.js';
import type { Role, UnitKind } from '../rules/roles.js';

export class ImportIssueResponse {
  /** as the spreadsheet counts */
  row!: number;

  @ApiProperty({ enum: IMPORT_COLUMNS })
  column!: string;
  code!: string;
  message!: string;
  fix?: string;

  /** Role code of the person who can mend it. */
  owner?: string;
}

export class ImportedUnitResponse {
  row!: number;
  name!: string;
  shortName!: string;

  @ApiProperty({ enum: UNIT_KINDS })
  kind!: UnitKind;

  @ApiProperty({ type: String, nullable: true })
  parentUnit!: string | null;
}

export class ImportedPersonResponse {
  row!: number;
  username!: string;
  name!: string;
}

export class ImportedAppointmentResponse {
  row!: number;
  username!: string;
  unit!: string;

  @ApiProperty({ enum: ROLES })
  role!: Role;
  startsOn!: string;

  @ApiProperty({ type: String, nullable: true })
  endsOn!: string | null;
}

export class OrganisationImportResponse {
  dryRun!: boolean;

  /** Rows with something in them, headings aside. */
  rows!: number;

  issueCount!: number;

  /** What is wrong, row by row, at most 500; empty when everything was, or would be, added. */
  issues!: ImportIssueResponse[];
  units!: ImportedUnitResponse[];
  persons!: ImportedPersonResponse[];
  appointments!: ImportedAppointmentResponse[];
  alreadyThere!: { units: number; persons: number; appointments: number };

  /** Appointments that the sheet holds and the security administrator imports. */
  appointmentsLeft!: number;
}
