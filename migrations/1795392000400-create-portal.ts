import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The public store. It holds what is published at this moment and nothing else: taking a document down deletes its row.
 * The public role may not read the hashes of the signed scopes: they cover papers and reasons that are not public.
 */
export class CreatePortal1795392000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const SHA256 = `~ '^[0-9a-f]{64}$'`;
const PUBLIC_ID = `~ '^[A-Za-z0-9_-]{22,64}$'`;

/** Characters and pairs of characters: Chinese has no spaces, and trigrams find nothing in words of one or two. */
const GRAMS = [
  `CREATE FUNCTION portal.grams(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT coalesce(array_agg(DISTINCT gram), '{}')
    FROM regexp_split_to_table(lower(words), '[^[:alnum:]]+') AS word, generate_series(1, length(word)) AS i,
      unnest(ARRAY[substr(word, i, 1), substr(word, i, 2)]) AS gram
    WHERE gram <> ''
  $$`,
  `REVOKE EXECUTE ON FUNCTION portal.grams(text) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION portal.grams(text) TO yuantou_app, yuantou_public`,
];

const DOCUMENT = [
  `CREATE TABLE portal.document (
    id text NOT NULL,
    index_number text NOT NULL,
    title text NOT NULL,
    document_number text,
    issuers text[] NOT NULL,
    kind text NOT NULL,
    document_date date NOT NULL,
    published_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    release_form text NOT NULL,
    mark text NOT NULL,
    summary text NOT NULL,
    main_recipients text[] NOT NULL,
    contact_name text,
    contact_phone text,
    body jsonb NOT NULL,
    validity text NOT NULL DEFAULT 'inForce',
    projection_hash text NOT NULL,
    content_hash text NOT NULL,
    disclosure_hash text NOT NULL,
    search_text text NOT NULL GENERATED ALWAYS AS
      (title || E'\\n' || coalesce(document_number, '') || E'\\n' || index_number || E'\\n' || summary) STORED,
    grams text[] NOT NULL GENERATED ALWAYS AS
      (portal.grams(title || E'\\n' || coalesce(document_number, '') || E'\\n' || index_number || E'\\n' || summary)) STORED,
    CONSTRAINT document_pkey PRIMARY KEY (id),
    CONSTRAINT document_index_number_key UNIQUE (index_number),
    CONSTRAINT document_id_check CHECK (id ${PUBLIC_ID}),
    CONSTRAINT document_title_check CHECK (title <> ''),
    CONSTRAINT document_issuers_check CHECK (cardinality(issuers) > 0),
    CONSTRAINT document_release_form_check CHECK (release_form IN ('full', 'redacted', 'summary')),
    CONSTRAINT document_body_check CHECK (jsonb_typeof(body) = 'array' AND (release_form = 'full' OR body = '[]')),
    CONSTRAINT document_summary_check CHECK (release_form <> 'summary' OR summary <> ''),
    CONSTRAINT document_validity_check CHECK (validity IN ('inForce', 'repealed', 'lapsed')),
    CONSTRAINT document_hash_check
      CHECK (projection_hash ${SHA256} AND content_hash ${SHA256} AND disclosure_hash ${SHA256})
  )`,
  // The list, newest first, and the list of one kind.
  `CREATE INDEX document_published_idx ON portal.document (published_at DESC, id DESC)`,
  `CREATE INDEX document_kind_idx ON portal.document (kind, published_at DESC, id DESC)`,
  `CREATE INDEX document_grams_idx ON portal.document USING gin (grams)`,
  `GRANT SELECT, INSERT, DELETE ON portal.document TO yuantou_app`,
  `GRANT UPDATE (validity, changed_at) ON portal.document TO yuantou_app`,
  `GRANT SELECT (id, index_number, title, document_number, issuers, kind, document_date, published_at, changed_at,
     release_form, mark, summary, main_recipients, contact_name, contact_phone, body, validity, projection_hash,
     search_text, grams) ON portal.document TO yuantou_public`,
];

const INTERPRETATION = [
  `CREATE TABLE portal.interpretation (
    id text NOT NULL,
    document_id text NOT NULL,
    position integer NOT NULL,
    title text NOT NULL,
    form text NOT NULL,
    responsible_unit text NOT NULL,
    published_at timestamptz NOT NULL,
    body jsonb NOT NULL,
    projection_hash text NOT NULL,
    interpretation_hash text NOT NULL,
    CONSTRAINT interpretation_pkey PRIMARY KEY (id),
    CONSTRAINT interpretation_document_fkey FOREIGN KEY (document_id) REFERENCES portal.document (id) ON DELETE CASCADE,
    CONSTRAINT interpretation_position_key UNIQUE (document_id, position),
    CONSTRAINT interpretation_document_key UNIQUE (document_id, id),
    CONSTRAINT interpretation_id_check CHECK (id ${PUBLIC_ID}),
    CONSTRAINT interpretation_body_check CHECK (jsonb_typeof(body) = 'array'),
    CONSTRAINT interpretation_hash_check CHECK (projection_hash ${SHA256} AND interpretation_hash ${SHA256})
  )`,
  `GRANT SELECT, INSERT, DELETE ON portal.interpretation TO yuantou_app`,
  `GRANT SELECT (id, document_id, position, title, form, responsible_unit, published_at, body, projection_hash)
     ON portal.interpretation TO yuantou_public`,
];

const FILE = [
  `CREATE TABLE portal.file (
    id text NOT NULL,
    document_id text NOT NULL,
    interpretation_id text,
    position integer NOT NULL,
    role text NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    CONSTRAINT file_pkey PRIMARY KEY (document_id, id),
    CONSTRAINT file_document_fkey FOREIGN KEY (document_id) REFERENCES portal.document (id) ON DELETE CASCADE,
    CONSTRAINT file_interpretation_fkey FOREIGN KEY (document_id, interpretation_id)
      REFERENCES portal.interpretation (document_id, id) ON DELETE CASCADE,
    CONSTRAINT file_id_check CHECK (id ${PUBLIC_ID}),
    CONSTRAINT file_role_check CHECK (role IN ('attachment', 'redactedCopy', 'interpretationMaterial')),
    CONSTRAINT file_interpretation_check CHECK ((role = 'interpretationMaterial') = (interpretation_id IS NOT NULL)),
    CONSTRAINT file_size_check CHECK (size > 0),
    CONSTRAINT file_sha256_check CHECK (sha256 ${SHA256})
  )`,
  // Files of one interpretation; and whether any document still publishes a file, before the store forgets it.
  `CREATE INDEX file_interpretation_idx ON portal.file (document_id, interpretation_id)`,
  `CREATE INDEX file_sha256_idx ON portal.file (sha256)`,
  `GRANT SELECT, INSERT, DELETE ON portal.file TO yuantou_app`,
  `GRANT SELECT ON portal.file TO yuantou_public`,
];

const CHANNEL_RECORD = [
  `CREATE TABLE portal.channel_record (
    document_id text NOT NULL,
    channel text NOT NULL,
    official_address text NOT NULL,
    published_at timestamptz NOT NULL,
    CONSTRAINT channel_record_pkey PRIMARY KEY (document_id, channel, official_address),
    CONSTRAINT channel_record_document_fkey
      FOREIGN KEY (document_id) REFERENCES portal.document (id) ON DELETE CASCADE,
    CONSTRAINT channel_record_channel_check CHECK (channel <> '')
  )`,
  `GRANT SELECT, INSERT, DELETE ON portal.channel_record TO yuantou_app`,
  `GRANT SELECT ON portal.channel_record TO yuantou_public`,
];

/** Nothing but these four facts may tell the public of a document that is to be had on request. */
const CATALOGUE_ENTRY = [
  `CREATE TABLE portal.catalogue_entry (
    index_number text NOT NULL,
    title text NOT NULL,
    summary text NOT NULL,
    document_date date NOT NULL,
    CONSTRAINT catalogue_entry_pkey PRIMARY KEY (index_number),
    CONSTRAINT catalogue_entry_title_check CHECK (title <> '')
  )`,
  `CREATE INDEX catalogue_entry_date_idx ON portal.catalogue_entry (document_date DESC, index_number DESC)`,
  `GRANT SELECT, INSERT, DELETE ON portal.catalogue_entry TO yuantou_app`,
  `GRANT SELECT ON portal.catalogue_entry TO yuantou_public`,
];

/** Kinds of matters that are not public, kept by hand: never derived from a document. */
const WITHHELD_MATTER = [
  `CREATE TABLE portal.withheld_matter (
    position integer NOT NULL,
    matter_zh text NOT NULL,
    matter_en text NOT NULL,
    ground_zh text NOT NULL,
    ground_en text NOT NULL,
    CONSTRAINT withheld_matter_pkey PRIMARY KEY (position)
  )`,
  `GRANT SELECT, INSERT, DELETE ON portal.withheld_matter TO yuantou_app`,
  `GRANT SELECT ON portal.withheld_matter TO yuantou_public`,
];

const UP = [
  ...GRAMS,
  ...DOCUMENT,
  ...INTERPRETATION,
  ...FILE,
  ...CHANNEL_RECORD,
  ...CATALOGUE_ENTRY,
  ...WITHHELD_MATTER,
];

const DOWN = [
  `DROP TABLE portal.withheld_matter, portal.catalogue_entry, portal.channel_record, portal.file, portal.interpretation,
     portal.document`,
  `DROP FUNCTION portal.grams(text)`,
];
