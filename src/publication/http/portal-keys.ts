import { Malformed, NotFound } from '../../platform/errors.js';
import { decodeCursor, encodeCursor } from '../../platform/http/page.js';
import type { DocumentFilter, DocumentKey, DocumentPaging } from '../portal-list.sql.js';
import type { CataloguePaging, CatalogueRow, DocumentRow } from '../portal.queries.js';
import type { PortalFilterRequest, PortalPageRequest } from './portal.request.js';

export function isPublicId(id: string): boolean {
  return /^[A-Za-z0-9_-]{22,64}$/.test(id);
}

/** A malformed id names nothing: 404, as an unknown one. */
export function publicId(id: string): string {
  if (!isPublicId(id)) throw new NotFound();
  return id;
}

export function filterOf(asked: PortalFilterRequest & { year?: string }): DocumentFilter {
  const { q, kind, topic, validity, issuer, number } = asked;
  const { from, to } = daysOf(asked);
  return {
    ...(q !== undefined && { words: wordsOf(q) }),
    ...(kind !== undefined && { kind }),
    ...(topic !== undefined && { topic }),
    ...(validity !== undefined && { validity }),
    ...(issuer !== undefined && { issuer }),
    ...(number !== undefined && { number: plainNumber(number) }),
    ...(from !== undefined && { publishedFrom: from }),
    ...(to !== undefined && { publishedTo: to }),
  };
}

/** What is looked for, each word once. */
export function wordsOf(q: string): string[] {
  return [...new Set(q.split(/\s+/u))];
}

/** Days of a year, cut short by the days that are asked for too. */
function daysOf({ year, from, to }: { year?: string; from?: string; to?: string }): { from?: string; to?: string } {
  if (year === undefined) return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return { from: from !== undefined && from > first ? from : first, to: to !== undefined && to < last ? to : last };
}

/** As numbers are printed: 示政发〔2026〕1号, whatever brackets somebody's keyboard has. */
function plainNumber(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[[(【〔](\d{4})[\])】〕]/u, '〔$1〕');
}

interface AskedPage extends PortalPageRequest {
  before?: string;
}

export function documentPaging({ limit, cursor, before }: AskedPage): DocumentPaging {
  const keyOf = (text: string): DocumentKey => decodeCursor(text, ['time', 'text']);
  if (before !== undefined) return { limit, before: keyOf(before) };
  return { limit, ...(cursor !== undefined && { after: keyOf(cursor) }) };
}

export function cataloguePaging({ limit, cursor, before }: AskedPage): CataloguePaging {
  if (before !== undefined) return { limit, before: catalogueKey(before, '/before') };
  return { limit, ...(cursor !== undefined && { after: catalogueKey(cursor, '/cursor') }) };
}

export const cursorOfDocument = ({ published_at, id }: DocumentRow): string => encodeCursor([published_at, id]);

export const cursorOfEntry = ({ document_date, index_number }: CatalogueRow): string =>
  encodeCursor([document_date, index_number]);

/** Sort key of the catalogue: date of the document, index number. */
function catalogueKey(cursor: string, pointer: string): [string, string] {
  const [date, indexNumber] = decodeCursor(cursor, ['text', 'text']);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))) {
    throw new Malformed('badCursor', [{ code: 'badCursor', pointer }]);
  }
  return [date, indexNumber];
}

/** What of the rows a page shows, newest first, and the cursors of its neighbours. */
export interface Page<Row> {
  rows: Row[];
  previous?: string;
  next?: string;
}

/** `rows` came in the order of the question, with one more than `limit` where there is more in its direction. */
export function pageOf<Row>(
  rows: readonly Row[],
  { limit, after, before }: { limit: number; after?: unknown; before?: unknown },
  cursorOf: (row: Row) => string,
): Page<Row> {
  const shown = rows.slice(0, limit);
  const hasMore = rows.length > limit;
  if (before) shown.reverse();
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    rows: shown,
    ...(first && (before ? hasMore : after !== undefined) && { previous: cursorOf(first) }),
    ...(last && (before ? true : hasMore) && { next: cursorOf(last) }),
  };
}
