import type { Disclosure } from '../../disclosure/rules/disclosure.js';
import type { Interpretation } from '../../disclosure/rules/interpretation-package.js';
import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import type { GateEvent } from '../../disclosure/rules/vocabulary.js';
import { failing } from '../../disclosure/rules/gate.js';
import type { DocumentRecord, Findings } from './document-record.js';
import { gateOf } from './facts.js';
import type { ScopeHashes } from './scopes.js';
import type { State } from './states.js';

/** The acts at which a replay looks again, and what the gate is asked there. */
export const MOMENTS = {
  submitForReview: 'submitForReview',
  intake: 'intake',
  accept: 'accept',
} as const satisfies Record<string, GateEvent>;
export type Moment = keyof typeof MOMENTS;

/** What the record tells of one act: the texts it was done on, and what came before it. */
export interface Past {
  moment: Moment;
  sequence: number;
  state: State;
  revision: number;
  hashes: ScopeHashes;
  content: DocumentRecord['content'];
  disclosure: Disclosure | null;
  interpretation: Interpretation | null;
  findings: Findings;
  submitted: DocumentRecord['submitted'];
  /** ids of the return notices that had been issued */
  notices: string[];
  registered: boolean;
}

/**
 * A document as it stood before an act of its past: its texts then, the opinions given and the marks made until then.
 * @param record as it is now, with the posts of the day of that act
 */
export function asItStood(record: DocumentRecord, past: Past): DocumentRecord {
  const { content, disclosure, interpretation, findings, hashes, revision, state, submitted } = past;
  return {
    ...record,
    ...{ content, disclosure, interpretation, findings, hashes, revision, state, submitted },
    kind: content.kind,
    issuingName: content.issuingName,
    opinions: record.opinions
      .filter((opinion) => opinion.sequence < past.sequence)
      .map((opinion) => ({ ...opinion, marks: opinion.marks.filter(({ sequence }) => sequence < past.sequence) })),
    returns: record.returns.filter(({ id }) => past.notices.includes(id)),
    ...(!past.registered && { number: null, documentDate: null, normativeNumber: null, register: null }),
  };
}

/** The checks that refuse the moment under a pack, each once. */
export function refusingAt(
  record: DocumentRecord,
  moment: Moment,
  world: { pack: PolicyPack; today: string },
): string[] {
  return [...new Set(failing(gateOf(record, world), MOMENTS[moment]).map(({ code }) => code))].sort();
}
