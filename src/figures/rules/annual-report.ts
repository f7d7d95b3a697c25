import type { ApplicantKind, RequestResult, RequestYear } from '../../requests/rules/requests.js';

/**
 * 政府信息公开工作年度报告, the form of 国办公开办函〔2021〕30号: its tables with their rows and columns in order. What this
 * system knows is filled in; everything else is left blank for whoever keeps it.
 */

/** 二、主动公开政府信息情况 */
export const PROACTIVE_ROWS = ['rules', 'normative'] as const;
export const PROACTIVE_COLUMNS = ['made', 'repealed', 'inForce'] as const;
export const PROACTIVE_OTHER = ['licences', 'penalties', 'coercion', 'fees'] as const;

/** 三、收到和处理政府信息公开申请情况 */
export const APPLICANTS = [
  'natural',
  'business',
  'research',
  'charity',
  'legalService',
  'otherOrganisation',
  'sum',
] as const;

export const REQUEST_ROWS = [
  'received',
  'carriedIn',
  'granted',
  'partly',
  'refused1',
  'refused2',
  'refused3',
  'refused4',
  'refused5',
  'refused6',
  'refused7',
  'refused8',
  'unable1',
  'unable2',
  'unable3',
  'unprocessed1',
  'unprocessed2',
  'unprocessed3',
  'unprocessed4',
  'unprocessed5',
  'other1',
  'other2',
  'other3',
  'closed',
  'carriedOut',
] as const;

type Applicant = (typeof APPLICANTS)[number];
type RequestRow = (typeof REQUEST_ROWS)[number];
type Ending = Exclude<RequestResult, 'pending'>;

const KIND_OF: Record<Exclude<Applicant, 'sum'>, ApplicantKind> = {
  natural: 'person',
  business: 'enterprise',
  research: 'researchBody',
  charity: 'charity',
  legalService: 'legalService',
  otherOrganisation: 'otherBody',
};

/** The rows that a decision may belong to. Of those with several the register of requests tells which; here it is not known. */
const ENDS_IN: Record<Ending, readonly RequestRow[]> = {
  granted: ['granted'],
  partlyGranted: ['partly'],
  refused: REQUEST_ROWS.filter((row) => row.startsWith('refused')),
  notHeld: REQUEST_ROWS.filter((row) => row.startsWith('unable')),
  notProcessed: REQUEST_ROWS.filter((row) => row.startsWith('unprocessed')),
  other: REQUEST_ROWS.filter((row) => /^other\d/.test(row)),
};
const ENDINGS = Object.keys(ENDS_IN) as Ending[]; // keys of a complete record

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const closedOf = ({ closed }: RequestYear): number => sumOf(ENDINGS.map((ending) => closed[ending]));

/** A row of the table by its columns, the sum last; null where the number belongs to several rows and is not told apart. */
export function requestCells(years: readonly RequestYear[], row: RequestRow): (number | null)[] {
  const countOf = counting(years, row);
  if (countOf === null) return APPLICANTS.map(() => null);
  return APPLICANTS.map((column) =>
    sumOf(years.filter(({ applicantKind }) => column === 'sum' || applicantKind === KIND_OF[column]).map(countOf)),
  );
}

function counting(years: readonly RequestYear[], row: RequestRow): ((year: RequestYear) => number) | null {
  if (row === 'received' || row === 'carriedIn' || row === 'carriedOut') return (year) => year[row];
  if (row === 'closed') return closedOf;
  const ending = ENDINGS.find((one) => ENDS_IN[one].includes(row));
  if (ending === undefined) return null;
  const countOf = ({ closed }: RequestYear): number => closed[ending];
  // Where none ended so, none did in any of its rows.
  return ENDS_IN[ending].length === 1 || sumOf(years.map(countOf)) === 0 ? countOf : null;
}

/** Decisions that are counted here and belong to rows that only the register of requests can tell apart. */
export const endedUntold = (years: readonly RequestYear[]): { ending: Ending; count: number }[] =>
  ENDINGS.filter((ending) => ENDS_IN[ending].length > 1)
    .map((ending) => ({ ending, count: sumOf(years.map(({ closed }) => closed[ending])) }))
    .filter(({ count }) => count > 0);

/** 四、政府信息公开行政复议、行政诉讼情况 */
export const DISPUTES = ['review', 'litigation', 'litigationAfterReview'] as const;
export const DISPUTE_COLUMNS = ['upheld', 'corrected', 'other', 'pending', 'sum'] as const;

/** What the system counts for the year; null: not kept here. */
export interface AnnualFacts {
  year: number;
  /** the body that reports */
  unitName: string;
  /** normative documents registered here: with a date of the year, ended in it, and in force at its end */
  normative: { made: number; repealed: number; inForce: number };
  documents: { proactive: number; onRequest: number; nonDisclosure: number; total: number };
  publication: { onTime: number; total: number };
  interpretation: { together: number; total: number };
  /** null for a unit that returns nothing and is returned nothing */
  returns: number;
  /** by kind of applicant; or why the section is left blank: none was taken in here, or its reader works with none */
  requests: readonly RequestYear[] | 'notTakenIn' | 'notYours';
  readOn: string;
}

/** The law in force asks for the report of a year by 31 January of the next; before the year is over it is a draft. */
export const isDraft = (year: number, today: string): boolean => today <= `${year}-12-31`;
