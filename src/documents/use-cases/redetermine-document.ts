import { Injectable } from '@nestjs/common';
import type { Attribute } from '../../disclosure/rules/vocabulary.js';
import type { Actor } from '../../people/sign-in/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { proposedOf, wordedTexts } from '../proposed-texts.js';
import type { Wording } from '../proposed-texts.js';
import { redeterminationsOf } from '../redeterminations.queries.js';
import { textRow } from '../new-revision.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { EMPTY_DISCLOSURE } from '../rules/files.js';
import { isStale } from '../rules/redetermination.js';
import { moveOf, openRedetermination } from '../rules/redetermination-record.js';
import type { Redetermination } from '../rules/redetermination-record.js';
import { recordedAs } from '../rules/redetermination-acts.js';
import { decideOpening, decideRedetermination } from '../rules/redetermination-decide.js';
import type { RedeterminationDecision } from '../rules/redetermination-decide.js';
import type { RedeterminationAct } from '../rules/redetermination-act.js';
import type { ScopeTexts } from '../rules/scopes.js';
import { scopeHash } from '../scope-hashes.js';
import { readScopeTexts } from '../scope-texts.queries.js';
import { actingPerson, refusal } from './act-on-document.js';
import { refuseSecrets } from './edit-document.js';
import { refuseMarkedWords } from './refuse-marked-words.js';
import { StepBeside } from './step-beside.js';
import type { Standing } from './step-beside.js';

export interface OpeningRequest {
  documentId: string;
  version: number | null;
  actor: Actor;
  reason: string;
  towards: Attribute;
  /** null: it is only asked for, and a drafter words it */
  wording: Wording | null;
  origin: Redetermination['origin'];
  /** throws where the origin is not one that the person may name; absent where a duty itself asks */
  confirm?: (tx: Tx) => Promise<void>;
}

export interface RedeterminationRequest {
  documentId: string;
  version: number;
  number: number;
  actor: Actor;
  event: RedeterminationAct['event'];
  seen?: RedeterminationAct['seen'] | undefined;
  reason?: string | undefined;
  comment?: string | undefined;
  /** what is kept with the entry of a referral: who is asked, or how they answered */
  told?: Record<string, unknown> | undefined;
  clearing?: RedeterminationAct['clearing'] | undefined;
  wording?: Wording | undefined;
}

/**
 * 属性重新认定 of an issued document, up to the signature: the document stays what it is, and every act is one more link of
 * its record, bound to the hashes of what is proposed.
 */
@Injectable()
export class RedetermineDocument {
  constructor(private readonly stepBeside: StepBeside) {}

  /** In the caller's transaction where there is one. */
  async open(request: OpeningRequest): Promise<{ record: DocumentRecord; number: number }> {
    const { documentId, version, actor, reason, towards, wording, origin, confirm } = request;
    let opened = 0;
    const record = await this.stepBeside.run({
      documentId,
      version,
      actor,
      act: 'openRedetermination',
      reason,
      take: async (standing) => {
        refuseMarkedWords({ '/reason': reason });
        const { record: before, tx, world } = standing;
        const [known, worded] = await Promise.all([
          redeterminationsOf(tx, documentId),
          wording && textsOf(standing, wording),
        ]);
        const number = (known.at(-1)?.number ?? 0) + 1;
        const stub = { ...EMPTY_DISCLOSURE, attribute: towards };
        const by = actingPerson(actor);
        const opening = { number, origin, reason, towards, texts: worded?.proposed ?? null, by };
        const disclosureHash = scopeHash('disclosure', stub).sha256;
        const after = accepted(decideOpening(before, opening, { disclosureHash }, world));
        await confirm?.(tx);
        opened = number;
        return {
          after,
          proposed: worded?.rows ?? [textRow('disclosure', stub)],
          judged: after.redetermination?.hashes ?? before.hashes,
          detail: { ...told(after), origin: { ...origin } },
        };
      },
    });
    return { record, number: opened };
  }

  act(request: RedeterminationRequest): Promise<DocumentRecord> {
    const { documentId, version, actor, event, reason, comment, number } = request;
    return this.stepBeside.run({
      documentId,
      version,
      actor,
      act: recordedAs(event),
      ...(reason !== undefined && { reason }),
      take: async (standing) => {
        refuseMarkedWords({ '/reason': reason ?? null, '/comment': comment ?? null });
        const { world } = standing;
        const before = await underWay(standing, number);
        const worded = request.wording && (await textsOf(standing, request.wording));
        const act = actOf(request, worded?.proposed ?? null, standing.at);
        const after = accepted(decideRedetermination(before, act, world));
        return {
          after,
          ...(worded && { proposed: worded.rows }),
          judged: after.redetermination?.hashes ?? before.hashes,
          detail: {
            ...told(after),
            ...(event === 'sign' && { post: actor.post }),
            ...(comment !== undefined && { comment }),
            ...request.told,
          },
        };
      },
    });
  }

  /** The same proposal with another file in it: whoever puts it there is one of its authors. */
  refile({ documentId, version, number, actor, change, detail, also }: Refiling): Promise<DocumentRecord> {
    return this.stepBeside.run({
      documentId,
      version,
      actor,
      act: recordedAs('word'),
      take: async (standing) => {
        const { world, tx, at } = standing;
        const before = await underWay(standing, number);
        const proposal = openRedetermination(before);
        // On another text than that in force a whole new wording is owed, and no file mends it.
        if (proposal && isStale(before, proposal))
          throw refusal('gateFailed', [{ code: 'redeterminationStale', owner: 'drafter' }]);
        const known = proposal && (await readScopeTexts(tx, documentId, proposal.hashes));
        const worded = known && proposedOf(before, change(known));
        if (worded) refuseSecrets(worded.texts);
        const act = {
          ...{ id: uuidv7(at), event: 'word' as const, by: actingPerson(actor), seen: null, clearing: null },
          ...{ reason: proposal?.reason ?? null, wording: worded?.proposed ?? null },
        };
        const after = accepted(decideRedetermination(before, act, world));
        await also?.(tx, at);
        return {
          after,
          ...(worded && { proposed: worded.rows }),
          judged: after.redetermination?.hashes ?? before.hashes,
          detail: { ...told(after), ...detail },
        };
      },
    });
  }
}

/** What of a proposal is put in or taken out: a file, and nothing that is said. */
export interface Refiling {
  documentId: string;
  version: number;
  number: number;
  actor: Actor;
  change: (texts: ScopeTexts) => ScopeTexts;
  detail: Record<string, unknown>;
  /** rows that the file refers to */
  also?: (tx: Tx, at: Date) => Promise<void>;
}

/** The record with this redetermination, or with none where it is over. @throws NotFound where it never was */
async function underWay({ tx, record }: Standing, number: number): Promise<DocumentRecord> {
  if (record.redetermination?.number === number) return record;
  const known = await redeterminationsOf(tx, record.id);
  if (!known.some((one) => one.number === number)) throw new NotFound();
  return { ...record, redetermination: null };
}

async function textsOf({ tx, record, at }: Standing, wording: Wording) {
  const inForce = await readScopeTexts(tx, record.id, record.hashes);
  const worded = wordedTexts(record, inForce, wording, at);
  refuseSecrets(worded.texts);
  return worded;
}

const actOf = (
  { event, actor, seen, reason, clearing }: RedeterminationRequest,
  wording: RedeterminationAct['wording'],
  at: Date,
): RedeterminationAct => ({
  id: uuidv7(at),
  event,
  by: actingPerson(actor),
  seen: seen ?? null,
  reason: reason ?? null,
  clearing: clearing ?? null,
  wording,
});

/** @throws what the decision refuses, as every act of a document does */
function accepted(decision: RedeterminationDecision): DocumentRecord {
  if (!decision.ok) throw refusal(decision.kind, decision.why);
  return decision.after;
}

/** What is kept with the entry: which one, how far it has come, and which way it leads. */
function told({ redetermination }: DocumentRecord): Record<string, unknown> {
  if (!redetermination) return {};
  const { number, state, from, disclosure } = redetermination;
  return { redetermination: number, reached: state, move: moveOf(from, disclosure.attribute) };
}
