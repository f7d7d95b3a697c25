import type { Interpretation } from '../../disclosure/rules/interpretation-package.js';
import type { Issue } from '../../disclosure/rules/issue.js';
import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import type { Role } from '../../people/rules/roles.js';
import { barsOn } from './bars.js';
import type { ActingPerson, DocumentRecord, Findings, Opinion, OpinionMark, Step } from './document-record.js';
import { registryOf } from './eligibility.js';
import { comparedHashes, effectiveScopes, hasEnded, standingOf, stands } from './standing.js';

export type AdditionStep = Extract<Step, 'interpretationClearance' | 'interpretationSignOff'>;

const STEPS: readonly Step[] = ['interpretationClearance', 'interpretationSignOff'];

export interface Addition {
  interpretation: Interpretation;
  hash: string;
  findings: Findings;
  by: ActingPerson;
}

/**
 * A further interpretation of a published document: a new text of that scope alone. What was found of the document goes
 * on counting for content and disclosure; an addition that was judged already has to be judged again.
 */
export function withAddition(record: DocumentRecord, { interpretation, hash, findings, by }: Addition): DocumentRecord {
  const revised: DocumentRecord = {
    ...record,
    revision: record.revision + 1,
    interpretation,
    findings,
    hashes: { ...record.hashes, interpretation: hash },
    authors: [...record.authors, { personId: by.personId, side: 'unit' }],
  };
  const marks = (opinion: Opinion): OpinionMark[] => {
    if (hasEnded(opinion)) return [];
    if (STEPS.includes(opinion.step)) return [mark(record, 'lapsed', 'lapsedByAddition')];
    const speaksForIt = stands(record, opinion) && effectiveScopes(opinion).includes('interpretation');
    const moved = comparedHashes(revised, opinion.step).interpretation !== opinion.covers.interpretation;
    return speaksForIt && moved ? [mark(record, 'overridden', 'overriddenByAddition')] : [];
  };
  return {
    ...revised,
    opinions: record.opinions.map((opinion) => ({ ...opinion, marks: [...opinion.marks, ...marks(opinion)] })),
  };
}

const mark = ({ sequence }: DocumentRecord, kind: OpinionMark['kind'], because: string): OpinionMark => ({
  kind,
  sequence,
  scopes: ['interpretation'],
  because,
});

/** Who judges it: the reviewer of whoever published the document, then a head of the unit that answers for it. */
export function judgesAddition(record: DocumentRecord, step: AdditionStep): { roles: readonly Role[]; unitId: string } {
  if (step === 'interpretationClearance') return { roles: ['confidentialityReviewer'], unitId: registryOf(record) };
  const roles: readonly Role[] =
    record.issuingName === 'department' ? ['principalHead', 'deputyHead'] : ['principalHead'];
  return { roles, unitId: record.unit.id };
}

/** 谁起草谁解读: whoever drafts for the unit writes it. */
export const mayDraftAddition = (record: DocumentRecord, by: ActingPerson): Issue[] =>
  by.role === 'drafter' && by.unitId === record.unit.id
    ? []
    : [{ code: 'notYourAct', owner: 'drafter', params: { role: 'drafter' } }];

/** Why this person may not; empty: they may. */
export function mayJudgeAddition(
  record: DocumentRecord,
  pack: PolicyPack,
  step: AdditionStep,
  by: ActingPerson,
): Issue[] {
  const { roles, unitId } = judgesAddition(record, step);
  const role = roles[0] ?? 'principalHead';
  if (by.unitId !== unitId || !roles.includes(by.role)) return [{ code: 'notYourAct', owner: role, params: { role } }];
  return barsOn(record, pack, by.personId, step);
}

/** What else must hold: there is something to judge, and it was cleared before it is signed. */
export function whyNotJudged(record: DocumentRecord, step: AdditionStep, isPending: boolean): Issue[] {
  if (!isPending) return [{ code: 'additionEmpty' }];
  const cleared = standingOf(record, 'interpretationClearance') !== null;
  return step === 'interpretationSignOff' && !cleared
    ? [{ code: 'additionNotCleared', owner: 'confidentialityReviewer' }]
    : [];
}

export function withJudgement(
  record: DocumentRecord,
  step: AdditionStep,
  by: ActingPerson,
  id: string,
): DocumentRecord {
  const opinion: Opinion = {
    id,
    sequence: record.sequence,
    step,
    outcome: step === 'interpretationClearance' ? 'clear' : 'sign',
    personId: by.personId,
    appointmentId: by.appointmentId,
    unitId: by.unitId,
    role: by.role,
    onBehalfOf: null,
    slot: null,
    revision: record.revision,
    round: record.round,
    covers: { interpretation: record.hashes.interpretation },
    origin: 'given',
    clearedFor: null,
    clearings: null,
    marks: [],
  };
  const opinions = record.opinions.map((one) =>
    one.step === step && !hasEnded(one)
      ? { ...one, marks: [...one.marks, mark(record, 'superseded', 'supersededByNewer')] }
      : one,
  );
  return { ...record, opinions: [...opinions, opinion] };
}
