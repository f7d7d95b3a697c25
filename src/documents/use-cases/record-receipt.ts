import type { Actor } from '../../people/sign-in/actor.js';
import { uuidv7 } from '../../platform/ids.js';
import type { LockedDocument } from '../document.store.js';
import { newRevision } from '../new-revision.js';
import { recordTransition } from '../record-transition.js';
import type { Entry } from '../transition.js';
import { checklistOf } from '../rules/checklist.js';
import type { Attestation } from '../rules/attestations.js';
import type { Decision } from '../rules/decide.js';
import type { DocumentRecord, Opinion } from '../rules/document-record.js';
import { newMarks } from '../rules/effects.js';
import type { World } from '../rules/world.js';
import type { ScopeTexts } from '../rules/scopes.js';
import { waitingFor } from '../rules/waiting-for.js';
import { insertSubmission } from '../submission.store.js';
import { authorshipOf } from './act-on-document.js';
import type { KnownBundle } from './bundle.js';
import { dueOn } from './due-dates.js';
import type { Handed } from './handed-bundle.js';

/** A bundle whose intake is decided, to be written down. */
export interface Receipt {
  handed: Handed;
  bundle: KnownBundle;
  texts: ScopeTexts;
  world: World;
  decision: Extract<Decision, { ok: true }>;
  opinions: Opinion[];
  act: 'receive' | 'resubmit';
  before: LockedDocument | null;
}

/** Texts, record and submission in one flight: what a bundle leaves behind, all of it or nothing. */
export function recordReceipt(receipt: Receipt): DocumentRecord {
  const { handed, bundle, texts, world, decision, opinions, act, before } = receipt;
  const { tx, at, actor, hash: bundleHash } = handed;
  const { after } = decision;
  const stored = recordTransition(tx, {
    before,
    after,
    revision: newRevision(before?.record ?? null, after, texts, actor),
    entries: entriesOf(receipt),
    given: opinions.map((opinion, index) => ({ ...opinion, detail: wordsOf(bundle.attestations[index], actor) })),
    marks: before ? newMarks(before.record, after) : [],
    checklist: checklistOf(after, world),
    waiting: waitingFor(after, world.pack).map((row) => ({ ...row, dueOn: dueOn(row, after, world) })),
    outbox: [{ topic: `document.${act}`, payload: { state: after.state, door: after.door, round: after.round } }],
  });
  tx.post(
    insertSubmission({
      id: uuidv7(at),
      record: after,
      externalId: bundle.externalId,
      bundleHash,
      files: bundle.known,
      personId: actor.personId,
      at,
    }),
  );
  return stored;
}

/** The words of an attestation, and who brought it: kept with the opinion it became. */
const wordsOf = (attestation: Attestation | undefined, actor: Actor): Record<string, unknown> => ({
  attestedBy: actor.personId,
  ...(attestation && { on: attestation.on }),
  ...(attestation?.comment != null && { comment: attestation.comment }),
});

/** Two lines of the record: somebody hands the bundle in, and the machine's intake, which that caused. */
function entriesOf({ handed, act, before, decision, world, opinions }: Receipt): Entry[] {
  const { actor, at, bundle, hash } = handed;
  const { path, facts, after } = decision;
  return [
    {
      act,
      from: before?.record.state ?? null,
      to: 'officeIntake',
      by: authorshipOf(actor, at),
      reason: null,
      detail: {
        externalId: bundle.externalId,
        bundle: hash,
        attested: opinions.map(({ id, step, personId }) => ({ id, step, personId })),
        answers: bundle.answers.map(({ position, words }) => ({ position, words })),
        path: [...path],
        facts: { ...facts },
      },
      causedBy: null,
    },
    {
      act: 'intake',
      from: 'officeIntake',
      to: after.state,
      by: { personId: null, appointmentId: null, clientId: null, at },
      reason: null,
      detail: { pack: `${world.pack.id}@${world.pack.version}`, failing: [...facts.gate.intake] },
      causedBy: 0,
    },
  ];
}
