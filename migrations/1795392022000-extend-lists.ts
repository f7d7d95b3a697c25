import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the lists show of a document without judging it again, what units were told, and what people have read. */
export class ExtendLists1795392022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  // The checklist as it stood at the last act: null for what was written before it was kept.
  `ALTER TABLE yuantou.document ADD COLUMN checks_passed smallint, ADD COLUMN checks_total smallint,
    ADD CONSTRAINT document_checks_check CHECK (checks_passed BETWEEN 0 AND checks_total)`,
  `GRANT UPDATE (checks_passed, checks_total) ON yuantou.document TO yuantou_app`,

  // 待阅: a unit is sent a document that was issued to it, or told of a decision on one it has to do with.
  `CREATE TABLE yuantou.unit_notice (
    document_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    sequence integer NOT NULL,
    kind text NOT NULL,
    told_at timestamptz NOT NULL,
    title text NOT NULL,
    kind_of_document text,
    number text,
    attribute text,
    urgency text NOT NULL,
    issuing_name text NOT NULL,
    content_scope text NOT NULL GENERATED ALWAYS AS ('content') STORED,
    content_hash text NOT NULL,
    CONSTRAINT unit_notice_pkey PRIMARY KEY (document_id, unit_id, sequence, kind),
    CONSTRAINT unit_notice_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id),
    CONSTRAINT unit_notice_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT unit_notice_content_fkey FOREIGN KEY (document_id, content_scope, content_hash)
      REFERENCES yuantou.scope_text (document_id, scope, hash),
    CONSTRAINT unit_notice_kind_check CHECK (kind IN ('issued', 'attributeDecided', 'editedByOffice')),
    CONSTRAINT unit_notice_number_check CHECK (kind <> 'issued' OR number IS NOT NULL),
    CONSTRAINT unit_notice_attribute_check CHECK (attribute IN ('proactive', 'onRequest', 'nonDisclosure'))
  )`,
  // A unit's list, newest first, by keyset; the newest notice of each document.
  `CREATE INDEX unit_notice_unit_idx ON yuantou.unit_notice (unit_id, told_at, document_id)`,
  `GRANT SELECT, INSERT ON yuantou.unit_notice TO yuantou_app`,

  `CREATE TABLE yuantou.reading_mark (
    person_id uuid NOT NULL,
    document_id uuid NOT NULL,
    read_at timestamptz NOT NULL,
    CONSTRAINT reading_mark_pkey PRIMARY KEY (person_id, document_id),
    CONSTRAINT reading_mark_person_fkey FOREIGN KEY (person_id) REFERENCES yuantou.person (id),
    CONSTRAINT reading_mark_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id)
  )`,
  `CREATE INDEX reading_mark_document_idx ON yuantou.reading_mark (document_id)`,
  `GRANT SELECT, INSERT ON yuantou.reading_mark TO yuantou_app`,
  `GRANT UPDATE (read_at) ON yuantou.reading_mark TO yuantou_app`,
];

const DOWN = [
  `DROP TABLE yuantou.reading_mark, yuantou.unit_notice`,
  `ALTER TABLE yuantou.document DROP COLUMN checks_passed, DROP COLUMN checks_total`,
];
