import { Injectable } from '@nestjs/common';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import { redeterminationsByOrigin } from '../../documents/redeterminations.queries.js';
import type { RedeterminationRow } from '../../documents/redeterminations.queries.js';
import { ReadAudit } from '../../evidence/read-audit.js';
import { seenBy } from '../open-audit.js';
import type { SeenDocument } from '../open-audit.js';
import { isOfficeReader, isUnitReader } from '../rules/spot-check.js';
import type { Member } from '../rules/spot-check.js';
import { criteriaOf, fixedMembers, keptMembers, populationHashes, sampledPositions } from '../spot-check.store.js';
import {
  checkById,
  checkPage,
  circularById,
  circularPage,
  orderById,
  orderPage,
  sampleOf,
} from '../spot-checks.queries.js';
import type { CircularRow, OrderRow, SampleRow, ShownCheck } from '../spot-checks.queries.js';

export interface ShownSample {
  row: SampleRow;
  /** null where the reader may not know the document */
  document: SeenDocument | null;
}

export interface Proof {
  check: ShownCheck;
  members: Member[];
  sample: number[];
}

interface Page {
  after: string | null;
  limit: number;
}

/** An order with the document that it is about, and what was proposed for it since. */
export interface ShownOrder {
  row: OrderRow;
  document: SeenDocument | null;
  redeterminations: RedeterminationRow[];
}

/** Spot checks and orders as the office and the units concerned read them. */
@Injectable()
export class ReadSpotChecks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly readAudit: ReadAudit,
  ) {}

  today(): string {
    return shanghaiDate(this.clock.now());
  }

  async checks(actor: Actor, page: Page): Promise<ShownCheck[]> {
    const rows = await this.database.query<ShownCheck>(checkPage(actor, page));
    return rows.filter((row) => isOfficeReader(actor, row.office_id) || isUnitReader(actor, actor.unitId));
  }

  /** @throws NotFound */
  async check(actor: Actor, id: string): Promise<ShownCheck> {
    const [row] = await this.database.query<ShownCheck>(checkById(actor, id));
    const isFor = row && (isOfficeReader(actor, row.office_id) || isUnitReader(actor, actor.unitId));
    if (!isFor) throw new NotFound();
    return row;
  }

  /** Whether what was fixed is still what the self-audits keep; asked of a check that is not drawn yet. */
  async stands(check: ShownCheck): Promise<boolean> {
    const { office_id: officeId, year, fixed_at: before } = check;
    const members = await keptMembers(this.database, { officeId, year, on: shanghaiDate(before), before });
    return populationHashes({ officeId, year }, criteriaOf(check), members).sha256 === check.population_hash;
  }

  /** Everything that draws the sample again: ids and codes, no text of any document. @throws NotFound */
  async proof(actor: Actor, id: string): Promise<Proof> {
    const check = await this.check(actor, id);
    if (!isOfficeReader(actor, check.office_id)) throw new NotFound();
    const [members, sample] = await Promise.all([fixedMembers(this.database, id), sampledPositions(this.database, id)]);
    return { check, members, sample };
  }

  /** @throws NotFound */
  async sample(actor: Actor, id: string): Promise<ShownSample[]> {
    await this.check(actor, id);
    const rows = await this.database.query<SampleRow>(sampleOf(actor, id));
    const seen = await this.seen(actor, rows);
    return rows.map((row) => ({ row, document: seen(row.document_id) }));
  }

  /** @throws NotFound */
  async item(actor: Actor, id: string, itemId: string): Promise<ShownSample> {
    const one = (await this.sample(actor, id)).find(({ row }) => row.id === itemId);
    if (!one) throw new NotFound();
    return one;
  }

  orders(actor: Actor, page: Page & { overdue: boolean }): Promise<ShownOrder[]> {
    const { overdue, ...rest } = page;
    return this.ordersOf(actor, orderPage(actor, { ...rest, overdueOn: overdue ? this.today() : null }));
  }

  /** @throws NotFound */
  async order(actor: Actor, id: string): Promise<ShownOrder> {
    const [one] = await this.ordersOf(actor, orderById(actor, id));
    if (!one) throw new NotFound();
    return one;
  }

  async circulars(actor: Actor, page: Page): Promise<CircularRow[]> {
    return this.database.query<CircularRow>(circularPage(actor, page));
  }

  /** @throws NotFound */
  async circular(actor: Actor, id: string): Promise<CircularRow> {
    const [one] = await this.database.query<CircularRow>(circularById(actor, id));
    if (!one) throw new NotFound();
    return one;
  }

  private async ordersOf(actor: Actor, statement: Parameters<Database['query']>[0]): Promise<ShownOrder[]> {
    const rows = (await this.database.query<OrderRow>(statement)).filter(
      (row) => isOfficeReader(actor, row.office_id) || isUnitReader(actor, row.unit_id),
    );
    const seen = await this.seen(actor, rows);
    const ids = rows.map(({ id }) => id);
    const began = ids.length > 0 ? await redeterminationsByOrigin(this.database, 'rectification', ids) : [];
    return rows.map((row) => ({
      row,
      document: seen(row.document_id),
      redeterminations: began.filter(({ originId }) => originId === row.id),
    }));
  }

  /** What somebody may know of these documents; each that is told is on record. */
  private async seen(actor: Actor, rows: readonly { document_id: string }[]) {
    this.readAudit.assertReadable();
    const seen = await seenBy(this.database, actor, [...new Set(rows.map(({ document_id: id }) => id))]);
    for (const { documentId, visible } of seen.values())
      if (visible) this.readAudit.record(actor, 'spot check', documentId);
    return (documentId: string): SeenDocument | null => {
      const found = seen.get(documentId);
      return found?.visible ? found : null;
    };
  }
}
