import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/database.js';
import { Conflict, NotAllowed, NotFound, Refused } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { newRevision } from '../new-revision.js';
import type { ContentChange } from '../rules/content.js';
import { changedContent } from '../rules/content.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { mayApprove, mayPropose, whyNotApprovable, whyNotConfirmable, whyNotOpen } from '../rules/correction-steps.js';
import { findingsOf } from '../rules/findings.js';
import type { Content, ScopeTexts } from '../rules/scopes.js';
import { judgeCorrection } from '../rules/text-correction.js';
import type { Wording } from '../rules/text-correction.js';
import { scopeHash } from '../scope-hashes.js';
import { readScopeTexts } from '../scope-texts.queries.js';
import {
  applyTextCorrection,
  approveTextCorrection,
  insertTextCorrection,
  opinionIds,
  proposedCorrection,
  textCorrection,
} from '../text-correction.store.js';
import type { TextCorrectionRow } from '../text-correction.store.js';
import { ActOnDocument, actingPerson } from './act-on-document.js';
import { refuseSecrets } from './edit-document.js';
import { StepBeside } from './step-beside.js';
import type { Standing } from './step-beside.js';

interface Request {
  documentId: string;
  version: number;
  actor: Actor;
}

export interface Proposal extends Request {
  change: ContentChange;
  reason: string;
}

/** One proposal with both texts, for the diff that is shown to whoever approves and confirms it. */
export interface ShownCorrection {
  row: TextCorrectionRow;
  before: Content;
  after: Content;
  interpretation: ScopeTexts['interpretation'];
  /** the content's hash once it is in force: what the last signer confirms */
  contentHash: string;
}

/**
 * 文字更正, found at 复核: the registrar words it, the office's head approves it (for the unit's own name the unit's
 * principal), the last signer confirms it. Only then the text changes, and every earlier opinion is carried over by name.
 */
@Injectable()
export class CorrectText {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly stepBeside: StepBeside,
    private readonly actOnDocument: ActOnDocument,
  ) {}

  async propose({ change, reason, ...request }: Proposal): Promise<{ record: DocumentRecord; id: string }> {
    const id = uuidv7(this.clock.now());
    const record = await this.stepBeside.run({
      ...request,
      act: 'proposeTextCorrection',
      reason,
      take: async (standing) => {
        assertRegistrar(standing);
        const texts = await readScopeTexts(standing.tx, standing.record.id, standing.record.hashes);
        const after = changedContent(texts.content, change);
        const changes = wordingOf(texts, after);
        return { detail: { correctionId: id, fields: Object.keys(changes), contentHash: hashOf(after) } };
      },
      complete: async ({ tx, actor, at, record: { revision, hashes } }, stored) => {
        const texts = await readScopeTexts(tx, stored.id, hashes);
        const changes = wordingOf(texts, changedContent(texts.content, change));
        const row = { id, revision, changes, reason, proposed_by: actor.personId, proposed_as: actor.appointmentId };
        tx.post(insertTextCorrection(stored.id, { ...row, proposed_at: at }));
      },
    });
    return { record, id };
  }

  approve({ correctionId, ...request }: Request & { correctionId: string }): Promise<DocumentRecord> {
    return this.stepBeside.run({
      ...request,
      act: 'approveTextCorrection',
      take: async (standing) => {
        const row = await openCorrection(standing, correctionId);
        assertApprover(standing, row);
        return { detail: { correctionId } };
      },
      complete: async ({ tx, actor, at }) => tx.post(approveTextCorrection(correctionId, actor.personId, at)),
    });
  }

  /** The event `correctText`: the last signer confirms the very text that was displayed. */
  confirm(request: Request & { correctionId: string; seen: string }): Promise<DocumentRecord> {
    const { documentId, version, actor, correctionId, seen } = request;
    return this.database.transaction(async (tx) => {
      const [row, ids] = [await textCorrection(tx, documentId, correctionId), await opinionIds(tx, documentId)];
      // Whether there is such a document for this person is said first, under the lock.
      const shown = row && (await shownOf(tx, documentId, row));
      const at = this.clock.now();
      return this.actOnDocument.run(
        {
          documentId,
          version,
          actor,
          event: 'correctText',
          detail: { correctionId },
          correction: correctionOf(shown, ids, at),
        },
        {
          prepare: async ({ before, decision, added }) => {
            if (!shown) throw new NotFound();
            assertConfirmable(before, shown, seen);
            const author = { ...actor, personId: shown.row.proposed_by, appointmentId: shown.row.proposed_as };
            const unit = { unitId: shown.row.proposer_unit_id };
            added.revision = newRevision(before, decision.after, { content: shown.after }, { ...author, ...unit });
            return {};
          },
          complete: async (_, stored) => tx.post(applyTextCorrection(correctionId, stored.sequence)),
        },
      );
    });
  }
}

/** Both texts of a proposal, whether or not it is in force. */
export async function shownOf(reader: Reader, documentId: string, row: TextCorrectionRow): Promise<ShownCorrection> {
  const { content_hash: content, disclosure_hash: disclosure, interpretation_hash: interpretation } = row;
  const texts = await readScopeTexts(reader, documentId, { content, disclosure, interpretation });
  const after = changedContent(texts.content, row.changes);
  return { row, before: texts.content, after, interpretation: texts.interpretation, contentHash: hashOf(after) };
}

const hashOf = (content: Content): string => scopeHash('content', content).sha256;

/** The fields that change, once nothing else does and nothing secret comes in. */
function wordingOf(texts: ScopeTexts, after: Content): Wording {
  refuseSecrets({ ...texts, content: after });
  const { changed, why } = judgeCorrection(texts.content, after);
  if (why.length > 0) throw new Refused('textCorrectionRefused', why);
  return Object.fromEntries(changed.map((field) => [field, after[field]]));
}

function assertInRegistration({ record }: Standing): void {
  if (record.state === 'registration') return;
  const params = { event: 'correctText', state: record.state };
  throw new Conflict('notInThisState', [{ code: 'notInThisState', params }]);
}

function assertRegistrar(standing: Standing): void {
  assertInRegistration(standing);
  const barred = mayPropose(standing.record, actingPerson(standing.actor));
  if (barred.length > 0) throw new NotAllowed('notAllowed', barred);
}

async function openCorrection(standing: Standing, correctionId: string): Promise<TextCorrectionRow> {
  const { tx, record } = standing;
  const row = await textCorrection(tx, record.id, correctionId);
  if (!row) throw new NotFound();
  assertInRegistration(standing);
  assertOpen(record, row);
  return row;
}

function assertOpen(record: DocumentRecord, row: TextCorrectionRow): void {
  const [why] = whyNotOpen(record, proposedCorrection(row));
  if (why) throw new Conflict(why.code, [why]);
}

function assertApprover({ actor, record }: Standing, row: TextCorrectionRow): void {
  const barred = mayApprove(record, actingPerson(actor), proposedCorrection(row));
  if (barred.length > 0) throw new NotAllowed('notAllowed', barred);
  const [why] = whyNotApprovable(proposedCorrection(row));
  if (why) throw new Conflict(why.code, [why]);
}

function assertConfirmable(record: DocumentRecord, { row, contentHash }: ShownCorrection, seen: string): void {
  assertOpen(record, row);
  const why = whyNotConfirmable(proposedCorrection(row));
  if (why.length > 0) throw new Refused('textCorrectionRefused', why);
  if (seen !== contentHash)
    throw new Conflict('displayedHashStale', [{ code: 'displayedHashStale', pointer: '/seen/content' }]);
}

function correctionOf(shown: ShownCorrection | undefined, ids: string[], at: Date) {
  if (!shown) return undefined;
  const { body: _, ...content } = shown.after;
  // In the order of the opinions they carry over, so that they are read in that order too.
  const newIds = ids.map(() => uuidv7(at)).sort();
  return {
    content,
    contentHash: shown.contentHash,
    findings: findingsOf({ content: shown.after, disclosure: null, interpretation: shown.interpretation }),
    author: { personId: shown.row.proposed_by, side: 'office' as const },
    newIds: Object.fromEntries(ids.map((id, i) => [id, newIds[i] ?? uuidv7(at)])),
  };
}
