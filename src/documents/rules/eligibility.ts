import type { Issue } from '../../disclosure/rules/issue.js';
import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import type { Role } from '../../people/rules/roles.js';
import { barsOn } from './bars.js';
import type { Act, ActingPerson, DocumentRecord, Post, UnitFacts } from './document-record.js';
import { nextSlot, originalLevel, slotsOf } from './signers.js';
import { concernedUnits } from './standing.js';
import { whoActs } from './who-acts.js';
import type { WhoActs } from './who-acts.js';

/** A post somebody could act from, and the unit it fell to when the first one is empty. */
export interface Seat {
  roles: readonly Role[];
  unitId: string;
  fellFrom: string | null;
}

/** Whether this person may do it here: an empty list, or every reason why not. */
export function mayAct(record: DocumentRecord, pack: PolicyPack, act: Act): Issue[] {
  const rows = whoActs(act.event, record);
  if (act.by.clientId !== null && !rows.some((row) => row.machine === true)) return [{ code: 'machineMayNotJudge' }];
  const verdicts = rows.map((row) => verdictOn(record, pack, row, act));
  return (
    verdicts.find((why) => why.length === 0) ??
    verdicts.at(0) ?? [{ code: 'notYourAct', params: { role: rows[0]?.roles[0] ?? 'drafter' } }]
  );
}

function verdictOn(record: DocumentRecord, pack: PolicyPack, row: WhoActs, act: Act): Issue[] {
  if (row.systemOnly && act.by.clientId === null) return [{ code: 'onlyAsBundle' }];
  if (row.place === 'opinionAuthor') {
    const given = record.opinions.find((opinion) => opinion.id === act.opinionId);
    return given?.personId === act.by.personId ? [] : [{ code: 'notYourOpinion' }];
  }
  const seats = seatsOf(record, pack, row);
  if (act.onBehalfOf !== null) {
    if (!seats.some((seat) => isDelegate(record, pack, row, seat, act)))
      return [{ code: 'noDelegation', pointer: '/onBehalfOf' }];
  } else if (!seats.some((seat) => sitsIn(seat, act.by)))
    return [{ code: 'notYourAct', params: { role: roleNeeded(seats, row) } }];
  return row.step ? barsOn(record, pack, act.by.personId, row.step) : [];
}

const roleNeeded = (seats: Seat[], row: WhoActs): Role => (seats.at(0)?.roles ?? row.roles)[0] ?? 'drafter';

const sitsIn = (seat: Seat, by: ActingPerson): boolean => seat.unitId === by.unitId && seat.roles.includes(by.role);

/** A dated delegation lets a deputy act for the signer in turn; never where the pack reserves it to the principal. */
function isDelegate(record: DocumentRecord, pack: PolicyPack, row: WhoActs, seat: Seat, act: Act): boolean {
  if (row.place !== 'signerInTurn' || act.onBehalfOf === null || act.by.unitId !== seat.unitId) return false;
  const slot = signerInTurn(record, pack);
  if (!slot || slot.reserved) return false;
  return (
    record.delegations.some(
      (delegation) =>
        delegation.fromPersonId === act.onBehalfOf &&
        delegation.toPersonId === act.by.personId &&
        delegation.unitId === seat.unitId,
    ) &&
    record.posts.some(
      (post) => post.personId === act.onBehalfOf && post.unitId === seat.unitId && seat.roles.includes(post.role),
    )
  );
}

/** What of a row of the table says from which posts something is done. */
export type SeatRow = Pick<WhoActs, 'roles' | 'place' | 'step' | 'falls'>;

/** The posts from which the act can be done now, after falling where a post is empty. */
export function seatsOf(record: DocumentRecord, pack: PolicyPack, row: SeatRow): Seat[] {
  switch (row.place) {
    case 'unit':
      return fallingSeat(record, pack, row, record.unit.id);
    case 'office':
      return record.office ? fallingSeat(record, pack, row, record.office.id) : [];
    case 'registry':
      return fallingSeat(record, pack, row, registryOf(record));
    case 'concernedUnit':
      return concernedUnits(record).map((unitId) => ({ roles: row.roles, unitId, fellFrom: null }));
    case 'signerInTurn':
      return seatOfSlot(signerInTurn(record, pack));
    case 'originalSigner':
      return seatOfSlot(originalLevel(record, pack));
    case 'lastDepartmentSigner':
      return seatOfSlot(slotsOf(record, pack, 'departmentSignOff').at(-1) ?? null);
    case 'opinionAuthor':
      return [];
  }
}

function signerInTurn(record: DocumentRecord, pack: PolicyPack) {
  return nextSlot(record, pack, record.state === 'leaderSignOff' ? 'leaderSignOff' : 'departmentSignOff');
}

const seatOfSlot = (slot: { roles: readonly Role[]; unitId: string | null } | null): Seat[] =>
  slot?.unitId ? [{ roles: slot.roles, unitId: slot.unitId, fellFrom: null }] : [];

export const registryOf = (record: DocumentRecord): string =>
  record.issuingName === 'department' ? record.unit.id : (record.office?.id ?? record.unit.id);

/** The unit itself, or, where nobody there may act, the same role of its parent, then of the office. */
function fallingSeat(record: DocumentRecord, pack: PolicyPack, row: SeatRow, unitId: string): Seat[] {
  const own: Seat = { roles: row.roles, unitId, fellFrom: null };
  if (!row.falls || peopleIn(record, pack, own, row).length > 0) return [own];
  for (const next of fallsTo(record, unitId)) {
    const seat: Seat = { roles: row.roles, unitId: next.id, fellFrom: unitId };
    if (peopleIn(record, pack, seat, row).length > 0) return [seat];
  }
  return [own];
}

function fallsTo(record: DocumentRecord, unitId: string): UnitFacts[] {
  const unit = record.units.find((candidate) => candidate.id === unitId);
  const parent = record.units.find((candidate) => candidate.id === unit?.parentId);
  return [parent, record.office].filter((next): next is UnitFacts => next != null && next.id !== unitId);
}

/** Who could take the seat: holds the post today and is not barred by what they have done to this document. */
export function peopleIn(record: DocumentRecord, pack: PolicyPack, seat: Seat, row: SeatRow): Post[] {
  const { step } = row;
  return record.posts.filter(
    (post) =>
      post.unitId === seat.unitId &&
      seat.roles.includes(post.role) &&
      (step === undefined || barsOn(record, pack, post.personId, step).length === 0),
  );
}
