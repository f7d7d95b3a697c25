import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The public finds a document by the words of its text, by its number, by who issued it and by what has lapsed. */
export class SearchPublishedTexts1795392000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** Every text of a body in reading order, a line each; what a block is called is no text of it. */
const WORDS_OF = [
  `CREATE FUNCTION portal.words_of(body jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT coalesce(string_agg(piece.value #>> '{}', E'\\n' ORDER BY block.nth, piece.nth), '')
    FROM jsonb_array_elements(body) WITH ORDINALITY AS block (value, nth),
      jsonb_path_query(block.value - 'type', 'strict $.** ? (@.type() == "string")') WITH ORDINALITY AS piece (value, nth)
  $$`,
  `REVOKE EXECUTE ON FUNCTION portal.words_of(jsonb) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION portal.words_of(jsonb) TO yuantou_app`,
];

/** A generated column cannot be changed, and its rights and its index go with it. */
const searchedIn = (parts: string): string[] => [
  `ALTER TABLE portal.document DROP COLUMN search_text, DROP COLUMN grams`,
  `ALTER TABLE portal.document ADD COLUMN search_text text NOT NULL GENERATED ALWAYS AS (${parts}) STORED,
     ADD COLUMN grams text[] NOT NULL GENERATED ALWAYS AS (portal.grams(${parts})) STORED`,
  `CREATE INDEX document_grams_idx ON portal.document USING gin (grams)`,
  `GRANT SELECT (search_text, grams) ON portal.document TO yuantou_public`,
];

const HEAD = `title || E'\\n' || coalesce(document_number, '') || E'\\n' || index_number || E'\\n' || summary`;

const UP = [
  ...WORDS_OF,
  ...searchedIn(`${HEAD} || E'\\n' || portal.words_of(body)`),
  `CREATE INDEX document_number_idx ON portal.document (document_number)`,
  // By any of the issuing bodies; and the bodies themselves, each found by one step in the index.
  `CREATE INDEX document_issuers_idx ON portal.document USING gin (issuers)`,
  `CREATE INDEX document_leading_issuer_idx ON portal.document ((issuers[1]))`,
  `CREATE INDEX document_ended_idx ON portal.document (published_at DESC, id DESC) WHERE validity <> 'inForce'`,
];

const DOWN = [
  `DROP INDEX portal.document_ended_idx, portal.document_leading_issuer_idx, portal.document_issuers_idx,
     portal.document_number_idx`,
  ...searchedIn(HEAD),
  `DROP FUNCTION portal.words_of(jsonb)`,
];
