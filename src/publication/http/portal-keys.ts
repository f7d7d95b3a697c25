import { Malformed, NotFound } from '../../platform/errors.js';
import { decodeCursor } from '../../platform/http/page.js';
import type { DocumentFilter } from '../portal.queries.js';
import type { PortalDocumentsRequest } from './portal.request.js';

export function isPublicId(id: string): boolean {
  return /^[A-Za-z0-9_-]{22,64}$/.test(id);
}

/** A malformed id names nothing: 404, as an unknown one. */
export function publicId(id: string): string {
  if (!isPublicId(id)) throw new NotFound();
  return id;
}

export function filterOf({ limit, cursor, q, kind, from, to }: PortalDocumentsRequest): DocumentFilter {
  return {
    limit,
    ...(cursor !== undefined && { after: decodeCursor(cursor, ['time', 'text']) }),
    ...(q !== undefined && { words: q }),
    ...(kind !== undefined && { kind }),
    ...(from !== undefined && { publishedFrom: from }),
    ...(to !== undefined && { publishedTo: to }),
  };
}

/** Sort key of the catalogue: date of the document, index number. */
export function catalogueKey(cursor: string | undefined): [string, string] | undefined {
  if (cursor === undefined) return undefined;
  const [date, indexNumber] = decodeCursor(cursor, ['text', 'text']);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))) {
    throw new Malformed('badCursor', [{ code: 'badCursor', pointer: '/cursor' }]);
  }
  return [date, indexNumber];
}
