import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import { keptBackFacts, reasonsInCommon } from '../../documents/held-back.queries.js';
import type { KeptBackFacts } from '../../documents/held-back.queries.js';
import { hashesOf } from '../../evidence/hashing.js';
import { Clock } from '../../platform/clock.js';
import { requestHeat } from '../../requests/requests.queries.js';
import { Database } from '../../platform/database/database.js';
import { JobHandler } from '../../platform/jobs/job-handler.js';
import { frozenMembers, insertPopulation, prefillItems, unpreparedItems } from '../population.store.js';
import type { Member, PreparedItem, UnpreparedItem } from '../population.store.js';
import { cluesOf, isWeighty } from '../rules/clues.js';
import { frozen } from '../rules/decide-campaign.js';
import { groupOf, populationForm } from '../rules/population.js';
import { lockAudit, recordStep } from '../self-audit.store.js';
import type { SelfAuditRow } from '../self-audit.store.js';

export const FREEZE_JOB = 'freezeSelfAudit';

/** So many items are prefilled at a time: each portion is a transaction of its own, and progress that can be seen. */
const PORTION = 500;
const SAME_REASON = 2;

/**
 * Fixes what a self-audit has to look at, and puts the clues beside each document. A worker that is killed in between
 * leaves what is done; the next one goes on from there.
 */
@Injectable()
export class FreezePopulation extends JobHandler {
  readonly name = FREEZE_JOB;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
  ) {
    super();
  }

  async perform(payload: unknown): Promise<void> {
    // Written by OpenSelfAudit.
    const { selfAuditId } = payload as { selfAuditId: string };
    await this.run(selfAuditId);
  }

  async run(id: string): Promise<void> {
    const audit = await this.fix(id);
    if (audit.state !== 'preparing') return;
    const sameReason = await this.reasonsOf(id);
    while ((await this.prefill(audit, sameReason)) > 0);
    await this.finish(id);
  }

  /** The population and its hash, once and in one transaction. */
  private fix(id: string): Promise<SelfAuditRow> {
    return this.database.transaction(async (tx) => {
      const audit = await lockAudit(tx, id);
      if (audit.population_hash !== null || audit.state !== 'preparing') return audit;
      const pack = this.packs.get(audit.pack_id, audit.pack_version);
      const { concentration } = pack.switches;
      const heat = await requestHeat(tx, audit.freeze_on, concentration);
      const count = await tx.execute(insertPopulation(audit, heat, concentration.applicants));
      const hashes = populationHashes(audit, await tx.query<Member>(frozenMembers(id)));
      await tx.execute({
        text: `UPDATE yuantou.self_audit SET population_count = $2, population_hash = $3, population_sm3 = $4
          WHERE id = $1::uuid`,
        values: [id, count, hashes.sha256, hashes.sm3],
      });
      return audit;
    });
  }

  private async reasonsOf(id: string): Promise<Map<string, number>> {
    const members = await this.database.query<Member>(frozenMembers(id));
    const [ids, hashes] = [members.map((one) => one.documentId), members.map((one) => one.disclosureHash)];
    const found = await reasonsInCommon(this.database, ids, hashes, SAME_REASON);
    return new Map(found.map(({ documentId, count }) => [documentId, count]));
  }

  /** @returns how many were left to be done */
  private prefill(audit: SelfAuditRow, sameReason: ReadonlyMap<string, number>): Promise<number> {
    const pack = this.packs.get(audit.pack_id, audit.pack_version);
    return this.database.transaction(async (tx) => {
      await lockAudit(tx, audit.id);
      const items = await tx.query<UnpreparedItem>(unpreparedItems(audit.id, PORTION));
      if (items.length === 0) return 0;
      const [ids, hashes] = [items.map((one) => one.documentId), items.map((one) => one.disclosureHash)];
      const facts = await keptBackFacts(tx, ids, hashes);
      const known = new Map(facts.map((one) => [one.documentId, one]));
      await tx.execute(
        prefillItems(
          audit.id,
          items.map((item) => prepared(item, known.get(item.documentId), sameReason, { pack, on: audit.freeze_on })),
        ),
      );
      return items.length;
    });
  }

  private finish(id: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const audit = await lockAudit(tx, id);
      if (audit.state !== 'preparing') return;
      const { population_count: count, population_hash: hash } = audit;
      recordStep(tx, audit, { act: 'freeze', to: frozen(), at: this.clock.now(), detail: { count, hash } });
    });
  }
}

/** The hash under which a population is known: whoever has the record can make it again. */
export const populationHashes = (
  audit: Pick<SelfAuditRow, 'issuer_id' | 'year' | 'frozen_at'>,
  members: readonly Member[],
): { sha256: string; sm3: string } =>
  hashesOf(
    'self-audit-population',
    populationForm({ issuerId: audit.issuer_id, year: audit.year, frozenAt: audit.frozen_at }, members),
  );

function prepared(
  item: UnpreparedItem,
  facts: KeptBackFacts | undefined,
  sameReason: ReadonlyMap<string, number>,
  { pack, on }: { pack: PolicyPack; on: string },
): PreparedItem {
  if (!facts) throw new Error(`no facts of ${item.documentId}`);
  const clues = cluesOf(
    {
      disclosure: facts,
      documentDate: item.documentDate,
      overridden: facts.overridden,
      similar: { count: facts.similarCount, title: facts.similarTitle ?? '' },
      sameReason: sameReason.get(item.documentId) ?? 1,
      applicants: item.applicants,
    },
    pack,
    on,
  );
  return { documentId: item.documentId, clues, group: groupOf(facts), weighty: clues.some(isWeighty) };
}
