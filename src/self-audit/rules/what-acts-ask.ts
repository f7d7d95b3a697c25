import type { ItemAct, RectificationAct } from './spot-check.js';
import type { SelfAuditEvent } from './vocabulary.js';

type Act = ItemAct | RectificationAct;

/** A number that somebody gives, both bounds included, and what is offered or, where it may be left out, taken. */
export interface AskedNumber {
  least: number;
  most: number;
  preset: number;
}

/** Every act of a spot check is said in words, of so many characters at most. */
export const WORDS_AT_MOST = 2000;

/** The acts of a self-audit that are said in words, and of how many characters each at most; the others are done without. */
export const AUDIT_WORDS_AT_MOST = {
  conclude: 2000,
  concludeGroup: 2000,
  advise: 2000,
  reopen: 500,
  return: 1000,
  answerReturn: 2000,
} satisfies Partial<Record<SelfAuditEvent, number>>;

export function wordsAtMost(event: SelfAuditEvent): number | null {
  const asked: Partial<Record<SelfAuditEvent, number>> = AUDIT_WORDS_AT_MOST;
  return asked[event] ?? null;
}

/** Working days that an order leaves the unit: the office says how many. */
export const TO_RECTIFY: AskedNumber = { least: 1, most: 60, preset: 10 };

const TERMS: Partial<Record<Act, AskedNumber>> = { uphold: TO_RECTIFY, again: TO_RECTIFY };

/** What nobody chooses: a week to explain a "keep" that looks wrong, and a week to look at what the unit says. */
const GIVEN: Partial<Record<Act, number>> = { suspect: 5, explain: 5, answer: 5 };

/** The term that whoever does the act may say; null: it is not asked. */
export const termOf = (act: Act): AskedNumber | null => TERMS[act] ?? null;

/** Working days that the other side then has by rule; null: it owes nothing, or what the act says. */
export const givenBy = (act: Act): number | null => GIVEN[act] ?? null;

/** Documents of each part of a population: at most so many are looked at. */
export const PER_STRATUM: AskedNumber = { least: 1, most: 500, preset: 5 };

/** Of which year's self-audits a population is made; offered is the year that it is. */
export const YEARS = { least: 2008, most: 2200 };
export const yearOf = (today: string): AskedNumber => ({ ...YEARS, preset: Number(today.slice(0, 4)) });
