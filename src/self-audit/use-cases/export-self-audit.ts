import { Injectable } from '@nestjs/common';
import { EvidenceSigner } from '../../evidence/evidence-signer.js';
import { ReadAudit } from '../../evidence/read-audit.js';
import { canonicalJson } from '../../evidence/rules/canonical.js';
import type { EvidenceSignature } from '../../evidence/rules/evidence.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import { seenBy } from '../open-audit.js';
import { recordedConclusions, recordedEntries, recordedItems, recordedReports } from '../record.queries.js';
import type { RecordedConclusion, RecordedEntry, RecordedItem, RecordedReport } from '../record.queries.js';
import { showsItems } from '../rules/campaign.js';
import type { Side } from '../rules/campaign.js';
import { campaignSteps } from '../rules/decide-campaign.js';
import type { CampaignStep } from '../rules/decide-campaign.js';
import { itemsShown, SELF_AUDIT_EVIDENCE_FORMAT, wordsShown } from '../rules/evidence.js';
import { auditRow } from '../self-audit.store.js';
import type { SelfAuditRow } from '../self-audit.store.js';
import { ReadSelfAudit } from './read-self-audit.js';

interface ShownEntry extends Omit<RecordedEntry, 'occurredAt' | 'detail' | 'reason' | 'erasedAt'> {
  occurredAt: string;
  detail?: Record<string, unknown>;
  reason?: string;
  /** when words of it were erased; their hashes are here, as of all others */
  erasedAt?: string;
}

export interface SelfAuditEvidence {
  format: typeof SELF_AUDIT_EVIDENCE_FORMAT;
  exportedAt: string;
  selfAudit: { id: string; issuerId: string; year: number; state: string; frozenAt: string };
  entries: ShownEntry[];
  /** null where they are not the reader's to know */
  items: RecordedItem[] | null;
  conclusions: RecordedConclusion[] | null;
  reports: RecordedReport[] | null;
  procedure: CampaignStep[];
  signature: EvidenceSignature;
}

/** The signed evidence of one self-audit: its whole record, which an outsider can verify without us. */
@Injectable()
export class ExportSelfAudit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly signer: EvidenceSigner,
    private readonly readAudit: ReadAudit,
    private readonly readSelfAudit: ReadSelfAudit,
  ) {}

  /** @throws NotFound */
  async run(actor: Actor, id: string): Promise<SelfAuditEvidence> {
    this.readAudit.assertReadable();
    const { view } = await this.readSelfAudit.open(actor, id);
    if (view === 'drafting') throw new NotFound();
    // One snapshot: an act between two of these reads would make the file contradict itself.
    const body = await this.database.transaction(async (tx) => {
      await tx.execute({ text: 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY' });
      return bodyOf(tx, actor, id, view);
    });
    const { known, ...shown } = body;
    this.readAudit.record(actor, 'selfAudit.evidence', ...known);
    await this.readAudit.flush();
    const unsigned = {
      format: SELF_AUDIT_EVIDENCE_FORMAT,
      exportedAt: this.clock.now().toISOString(),
      ...shown,
      procedure: campaignSteps(),
    } as const;
    const signature = await this.signer.sign(Buffer.from(canonicalJson(unsigned), 'utf8'));
    return { ...unsigned, signature };
  }
}

/** Everything that is evidence of one self-audit, as far as this reader's side is shown it. */
async function bodyOf(tx: Tx, actor: Actor, id: string, view: Side) {
  const [audits, entries, items, conclusions, reports] = await Promise.all([
    tx.query<SelfAuditRow>(auditRow(id)),
    tx.query<RecordedEntry>(recordedEntries(id)),
    tx.query<RecordedItem>(recordedItems(id)),
    tx.query<RecordedConclusion>(recordedConclusions(id)),
    tx.query<RecordedReport>(recordedReports(id)),
  ]);
  const [audit] = audits;
  if (!audit) throw new NotFound();
  const isWhole = itemsShown(view);
  const ids = isWhole ? items.map(({ documentId }) => documentId) : [];
  const seen = await seenBy(tx, actor, ids);
  const known = ids.filter((one) => seen.get(one)?.visible);
  const isKnown = (documentId: string): boolean => seen.get(documentId)?.visible ?? false;
  return {
    known,
    selfAudit: {
      id,
      issuerId: audit.issuer_id,
      year: audit.year,
      state: audit.state,
      frozenAt: audit.frozen_at.toISOString(),
    },
    entries: entries.map((entry) => shownEntry(entry, wordsShown(entry, view, isKnown))),
    items: isWhole ? items : null,
    conclusions: isWhole ? conclusions : null,
    reports: showsItems(view, audit.submitted_at) ? reports : null,
  };
}

function shownEntry({ occurredAt, detail, reason, erasedAt, ...entry }: RecordedEntry, withWords: boolean): ShownEntry {
  return {
    ...entry,
    occurredAt: occurredAt.toISOString(),
    ...(withWords && detail !== null && { detail }),
    ...(withWords && reason !== null && { reason }),
    ...(erasedAt !== null && { erasedAt: erasedAt.toISOString() }),
  };
}
