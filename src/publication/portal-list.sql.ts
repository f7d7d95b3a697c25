import type { Kind } from '../disclosure/rules/vocabulary.js';
import type { Statement } from '../platform/database/database.js';
import type { Validity } from './rules/published.js';

export interface DocumentFilter {
  /** each of them is somewhere in the document's title, numbers, summary or text */
  words?: readonly string[];
  kind?: Kind;
  /** 主题分类, its code */
  topic?: string;
  validity?: Validity;
  /** name of an issuing body, the leading one or another */
  issuer?: string;
  /** 发文字号 or 索引号, the whole of it */
  number?: string;
  /** publication dates in China, both included */
  publishedFrom?: string;
  publishedTo?: string;
}

/** Publication time (ISO) and id of a document: its place in the list. */
export type DocumentKey = readonly [string, string];

export interface DocumentPaging {
  limit: number;
  /** what follows this one, that is, what is older */
  after?: DocumentKey;
  /** what stands before this one; instead of `after` */
  before?: DocumentKey;
}

/** Columns of a document in a list. */
export const LISTED = `d.id, d.index_number, d.document_number, d.title, d.issuers, d.kind, d.document_date, d.published_at,
  d.changed_at, d.release_form, d.mark, d.summary, d.validity,
  CASE WHEN d.topic_code IS NOT NULL
    THEN jsonb_build_object('code', d.topic_code, 'zh', d.topic_zh, 'en', d.topic_en) END AS topic,
  (SELECT count(*) FROM portal.interpretation i WHERE i.document_id = d.id) AS interpretation_count`;

/** Newest first (before a key: oldest first); one row more than `limit` when there is more in that direction. */
export function documentList(filter: DocumentFilter, { limit, after, before }: DocumentPaging): Statement {
  const conditions = new Conditions(filter);
  const rows = conditions.place(limit + 1);
  if (after) conditions.add((at, id) => `(d.published_at, d.id) < (${at}, ${id})`, ...after);
  if (before) conditions.add((at, id) => `(d.published_at, d.id) > (${at}, ${id})`, ...before);
  const order = before ? 'published_at, id' : 'published_at DESC, id DESC';
  const excerpt = filter.words ? excerptAround(conditions.place([...filter.words])) : { column: 'NULL', from: '' };
  const text = `SELECT ${LISTED}, ${excerpt.column} AS excerpt
    FROM (SELECT d.id AS hit FROM portal.document d ${conditions.where} ORDER BY ${inTable(order)} LIMIT ${rows}) AS hits
    JOIN portal.document d ON d.id = hits.hit ${excerpt.from} ORDER BY ${inTable(order)}`;
  return conditions.statement('portal-documents', text, [after, before]);
}

/** How many there are, counted no further than `bound`. */
export function documentCount(filter: DocumentFilter, bound: number): Statement {
  const conditions = new Conditions(filter);
  const rows = conditions.place(bound);
  const text = `SELECT count(*) AS found
    FROM (SELECT FROM portal.document d ${conditions.where} LIMIT ${rows}) AS hits`;
  return conditions.statement('portal-count', text, []);
}

/** The bodies that lead a published document, by steps from name to name, and the first and last time of publication. */
export function documentChoices(mostIssuers: number): Statement {
  return {
    name: 'portal-choices',
    text: `WITH RECURSIVE lead AS (
        SELECT min(d.issuers[1]) AS name FROM portal.document d
        UNION ALL
        SELECT (SELECT min(d.issuers[1]) FROM portal.document d WHERE d.issuers[1] > lead.name)
        FROM lead WHERE lead.name IS NOT NULL), about AS (
        SELECT min(d.topic_code) AS code FROM portal.document d WHERE d.topic_code IS NOT NULL
        UNION ALL
        SELECT (SELECT min(d.topic_code) FROM portal.document d WHERE d.topic_code > about.code)
        FROM about WHERE about.code IS NOT NULL)
      SELECT ARRAY(SELECT name FROM lead WHERE name IS NOT NULL LIMIT $1) AS issuers,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('code', t.topic_code, 'zh', t.topic_zh, 'en', t.topic_en)), '[]')
          FROM about CROSS JOIN LATERAL (SELECT d.topic_code, d.topic_zh, d.topic_en FROM portal.document d
            WHERE d.topic_code = about.code ORDER BY d.published_at DESC, d.id DESC LIMIT 1) t) AS topics,
        (SELECT min(published_at) FROM portal.document) AS first_at,
        (SELECT max(published_at) FROM portal.document) AS last_at`,
    values: [mostIssuers],
  };
}

const inTable = (order: string): string => order.replace('published_at', 'd.published_at').replace('id', 'd.id');

class Conditions {
  private readonly values: unknown[] = [];
  private readonly all: string[] = [];
  private readonly shape: string;
  private readonly isRare: boolean;

  constructor({ words, kind, topic, validity, issuer, number, publishedFrom, publishedTo }: DocumentFilter) {
    this.isRare = Boolean(words ?? issuer ?? validity ?? topic);
    this.shape = [kind, number, publishedFrom, publishedTo].map((part) => (part ? '1' : '0')).join('');
    if (kind) this.add((place) => `d.kind = ${place}`, kind);
    if (topic) this.add((place) => `d.topic_code = ${place}`, topic);
    if (validity) this.add((place) => `d.validity = ${place}`, validity);
    if (issuer) this.add((place) => `d.issuers @> ${place}`, [issuer]);
    if (number) this.add((place) => `(d.document_number = ${place} OR d.index_number = ${place})`, number);
    if (publishedFrom) this.add((day) => `d.published_at >= ${startOf(day)}`, publishedFrom);
    if (publishedTo) this.add((day) => `d.published_at < ${startOf(`(${day}::date + 1)`)}`, publishedTo);
    if (words) this.add(containing, words.join(' '), words.map(patternOf));
  }

  add(condition: (...places: string[]) => string, ...given: unknown[]): void {
    this.all.push(condition(...given.map((value) => this.place(value))));
  }

  place(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  get where(): string {
    return this.all.length > 0 ? `WHERE ${this.all.join(' AND ')}` : '';
  }

  statement(name: string, text: string, more: readonly unknown[]): Statement {
    const { values } = this;
    // These stay unnamed: under a generic plan PostgreSQL does not see how rare a word, a name or a mark is.
    if (this.isRare) return { text, values };
    return { name: [name, this.shape, ...more.map((part) => (part ? '1' : '0'))].join('-'), text, values };
  }
}

function startOf(day: string): string {
  return `(${day}::date::timestamp AT TIME ZONE 'Asia/Shanghai')`;
}

function patternOf(word: string): string {
  return `%${word.replace(/[\\%_]/g, '\\$&')}%`;
}

/** Pairs of characters through the index (single ones where the words have no pair), then the words themselves. */
function containing(words: string, patterns: string): string {
  return `d.grams @> (SELECT coalesce(array_agg(gram) FILTER (WHERE length(gram) = 2), array_agg(gram))
      FROM unnest(portal.grams(${words})) AS gram) AND d.search_text ILIKE ALL (${patterns}::text[])`;
}

/** Where a word is in the text itself, some of the text around it; read for the rows of one page only. */
function excerptAround(words: string): { column: string; from: string } {
  return {
    column: `CASE WHEN place.at > 0 THEN substr(rest.words, greatest(1, place.at - 24), 110) END`,
    from: `CROSS JOIN LATERAL (SELECT substr(d.search_text, length(d.title) + length(coalesce(d.document_number, ''))
        + length(d.index_number) + length(d.summary) + 5) AS words) AS rest
      CROSS JOIN LATERAL (SELECT min(nullif(strpos(lower(rest.words), lower(word)), 0)) AS at
        FROM unnest(${words}::text[]) AS word) AS place`,
  };
}
