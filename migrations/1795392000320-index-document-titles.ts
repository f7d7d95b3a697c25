import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Search in titles without a dictionary: one and two characters at a time, so that every part of a word is found. */
export class IndexDocumentTitles1795392000320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `CREATE FUNCTION yuantou.grams(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT coalesce(array_agg(DISTINCT gram), '{}')
    FROM regexp_split_to_table(lower(words), '[^[:alnum:]]+') word, generate_series(1, length(word)) i,
      unnest(ARRAY[substr(word, i, 1), substr(word, i, 2)]) gram
    WHERE gram <> ''
  $$`,
  // What a text has to have in common with the words looked for: their pairs, or the character where one stands alone.
  `CREATE FUNCTION yuantou.grams_sought(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT coalesce(array_agg(DISTINCT gram), '{}')
    FROM regexp_split_to_table(lower(words), '[^[:alnum:]]+') word,
      generate_series(1, greatest(length(word) - 1, 1)) i, substr(word, i, 2) gram
    WHERE gram <> ''
  $$`,
  `REVOKE EXECUTE ON FUNCTION yuantou.grams(text), yuantou.grams_sought(text) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION yuantou.grams(text), yuantou.grams_sought(text) TO yuantou_app`,
  `ALTER TABLE yuantou.document ADD COLUMN title_grams text[] GENERATED ALWAYS AS (yuantou.grams(title)) STORED`,
  `CREATE INDEX document_title_idx ON yuantou.document USING gin (title_grams)`,
  // What came back to a unit; and what an auditor of the office may look into, newest change first.
  `CREATE INDEX document_returned_idx ON yuantou.document (unit_id, changed_at, id) WHERE state = 'returned'`,
  `CREATE INDEX document_audited_idx ON yuantou.document (office_unit_id, changed_at, id)`,
];

const DOWN = [
  `DROP INDEX yuantou.document_audited_idx`,
  `DROP INDEX yuantou.document_returned_idx`,
  `ALTER TABLE yuantou.document DROP COLUMN title_grams`,
  `DROP FUNCTION yuantou.grams_sought(text), yuantou.grams(text)`,
];
