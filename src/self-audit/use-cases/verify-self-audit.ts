import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../../evidence/rules/canonical.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import { onRequestMembers, recordedMembers } from '../population.store.js';
import type { Member } from '../population.store.js';
import type { SelfAuditRow } from '../self-audit.store.js';
import { populationHashes } from './freeze-population.js';
import { ReadSelfAudit } from './read-self-audit.js';
import { reportHashes, WriteReport } from './write-report.js';

export interface Verification {
  population: { count: number; hash: string; recount: number; rehash: string; same: boolean } | null;
  report: { number: number; hash: string; rehash: string; sameFigures: boolean; same: boolean } | null;
}

/** Makes population and figures again, from the record of the documents and from what was concluded. */
@Injectable()
export class VerifySelfAudit {
  constructor(
    private readonly database: Database,
    private readonly readSelfAudit: ReadSelfAudit,
    private readonly writeReport: WriteReport,
  ) {}

  /** @throws NotFound */
  async run(actor: Actor, id: string): Promise<Verification> {
    const { audit, view } = await this.readSelfAudit.open(actor, id);
    if (view === 'drafting') throw new NotFound();
    return { population: await this.population(audit), report: await this.report(audit) };
  }

  private async population(audit: SelfAuditRow): Promise<Verification['population']> {
    const { population_hash: hash, population_count: count } = audit;
    if (hash === null || count === null) return null;
    const onRequest = await this.database.query<{ documentId: string }>(onRequestMembers(audit.id));
    const ids = onRequest.map(({ documentId }) => documentId);
    const members = await this.database.query<Member>(recordedMembers(audit, ids));
    const { sha256: rehash } = populationHashes(audit, members);
    return { count, hash, recount: members.length, rehash, same: rehash === hash };
  }

  private async report(audit: SelfAuditRow): Promise<Verification['report']> {
    if (audit.report_number === 0) return null;
    const report = await this.writeReport.lastSigned(audit);
    const { figures, ledgerHash } = await this.writeReport.recount(audit, report);
    const { sha256: rehash } = reportHashes({ ...report.content, figures, ledgerHash });
    const sameFigures = canonicalJson(figures) === canonicalJson(report.content.figures);
    return { number: report.number, hash: report.hash, rehash, sameFigures, same: rehash === report.hash };
  }
}
