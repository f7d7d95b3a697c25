import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 有效, 废止, 失效: marks on what was issued, each beside the act that set it; the public sees the newest of what is public. */
export class MarkValidity1795393600100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `CREATE TABLE yuantou.validity_mark (
    document_id uuid NOT NULL,
    sequence integer NOT NULL,
    validity text NOT NULL,
    since_on date,
    ended_by_document uuid,
    ended_by_words text,
    CONSTRAINT validity_mark_pkey PRIMARY KEY (document_id, sequence),
    CONSTRAINT validity_mark_entry_fkey FOREIGN KEY (document_id, sequence)
      REFERENCES yuantou.record_entry (document_id, sequence),
    CONSTRAINT validity_mark_ended_by_fkey FOREIGN KEY (ended_by_document) REFERENCES yuantou.document (id),
    CONSTRAINT validity_mark_validity_check CHECK (validity IN ('inForce', 'repealed', 'lapsed')),
    CONSTRAINT validity_mark_ended_check CHECK (
      CASE WHEN validity = 'inForce' THEN since_on IS NULL AND ended_by_document IS NULL AND ended_by_words IS NULL
        ELSE since_on IS NOT NULL END),
    CONSTRAINT validity_mark_itself_check CHECK (ended_by_document <> document_id)
  )`,
  // What a document has ended; and what the foreign key looks for.
  `CREATE INDEX validity_mark_ended_by_idx ON yuantou.validity_mark (ended_by_document)
    WHERE ended_by_document IS NOT NULL`,
  `GRANT SELECT, INSERT ON yuantou.validity_mark TO yuantou_app`,

  // The ending document by its public id: read with it only while that is public itself.
  `ALTER TABLE portal.document ADD COLUMN validity_since date, ADD COLUMN ended_by text, ADD COLUMN ended_by_words text,
    ADD CONSTRAINT document_in_force_check CHECK (validity <> 'inForce'
      OR (validity_since IS NULL AND ended_by IS NULL AND ended_by_words IS NULL))`,
  `GRANT UPDATE (validity_since, ended_by, ended_by_words) ON portal.document TO yuantou_app`,
  `GRANT SELECT (validity_since, ended_by, ended_by_words) ON portal.document TO yuantou_public`,
];

const DOWN = [
  `ALTER TABLE portal.document DROP CONSTRAINT document_in_force_check, DROP COLUMN ended_by_words,
    DROP COLUMN ended_by, DROP COLUMN validity_since`,
  `DROP TABLE yuantou.validity_mark`,
];
