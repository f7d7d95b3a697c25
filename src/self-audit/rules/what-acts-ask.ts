import type { ItemAct, RectificationAct } from './spot-check.js';

type Act = ItemAct | RectificationAct;

/** Working days that somebody gives, both bounds included, and how many they are where nothing is said. */
export interface Term {
  least: number;
  most: number;
  preset: number;
}

/** Every act is said in words, of so many characters at most. */
export const WORDS_AT_MOST = 2000;

/** What an order leaves the unit: the office says how long. */
export const TO_RECTIFY: Term = { least: 1, most: 60, preset: 10 };

const TERMS: Partial<Record<Act, Term>> = { uphold: TO_RECTIFY, again: TO_RECTIFY };

/** What nobody chooses: a week to explain a "keep" that looks wrong, and a week to look at what the unit says. */
const GIVEN: Partial<Record<Act, number>> = { suspect: 5, explain: 5, answer: 5 };

/** The term that whoever does the act may say; null: it is not asked. */
export const termOf = (act: Act): Term | null => TERMS[act] ?? null;

/** Working days that the other side then has by rule; null: it owes nothing, or what the act says. */
export const givenBy = (act: Act): number | null => GIVEN[act] ?? null;
