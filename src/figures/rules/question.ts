import { isPeriod } from './figures.js';
import type { Dimension, FigureName, MeasureName, PeriodUnit } from './figures.js';

/** Dimensions that are a filter of their own; periods narrow `from` and `to`. */
export const FILTERS = ['attribute', 'kind', 'unit', 'code', 'step', 'ground', 'review'] as const satisfies Dimension[];
export type Filter = (typeof FILTERS)[number];

/** What a figure, or a list behind one of its numbers, is asked for. */
export interface Question {
  figure: FigureName;
  /** YYYY-MM-DD, both included; null: unbounded */
  from: string | null;
  to: string | null;
  members: Partial<Record<Filter, string>>;
}

export interface ListQuestion extends Question {
  measure: MeasureName;
}

/** First and last day of a period by its name: `2026-11`, `2026-Q4`, `2026`. */
export function daysOf(unit: PeriodUnit, name: string): { from: string; to: string } {
  const year = name.slice(0, 4);
  if (unit === 'year') return { from: `${year}-01-01`, to: `${year}-12-31` };
  const part = Number(unit === 'quarter' ? name.slice(6) : name.slice(5));
  const last = unit === 'quarter' ? part * 3 : part;
  const first = unit === 'quarter' ? last - 2 : part;
  const end = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return { from: `${year}-${twoDigits(first)}-01`, to: `${year}-${twoDigits(last)}-${twoDigits(end)}` };
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The question narrowed to one member of a dimension: what a row of the figure stands for. */
export function narrowed<Q extends Question>(question: Q, dimension: Dimension, member: string): Q {
  if (!isPeriod(dimension)) return { ...question, members: { ...question.members, [dimension]: member } };
  const { from, to } = daysOf(dimension, member);
  return { ...question, from: later(question.from, from), to: earlier(question.to, to) };
}

const later = (one: string | null, other: string): string => (one !== null && one > other ? one : other);
const earlier = (one: string | null, other: string): string => (one !== null && one < other ? one : other);

/** As the query of `GET /figures/{figure}/documents`. */
export function asQuery({ measure, from, to, members }: ListQuestion): string {
  const query = new URLSearchParams({ measure });
  if (from !== null) query.set('from', from);
  if (to !== null) query.set('to', to);
  for (const [name, value] of Object.entries(members)) query.set(name, value);
  return query.toString();
}

/** The years that a board can be asked for. */
const FIRST_YEAR = 2008;
const LAST_YEAR = 2200;

/**
 * As the query of `GET /self-audits`: what a number of self-audits, or of what is in them, was counted from. An audit
 * belongs to the last day of its year.
 */
export function asAuditQuery({ measure, from, to, members }: ListQuestion): string {
  const query = new URLSearchParams({ whole: 'true' });
  const first = from === null ? FIRST_YEAR : Math.max(FIRST_YEAR, yearOf(from));
  const last = to === null ? LAST_YEAR : Math.min(LAST_YEAR, to.endsWith('-12-31') ? yearOf(to) : yearOf(to) - 1);
  if (first === last) query.set('year', String(first));
  else {
    if (first > FIRST_YEAR) query.set('fromYear', String(first));
    if (last < LAST_YEAR) query.set('toYear', String(last));
  }
  if (members.unit !== undefined) query.set('issuer', members.unit);
  for (const [name, value] of NARROWED_BOARD[measure] ?? []) query.set(name, value);
  return query.toString();
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const NARROWED_BOARD: Partial<Record<MeasureName, [name: string, value: string][]>> = {
  submitted: [['reported', 'true']],
  accepted: [['state', 'accepted']],
  late: [['late', 'true']],
};
