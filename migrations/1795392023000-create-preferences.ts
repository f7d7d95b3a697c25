import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a person likes the workbench, and the phrases (常用语) of persons and units. */
export class CreatePreferences1795392023000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `CREATE TABLE yuantou.preference (
    person_id uuid NOT NULL,
    value jsonb NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT preference_pkey PRIMARY KEY (person_id),
    CONSTRAINT preference_person_fkey FOREIGN KEY (person_id) REFERENCES yuantou.person (id),
    CONSTRAINT preference_size_check CHECK (pg_column_size(value) < 131072)
  )`,
  `GRANT SELECT, INSERT, UPDATE (value, changed_at) ON yuantou.preference TO yuantou_app`,

  `CREATE TABLE yuantou.phrase (
    id uuid NOT NULL,
    person_id uuid,
    unit_id uuid,
    words text NOT NULL,
    added_by uuid NOT NULL,
    added_at timestamptz NOT NULL,
    CONSTRAINT phrase_pkey PRIMARY KEY (id),
    CONSTRAINT phrase_person_fkey FOREIGN KEY (person_id) REFERENCES yuantou.person (id),
    CONSTRAINT phrase_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT phrase_added_by_fkey FOREIGN KEY (added_by) REFERENCES yuantou.person (id),
    CONSTRAINT phrase_whose_check CHECK ((person_id IS NULL) <> (unit_id IS NULL)),
    CONSTRAINT phrase_words_check CHECK (length(words) BETWEEN 1 AND 500)
  )`,
  // A person's own, and those of the unit they act in; the same words once.
  `CREATE UNIQUE INDEX phrase_person_idx ON yuantou.phrase (person_id, words) WHERE person_id IS NOT NULL`,
  `CREATE UNIQUE INDEX phrase_unit_idx ON yuantou.phrase (unit_id, words) WHERE unit_id IS NOT NULL`,
  `CREATE INDEX phrase_added_by_idx ON yuantou.phrase (added_by)`,
  `GRANT SELECT, INSERT, DELETE ON yuantou.phrase TO yuantou_app`,
];

const DOWN = [`DROP TABLE yuantou.phrase, yuantou.preference`];
