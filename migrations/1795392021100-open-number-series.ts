import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A series that is opened and closed on purpose, and an administrative record that knows of it. */
export class OpenNumberSeries1795392021100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `ALTER TABLE yuantou.number_series
    ADD COLUMN first integer NOT NULL DEFAULT 1,
    ADD COLUMN first_reason text,
    ADD COLUMN opened_by uuid,
    ADD COLUMN opened_at timestamptz,
    ADD COLUMN closed_by uuid,
    ADD COLUMN closed_at timestamptz,
    ADD COLUMN close_reason text,
    ADD CONSTRAINT number_series_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES yuantou.person (id),
    ADD CONSTRAINT number_series_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES yuantou.person (id),
    ADD CONSTRAINT number_series_first_check CHECK (first >= 1 AND last >= first - 1),
    ADD CONSTRAINT number_series_first_reason_check CHECK ((first > 1) = (first_reason IS NOT NULL)),
    ADD CONSTRAINT number_series_opened_check CHECK ((opened_by IS NULL) = (opened_at IS NULL)),
    ADD CONSTRAINT number_series_closed_check
      CHECK (num_nulls(closed_by, closed_at, close_reason) IN (0, 3))`,
  `CREATE INDEX number_series_opened_by_idx ON yuantou.number_series (opened_by)`,
  `CREATE INDEX number_series_closed_by_idx ON yuantou.number_series (closed_by)`,
  // Where it began and why is never changed.
  `GRANT UPDATE (closed_by, closed_at, close_reason) ON yuantou.number_series TO yuantou_app`,
  `ALTER TABLE yuantou.administrative_entry DROP CONSTRAINT administrative_entry_subject_check`,
  `ALTER TABLE yuantou.administrative_entry ADD CONSTRAINT administrative_entry_subject_check CHECK (
      subject_kind IN ('unit', 'person', 'appointment', 'delegation', 'apiClient', 'numberSeries'))`,
];

const DOWN = [
  `ALTER TABLE yuantou.administrative_entry DROP CONSTRAINT administrative_entry_subject_check`,
  `ALTER TABLE yuantou.administrative_entry ADD CONSTRAINT administrative_entry_subject_check CHECK (
      subject_kind IN ('unit', 'person', 'appointment', 'delegation', 'apiClient')) NOT VALID`,
  `REVOKE UPDATE (closed_by, closed_at, close_reason) ON yuantou.number_series FROM yuantou_app`,
  `DROP INDEX yuantou.number_series_closed_by_idx`,
  `DROP INDEX yuantou.number_series_opened_by_idx`,
  `ALTER TABLE yuantou.number_series
    DROP CONSTRAINT number_series_closed_check,
    DROP CONSTRAINT number_series_opened_check,
    DROP CONSTRAINT number_series_first_reason_check,
    DROP CONSTRAINT number_series_first_check,
    DROP CONSTRAINT number_series_closed_by_fkey,
    DROP CONSTRAINT number_series_opened_by_fkey,
    DROP COLUMN close_reason, DROP COLUMN closed_at, DROP COLUMN closed_by, DROP COLUMN opened_at,
    DROP COLUMN opened_by, DROP COLUMN first_reason, DROP COLUMN first`,
];
