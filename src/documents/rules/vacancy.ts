import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import { pathOf } from '../../disclosure/rules/paths.js';
import type { VacantPost } from '../../disclosure/rules/subject.js';
import type { Role } from '../../people/rules/roles.js';
import { barsOn, dutyOf, mayBothBeHeld } from './bars.js';
import type { DocumentRecord, Step } from './document-record.js';
import { registryOf } from './eligibility.js';
import { slotsOf } from './signers.js';
import { concernedUnits, isDepartmentStep, standingOf } from './standing.js';
import { isInsideUnit } from './states.js';

/** A step on the way ahead that somebody has to take. */
interface StepAhead {
  step: string;
  /** absent: registering is no judgement, no bar applies */
  judged: Step | null;
  role: Role;
  unitId: string;
  candidates: string[];
}

/**
 * Steps ahead that nobody could take: the post is empty, or whoever holds it is barred by what they did or by the
 * other step only they could take. Asked while the document is still in the unit's hands; it is never routed to nobody.
 */
export function vacantPosts(record: DocumentRecord, pack: PolicyPack): VacantPost[] {
  if (!isInsideUnit(record.state)) return [];
  const ahead = stepsAhead(record, pack);
  const empty = ahead.filter(({ candidates }) => candidates.length === 0);
  if (empty.length > 0) return empty.map((step) => vacant(record, step));
  const stuck = unassignable(record, pack, ahead);
  return stuck ? [vacant(record, stuck)] : [];
}

const vacant = (record: DocumentRecord, { step, role, unitId }: StepAhead): VacantPost => ({
  step,
  role,
  unitName: record.units.find((unit) => unit.id === unitId)?.name ?? record.unit.name,
});

function stepsAhead(record: DocumentRecord, pack: PolicyPack): StepAhead[] {
  const { way } = pathOf(pack, record.unit.kind, record.issuingName, record.kind);
  const at = (step: Step, roles: readonly Role[], unitId: string | null, falls = true): StepAhead[] =>
    standingOf(record, step) || unitId === null ? [] : [seat(record, pack, step, roles, unitId, falls)];
  const unit = record.unit.id;
  const attribute = record.disclosure?.attribute;
  const withheld = attribute != null && pack.switches.disclosureReviewFor.includes(attribute);
  const office = record.office?.id ?? null;
  return [
    ...at('unitOfficeReview', ['unitOfficeReviewer'], unit),
    ...(withheld ? at('disclosureReview', ['disclosureOfficer'], unit) : []),
    ...at('confidentialityReview', ['confidentialityReviewer'], unit),
    ...slotsOf(record, pack, 'departmentSignOff').map(({ roles, unitId }) =>
      seat(record, pack, 'departmentSignOff', roles, unitId ?? unit, false),
    ),
    ...concernedUnits(record).map((unitId) =>
      seat(record, pack, 'countersigning', ['principalHead', 'deputyHead'], unitId, false),
    ),
    ...(way === 'throughOffice' ? at('officeReview', ['officeReviewer'], office) : []),
    ...(way === 'throughOffice' ? at('officeClearance', ['confidentialityReviewer'], office) : []),
    ...slotsOf(record, pack, 'leaderSignOff').map(({ roles, unitId }) =>
      seat(record, pack, 'leaderSignOff', roles, unitId ?? unit, false),
    ),
    registering(record),
  ];
}

function seat(
  record: DocumentRecord,
  pack: PolicyPack,
  step: Step,
  roles: readonly Role[],
  unitId: string,
  falls: boolean,
): StepAhead {
  const holders = (where: string): string[] => [
    ...new Set(
      record.posts
        .filter((post) => post.unitId === where && roles.includes(post.role))
        .map((post) => post.personId)
        .filter((personId) => barsOn(record, pack, personId, step).length === 0),
    ),
  ];
  const places = falls ? [unitId, ...fallsTo(record, unitId)] : [unitId];
  const candidates = places.map(holders).find((found) => found.length > 0) ?? [];
  return { step, judged: step, role: roles[0] ?? 'principalHead', unitId, candidates };
}

const fallsTo = (record: DocumentRecord, unitId: string): string[] =>
  [record.units.find((unit) => unit.id === unitId)?.parentId, record.office?.id].filter(
    (next): next is string => next != null && next !== unitId,
  );

function registering(record: DocumentRecord): StepAhead {
  const unitId = registryOf(record);
  const places = [unitId, ...fallsTo(record, unitId)];
  const candidates = places
    .map((place) => record.posts.filter((post) => post.unitId === place && post.role === 'registrar'))
    .find((found) => found.length > 0);
  return {
    step: 'registration',
    judged: null,
    role: 'registrar',
    unitId,
    candidates: (candidates ?? []).map((post) => post.personId),
  };
}

/** Tries to seat a person at every step without breaking a bar between two steps; the first step that cannot be filled. */
function unassignable(record: DocumentRecord, pack: PolicyPack, ahead: StepAhead[]): StepAhead | null {
  const judged = ahead.filter(({ judged: step }) => step !== null);
  let furthest = -1;
  const place = (index: number, seated: { step: Step; personId: string }[]): boolean => {
    const next = judged[index];
    if (!next?.judged) return true;
    furthest = Math.max(furthest, index);
    const step = next.judged;
    return next.candidates
      .filter((personId) => seated.every((other) => fitsBeside(record, pack, other, { step, personId })))
      .some((personId) => place(index + 1, [...seated, { step, personId }]));
  };
  return place(0, []) ? null : (judged[furthest] ?? null);
}

function fitsBeside(
  record: DocumentRecord,
  pack: PolicyPack,
  a: { step: Step; personId: string },
  b: { step: Step; personId: string },
): boolean {
  if (a.personId !== b.personId) return true;
  const crosses = isDepartmentStep(a.step) !== isDepartmentStep(b.step) && record.unit.kind !== 'governmentOffice';
  const dutyA = dutyOf(a.step);
  return !crosses && (dutyA === undefined || mayBothBeHeld(record, pack, dutyA, dutyOf(b.step)));
}
