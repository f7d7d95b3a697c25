import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who read what that is not public (append-only), and what is to be told outside after an act is committed. */
export class CreateReadAuditAndOutbox1795392000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** No foreign keys: a reading is written after the fact and in bulk, and it outlives everything it speaks of. */
const READ_AUDIT = [
  `CREATE TABLE yuantou.read_audit (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    person_id uuid,
    appointment_id uuid,
    client_id text,
    document_id uuid,
    what text NOT NULL,
    read_at timestamptz NOT NULL,
    trace_id text NOT NULL,
    CONSTRAINT read_audit_pkey PRIMARY KEY (id),
    CONSTRAINT read_audit_reader_check CHECK (person_id IS NOT NULL OR client_id IS NOT NULL),
    CONSTRAINT read_audit_what_check CHECK (what <> '')
  )`,
  // Who read this document; and a range of days, which lies in the order in which it was written.
  `CREATE INDEX read_audit_document_idx ON yuantou.read_audit (document_id, read_at)`,
  `CREATE INDEX read_audit_read_idx ON yuantou.read_audit USING brin (read_at)`,
  `GRANT SELECT, INSERT ON yuantou.read_audit TO yuantou_app`,
];

const OUTBOX = [
  `CREATE TABLE yuantou.outbox (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    topic text NOT NULL,
    document_id uuid,
    sequence integer,
    payload jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    delivered_at timestamptz,
    CONSTRAINT outbox_pkey PRIMARY KEY (id),
    CONSTRAINT outbox_topic_check CHECK (topic <> ''),
    CONSTRAINT outbox_sequence_check CHECK ((document_id IS NULL) = (sequence IS NULL))
  )`,
  // Delivery, oldest first; the same document's messages in the order of its acts.
  `CREATE INDEX outbox_undelivered_idx ON yuantou.outbox (id) WHERE delivered_at IS NULL`,
  `CREATE INDEX outbox_document_idx ON yuantou.outbox (document_id, sequence)`,
  `GRANT SELECT, INSERT ON yuantou.outbox TO yuantou_app`,
  `GRANT UPDATE (delivered_at) ON yuantou.outbox TO yuantou_app`,
];

const UP = [...READ_AUDIT, ...OUTBOX];

const DOWN = [`DROP TABLE yuantou.outbox, yuantou.read_audit`];
