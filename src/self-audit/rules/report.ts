import { KINDS } from '../../disclosure/rules/vocabulary.js';
import type { Attribute, Kind } from '../../disclosure/rules/vocabulary.js';
import { CONCLUSIONS } from './vocabulary.js';
import type { Conclusion, ReportSection } from './vocabulary.js';

/** One item as the report counts it, and how its document stood at the moment of the report. */
export interface ReportedItem {
  position: number;
  kind: Kind;
  /** as it was kept when the population was frozen */
  register: Attribute;
  /** `cn-2019/ND-6d`, several joined by `+` */
  grounds: string;
  applicants: number;
  conclusion: Conclusion;
  /** the attribute that was asked for; null where nothing was to change */
  towards: Attribute | null;
  now: { register: Attribute; otherDisclosure: boolean; publishedOn: string | null };
}

export type ConclusionCounts = Record<Conclusion, number>;

export interface OverviewRow {
  kind: Kind;
  register: Attribute;
  counts: ConclusionCounts;
  total: number;
}

export interface ReportedChange {
  position: number;
  register: Attribute;
  conclusion: Conclusion;
  towards: Attribute;
  attributeNow: Attribute;
  /** the document is what the conclusion asked for */
  applied: boolean;
  publishedOn: string | null;
}

/** What is counted. Nobody writes a figure by hand. */
export interface ReportFigures {
  issued: Record<Attribute, number> & { total: number };
  population: { total: number; nonDisclosure: number; onRequest: number };
  conclusions: ConclusionCounts;
  changes: { total: number; applied: number; pending: number; published: number };
  overview: OverviewRow[];
  changed: ReportedChange[];
  keptGrounds: { ground: string; count: number }[];
  requested: { position: number; applicants: number; conclusion: Conclusion }[];
}

/** @param oftenFrom how many different applicants make a document one that is asked for in concentration */
export function figuresOf(
  items: readonly ReportedItem[],
  issued: readonly { register: Attribute; count: number }[],
  oftenFrom: number,
): ReportFigures {
  const changed = items.flatMap(changeOf);
  const applied = changed.filter((one) => one.applied).length;
  return {
    issued: issuedOf(issued),
    population: {
      total: items.length,
      nonDisclosure: items.filter(({ register }) => register === 'nonDisclosure').length,
      onRequest: items.filter(({ register }) => register === 'onRequest').length,
    },
    conclusions: countsOf(items),
    changes: {
      total: changed.length,
      applied,
      pending: changed.length - applied,
      published: changed.filter(({ publishedOn }) => publishedOn !== null).length,
    },
    overview: overviewOf(items),
    changed,
    keptGrounds: groundsOf(items),
    requested: items
      .filter(({ applicants }) => applicants >= oftenFrom)
      .map(({ position, applicants, conclusion }) => ({ position, applicants, conclusion })),
  };
}

function changeOf({ position, register, conclusion, towards, now }: ReportedItem): ReportedChange[] {
  if (towards === null) return [];
  // Where the attribute stays it is another disclosure that shows the correction.
  const applied = now.register === towards && (towards !== register || now.otherDisclosure);
  const { publishedOn } = now;
  return [{ position, register, conclusion, towards, attributeNow: now.register, applied, publishedOn }];
}

function countsOf(items: readonly ReportedItem[]): ConclusionCounts {
  const count = (conclusion: Conclusion): number => items.filter((item) => item.conclusion === conclusion).length;
  // `CONCLUSIONS` names every key.
  return Object.fromEntries(CONCLUSIONS.map((conclusion) => [conclusion, count(conclusion)])) as ConclusionCounts;
}

function issuedOf(issued: readonly { register: Attribute; count: number }[]): ReportFigures['issued'] {
  const of = (register: Attribute): number => issued.find((row) => row.register === register)?.count ?? 0;
  const counts = { proactive: of('proactive'), onRequest: of('onRequest'), nonDisclosure: of('nonDisclosure') };
  return { ...counts, total: counts.proactive + counts.onRequest + counts.nonDisclosure };
}

function overviewOf(items: readonly ReportedItem[]): OverviewRow[] {
  return KINDS.flatMap((kind) =>
    (['nonDisclosure', 'onRequest'] as const).flatMap((register) => {
      const some = items.filter((item) => item.kind === kind && item.register === register);
      return some.length === 0 ? [] : [{ kind, register, counts: countsOf(some), total: some.length }];
    }),
  );
}

/** A document that rests on several grounds is counted under each of them. */
function groundsOf(items: readonly ReportedItem[]): ReportFigures['keptGrounds'] {
  const counts = new Map<string, number>();
  const kept = items.filter(({ conclusion, register }) => conclusion === 'keep' && register === 'nonDisclosure');
  for (const ground of kept.flatMap(({ grounds }) => grounds.split('+')))
    counts.set(ground, (counts.get(ground) ?? 0) + 1);
  return [...counts].map(([ground, count]) => ({ ground, count })).sort((a, b) => (a.ground < b.ground ? -1 : 1));
}

/** A problem that the unit found, and what it will do about it until when. */
export interface OpenPoint {
  problem: string;
  measure: string;
  responsible: string;
  /** YYYY-MM-DD */
  dueOn: string;
}

/** A point of the year before, and what became of it. */
export interface CarriedPoint extends OpenPoint {
  settled: boolean;
  words: string;
}

/** Points that go on to the next year: those found now, and those carried here that are still open. */
export const openPointsOf = (content: { points: OpenPoint[]; carried: CarriedPoint[] }): OpenPoint[] => [
  ...content.carried
    .filter(({ settled }) => !settled)
    .map(({ problem, measure, responsible, dueOn }) => ({ problem, measure, responsible, dueOn })),
  ...content.points,
];

/** What the unfinished changes of the year before have come to. */
export interface CarriedChange {
  position: number;
  conclusion: Conclusion;
  applied: boolean;
}

/** A report, all of it: what is hashed, signed and kept. It names no document but by its number in the ledger. */
export interface ReportContent {
  issuerId: string;
  unitId: string;
  year: number;
  frozenAt: string;
  populationHash: string;
  packVersion: string;
  /** the moment for which the figures hold */
  asOf: string;
  figures: ReportFigures;
  /** over every item with its conclusion: the ledger that belongs to this report */
  ledgerHash: string;
  sentences: Record<ReportSection, string>;
  points: OpenPoint[];
  carried: CarriedPoint[];
  carriedChanges: CarriedChange[];
}

/** What the sentences that nobody has written yet speak of. */
export function sentenceParams(
  figures: ReportFigures,
  of: { year: number; frozenOn: string; carried: readonly CarriedPoint[]; oftenFrom: number },
): Record<string, string | number> {
  const { issued, population, conclusions, changes, requested } = figures;
  return {
    year: of.year,
    frozenOn: of.frozenOn,
    issued: issued.total,
    issuedProactive: issued.proactive,
    issuedOnRequest: issued.onRequest,
    issuedWithheld: issued.nonDisclosure,
    population: population.total,
    withheld: population.nonDisclosure,
    onRequest: population.onRequest,
    keep: conclusions.keep,
    correctGround: conclusions.correctGround,
    correctAttribute: conclusions.correctAttribute,
    convert: conclusions.convert,
    sealed: conclusions.sealed,
    changes: changes.total,
    applied: changes.applied,
    pending: changes.pending,
    published: changes.published,
    requested: requested.length,
    applicants: of.oftenFrom,
    carried: of.carried.length,
    settled: of.carried.filter(({ settled }) => settled).length,
  };
}
