import type { Reader } from '../platform/database/database.js';
import { STATES, isIssued } from './rules/states.js';
import type { State } from './rules/states.js';

/** An issued document that has reached a unit: what a request for disclosure can be about, as far as the unit may know. */
export interface AskedForDocument {
  id: string;
  title: string;
  number: string;
  state: State;
  attribute: string;
  documentDate: string | null;
  unitId: string;
  unitName: string;
  packId: string;
  packVersion: string;
}

const ISSUED = STATES.filter(isIssued);

const DOCUMENTS = `SELECT d.id, d.title, d.number, d.state, d.attribute, d.document_date AS "documentDate",
    d.unit_id AS "unitId", u.name AS "unitName", d.pack_id AS "packId", d.pack_version AS "packVersion"
  FROM yuantou.document d JOIN yuantou.unit u ON u.id = d.unit_id`;

const REACHED = `d.state = ANY ($2::text[]) AND EXISTS (SELECT FROM yuantou.document_access a
    WHERE a.document_id = d.id AND a.unit_id = $1)`;

/** Those with this number, or whose title holds these words; the number first. */
export function documentsAskedFor(
  reader: Reader,
  unitId: string,
  sought: { number: string | null; title: string | null },
  limit: number,
): Promise<AskedForDocument[]> {
  // Unnamed: a generic plan would not see the words (7-speed).
  return reader.query<AskedForDocument>({
    text: `${DOCUMENTS} WHERE ${REACHED} AND (d.number = $3::text
        OR (d.title_grams @> yuantou.grams_sought($4::text) AND position(lower($4::text) IN lower(d.title)) > 0))
      ORDER BY (d.number = $3::text) DESC NULLS LAST, d.document_date DESC NULLS LAST, d.id LIMIT $5`,
    values: [unitId, ISSUED, sought.number, sought.title, limit],
  });
}

/** Those of them that have reached the unit, in no particular order. */
export function documentsReached(reader: Reader, unitId: string, ids: readonly string[]): Promise<AskedForDocument[]> {
  return reader.query<AskedForDocument>({
    name: 'documents.askedFor',
    text: `${DOCUMENTS} WHERE ${REACHED} AND d.id = ANY ($3::uuid[])`,
    values: [unitId, ISSUED, ids],
  });
}

/** Whoever owns them: for what the machine itself looks after. */
export function issuedDocuments(reader: Reader, ids: readonly string[]): Promise<AskedForDocument[]> {
  return reader.query<AskedForDocument>({
    name: 'documents.issuedAskedFor',
    text: `${DOCUMENTS} WHERE d.state = ANY ($1::text[]) AND d.id = ANY ($2::uuid[])`,
    values: [ISSUED, ids],
  });
}
