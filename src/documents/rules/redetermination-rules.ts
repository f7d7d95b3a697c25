import type { CheckResult } from '../../disclosure/rules/check-result.js';
import { catalogueOn } from '../../disclosure/rules/grounds.js';
import { issuesOf } from '../../disclosure/rules/gate.js';
import type { Issue } from '../../disclosure/rules/issue.js';
import { oldRestrictionOf, unjustified } from '../../disclosure/rules/old-restriction.js';
import type { OldRestriction } from '../../disclosure/rules/policy-pack.js';
import type { CheckCode } from '../../disclosure/rules/vocabulary.js';
import { clearingIsWhole } from './act-rules.js';
import type { DocumentRecord } from './document-record.js';
import { gateOf } from './facts.js';
import { asProposed, isStale, judgementOf } from './redetermination.js';
import { moveOf } from './redetermination-record.js';
import type { RedeterminationStep } from './redetermination.js';
import type { Redetermination } from './redetermination-record.js';
import type { RedeterminationAct } from './redetermination-act.js';
import { vacantRedetermination } from './redetermination-seats.js';
import { SCOPES } from './scopes.js';
import type { World } from './world.js';

/** What a proposal has to meet before anybody judges it … */
const WORDED: readonly CheckCode[] = [
  'attribute-missing',
  'reason-missing',
  'ground-missing',
  'ground-duty-unmet',
  'review-date-missing',
  'summary-missing',
  'mandatory-proactive',
  'mixed-content',
  'interpretation-plan-missing',
  'interpretation-plan-incomplete',
  'interpretation-material-missing',
];
/** … and before it is signed. */
const CLEARED: readonly CheckCode[] = [...WORDED, 'confidentiality-review-missing', 'personal-data'];

/**
 * The checklist of a redetermination. It is judged by the law of today, whatever the document's date: a ground of the law
 * of 2008 is replaced by its successor, and what is withheld from now on is withheld on a ground that is in force now.
 */
export function redeterminationGate(record: DocumentRecord, proposal: Redetermination, world: World): CheckResult[] {
  return gateOf(underTodaysLaw(asProposed(record, proposal), world), world).filter(({ code }) =>
    CLEARED.includes(code),
  );
}

function underTodaysLaw(view: DocumentRecord, { pack, today }: World): DocumentRecord {
  const date = view.documentDate ?? view.content.documentDate ?? today;
  const { mandatoryProactive } = view.content;
  // Another catalogue counts its items anew: what law makes public by the document's nature is still looked for.
  const isSameLaw = catalogueOn(pack, date).id === catalogueOn(pack, today).id;
  const answered = isSameLaw ? mandatoryProactive : { item: null, reason: mandatoryProactive?.reason ?? '' };
  return { ...view, documentDate: today, content: { ...view.content, mandatoryProactive: answered } };
}

/** What is open of it for this event: each problem with its clause, its place and who mends it. */
export function openChecks(
  record: DocumentRecord,
  proposal: Redetermination,
  world: World,
  event: 'submit' | 'sign',
): Issue[] {
  const asked = event === 'submit' ? WORDED : CLEARED;
  return redeterminationGate(record, proposal, world)
    .filter(({ code, status }) => asked.includes(code) && (status === 'fail' || status === 'waiting'))
    .flatMap(issuesOf);
}

/** Every reason against the act that lies in it, in what is proposed, or in what stands. */
export function redeterminationRules(
  record: DocumentRecord,
  proposal: Redetermination,
  act: RedeterminationAct,
  world: World,
): Issue[] {
  switch (act.event) {
    case 'word':
      return needsReason(act);
    case 'submit':
      return whyNotSubmit(record, proposal, world);
    case 'endorse':
      return stale(record, proposal);
    case 'clear':
      return [...stale(record, proposal), ...clearingIsWhole(asProposed(record, proposal), act)];
    case 'refer':
      return [...stale(record, proposal), ...needsReason(act)];
    case 'sign':
      return whyNotSign(record, proposal, world);
    case 'resolveReferral':
    case 'refuse':
    case 'sendBack':
    case 'withdraw':
      return needsReason(act);
  }
}

/** Reasons that no wording of the act could mend: told before anybody begins to write one. */
export function rulesBeforeRedetermining(
  record: DocumentRecord,
  proposal: Redetermination,
  event: RedeterminationAct['event'],
  world: World,
): Issue[] {
  switch (event) {
    case 'submit':
      return whyNotSubmit(record, proposal, world);
    case 'endorse':
    case 'clear':
    case 'refer':
      return stale(record, proposal);
    case 'sign':
      return whyNotSign(record, proposal, world);
    default:
      return [];
  }
}

const whyNotSubmit = (record: DocumentRecord, proposal: Redetermination, world: World): Issue[] => [
  ...stale(record, proposal),
  ...movesNothing(proposal),
  ...suppliesNothing(record, proposal),
  ...keepsTooLightly(record, proposal, world),
  ...openChecks(record, proposal, world, 'submit'),
  ...vacantRedetermination(record, proposal, world.pack),
];

const whyNotSign = (record: DocumentRecord, proposal: Redetermination, world: World): Issue[] => {
  const steps: RedeterminationStep[] = ['redeterminationReview', 'redeterminationClearance'];
  const missing = steps.filter((step) => judgementOf(record, proposal, step) === null);
  return [
    ...stale(record, proposal),
    ...missing.map((step): Issue => ({ code: 'earlierOpinionMissing', params: { step } })),
    ...(missing.length === 0 ? openChecks(record, proposal, world, 'sign') : []),
  ];
};

/** What is public stays public under the same attribute: another wording of it is a retraction and a correction. */
function movesNothing({ from, disclosure, hashes, base }: Redetermination): Issue[] {
  const move = moveOf(from, disclosure.attribute);
  const pointer = '/disclosure/attribute';
  if (move === 'correction' && from === 'proactive') return [{ code: 'redeterminationOfPublished', pointer }];
  return move !== null && SCOPES.every((scope) => hashes[scope] === base[scope])
    ? [{ code: 'redeterminationChangesNothing', pointer: '/disclosure' }]
    : [];
}

/** What the pack asks of keeping a restriction on this document today; null: no more than of any other. */
export function oldRestrictionToday(record: DocumentRecord, { pack, today }: World): OldRestriction | null {
  const date = record.documentDate ?? record.content.documentDate;
  return date === null ? null : oldRestrictionOf(pack, date, today);
}

/** A restriction that stays, or goes on until another day, on a document older than the pack's years. */
function keepsTooLightly(record: DocumentRecord, { from, disclosure }: Redetermination, world: World): Issue[] {
  const rule = oldRestrictionToday(record, world);
  if (rule === null || from === 'proactive' || moveOf(from, disclosure.attribute) !== 'correction') return [];
  const grounds = disclosure.grounds.length > 0 ? disclosure.grounds : [{ evidence: { harm: null } }];
  const harms = grounds.map(({ evidence }, i) => ({
    pointer: `/disclosure/grounds/${i}/evidence/harm`,
    words: evidence.harm ?? null,
  }));
  return unjustified(rule, { reason: { pointer: '/disclosure/reason', words: disclosure.reason }, harms }).map(
    (issue) => ({ ...issue, owner: 'drafter' }),
  );
}

/** What was entered without its text is released only once the text is there, and the questions about it are answered. */
function suppliesNothing(record: DocumentRecord, proposal: Redetermination): Issue[] {
  const { attribute, releaseForm } = proposal.disclosure;
  if (record.door !== 'historical' || attribute === 'nonDisclosure' || attribute === null) return [];
  const { content } = asProposed(record, proposal);
  const why: Issue[] = [];
  if (!proposal.findings.hasBody && content.files.length === 0 && releaseForm !== 'summary')
    why.push({ code: 'redeterminationTextMissing', pointer: '/content/body', owner: 'drafter' });
  if (attribute === 'proactive' && content.policy === null)
    why.push({ code: 'redeterminationPolicyUnanswered', pointer: '/content/policy', owner: 'drafter' });
  return why;
}

const stale = (record: DocumentRecord, proposal: Redetermination): Issue[] =>
  isStale(record, proposal) ? [{ code: 'redeterminationStale', owner: 'drafter' }] : [];

const needsReason = ({ reason }: RedeterminationAct): Issue[] =>
  reason?.trim() ? [] : [{ code: 'reasonNeeded', pointer: '/reason' }];
