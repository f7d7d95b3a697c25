import type { Reader, Statement } from '../platform/database/database.js';
import type { Validity } from '../publication/rules/published.js';
import type { AskedMark } from './rules/validity.js';

/** A mark as it was set; the newest is the one that holds. */
export interface ValidityMark extends AskedMark {
  sequence: number;
  /** what ended it, as long as that is public itself */
  endedByDocument: { id: string; title: string; number: string | null; publicId: string } | null;
  reason: string | null;
  by: { id: string; name: string } | null;
  at: Date;
}

/** In force until a mark says otherwise. */
export const UNMARKED: AskedMark = { validity: 'inForce', sinceOn: null, endedBy: null };

const PUBLIC_ID = `(SELECT p.portal_id FROM yuantou.publication p
    WHERE p.document_id = d.id AND p.act = 'publish' ORDER BY p.sequence DESC LIMIT 1)`;

/** Oldest first. */
export async function validityMarks(reader: Reader, documentId: string): Promise<ValidityMark[]> {
  return reader.query<ValidityMark>({
    name: 'documents.validityMarks',
    text: `
      SELECT m.sequence, m.validity, m.since_on AS "sinceOn", m.ended_by_words AS "endedBy", t.reason,
        CASE WHEN p.id IS NULL THEN NULL ELSE jsonb_build_object('id', p.id, 'name', p.name) END AS by,
        e.occurred_at AS at,
        (SELECT jsonb_build_object('id', d.id, 'title', d.title, 'number', d.number, 'publicId', ${PUBLIC_ID})
          FROM yuantou.document d WHERE d.id = m.ended_by_document AND d.state = 'published') AS "endedByDocument"
      FROM yuantou.validity_mark m
      JOIN yuantou.record_entry e ON e.document_id = m.document_id AND e.sequence = m.sequence
      LEFT JOIN yuantou.record_text t ON t.document_id = m.document_id AND t.sequence = m.sequence
      LEFT JOIN yuantou.person p ON p.id = e.person_id
      WHERE m.document_id = $1 ORDER BY m.sequence`,
    values: [documentId],
  });
}

export interface PublicDocument {
  id: string;
  publicId: string;
}

/** What a new mark is judged and shown by. */
export interface MarkGrounds {
  current: AskedMark;
  /** its own public id, where it was ever published */
  publicId: string | null;
  /** the published document of the number that is named; what is not public cannot be told from what does not exist */
  ending: PublicDocument | null;
}

export async function markGrounds(reader: Reader, documentId: string, number: string | null): Promise<MarkGrounds> {
  const [row] = await reader.query<{ current: AskedMark | null } & Omit<MarkGrounds, 'current'>>({
    name: 'documents.markGrounds',
    text: `
      SELECT ${PUBLIC_ID} AS "publicId",
        (SELECT jsonb_build_object('validity', m.validity, 'sinceOn', m.since_on, 'endedBy', m.ended_by_words)
          FROM yuantou.validity_mark m WHERE m.document_id = $1 ORDER BY m.sequence DESC LIMIT 1) AS current,
        (SELECT jsonb_build_object('id', d.id, 'publicId', ${PUBLIC_ID})
          FROM yuantou.document d WHERE d.number = $2 AND d.state = 'published' LIMIT 1) AS ending
      FROM (SELECT $1::uuid AS id) d`,
    values: [documentId, number],
  });
  return { current: row?.current ?? UNMARKED, publicId: row?.publicId ?? null, ending: row?.ending ?? null };
}

export const insertTopic = (documentId: string, sequence: number, topic: string | null): Statement => ({
  name: 'documents.insertTopic',
  text: 'INSERT INTO yuantou.topic_mark (document_id, sequence, topic) VALUES ($1::uuid, $2::integer, $3)',
  values: [documentId, sequence, topic],
});

export interface NewMark {
  documentId: string;
  sequence: number;
  validity: Validity;
  sinceOn: string | null;
  endedByDocument: string | null;
  endedByWords: string | null;
}

export const insertMark = (mark: NewMark): Statement => ({
  name: 'documents.insertValidityMark',
  text: `
    INSERT INTO yuantou.validity_mark (document_id, sequence, validity, since_on, ended_by_document, ended_by_words)
    VALUES ($1::uuid, $2::integer, $3, $4::date, $5::uuid, $6)`,
  values: [mark.documentId, mark.sequence, mark.validity, mark.sinceOn, mark.endedByDocument, mark.endedByWords],
});
