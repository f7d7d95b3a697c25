import { isCalendarDate } from '../../calendar/rules/calendar-date.js';
import { isBlank } from '../../disclosure/rules/blank.js';
import type { ClaimedGround, Disclosure, ReviewAt } from '../../disclosure/rules/disclosure.js';
import { catalogueOn } from '../../disclosure/rules/grounds.js';
import type { Issue } from '../../disclosure/rules/issue.js';
import type { LegalCatalogue, PolicyPack } from '../../disclosure/rules/policy-pack.js';
import { findSecrecyMarks, issueOfMark } from '../../disclosure/rules/secrecy-mark.js';
import type { Attribute, IssuingName, Kind } from '../../disclosure/rules/vocabulary.js';
import type { Role, UnitKind } from '../../people/rules/roles.js';
import type { State } from './states.js';

/** The columns of the sheet; the pointer of an issue is `/rows/<number in the sheet>/<column>`. */
export const ISSUED_COLUMNS = [
  'number',
  'title',
  'documentDate',
  'kind',
  'unit',
  'issuingName',
  'attribute',
  'ground',
  'reason',
  'reviewAt',
  'summary',
  'officialAddress',
] as const;
export type IssuedColumn = (typeof ISSUED_COLUMNS)[number];

/** A row as it was read: each value for itself is well formed, what is empty or could not be read is null. */
export interface IssuedRow {
  row: number;
  number: string | null;
  title: string | null;
  documentDate: string | null;
  kind: Kind | null;
  unit: string | null;
  issuingName: IssuingName | null;
  attribute: Attribute | null;
  ground: string | null;
  reason: string | null;
  reviewAt: string | null;
  summary: string | null;
  officialAddress: string | null;
}

/** A document as it will be entered. */
export interface PlannedDocument {
  row: number;
  number: string;
  title: string;
  documentDate: string;
  kind: Kind;
  unitId: string;
  issuingName: IssuingName;
  state: State;
  disclosure: Disclosure & { attribute: Attribute };
  officialAddress: string | null;
}

export interface Importer {
  unitId: string;
  unitKind: UnitKind;
  role: Role;
}

/** What is known here, as far as the sheet names it. */
export interface KnownHere {
  /** units under the importer's government, and the own one, by name and by short name */
  units: ReadonlyMap<string, { id: string; kind: UnitKind }>;
  /** documents by number: whose they are */
  documents: ReadonlyMap<string, { unitId: string; title: string }>;
}

export interface IssuedPlan {
  documents: PlannedDocument[];
  issues: Issue[];
  /** rows whose document is here under its number */
  alreadyThere: number;
}

/** Whoever keeps the registers of a unit, or answers for its disclosure, enters what it issued before. */
export const IMPORTING_ROLES: readonly Role[] = ['registrar', 'disclosureOfficer'];

/** An attribute stands for where such a document lies; a public one was published elsewhere, and is so still. */
const STATE_OF: Record<Attribute, State> = {
  proactive: 'published',
  onRequest: 'availableOnRequest',
  nonDisclosure: 'withheld',
};

/** All rows or none: every fault of every row, and what would be entered. */
export function planIssuedImport(
  rows: readonly IssuedRow[],
  known: KnownHere,
  importer: Importer,
  { pack, today }: { pack: PolicyPack; today: string },
): IssuedPlan {
  const plan: IssuedPlan = { documents: [], issues: [], alreadyThere: 0 };
  const seen = new Map<string, number>();
  for (const row of rows) {
    const issues = faultsOf(row, pack, today);
    const first = row.number === null ? undefined : seen.get(row.number);
    if (first !== undefined) issues.push(at(row, 'number', 'issuedNumberTwice', { first }));
    if (row.number !== null && first === undefined) seen.set(row.number, row.row);
    const unit = unitOf(row, known, importer);
    if ('code' in unit) issues.push(unit);
    const there = row.number === null ? undefined : known.documents.get(row.number);
    if (there && !('code' in unit)) {
      if (there.unitId === unit.id && there.title === row.title) plan.alreadyThere += 1;
      else issues.push(at(row, 'number', 'issuedNumberTaken'));
    }
    plan.issues.push(...issues);
    if (issues.length > 0 || there || 'code' in unit) continue;
    const document = documentOf(row, unit.id, pack);
    if (document) plan.documents.push(document);
  }
  return plan;
}

const at = (row: IssuedRow, column: IssuedColumn, code: string, params?: Issue['params']): Issue => ({
  code,
  pointer: `/rows/${row.row}/${column}`,
  ...(params && { params }),
});

const NEEDED = ['number', 'title', 'documentDate', 'kind', 'issuingName', 'attribute'] as const;

function faultsOf(row: IssuedRow, pack: PolicyPack, today: string): Issue[] {
  const why: Issue[] = NEEDED.filter((column) => row[column] === null).map((column) =>
    at(row, column, 'issuedCellMissing'),
  );
  if (row.documentDate !== null && row.documentDate > today) why.push(at(row, 'documentDate', 'issuedDateInFuture'));
  if (isNoDay(row.reviewAt)) why.push(at(row, 'reviewAt', 'malformedValue'));
  why.push(...secrecyMarksOf(row));
  if (row.attribute === 'nonDisclosure' && isBlank(row.ground)) why.push(at(row, 'ground', 'issuedGroundMissing'));
  why.push(...groundFaults(row, pack));
  if (row.attribute === 'proactive' && row.officialAddress === null)
    why.push(at(row, 'officialAddress', 'officialAddressMissing'));
  if (row.attribute !== null && row.attribute !== 'proactive' && row.officialAddress !== null)
    why.push(at(row, 'officialAddress', 'officialAddressUncalledFor'));
  return why;
}

/** A sheet is a text like any other: what bears a mark has its place elsewhere. */
function secrecyMarksOf(row: IssuedRow): Issue[] {
  const words = (['number', 'title', 'reason', 'reviewAt', 'summary', 'ground'] as const).flatMap((column) =>
    row[column] === null
      ? []
      : [{ pointer: column, text: row[column], as: column === 'title' ? ('title' as const) : ('body' as const) }],
  );
  return findSecrecyMarks(words).map(({ pointer, mark }) =>
    issueOfMark({ pointer: `/rows/${row.row}/${pointer}`, mark }),
  );
}

const codesIn = (ground: string | null): string[] =>
  (ground ?? '').split(/[、,，;；\s]+/).filter((code) => code !== '');

/** The ground as the law of the document's date knows it; else of the catalogue that does, as it may have been noted later. */
function catalogueOf(pack: PolicyPack, date: string, code: string): LegalCatalogue | undefined {
  const ofItsDate = catalogueOn(pack, date);
  return [ofItsDate, ...pack.catalogues.toReversed()].find(({ grounds }) => grounds.some((one) => one.code === code));
}

function groundFaults(row: IssuedRow, pack: PolicyPack): Issue[] {
  return codesIn(row.ground).flatMap((code): Issue[] => {
    const catalogue = catalogueOf(pack, row.documentDate ?? '', code);
    const ground = catalogue?.grounds.find((one) => one.code === code);
    if (!ground) return [at(row, 'ground', 'issuedGroundUnknown', { ground: code })];
    // A state secret is no document of this house (S1): only a stub of it.
    if (ground.duties.includes('offLineOnly')) return [at(row, 'ground', 'issuedGroundOffLine', { ground: code })];
    return row.attribute !== null && !ground.attributes.includes(row.attribute)
      ? [at(row, 'ground', 'issuedGroundNotForAttribute', { ground: code })]
      : [];
  });
}

/** A unit enters what it issued in its own name; the government's office what was issued in the government's or its own. */
function unitOf(row: IssuedRow, { units }: KnownHere, importer: Importer): { id: string } | Issue {
  const named = row.unit === null ? { id: importer.unitId, kind: importer.unitKind } : units.get(row.unit);
  if (!named) return at(row, 'unit', 'issuedUnitUnknown');
  if (row.issuingName === null || row.issuingName === 'department')
    return named.id === importer.unitId ? { id: named.id } : at(row, 'unit', 'issuedNotYours');
  return importer.unitKind === 'governmentOffice' ? { id: named.id } : at(row, 'issuingName', 'issuedNotYours');
}

function documentOf(row: IssuedRow, unitId: string, pack: PolicyPack): PlannedDocument | null {
  const { number, title, documentDate, kind, issuingName, attribute } = row;
  if (!number || !title || !documentDate || !kind || !issuingName || !attribute) return null;
  const grounds = codesIn(row.ground).map((code): ClaimedGround => {
    const catalogue = catalogueOf(pack, documentDate, code) ?? catalogueOn(pack, documentDate);
    return { catalogue: catalogue.id, code, evidence: {} };
  });
  return {
    ...{ row: row.row, number, title, documentDate, kind, unitId, issuingName },
    state: STATE_OF[attribute],
    officialAddress: row.officialAddress,
    disclosure: {
      attribute,
      // In which form it was released then is not known here.
      releaseForm: null,
      grounds,
      reason: row.reason ?? '',
      summary: row.summary ?? '',
      reviewAt: reviewIn(row.reviewAt),
      redactedCopy: null,
    },
  };
}

const YEARLY = ['长期', '每年', '年度', '年度自查', '长期，每年自查复核', 'annual', 'yearly'];

const LIKE_A_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Written as a day and none of the calendar: everything that counts days later would stumble over it. */
const isNoDay = (words: string | null): boolean => words !== null && LIKE_A_DAY.test(words) && !isCalendarDate(words);

/** A date, the words for every year, or the event that is waited for. */
function reviewIn(words: string | null): ReviewAt | null {
  if (words === null) return null;
  if (LIKE_A_DAY.test(words)) return { type: 'date', on: words };
  return YEARLY.includes(words.toLowerCase()) ? { type: 'annual' } : { type: 'event', event: words };
}
