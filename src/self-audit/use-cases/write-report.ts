import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { issuedInYear, stoodAt } from '../../documents/held-back.queries.js';
import { secrecyMarksInWords } from '../../documents/rules/findings.js';
import { hashesOf, sha256Of } from '../../evidence/hashing.js';
import type { Hashes } from '../../evidence/hashing.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/database.js';
import { Conflict, NotFound, Refused } from '../../platform/errors.js';
import { messageOf } from '../../platform/messages/messages.js';
import {
  beginDraft,
  concludedUntil,
  draftOf,
  insertReport,
  lastReportOf,
  saveDraft,
  signedReport,
} from '../report.store.js';
import type { ConcludedRow, ReportDraft, SignedReport } from '../report.store.js';
import { figuresOf, openPointsOf, sentenceParams } from '../rules/report.js';
import type { CarriedChange, CarriedPoint, ReportContent, ReportedItem } from '../rules/report.js';
import { REPORT_SECTIONS } from '../rules/vocabulary.js';
import type { ReportSection } from '../rules/vocabulary.js';
import type { SelfAuditRow } from '../self-audit.store.js';
import { MoveSelfAudit } from './move-self-audit.js';
import type { MoveRequest } from './move-self-audit.js';
import { ReadSelfAudit } from './read-self-audit.js';
import type { OpenedAudit } from './read-self-audit.js';

export interface ShownReport extends OpenedAudit {
  content: ReportContent;
  hashes: Hashes;
  /** null while it is being written */
  signed: Pick<SignedReport, 'number' | 'signed_by' | 'post' | 'signed_at'> | null;
  /** which sentences somebody wrote; the others are made from the figures */
  written: ReportSection[];
}

/** The report on a self-audit: its figures counted from the record, its sentences written by people, the whole signed. */
@Injectable()
export class WriteReport {
  constructor(
    private readonly database: Database,
    private readonly packs: PolicyPacks,
    private readonly readSelfAudit: ReadSelfAudit,
    private readonly moveSelfAudit: MoveSelfAudit,
  ) {}

  /** The auditing is done, and a report begins with what is counted at this moment. */
  complete(request: MoveRequest): Promise<SelfAuditRow> {
    return this.moveSelfAudit.run(request, 'complete', (tx, audit, at) => {
      tx.post(beginDraft(audit.id, request.actor.personId, at));
      return {};
    });
  }

  /** As it stands: being written, or the last that was signed; the office sees what was submitted. @throws NotFound */
  async show(actor: Actor, id: string): Promise<ShownReport> {
    const opened = await this.readSelfAudit.open(actor, id);
    const { audit, view } = opened;
    if (view === 'drafting' || (view === 'office' && audit.submitted_at === null)) throw new NotFound();
    if (audit.state !== 'reporting') return { ...opened, ...(await this.signed(audit)), written: [...REPORT_SECTIONS] };
    if (view !== 'unit') return { ...opened, ...(await this.signed(audit)), written: [...REPORT_SECTIONS] };
    const { content, draft } = await this.compose(this.database, audit);
    const written = REPORT_SECTIONS.filter((section) => draft.sentences[section] !== undefined);
    return { ...opened, content, hashes: reportHashes(content), signed: null, written };
  }

  /** Sentences and points; the figures are counted anew. @throws Refused('reportRefused') for what bears a secrecy mark */
  save(request: MoveRequest, draft: Omit<ReportDraft, 'saved_at'>): Promise<SelfAuditRow> {
    const marks = secrecyMarksInWords({ ...draft.sentences, points: draft.points, carried: draft.carried });
    if (marks.length > 0)
      throw new Refused(
        'reportRefused',
        marks.map(({ pointer, mark }) => ({ code: 'secrecy-mark', pointer, params: { mark } })),
      );
    return this.moveSelfAudit.run(request, 'draftReport', (tx, audit, at) => {
      tx.post(saveDraft(audit.id, request.actor.personId, { ...draft, saved_at: at }));
      return { detail: { draftHash: sha256Of('self-audit-draft', { ...draft }) } };
    });
  }

  /**
   * The signature is under exactly what was on the screen. @param seen the hash that was displayed
   * @throws Conflict('displayedHashStale') where it is no longer that
   */
  sign(request: MoveRequest, seen: string): Promise<SelfAuditRow> {
    return this.moveSelfAudit.run(request, 'sign', async (tx, audit, at) => {
      const { content } = await this.compose(tx, audit);
      const { sha256: hash, sm3 } = reportHashes(content);
      if (hash !== seen) throw new Conflict('displayedHashStale', [{ code: 'displayedHashStale', pointer: '/seen' }]);
      const number = audit.report_number + 1;
      const sequence = audit.sequence + 1;
      tx.post(insertReport(audit.id, request.actor, { number, sequence, content, hash, sm3, signed_at: at }));
      return { detail: { report: number, hash }, changes: { report_number: number } };
    });
  }

  /** The figures of a signed report, counted once more from what was concluded until then. */
  async recount(audit: SelfAuditRow, report: SignedReport): Promise<Pick<ReportContent, 'figures' | 'ledgerHash'>> {
    return this.count(this.database, audit, report.sequence, new Date(report.content.asOf));
  }

  /** @throws NotFound where none was signed */
  async lastSigned(audit: SelfAuditRow): Promise<SignedReport> {
    const [report] = await this.database.query<SignedReport>(signedReport(audit.id, audit.report_number));
    if (!report) throw new NotFound();
    return report;
  }

  private async signed(audit: SelfAuditRow): Promise<Pick<ShownReport, 'content' | 'hashes' | 'signed'>> {
    const report = await this.lastSigned(audit);
    return { content: report.content, hashes: { sha256: report.hash, sm3: report.sm3 }, signed: report };
  }

  private async compose(reader: Reader, audit: SelfAuditRow): Promise<{ content: ReportContent; draft: ReportDraft }> {
    const [draft] = await reader.query<ReportDraft>(draftOf(audit.id));
    if (!draft) throw new NotFound();
    const { figures, ledgerHash } = await this.count(reader, audit, audit.sequence, draft.saved_at);
    const { carried, carriedChanges } = await this.lastYear(reader, audit, draft);
    const oftenFrom = this.oftenFrom(audit);
    const params = sentenceParams(figures, { year: audit.year, frozenOn: audit.freeze_on, carried, oftenFrom });
    const content: ReportContent = {
      issuerId: audit.issuer_id,
      unitId: audit.unit_id,
      year: audit.year,
      frozenAt: audit.frozen_at.toISOString(),
      populationHash: audit.population_hash ?? '',
      packVersion: audit.pack_version,
      asOf: draft.saved_at.toISOString(),
      figures,
      ledgerHash,
      sentences: sentencesOf(draft, params),
      points: draft.points,
      carried,
      carriedChanges,
    };
    return { content, draft };
  }

  private async count(
    reader: Reader,
    audit: SelfAuditRow,
    sequence: number,
    at: Date,
  ): Promise<Pick<ReportContent, 'figures' | 'ledgerHash'>> {
    const rows = await reader.query<ConcludedRow>(concludedUntil(audit.id, sequence));
    const stood = await stoodAt(
      reader,
      rows.map((row) => row.documentId),
      at,
    );
    const now = new Map(stood.map((one) => [one.documentId, one]));
    const items = rows.map((row): ReportedItem => {
      const { register = row.register, disclosureHash, publishedOn = null } = now.get(row.documentId) ?? {};
      return { ...row, now: { register, otherDisclosure: disclosureHash !== row.disclosureHash, publishedOn } };
    });
    const issued = await issuedInYear(reader, { issuerId: audit.issuer_id, year: audit.year, at });
    const ledger = rows.map((row) => [row.position, row.documentId, row.conclusion, row.towards, row.sequence]);
    return {
      figures: figuresOf(items, issued, this.oftenFrom(audit)),
      ledgerHash: sha256Of('self-audit-ledger', ledger),
    };
  }

  /** What the last report left open: its points, and the changes that were not yet made. */
  private async lastYear(
    reader: Reader,
    audit: SelfAuditRow,
    draft: ReportDraft,
  ): Promise<{ carried: CarriedPoint[]; carriedChanges: CarriedChange[] }> {
    const [last] = await reader.query<SignedReport & { auditId: string }>(
      lastReportOf(audit.issuer_id, audit.year - 1),
    );
    if (!last) return { carried: [], carriedChanges: [] };
    const carried = openPointsOf(last.content).map((point, i) => {
      const { settled = false, words = '' } = draft.carried[i] ?? {};
      return { ...point, settled, words };
    });
    const pending = last.content.figures.changed.filter(({ applied }) => !applied);
    if (pending.length === 0) return { carried, carriedChanges: [] };
    const rows = await reader.query<ConcludedRow>(concludedUntil(last.auditId, last.sequence));
    const ids = new Map(rows.map((row) => [row.position, row]));
    const stood = await stoodAt(
      reader,
      rows.map((row) => row.documentId),
      draft.saved_at,
    );
    const now = new Map(stood.map((one) => [one.documentId, one]));
    const carriedChanges = pending.map(({ position, conclusion, towards, register }): CarriedChange => {
      const row = ids.get(position);
      const document = row && now.get(row.documentId);
      const isOther = towards !== register || document?.disclosureHash !== row?.disclosureHash;
      return { position, conclusion, applied: document?.register === towards && isOther };
    });
    return { carried, carriedChanges };
  }

  private oftenFrom(audit: SelfAuditRow): number {
    return this.packs.get(audit.pack_id, audit.pack_version).switches.concentration.applicants;
  }
}

export const reportHashes = (content: ReportContent): Hashes => hashesOf('self-audit-report', content);

/** The report is a paper of the unit, in Chinese whoever reads it. */
function sentencesOf(
  { sentences }: ReportDraft,
  params: Record<string, string | number>,
): Record<ReportSection, string> {
  const all = REPORT_SECTIONS.map((section): [ReportSection, string] => [
    section,
    sentences[section] ?? messageOf(`report.${section}`, 'zh', params).message,
  ]);
  // `REPORT_SECTIONS` names every key.
  return Object.fromEntries(all) as Record<ReportSection, string>;
}
