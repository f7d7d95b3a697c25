import { Injectable } from '@nestjs/common';
import type { Kind, ReleaseForm } from '../disclosure/rules/vocabulary.js';
import { PublicDatabase } from '../platform/database/public-database.js';
import { LISTED, documentChoices, documentCount, documentList } from './portal-list.sql.js';
import type { DocumentFilter, DocumentPaging } from './portal-list.sql.js';
import type { Block } from './rules/blocks.js';
import type { ShownTopic, Validity } from './rules/published.js';

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
  topic: ShownTopic | null;
  interpretation_count: number;
}

export interface ListedRow extends DocumentRow {
  /** some of the text around a word that was looked for */
  excerpt: string | null;
}

/** What the list can be narrowed to. */
export interface DocumentChoices {
  issuers: string[];
  /** those that a published document has */
  topics: ShownTopic[];
  /** publication of the oldest and of the newest document; null when there is none */
  first_at: Date | null;
  last_at: Date | null;
}

export interface FullDocumentRow extends DocumentRow {
  main_recipients: string[];
  contact_name: string | null;
  contact_phone: string | null;
  body: Block[];
  projection_hash: string;
  /** YYYY-MM-DD */
  validity_since: string | null;
  ended_by_words: string | null;
  /** what ended it, while that is public itself */
  ending: { id: string; title: string; number: string | null } | null;
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

/** Date and index number of an entry: its place in the catalogue. */
export interface CataloguePaging {
  limit: number;
  after?: readonly [string, string];
  before?: readonly [string, string];
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

  /** Newest first (before a key: oldest first); one row more than `limit` when there is more in that direction. */
  documents(filter: DocumentFilter, paging: DocumentPaging): Promise<ListedRow[]> {
    return this.database.query(documentList(filter, paging));
  }

  /** How many fit, counted no further than `bound`. */
  async count(filter: DocumentFilter, bound: number): Promise<number> {
    const [row] = await this.database.query<{ found: number }>(documentCount(filter, bound));
    return row?.found ?? 0;
  }

  async choices(): Promise<DocumentChoices> {
    const [row] = await this.database.query<DocumentChoices>(documentChoices(MOST_ISSUERS));
    return row ?? { issuers: [], topics: [], first_at: null, last_at: null };
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

  /** By date of the document, newest first (before a key: oldest first); one row more than `limit` when there is more. */
  catalogue({ limit, after, before }: CataloguePaging): Promise<CatalogueRow[]> {
    const key = after ?? before;
    const [name, sign, order] = before ? ['before', '>', 'ASC'] : [after ? 'after' : 'first', '<', 'DESC'];
    return this.database.query({
      name: `portal-catalogue-${name}`,
      text: `SELECT index_number, title, summary, document_date FROM portal.catalogue_entry
        ${key ? `WHERE (document_date, index_number) ${sign} ($2, $3)` : ''}
        ORDER BY document_date ${order}, index_number ${order} LIMIT $1`,
      values: [limit + 1, ...(key ?? [])],
    });
  }

  withheldMatters(): Promise<WithheldMatterRow[]> {
    return this.database.query({
      name: 'portal-withheld-matters',
      text: `SELECT matter_zh, matter_en, ground_zh, ground_en FROM portal.withheld_matter ORDER BY position`,
    });
  }
}

/** A government of some size has so many departments; a longer list is no choice any more. */
const MOST_ISSUERS = 300;

const DOCUMENT = `SELECT jsonb_build_object(
    'document', (SELECT to_jsonb(one) FROM (
      SELECT ${LISTED}, d.main_recipients, d.contact_name, d.contact_phone, d.body, d.projection_hash, d.validity_since,
        d.ended_by_words, (SELECT jsonb_build_object('id', e.id, 'title', e.title, 'number', e.document_number)
          FROM portal.document e WHERE e.id = d.ended_by) AS ending) AS one),
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
