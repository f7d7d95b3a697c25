import { Injectable } from '@nestjs/common';
import type { Kind, ReleaseForm } from '../disclosure/rules/vocabulary.js';
import type { Statement } from '../platform/database/database.js';
import { PublicDatabase } from '../platform/database/public-database.js';
import type { Block } from './rules/blocks.js';
import type { Validity } from './rules/published.js';

export interface DocumentFilter {
  limit: number;
  /** sort key of the last row of the page before: publication time (ISO) and id */
  after?: readonly [string, string];
  words?: string;
  kind?: Kind;
  /** publication dates in China, both included */
  publishedFrom?: string;
  publishedTo?: string;
}

export interface DocumentRow {
  id: string;
  index_number: string;
  document_number: string | null;
  title: string;
  issuers: string[];
  kind: Kind;
  document_date: string;
  published_at: Date;
  changed_at: Date;
  release_form: ReleaseForm;
  mark: string;
  summary: string;
  validity: Validity;
  interpretation_count: number;
}

export interface FullDocumentRow extends DocumentRow {
  main_recipients: string[];
  contact_name: string | null;
  contact_phone: string | null;
  body: Block[];
  projection_hash: string;
}

export interface FileRow {
  id: string;
  interpretation_id: string | null;
  role: string;
  name: string;
  media_type: string;
  size: number;
  sha256: string;
}

export interface InterpretationRow {
  id: string;
  title: string;
  form: string;
  responsible_unit: string;
  published_at: Date;
  body: Block[];
  projection_hash: string;
}

export interface ChannelRow {
  channel: string;
  official_address: string;
  published_at: Date;
}

export interface PublishedRows {
  document: FullDocumentRow;
  interpretations: InterpretationRow[];
  files: FileRow[];
  channels: ChannelRow[];
}

export interface CatalogueRow {
  index_number: string;
  title: string;
  summary: string;
  document_date: string;
}

export interface WithheldMatterRow {
  matter_zh: string;
  matter_en: string;
  ground_zh: string;
  ground_en: string;
}

/** All that the public side reads, with the public role's rights. */
@Injectable()
export class PortalQueries {
  constructor(private readonly database: PublicDatabase) {}

  /** Newest first; one row more than `limit` when there is a next page. */
  documents(filter: DocumentFilter): Promise<DocumentRow[]> {
    return this.database.query(documentList(filter));
  }

  /** One statement, so that a retraction between two reads cannot leave half a page. */
  async document(id: string): Promise<PublishedRows | undefined> {
    const [row] = await this.database.query<{ found: JsonOfPublished }>({
      name: 'portal-document',
      text: DOCUMENT,
      values: [id],
    });
    return row && rowsOf(row.found);
  }

  async file(documentId: string, fileId: string): Promise<FileRow | undefined> {
    const [row] = await this.database.query<FileRow>({
      name: 'portal-file',
      text: `SELECT id, interpretation_id, role, name, media_type, size, sha256
        FROM portal.file WHERE document_id = $1 AND id = $2`,
      values: [documentId, fileId],
    });
    return row;
  }

  /** By date of the document, newest first; one row more than `limit` when there is a next page. */
  catalogue(limit: number, after?: readonly [string, string]): Promise<CatalogueRow[]> {
    return this.database.query({
      name: after ? 'portal-catalogue-next' : 'portal-catalogue',
      text: `SELECT index_number, title, summary, document_date FROM portal.catalogue_entry
        ${after ? 'WHERE (document_date, index_number) < ($2, $3)' : ''}
        ORDER BY document_date DESC, index_number DESC LIMIT $1`,
      values: [limit + 1, ...(after ?? [])],
    });
  }

  withheldMatters(): Promise<WithheldMatterRow[]> {
    return this.database.query({
      name: 'portal-withheld-matters',
      text: `SELECT matter_zh, matter_en, ground_zh, ground_en FROM portal.withheld_matter ORDER BY position`,
    });
  }
}

const LISTED = `d.id, d.index_number, d.document_number, d.title, d.issuers, d.kind, d.document_date, d.published_at,
  d.changed_at, d.release_form, d.mark, d.summary, d.validity,
  (SELECT count(*) FROM portal.interpretation i WHERE i.document_id = d.id) AS interpretation_count`;

const DOCUMENT = `SELECT jsonb_build_object(
    'document', (SELECT to_jsonb(one) FROM (
      SELECT ${LISTED}, d.main_recipients, d.contact_name, d.contact_phone, d.body, d.projection_hash) AS one),
    'interpretations', (SELECT coalesce(jsonb_agg(to_jsonb(one) ORDER BY one.position), '[]') FROM (
      SELECT i.id, i.position, i.title, i.form, i.responsible_unit, i.published_at, i.body, i.projection_hash
      FROM portal.interpretation i WHERE i.document_id = d.id) AS one),
    'files', (SELECT coalesce(jsonb_agg(to_jsonb(one) ORDER BY one.position, one.id), '[]') FROM (
      SELECT f.id, f.interpretation_id, f.position, f.role, f.name, f.media_type, f.size, f.sha256
      FROM portal.file f WHERE f.document_id = d.id) AS one),
    'channels', (SELECT coalesce(jsonb_agg(to_jsonb(one) ORDER BY one.published_at, one.channel), '[]') FROM (
      SELECT c.channel, c.official_address, c.published_at
      FROM portal.channel_record c WHERE c.document_id = d.id) AS one)
  ) AS found
  FROM portal.document d WHERE d.id = $1`;

type Json<Row> = { [K in keyof Row]: Row[K] extends Date ? string : Row[K] };

interface JsonOfPublished {
  document: Json<FullDocumentRow>;
  interpretations: Json<InterpretationRow>[];
  files: FileRow[];
  channels: Json<ChannelRow>[];
}

/** Inside jsonb a time is text. */
function rowsOf({ document, interpretations, files, channels }: JsonOfPublished): PublishedRows {
  return {
    document: {
      ...document,
      published_at: new Date(document.published_at),
      changed_at: new Date(document.changed_at),
    },
    interpretations: interpretations.map((one) => ({ ...one, published_at: new Date(one.published_at) })),
    files,
    channels: channels.map((one) => ({ ...one, published_at: new Date(one.published_at) })),
  };
}

function documentList({ limit, after, words, kind, publishedFrom, publishedTo }: DocumentFilter): Statement {
  const values: unknown[] = [limit + 1];
  const conditions: string[] = [];
  const where = (condition: (...places: string[]) => string, ...given: unknown[]): void => {
    conditions.push(condition(...given.map((value) => `$${values.push(value)}`)));
  };
  if (after) where((at, id) => `(d.published_at, d.id) < (${at}, ${id})`, ...after);
  if (kind) where((place) => `d.kind = ${place}`, kind);
  if (publishedFrom) where((day) => `d.published_at >= ${startOf(day)}`, publishedFrom);
  if (publishedTo) where((day) => `d.published_at < ${startOf(`(${day}::date + 1)`)}`, publishedTo);
  if (words) where(containing, words, `%${words.replace(/[\\%_]/g, '\\$&')}%`);
  const text = `SELECT ${LISTED} FROM portal.document d ${conditions.length > 0 ? 'WHERE' : ''} ${conditions.join(' AND ')}
    ORDER BY d.published_at DESC, d.id DESC LIMIT $1`;
  // A search stays unnamed: under a generic plan PostgreSQL does not see how rare the words are.
  if (words) return { text, values };
  const shape = [after, kind, publishedFrom, publishedTo].map((part) => (part ? '1' : '0')).join('');
  return { name: `portal-documents-${shape}`, text, values };
}

function startOf(day: string): string {
  return `(${day}::date::timestamp AT TIME ZONE 'Asia/Shanghai')`;
}

/** Pairs of characters through the index (single ones where the words have no pair), then the words themselves. */
function containing(words: string, pattern: string): string {
  return `d.grams @> (SELECT coalesce(array_agg(gram) FILTER (WHERE length(gram) = 2), array_agg(gram))
      FROM unnest(portal.grams(${words})) AS gram) AND d.search_text ILIKE ${pattern}`;
}
