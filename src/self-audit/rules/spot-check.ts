import type { Role, UnitKind } from '../../people/rules/roles.js';

/** By what a population may be divided before a sample is taken of each part. */
export const STRATA = ['unit', 'ground', 'age', 'override', 'earlierFinding'] as const;
export type Stratum = (typeof STRATA)[number];

export const AGES = ['underTwo', 'twoToFive', 'overFive'] as const;
export type Age = (typeof AGES)[number];

/** One document that a self-audit decided to keep back, by what it is divided by. */
export interface Member {
  /** a hash of which document and which conclusion: who may not know the document learns nothing from it */
  id: string;
  selfAuditId: string;
  documentId: string;
  /** of the conclusion: another conclusion is another member */
  concludedSequence: number;
  unitId: string;
  /** grounds of the kept document, as the self-audit groups them */
  ground: string;
  age: Age;
  override: boolean;
  earlierFinding: boolean;
}

export interface Criteria {
  stratifyBy: readonly Stratum[];
  perStratum: number;
}

/** Whole years since the day of the document, on the day on which the population is fixed. */
export function ageOf(documentDate: string, on: string): Age {
  const years =
    Number(on.slice(0, 4)) - Number(documentDate.slice(0, 4)) - (on.slice(5) < documentDate.slice(5) ? 1 : 0);
  if (years < 2) return 'underTwo';
  return years < 5 ? 'twoToFive' : 'overFive';
}

/** In the order in which they are numbered and hashed, whatever the order in which they were found. */
export const numbered = (members: readonly Member[]): Member[] => [...members].sort((a, b) => (a.id < b.id ? -1 : 1));

/** What is hashed before the seed is drawn: whose, which criteria, and each member. */
export function populationForm(
  of: { officeId: string; year: number },
  { stratifyBy, perStratum }: Criteria,
  members: readonly Member[],
): Record<string, unknown> {
  return {
    officeId: of.officeId,
    year: of.year,
    stratifyBy: [...stratifyBy],
    perStratum,
    members: numbered(members).map((one) => [
      one.id,
      one.unitId,
      one.ground,
      one.age,
      one.override,
      one.earlierFinding,
    ]),
  };
}

/** The part of the population that a member belongs to; without criteria there is one. */
export function stratumOf(member: Member, stratifyBy: readonly Stratum[]): string {
  const values: Record<Stratum, string> = {
    unit: member.unitId,
    ground: member.ground,
    age: member.age,
    override: String(member.override),
    earlierFinding: String(member.earlierFinding),
  };
  return STRATA.filter((one) => stratifyBy.includes(one))
    .map((one) => values[one])
    .join('|');
}

/**
 * The numbers of the members that are looked at: of each stratum those of the lowest rank. The rank is a hash of the seed,
 * the population and the member, so nobody who fixes the population knows it, and everybody finds it again.
 */
export function drawn(
  members: readonly Member[],
  { stratifyBy, perStratum }: Criteria,
  rankOf: (memberId: string) => string,
): number[] {
  const ranked = numbered(members)
    .map((member, i) => ({ position: i + 1, stratum: stratumOf(member, stratifyBy), rank: rankOf(member.id) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const taken = new Map<string, number>();
  return ranked
    .filter(({ stratum }) => {
      const count = (taken.get(stratum) ?? 0) + 1;
      taken.set(stratum, count);
      return count <= perStratum;
    })
    .map(({ position }) => position)
    .sort((a, b) => a - b);
}

export const ITEM_STATES = ['sampled', 'explaining', 'explained', 'inOrder', 'upheld'] as const;
export type ItemState = (typeof ITEM_STATES)[number];
export const ITEM_ACTS = ['pass', 'suspect', 'explain', 'drop', 'uphold'] as const;
export type ItemAct = (typeof ITEM_ACTS)[number];

export const RECTIFICATION_STATES = ['ordered', 'answered', 'rectified'] as const;
export type RectificationState = (typeof RECTIFICATION_STATES)[number];
export const RECTIFICATION_ACTS = ['order', 'answer', 'again', 'accept'] as const;
export type RectificationAct = (typeof RECTIFICATION_ACTS)[number];

type Moves<State extends string, Act extends string> = Record<State, Partial<Record<Act, State>>>;

/** A suspected wrong "keep" goes to the unit first; nothing is found of it before the unit was heard. */
const ITEM_MOVES: Moves<ItemState, ItemAct> = {
  sampled: { pass: 'inOrder', suspect: 'explaining' },
  explaining: { explain: 'explained', uphold: 'upheld' },
  explained: { drop: 'inOrder', uphold: 'upheld' },
  inOrder: {},
  upheld: {},
};

const RECTIFICATION_MOVES: Moves<RectificationState, RectificationAct> = {
  ordered: { answer: 'answered' },
  answered: { again: 'ordered', accept: 'rectified' },
  rectified: {},
};

/** Where an act leads; null: not from here. Nothing is upheld unheard before the day for the explanation is over. */
export function afterItemAct(
  { state, explainBy }: { state: ItemState; explainBy: string | null },
  act: ItemAct,
  today: string,
): ItemState | null {
  if (state === 'explaining' && act === 'uphold' && (explainBy === null || today <= explainBy)) return null;
  return ITEM_MOVES[state][act] ?? null;
}

export const afterRectificationAct = (state: RectificationState, act: RectificationAct): RectificationState | null =>
  RECTIFICATION_MOVES[state][act] ?? null;

/** Who checks, and who answers for the unit that kept it. */
export const CHECKERS: readonly Role[] = ['officeReviewer', 'principalHead'];
export const ANSWERERS: readonly Role[] = ['disclosureOfficer'];
const OFFICE_READERS: readonly Role[] = [...CHECKERS, 'deputyHead', 'auditor'];
const UNIT_READERS: readonly Role[] = [...ANSWERERS, 'principalHead', 'deputyHead'];
export const SPOT_CHECK_READERS: readonly Role[] = [...new Set([...OFFICE_READERS, ...UNIT_READERS])];

const UNIT_ACTS: readonly string[] = ['explain', 'answer'];

interface Asking {
  unitId: string;
  unitKind: UnitKind;
  role: Role;
}

interface Sides {
  officeId: string;
  unitId: string;
}

/** What a government's office does by itself: fixing a population, drawing of it, and telling everybody what is overdue. */
export const OFFICE_STEPS = ['fix', 'draw', 'circulate'] as const;
export type OfficeStep = (typeof OFFICE_STEPS)[number];

/** Whether this person checks others at all. The head of a department has the same role, and no unit below. */
export const mayCheck = (by: Pick<Asking, 'unitKind' | 'role'>): boolean =>
  by.unitKind === 'governmentOffice' && CHECKERS.includes(by.role);

/** Whether this person does this act on something between these two units. */
export function mayDo(
  by: Pick<Asking, 'unitId' | 'role'>,
  act: ItemAct | RectificationAct,
  { officeId, unitId }: Sides,
): boolean {
  if (UNIT_ACTS.includes(act)) return by.unitId === unitId && ANSWERERS.includes(by.role);
  return by.unitId === officeId && CHECKERS.includes(by.role);
}

export const isOfficeReader = (by: Pick<Asking, 'unitId' | 'role'>, officeId: string): boolean =>
  by.unitId === officeId && OFFICE_READERS.includes(by.role);

export const isUnitReader = (by: Pick<Asking, 'unitId' | 'role'>, unitId: string): boolean =>
  by.unitId === unitId && UNIT_READERS.includes(by.role);
