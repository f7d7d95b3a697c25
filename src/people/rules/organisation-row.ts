import type { Issue } from '../../platform/errors.js';
import type { Role, UnitKind } from './roles.js';

/** The columns of the sheet; the pointer of an issue is `/rows/<number in the sheet>/<column>`. */
export const IMPORT_COLUMNS = [
  'unit',
  'parentUnit',
  'unitKind',
  'shortName',
  'documentPrefix',
  'person',
  'username',
  'phone',
  'role',
  'post',
  'startsOn',
  'endsOn',
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** A row as it was read: each value for itself is well formed, what is empty is null. */
export interface OrganisationRow {
  row: number;
  unit: string;
  parentUnit: string | null;
  unitKind: UnitKind | null;
  shortName: string | null;
  documentPrefix: string | null;
  person: string | null;
  username: string | null;
  phone: string | null;
  role: Role | null;
  post: string | null;
  startsOn: string | null;
  endsOn: string | null;
}

export const issueAt = (code: string, row: number, column: ImportColumn, params?: Issue['params']): Issue => ({
  code,
  pointer: `/rows/${row}/${column}`,
  ...(params && { params }),
});
