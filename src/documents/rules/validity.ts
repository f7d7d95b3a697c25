import type { Issue } from '../../disclosure/rules/issue.js';
import type { Validity } from '../../publication/rules/published.js';
import type { ActingPerson, DocumentRecord } from './document-record.js';
import { registryOf } from './eligibility.js';
import type { State } from './states.js';

/** 有效, 废止, 失效 as it is to be marked. */
export interface AskedMark {
  validity: Validity;
  /** YYYY-MM-DD: the first day on which it no longer holds; null where it is in force */
  sinceOn: string | null;
  /** by what it was repealed or replaced, in words the public may read */
  endedBy: string | null;
}

/** What was issued and stands: it can come to an end. */
export const MARKED_STATES: readonly State[] = ['published', 'availableOnRequest', 'withheld'];

/** Whoever keeps the registers keeps their marks: the registrar of the unit or office that issued it. */
export const mayMarkValidity = (record: DocumentRecord, by: ActingPerson): Issue[] =>
  by.role === 'registrar' && by.unitId === registryOf(record)
    ? []
    : [{ code: 'notYourAct', owner: 'registrar', params: { role: 'registrar' } }];

/** A mark says what has happened: it changes something, and is not of a day to come nor of one before the document. */
export function whyNotMark(
  record: Pick<DocumentRecord, 'documentDate' | 'number'>,
  { validity, sinceOn, endedBy }: AskedMark,
  { current, today }: { current: AskedMark; today: string },
): Issue[] {
  const why: Issue[] = [];
  const same = validity === current.validity && sinceOn === current.sinceOn && endedBy === current.endedBy;
  if (same) why.push({ code: 'validityUnchanged', pointer: '/validity' });
  if (validity === 'inForce') {
    if (sinceOn !== null) why.push({ code: 'validityInForceSince', pointer: '/sinceOn' });
    if (endedBy !== null) why.push({ code: 'validityInForceEnded', pointer: '/endedBy' });
    return why;
  }
  if (sinceOn === null) return [...why, { code: 'validityWithoutDay', pointer: '/sinceOn' }];
  if (sinceOn > today) why.push({ code: 'validityDayToCome', pointer: '/sinceOn' });
  if (record.documentDate !== null && sinceOn < record.documentDate)
    why.push({ code: 'validityDayBefore', pointer: '/sinceOn', params: { on: record.documentDate } });
  if (endedBy !== null && endedBy === record.number) why.push({ code: 'validityEndedByItself', pointer: '/endedBy' });
  return why;
}
