import type { Issue } from '../../disclosure/rules/issue.js';
import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import type { Role } from '../../people/rules/roles.js';
import { barsOn, dutyOf, mayBothBeHeld } from './bars.js';
import type { ActingPerson, DocumentRecord, Post, Step } from './document-record.js';
import { peopleIn, registryOf, seatsOf } from './eligibility.js';
import type { Seat } from './eligibility.js';
import { asProposed, judgementOf } from './redetermination.js';
import type { RedeterminationStep } from './redetermination.js';
import type { Redetermination, RedeterminationState } from './redetermination-record.js';
import type { RedeterminationEvent } from './redetermination.machine.js';
import { originalLevel } from './signers.js';
import type { Slot } from './signers.js';
import type { Place } from './who-acts.js';

/** One line of who does what with a redetermination. */
export interface WhoRedetermines {
  event: 'open' | Exclude<RedeterminationEvent, 'apply' | 'lapse'>;
  states: readonly RedeterminationState[];
  roles: readonly Role[];
  place: Place;
  step?: RedeterminationStep;
  falls?: boolean;
}

const HEADS: readonly Role[] = ['principalHead', 'deputyHead'];
const WORDED = ['proposed'] as const;
const WITHDRAWABLE = [
  'proposed',
  'disclosureReview',
  'confidentialityReview',
  'confidentialityReferral',
  'signOff',
] as const;

/** Those who ask: of the drafting unit, and of the body in whose name it was issued. */
const asking = (
  event: 'open' | 'word' | 'submit' | 'withdraw',
  states: readonly RedeterminationState[],
): WhoRedetermines[] => [
  { event, states, roles: ['drafter', 'disclosureOfficer'], place: 'unit' },
  { event, states, roles: ['drafter', 'officeReviewer', 'disclosureOfficer'], place: 'registry' },
];

const judging = (
  event: 'endorse' | 'clear' | 'refer' | 'resolveReferral' | 'sendBack',
  state: RedeterminationState,
  role: Role,
  step?: RedeterminationStep,
): WhoRedetermines => ({
  event,
  states: [state],
  roles: [role],
  place: 'registry',
  falls: true,
  ...(step && { step }),
});

/** Event × state → who. Applying it is the event `applyRedetermination` of the document (see who-acts.ts). */
export const WHO_REDETERMINES: readonly WhoRedetermines[] = [
  ...asking('open', []),
  ...asking('word', WORDED),
  ...asking('submit', WORDED),
  ...asking('withdraw', WITHDRAWABLE),
  judging('endorse', 'disclosureReview', 'disclosureOfficer', 'redeterminationReview'),
  judging('sendBack', 'disclosureReview', 'disclosureOfficer'),
  judging('clear', 'confidentialityReview', 'confidentialityReviewer', 'redeterminationClearance'),
  judging('refer', 'confidentialityReview', 'confidentialityReviewer', 'redeterminationClearance'),
  judging('sendBack', 'confidentialityReview', 'confidentialityReviewer'),
  judging('resolveReferral', 'confidentialityReferral', 'confidentialityReviewer', 'redeterminationClearance'),
  judging('sendBack', 'confidentialityReferral', 'confidentialityReviewer'),
  { event: 'sign', states: ['signOff'], roles: HEADS, place: 'signerInTurn', step: 'redeterminationSignOff' },
  { event: 'refuse', states: ['signOff'], roles: HEADS, place: 'signerInTurn' },
  { event: 'sendBack', states: ['signOff'], roles: HEADS, place: 'signerInTurn' },
  judging('sendBack', 'approved', 'registrar'),
];

/**
 * Whose signatures it takes: of whoever signed last when the document was issued (公文条例 Art. 25: what changes in
 * substance goes back to who approved it). Where a new interpretation comes with it in another's name, the drafting
 * department's principal approves that first (经本部门主要负责人审定的解读方案和解读材料).
 */
export function redeterminationSlots(record: DocumentRecord, proposal: Redetermination, pack: PolicyPack): Slot[] {
  const level = originalLevel(record, pack);
  const last = level ? [level] : [];
  const hasNewPackage = proposal.hashes.interpretation !== proposal.base.interpretation;
  const needsPrincipal =
    hasNewPackage && record.issuingName !== 'department' && record.unit.kind !== 'governmentOffice';
  const first: Slot[] = needsPrincipal
    ? [{ slot: 0, roles: ['principalHead'], unitId: record.unit.id, reserved: true }]
    : [];
  return [...first, ...last].map((slot, index) => ({ ...slot, slot: index }));
}

/** The signature owed next, or null when all are given. */
export const nextRedeterminationSlot = (
  record: DocumentRecord,
  proposal: Redetermination,
  pack: PolicyPack,
): Slot | null =>
  redeterminationSlots(record, proposal, pack).find(
    ({ slot }) => judgementOf(record, proposal, 'redeterminationSignOff', slot) === null,
  ) ?? null;

/** The posts from which it can be done now. */
export function seatsIn(
  record: DocumentRecord,
  proposal: Redetermination,
  row: WhoRedetermines,
  pack: PolicyPack,
): Seat[] {
  if (row.place !== 'signerInTurn') return seatsOf(asProposed(record, proposal), pack, row);
  const slot = nextRedeterminationSlot(record, proposal, pack);
  return slot?.unitId ? [{ roles: slot.roles, unitId: slot.unitId, fellFrom: null }] : [];
}

/** Whether this person may: empty, or every reason why not. `proposal` is null while there is nothing but the document. */
export function mayRedetermine(
  record: DocumentRecord,
  proposal: Redetermination | null,
  event: WhoRedetermines['event'],
  by: ActingPerson,
  pack: PolicyPack,
): Issue[] {
  if (by.clientId !== null) return [{ code: 'machineMayNotJudge' }];
  const rows = WHO_REDETERMINES.filter(
    (row) => row.event === event && (proposal === null || row.states.includes(proposal.state)),
  );
  const verdicts = rows.map((row) => verdictOn(record, proposal, row, by, pack));
  return (
    verdicts.find((why) => why.length === 0) ?? verdicts.at(0) ?? [{ code: 'notYourAct', params: { role: 'drafter' } }]
  );
}

function verdictOn(
  record: DocumentRecord,
  proposal: Redetermination | null,
  row: WhoRedetermines,
  by: ActingPerson,
  pack: PolicyPack,
): Issue[] {
  const seats = proposal ? seatsIn(record, proposal, row, pack) : seatsOf(record, pack, row);
  if (!seats.some((seat) => seat.unitId === by.unitId && seat.roles.includes(by.role))) {
    const role = seats.at(0)?.roles[0] ?? row.roles[0] ?? 'drafter';
    return [{ code: 'notYourAct', owner: role, params: { role } }];
  }
  return proposal && row.step ? barsAt(by.unitId, asProposed(record, proposal), pack, by.personId, row.step) : [];
}

/** Whoever acts for the drafting unit acts in the department, whose own step it then is. */
const barsAt = (
  unitId: string,
  view: DocumentRecord,
  pack: PolicyPack,
  personId: string,
  step: RedeterminationStep,
): Issue[] => barsOn(unitId === view.unit.id ? { ...view, issuingName: 'department' } : view, pack, personId, step);

interface StepAhead {
  step: RedeterminationStep;
  role: Role;
  unitId: string;
  candidates: string[];
}

/** A step ahead that nobody could take, the earlier ones taken by somebody else; it is never routed to nobody. */
export function vacantRedetermination(record: DocumentRecord, proposal: Redetermination, pack: PolicyPack): Issue[] {
  const ahead = stepsAhead(record, proposal, pack);
  let furthest = -1;
  const place = (index: number, seated: { step: Step; personId: string }[]): boolean => {
    const next = ahead[index];
    if (!next) return true;
    furthest = Math.max(furthest, index);
    return next.candidates
      .filter((personId) => seated.every((other) => fits(record, pack, other, { step: next.step, personId })))
      .some((personId) => place(index + 1, [...seated, { step: next.step, personId }]));
  };
  if (place(0, [])) return [];
  const stuck = ahead[furthest];
  if (!stuck) return [];
  const unitName = record.units.find(({ id }) => id === stuck.unitId)?.name ?? record.unit.name;
  return [
    {
      code: 'redeterminationVacant',
      owner: 'securityAdministrator',
      params: { step: stuck.step, role: stuck.role, unitName },
    },
  ];
}

function stepsAhead(record: DocumentRecord, proposal: Redetermination, pack: PolicyPack): StepAhead[] {
  const view = asProposed(record, proposal);
  const reviews = WHO_REDETERMINES.filter(({ event }) => event === 'endorse' || event === 'clear');
  const reviewing = reviews.flatMap((row): StepAhead[] => {
    const seat = seatsOf(view, pack, row).at(0);
    if (!row.step) return [];
    const unitId = seat?.unitId ?? registryOf(record);
    const candidates = seat ? people(peopleIn(view, pack, seat, row)) : [];
    return [{ step: row.step, role: row.roles[0] ?? 'disclosureOfficer', unitId, candidates }];
  });
  const step = 'redeterminationSignOff' as const;
  const signing = redeterminationSlots(record, proposal, pack).map(({ roles, unitId }): StepAhead => {
    const where = unitId ?? registryOf(record);
    const holders = record.posts.filter((post) => post.unitId === where && roles.includes(post.role));
    const free = people(holders).filter((personId) => barsAt(where, view, pack, personId, step).length === 0);
    return { step, role: roles[0] ?? 'principalHead', unitId: where, candidates: free };
  });
  return [...reviewing, ...signing];
}

const people = (posts: Post[]): string[] => [...new Set(posts.map(({ personId }) => personId))];

function fits(
  record: DocumentRecord,
  pack: PolicyPack,
  a: { step: Step; personId: string },
  b: { step: Step; personId: string },
): boolean {
  const duty = dutyOf(a.step);
  return a.personId !== b.personId || duty === undefined || mayBothBeHeld(record, pack, duty, dutyOf(b.step));
}
