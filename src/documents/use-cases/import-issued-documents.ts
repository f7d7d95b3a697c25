import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import { governedUnits, unitsAround } from '../../people/people.queries.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { NotAllowed, Refused } from '../../platform/errors.js';
import type { Issue } from '../../platform/errors.js';
import { countIndexes, documentsByNumbers, insertAll } from '../issued-import.store.js';
import { issuedRows, ISSUED_TABLES } from '../issued-rows.js';
import type { IssuedEntry } from '../issued-rows.js';
import { indexNumber } from '../rules/index-number.js';
import { IMPORTING_ROLES, planIssuedImport } from '../rules/issued-import.js';
import type { IssuedPlan, IssuedRow, PlannedDocument } from '../rules/issued-import.js';

/** Any number of our own: one import of this kind at a time, so that no number is entered twice. */
const LOCK = 7_310_020_261_161;
const PORTION = 1000;
/** A sheet that is wrong everywhere is wrong in its first rows too. */
export const MOST_ROW_ISSUES = 500;

export interface IssuedSheet {
  rows: readonly IssuedRow[];
  issues: readonly Issue[];
  /** SHA-256 of the file, hex */
  hash: string;
}

/**
 * Documents that were issued before this house kept them: all of a sheet or none, in the state of their attribute, by an
 * event of their own in the record. Nothing was judged here and nothing becomes public by it.
 */
@Injectable()
export class ImportIssuedDocuments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
  ) {}

  /** What would be entered and what is wrong; nothing is written. */
  preview(actor: Actor, sheet: IssuedSheet): Promise<IssuedPlan> {
    assertImporter(actor);
    return this.database.transaction(async (tx) => (await this.planOf(tx, actor, sheet)).plan);
  }

  /** @throws Refused('importRefused') with the faults of every row, the first 500 of them */
  run(actor: Actor, sheet: IssuedSheet): Promise<IssuedPlan> {
    assertImporter(actor);
    return this.database.transaction(async (tx) => {
      await tx.query({ text: 'SELECT pg_advisory_xact_lock($1)', values: [LOCK] });
      const { plan, pack } = await this.planOf(tx, actor, sheet);
      if (plan.issues.length > 0) throw new Refused('importRefused', plan.issues.slice(0, MOST_ROW_ISSUES));
      await enter(tx, { actor, plan, pack, at: this.clock.now(), sheetHash: sheet.hash });
      return plan;
    });
  }

  private async planOf(tx: Tx, actor: Actor, sheet: IssuedSheet): Promise<{ plan: IssuedPlan; pack: PolicyPack }> {
    const numbers = sheet.rows.flatMap(({ number }) => number ?? []);
    const [governed, documents] = [await governedUnits(tx, actor.unitId), await documentsByNumbers(tx, numbers)];
    const units = new Map(
      governed.flatMap(({ id, kind, names }) => names.map((name) => [name, { id, kind }] as const)),
    );
    const pack = this.packs.default;
    const world = { pack, today: shanghaiDate(this.clock.now()) };
    const known = { units, documents: new Map(documents.map((one) => [one.number, one])) };
    const plan = planIssuedImport(sheet.rows, known, actor, world);
    const unread = new Set(sheet.issues.map(({ pointer = '' }) => pointer));
    const issues = [...sheet.issues, ...plan.issues.filter(({ pointer = '' }) => !unread.has(pointer))];
    return { plan: { ...plan, issues, documents: issues.length > 0 ? [] : plan.documents }, pack };
  }
}

function assertImporter({ role }: Actor): void {
  if (!IMPORTING_ROLES.includes(role))
    throw new NotAllowed('notAllowed', [{ code: 'notYourAct', owner: 'registrar', params: { role: 'registrar' } }]);
}

type Entering = IssuedEntry & { plan: IssuedPlan };
type Around = Awaited<ReturnType<typeof unitsAround>>;

/** A statement for each table and thousand documents, whatever their number. */
async function enter(tx: Tx, entering: Entering): Promise<void> {
  const { plan, at } = entering;
  const around = new Map<string, Around>();
  for (const unitId of new Set(plan.documents.map((one) => one.unitId)))
    around.set(unitId, await unitsAround(tx, unitId, []));
  const indexes = await indexNumbers(tx, plan.documents, around, Number(shanghaiDate(at).slice(0, 4)));
  for (let from = 0; from < plan.documents.length; from += PORTION) {
    const some = plan.documents.slice(from, from + PORTION);
    const rows = some.map((one) => issuedRows(one, entering, around.get(one.unitId), indexes.get(one.row) ?? ''));
    // In the order in which they refer to one another.
    for (const table of ISSUED_TABLES)
      tx.post(
        insertAll(
          table,
          rows.flatMap((row) => row[table]),
        ),
      );
    await tx.query({ text: 'SELECT 1' });
  }
}

/** Whose catalogue it is counted in: the body in whose name it was issued. */
function ownerOf({ issuingName, unitId }: PlannedDocument, { office, government }: Around): string {
  if (issuingName === 'department') return unitId;
  return (issuingName === 'government' ? government?.id : office?.id) ?? unitId;
}

async function indexNumbers(
  tx: Tx,
  documents: readonly PlannedDocument[],
  around: ReadonlyMap<string, Around>,
  year: number,
): Promise<Map<number, string>> {
  const byOwner = new Map<string, { governmentId: string; rows: number[] }>();
  for (const one of documents) {
    const near = around.get(one.unitId);
    const owner = near ? ownerOf(one, near) : one.unitId;
    const known = byOwner.get(owner) ?? { governmentId: near?.government?.id ?? owner, rows: [] };
    known.rows.push(one.row);
    byOwner.set(owner, known);
  }
  const found = new Map<number, string>();
  for (const [owner, { governmentId, rows }] of byOwner) {
    const block = await countIndexes(tx, owner, governmentId, year, rows.length);
    const names = { creditCode: block.credit_code, regionCode: block.region_code, prefix: block.prefix };
    rows.forEach((row, i) => found.set(row, indexNumber(names, year, block.last - rows.length + 1 + i)));
  }
  return found;
}
