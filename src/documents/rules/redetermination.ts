import type { DocumentRecord, Opinion, Step } from './document-record.js';
import type { Redetermination } from './redetermination-record.js';
import { SCOPES } from './scopes.js';
import { effectiveScopes, hasEnded, isPositive, stands } from './standing.js';
import type { State } from './states.js';

/** The states in which an attribute has been decided and stands. */
export const REDETERMINABLE: readonly State[] = ['published', 'availableOnRequest', 'withheld'];

/** What is in force is no longer what it was worded on: a correction, or an interpretation that was added meanwhile. */
export const isStale = (record: DocumentRecord, { base }: Redetermination): boolean =>
  SCOPES.some((scope) => base[scope] !== record.hashes[scope]);

/**
 * The document as it would be once this is applied: what the gate, the bars and every opinion of the procedure are asked
 * about. Earlier opinions on what is replaced are set aside as by a signer's override, and go on counting for the rest.
 */
export function asProposed(record: DocumentRecord, proposal: Redetermination): DocumentRecord {
  return {
    ...judgedAs(record, proposal),
    content: proposal.content ?? record.content,
    kind: proposal.content?.kind ?? record.kind,
    disclosure: proposal.disclosure,
    interpretation: proposal.interpretation,
    findings: proposal.findings,
  };
}

/** What the bars and the standing of opinions look at, of a document and of what is proposed for it. */
type Judged = Pick<DocumentRecord, 'authors' | 'opinions' | 'hashes' | 'submitted' | 'sequence'>;

export function judgedAs<R extends Judged>(
  record: R,
  proposal: Pick<Redetermination, 'hashes' | 'openedAt' | 'authors'>,
): R {
  const replaced = SCOPES.filter((scope) => proposal.hashes[scope] !== record.hashes[scope]);
  const opinions = record.opinions.map((opinion) => {
    if (opinion.sequence > proposal.openedAt || !stands(record, opinion)) return opinion;
    const counted = effectiveScopes(opinion);
    const scopes = counted.filter((scope) => replaced.includes(scope));
    if (scopes.length === 0) return opinion;
    // An opinion of which nothing is left to count has ended.
    const kind = scopes.length < counted.length ? 'overridden' : 'superseded';
    const mark = { kind, sequence: record.sequence, scopes, because: 'overriddenByRedetermination' } as const;
    return { ...opinion, marks: [...opinion.marks, mark] };
  });
  const authors = proposal.authors.map(({ personId }) => ({ personId, side: 'unit' as const }));
  return { ...record, opinions, hashes: proposal.hashes, authors: [...record.authors, ...authors] };
}

export type RedeterminationStep = Extract<
  Step,
  'redeterminationReview' | 'redeterminationClearance' | 'redeterminationSignOff'
>;
const STEPS: readonly Step[] = ['redeterminationReview', 'redeterminationClearance', 'redeterminationSignOff'];

/** The opinions given in this redetermination, ended ones too. */
export const opinionsOf = (
  { opinions }: Pick<DocumentRecord, 'opinions'>,
  { openedAt }: Pick<Redetermination, 'openedAt'>,
): Opinion[] => opinions.filter(({ step, sequence }) => STEPS.includes(step) && sequence > openedAt);

/** The newest opinion of the step in this redetermination, if it is favourable and over exactly what is proposed. */
export function judgementOf(
  record: DocumentRecord,
  proposal: Redetermination,
  step: RedeterminationStep,
  slot?: number,
): Opinion | null {
  const given = opinionsOf(record, proposal).filter(
    (opinion) => opinion.step === step && (slot === undefined || opinion.slot === slot),
  );
  const newest = given.at(-1);
  if (!newest || !isPositive(newest) || hasEnded(newest)) return null;
  return effectiveScopes(newest).every((scope) => newest.covers[scope] === proposal.hashes[scope]) ? newest : null;
}
