import type { Issue } from '../../disclosure/rules/issue.js';
import { pathOf, seriesLineOf } from '../../disclosure/rules/paths.js';
import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import type { DocumentRecord } from './document-record.js';

/** One sequence of 发文字号: of one unit's 机关代字, one line (发, 函, 令 …), and one year unless it is continuous. */
export interface SeriesKey {
  unitId: string;
  line: string;
  numbering: 'yearly' | 'continuous';
  /** 0 where the series is continuous */
  year: number;
}

/** The character of the pack's lines as it is printed after the 机关代字; another line is printed as the pack calls it. */
const LINE_CHARACTERS: Record<string, string> = { general: '发', letter: '函', minutes: '纪', order: '令' };

/** So many numbers may be left out at once; more is a slip of the hand. */
export const MOST_SKIPPED = 100;

/**
 * The series a document takes its number from, in the year in which it is registered, a historical entry in that of its
 * own date; null while it has no kind, or where the pack keeps the numbers with a government or office that the unit does
 * not have.
 */
export function seriesOf(record: DocumentRecord, pack: PolicyPack, today: string): SeriesKey | null {
  if (record.kind === null) return null;
  const unitId = seriesOwner(record, pack);
  if (unitId === null) return null;
  const { line, numbering } = seriesLineOf(pack, record.kind);
  return { unitId, line, numbering, year: numbering === 'continuous' ? 0 : yearOf(record, today) };
}

/** A document of 2017 that is entered today bears a number of 2017: by its year everybody looks for it. */
function yearOf({ content: { documentDate }, createdOn }: DocumentRecord, today: string): number {
  const isHistorical = documentDate !== null && documentDate < createdOn;
  return Number((isHistorical ? documentDate : today).slice(0, 4));
}

function seriesOwner(record: DocumentRecord, pack: PolicyPack): string | null {
  switch (pathOf(pack, record.unit.kind, record.issuingName, record.kind).series) {
    case 'draftingUnit':
      return record.unit.id;
    case 'government':
      return record.government?.id ?? null;
    case 'governmentOffice':
      return record.office?.id ?? null;
  }
}

/** 伊政发〔2026〕3号; a continuous series has no year: 伊政令第3号 (GB/T 9704-2012, 7.2.5: no 第 beside a year, no leading zeros). */
export function printedNumber(
  prefix: string,
  { line, year }: Pick<SeriesKey, 'line' | 'year'>,
  number: number,
): string {
  const head = `${prefix}${LINE_CHARACTERS[line] ?? line}`;
  return year === 0 ? `${head}第${number}号` : `${head}〔${year}〕${number}号`;
}

/** Whether a number is written like one of this unit's own. */
export const looksLikeOwn = (prefix: string, line: string, number: string): boolean =>
  number.replace(/\s/g, '').startsWith(`${prefix}${LINE_CHARACTERS[line] ?? line}`);

export interface NumberWish {
  /** null: the next one */
  number: number | null;
  gapReason: string | null;
}

export type Taken = { ok: true; number: number; skipped: number[] } | { ok: false; why: Issue[] };

/** The number a document gets: the next of the series, or a higher one with the reason why those between are left out. */
export function takeNumber(last: number, { number, gapReason }: NumberWish): Taken {
  const next = last + 1;
  if (number === null || number === next) return { ok: true, number: next, skipped: [] };
  const pointer = '/number';
  if (number < next) return refuse({ code: 'numberTaken', pointer, params: { next } });
  const count = number - next;
  if (count > MOST_SKIPPED) return refuse({ code: 'gapTooWide', pointer, params: { next, most: MOST_SKIPPED } });
  if (!gapReason?.trim()) return refuse({ code: 'gapReasonNeeded', pointer: '/gapReason', params: { next } });
  return { ok: true, number, skipped: Array.from({ length: count }, (_, i) => next + i) };
}

const refuse = (issue: Issue): Taken => ({ ok: false, why: [issue] });
