import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the figures are counted from: facts of each document, fed behind the acts and never inside them, made anew from the
 * record whenever that is wanted. No foreign keys: nothing here is history, and nothing may keep an act waiting.
 */
export class CreateFigures1795393400100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** Whose it is: what decides who counts it. */
const WHOSE = `document_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    government_unit_id uuid,
    office_unit_id uuid,
    issuing_name text NOT NULL`;

const UP = [
  // Every document once, with the sequence of the act that was looked at last; the rest is empty until it is registered.
  `CREATE TABLE yuantou.figure_document (
    ${WHOSE},
    sequence integer NOT NULL,
    register text,
    kind text,
    document_date date,
    content_hash text,
    normative boolean,
    ended_on date,
    grounds text[],
    review text,
    review_on date,
    publish_due_on date,
    published_on date,
    interpretation text,
    overridden boolean,
    objected boolean,
    silent boolean,
    CONSTRAINT figure_document_pkey PRIMARY KEY (document_id),
    CONSTRAINT figure_document_review_check CHECK (review = ANY ('{date,event,annual}'::text[])),
    CONSTRAINT figure_document_interpretation_check CHECK (interpretation = ANY ('{together,later,none,exempt}'::text[])),
    CONSTRAINT figure_document_issued_check CHECK (register IS NULL OR document_date IS NOT NULL)
  )`,
  // Of a unit, and of everything under a government or its office, by the date of the document.
  `CREATE INDEX figure_document_unit_idx ON yuantou.figure_document (unit_id, document_date, document_id)
    WHERE register IS NOT NULL`,
  `CREATE INDEX figure_document_date_idx ON yuantou.figure_document (document_date, document_id)
    WHERE register IS NOT NULL`,

  // One submission to the government's office, with what became of it.
  `CREATE TABLE yuantou.figure_round (
    ${WHOSE},
    round integer NOT NULL,
    received_on date NOT NULL,
    content_hash text,
    outcome text,
    decided_on date,
    automatic boolean,
    codes text[] NOT NULL,
    repeated integer NOT NULL,
    late integer NOT NULL,
    due_on date,
    cured_on date,
    cure_days integer,
    CONSTRAINT figure_round_pkey PRIMARY KEY (document_id, round),
    CONSTRAINT figure_round_outcome_check CHECK (outcome = ANY ('{accepted,returned,notIssued}'::text[]))
  )`,
  `CREATE INDEX figure_round_unit_idx ON yuantou.figure_round (unit_id, received_on, document_id)`,
  `CREATE INDEX figure_round_date_idx ON yuantou.figure_round (received_on, document_id)`,

  // One stay in one state, from the day it was entered to the day it was left.
  `CREATE TABLE yuantou.figure_stay (
    ${WHOSE},
    sequence integer NOT NULL,
    state text NOT NULL,
    reached boolean NOT NULL,
    left_desk boolean NOT NULL,
    content_hash text,
    entered_on date NOT NULL,
    left_on date,
    days integer,
    due_on date,
    CONSTRAINT figure_stay_pkey PRIMARY KEY (document_id, sequence)
  )`,
  `CREATE INDEX figure_stay_unit_idx ON yuantou.figure_stay (unit_id, entered_on, document_id)`,
  `CREATE INDEX figure_stay_date_idx ON yuantou.figure_stay (entered_on, document_id)`,

  // Working days up to and including each day, so that SQL can count them; written from the calendar's tables.
  `CREATE TABLE yuantou.figure_day (
    day date NOT NULL,
    number integer NOT NULL,
    working boolean NOT NULL,
    CONSTRAINT figure_day_pkey PRIMARY KEY (day)
  )`,
  `CREATE UNIQUE INDEX figure_day_number_idx ON yuantou.figure_day (number) WHERE working`,

  `CREATE TABLE yuantou.figure_progress (
    single boolean NOT NULL DEFAULT true,
    seen_to timestamptz,
    calendar text,
    CONSTRAINT figure_progress_pkey PRIMARY KEY (single),
    CONSTRAINT figure_progress_single_check CHECK (single)
  )`,
  `INSERT INTO yuantou.figure_progress DEFAULT VALUES`,

  // Which documents have had an act since: the record lies in the order of time, so that this costs an act next to nothing.
  `CREATE INDEX record_entry_occurred_idx ON yuantou.record_entry USING brin (occurred_at) WITH (pages_per_range = 16)`,

  `GRANT SELECT, INSERT, DELETE ON yuantou.figure_document, yuantou.figure_round, yuantou.figure_stay,
    yuantou.figure_day TO yuantou_app`,
  `GRANT SELECT, UPDATE (seen_to, calendar) ON yuantou.figure_progress TO yuantou_app`,
];

const DOWN = [
  `DROP INDEX yuantou.record_entry_occurred_idx`,
  `DROP TABLE yuantou.figure_progress, yuantou.figure_day, yuantou.figure_stay, yuantou.figure_round,
    yuantou.figure_document`,
];
