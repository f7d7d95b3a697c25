import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Years of working days that the administrator put in force; the newest of a year counts, the others remain. Who did it has
 * no foreign key: a year outlives the people of an installation that was only tried.
 */
export class CreateCalendarYears1795393000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE yuantou.calendar_year (
        number bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
        id uuid NOT NULL,
        year integer NOT NULL,
        notice_title text NOT NULL,
        notice_url text NOT NULL,
        reason text,
        days jsonb NOT NULL,
        imported_by uuid NOT NULL,
        imported_at timestamptz NOT NULL,
        CONSTRAINT calendar_year_pkey PRIMARY KEY (number),
        CONSTRAINT calendar_year_id_key UNIQUE (id),
        CONSTRAINT calendar_year_year_check CHECK (year BETWEEN 2007 AND 2199),
        CONSTRAINT calendar_year_notice_check CHECK (notice_title <> '' AND notice_url <> ''),
        CONSTRAINT calendar_year_days_check CHECK (jsonb_typeof(days) = 'array')
      )`);
    await runner.query('CREATE INDEX calendar_year_year_idx ON yuantou.calendar_year (year, number)');
    await runner.query('GRANT SELECT, INSERT ON yuantou.calendar_year TO yuantou_app');
    await runner.query(recordKnows(`, 'job', 'calendarYear'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(recordKnows(`, 'job'`));
    await runner.query('DROP TABLE yuantou.calendar_year');
  }
}

/** What is recorded stays, also on the way down. */
const recordKnows = (more: string): string => `
  ALTER TABLE yuantou.administrative_entry DROP CONSTRAINT administrative_entry_subject_check,
    ADD CONSTRAINT administrative_entry_subject_check CHECK (
      subject_kind IN ('unit', 'person', 'appointment', 'delegation', 'apiClient', 'numberSeries'${more})) NOT VALID`;
