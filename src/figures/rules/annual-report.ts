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
  readOn: string;
}

/** The law in force asks for the report of a year by 31 January of the next; before the year is over it is a draft. */
export const isDraft = (year: number, today: string): boolean => today <= `${year}-12-31`;
