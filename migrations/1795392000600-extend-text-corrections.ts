import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As whom a correction was worded, since it becomes a revision; and a register across units, newest first. */
export class ExtendTextCorrections1795392000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `ALTER TABLE yuantou.text_correction ADD COLUMN proposed_as uuid NOT NULL,
    ADD CONSTRAINT text_correction_proposed_as_fkey FOREIGN KEY (proposed_as) REFERENCES yuantou.appointment (id),
    ADD CONSTRAINT text_correction_approved_check CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
    ADD CONSTRAINT text_correction_applied_check CHECK (applied_sequence IS NULL OR approved_by IS NOT NULL)`,
  `CREATE INDEX text_correction_proposed_as_idx ON yuantou.text_correction (proposed_as)`,
  // The office and the auditor read a register over all units.
  `CREATE INDEX register_entry_newest_idx ON yuantou.register_entry (register, entered_at DESC, document_id DESC)`,
];

const DOWN = [
  `DROP INDEX yuantou.register_entry_newest_idx`,
  `DROP INDEX yuantou.text_correction_proposed_as_idx`,
  `ALTER TABLE yuantou.text_correction DROP CONSTRAINT text_correction_applied_check,
    DROP CONSTRAINT text_correction_approved_check, DROP CONSTRAINT text_correction_proposed_as_fkey,
    DROP COLUMN proposed_as`,
];
