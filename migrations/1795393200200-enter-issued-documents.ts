import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents issued before this house kept them: entered from a sheet, in the register of their attribute. */
export class EnterIssuedDocuments1795393200200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `ALTER TABLE yuantou.document DROP CONSTRAINT document_door_check,
    ADD CONSTRAINT document_door_check CHECK (door IN ('drafted', 'received', 'paper', 'historical'))`,
  // Nobody signed it here: an entry without a signature says that it is one of those.
  `ALTER TABLE yuantou.register_entry ADD COLUMN historical boolean NOT NULL DEFAULT false,
    ALTER COLUMN signed_opinion_id DROP NOT NULL,
    ADD CONSTRAINT register_entry_signature_check CHECK (historical = (signed_opinion_id IS NULL))`,
  `CREATE TABLE yuantou.historical_entry (
    document_id uuid NOT NULL,
    official_address text,
    sheet_hash text NOT NULL,
    sheet_row integer NOT NULL,
    entered_by uuid NOT NULL,
    entered_as uuid NOT NULL,
    entered_at timestamptz NOT NULL,
    CONSTRAINT historical_entry_pkey PRIMARY KEY (document_id),
    CONSTRAINT historical_entry_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id),
    CONSTRAINT historical_entry_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES yuantou.person (id),
    CONSTRAINT historical_entry_entered_as_fkey FOREIGN KEY (entered_as) REFERENCES yuantou.appointment (id),
    CONSTRAINT historical_entry_sheet_check CHECK (sheet_hash ~ '^[0-9a-f]{64}$')
  )`,
  `CREATE INDEX historical_entry_entered_by_idx ON yuantou.historical_entry (entered_by)`,
  `CREATE INDEX historical_entry_entered_as_idx ON yuantou.historical_entry (entered_as)`,
  `GRANT SELECT, INSERT ON yuantou.historical_entry TO yuantou_app`,
];

const DOWN = [
  `DROP TABLE yuantou.historical_entry`,
  `ALTER TABLE yuantou.register_entry DROP CONSTRAINT register_entry_signature_check,
    ALTER COLUMN signed_opinion_id SET NOT NULL, DROP COLUMN historical`,
  `ALTER TABLE yuantou.document DROP CONSTRAINT document_door_check,
    ADD CONSTRAINT document_door_check CHECK (door IN ('drafted', 'received', 'paper'))`,
];
