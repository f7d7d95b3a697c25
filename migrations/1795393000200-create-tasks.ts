import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 待办事项: what falls due beside the acts of a document, for a post in a unit; and what it was reminded of. */
export class CreateTasks1795393000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE yuantou.task_signal, yuantou.task');
  }
}

const UP = [
  `CREATE TABLE yuantou.task (
    id uuid NOT NULL,
    kind text NOT NULL,
    key text NOT NULL,
    unit_id uuid NOT NULL,
    role text NOT NULL,
    person_id uuid,
    subject_type text NOT NULL,
    subject_id uuid NOT NULL,
    due_on date NOT NULL,
    explanation jsonb NOT NULL,
    opened_at timestamptz NOT NULL,
    head_since date,
    office_since date,
    office_unit_id uuid,
    closed_at timestamptz,
    closed_by uuid,
    outcome text,
    CONSTRAINT task_pkey PRIMARY KEY (id),
    CONSTRAINT task_key_key UNIQUE (kind, key),
    CONSTRAINT task_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT task_person_fkey FOREIGN KEY (person_id) REFERENCES yuantou.person (id),
    CONSTRAINT task_office_unit_fkey FOREIGN KEY (office_unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT task_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES yuantou.person (id),
    CONSTRAINT task_key_check CHECK (kind <> '' AND key <> '' AND role <> '' AND subject_type <> ''),
    CONSTRAINT task_explanation_check CHECK (jsonb_typeof(explanation) = 'object'),
    CONSTRAINT task_office_check CHECK ((office_since IS NULL) = (office_unit_id IS NULL)),
    CONSTRAINT task_closed_check CHECK ((closed_at IS NULL) = (outcome IS NULL)
      AND (closed_by IS NULL OR closed_at IS NOT NULL))
  )`,
  // A post's list, most urgent first; what has come before the office; what a morning has to remind of.
  `CREATE INDEX task_post_idx ON yuantou.task (unit_id, role, due_on, id) WHERE closed_at IS NULL`,
  `CREATE INDEX task_office_idx ON yuantou.task (office_unit_id, due_on, id) WHERE closed_at IS NULL`,
  `CREATE INDEX task_due_idx ON yuantou.task (due_on, kind) WHERE closed_at IS NULL`,
  `CREATE INDEX task_done_idx ON yuantou.task (unit_id, closed_at, id) WHERE closed_at IS NOT NULL`,
  `CREATE INDEX task_subject_idx ON yuantou.task (subject_id, subject_type)`,
  `CREATE INDEX task_person_idx ON yuantou.task (person_id)`,
  `CREATE INDEX task_closed_by_idx ON yuantou.task (closed_by)`,
  `GRANT SELECT, INSERT ON yuantou.task TO yuantou_app`,
  `GRANT UPDATE (head_since, office_since, office_unit_id, closed_at, closed_by, outcome)
    ON yuantou.task TO yuantou_app`,
  // days: working days before the day it is due, or after it.
  `CREATE TABLE yuantou.task_signal (
    task_id uuid NOT NULL,
    signal text NOT NULL,
    days integer NOT NULL,
    on_day date NOT NULL,
    to_unit_id uuid NOT NULL,
    to_role text NOT NULL,
    told_at timestamptz NOT NULL,
    CONSTRAINT task_signal_pkey PRIMARY KEY (task_id, signal, days),
    CONSTRAINT task_signal_task_fkey FOREIGN KEY (task_id) REFERENCES yuantou.task (id),
    CONSTRAINT task_signal_to_unit_fkey FOREIGN KEY (to_unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT task_signal_signal_check CHECK (signal IN ('reminded', 'toHead', 'toOffice'))
  )`,
  `CREATE INDEX task_signal_to_unit_idx ON yuantou.task_signal (to_unit_id)`,
  `GRANT SELECT, INSERT ON yuantou.task_signal TO yuantou_app`,
];
