import type { MigrationInterface, QueryRunner } from 'typeorm';

const STEPS = `'unitOfficeReview', 'disclosureReview', 'confidentialityReview', 'departmentSignOff', 'countersigning',
  'dissentConfirmation', 'officeReview', 'officeEndorsement', 'officeClearance', 'leaderSignOff',
  'interpretationClearance', 'interpretationSignOff'`;
const REDETERMINING = `'redeterminationReview', 'redeterminationClearance', 'redeterminationSignOff'`;
const SIGNING = `'departmentSignOff', 'leaderSignOff'`;
const ATTRIBUTES = `'proactive', 'onRequest', 'nonDisclosure'`;

/** 属性重新认定 of issued documents: the one under way lies with the document, and each is kept in a ledger. */
export class CreateRedeterminations1795393200100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `ALTER TABLE yuantou.document ADD COLUMN redetermination jsonb`,
  `GRANT UPDATE (redetermination) ON yuantou.document TO yuantou_app`,
  `ALTER TABLE yuantou.opinion DROP CONSTRAINT opinion_step_check, DROP CONSTRAINT opinion_slot_check,
    ADD CONSTRAINT opinion_step_check CHECK (step IN (${STEPS}, ${REDETERMINING})),
    ADD CONSTRAINT opinion_slot_check
      CHECK ((step IN (${SIGNING}, 'redeterminationSignOff')) = (slot IS NOT NULL))`,
  `CREATE TABLE yuantou.redetermination (
    document_id uuid NOT NULL,
    number integer NOT NULL,
    state text NOT NULL,
    from_attribute text NOT NULL,
    to_attribute text,
    origin_kind text NOT NULL,
    origin_id text,
    reason text NOT NULL,
    content_hash text NOT NULL,
    disclosure_hash text NOT NULL,
    interpretation_hash text NOT NULL,
    opened_at_sequence integer NOT NULL,
    opened_by uuid NOT NULL,
    opened_as uuid NOT NULL,
    opened_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    ended_at timestamptz,
    ended_at_sequence integer,
    CONSTRAINT redetermination_pkey PRIMARY KEY (document_id, number),
    CONSTRAINT redetermination_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id),
    CONSTRAINT redetermination_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES yuantou.person (id),
    CONSTRAINT redetermination_opened_as_fkey FOREIGN KEY (opened_as) REFERENCES yuantou.appointment (id),
    CONSTRAINT redetermination_state_check CHECK (state IN ('proposed', 'disclosureReview', 'confidentialityReview',
      'signOff', 'approved', 'applied', 'refused', 'withdrawn', 'lapsed')),
    CONSTRAINT redetermination_ended_check
      CHECK ((state IN ('applied', 'refused', 'withdrawn', 'lapsed')) = (ended_at IS NOT NULL)),
    CONSTRAINT redetermination_from_check CHECK (from_attribute IN (${ATTRIBUTES})),
    CONSTRAINT redetermination_to_check CHECK (to_attribute IN (${ATTRIBUTES})),
    CONSTRAINT redetermination_origin_check
      CHECK (origin_kind IN ('own', 'selfAudit', 'conversionDuty', 'restrictionReview', 'request'))
  )`,
  // One at a time: whoever opens a second one waits for the row of the document, and is then told.
  `CREATE UNIQUE INDEX redetermination_open_idx ON yuantou.redetermination (document_id) WHERE ended_at IS NULL`,
  // What became of a duty: by its origin.
  `CREATE INDEX redetermination_origin_idx ON yuantou.redetermination (origin_kind, origin_id)`,
  `CREATE INDEX redetermination_opened_by_idx ON yuantou.redetermination (opened_by)`,
  `CREATE INDEX redetermination_opened_as_idx ON yuantou.redetermination (opened_as)`,
  `GRANT SELECT, INSERT ON yuantou.redetermination TO yuantou_app`,
  `GRANT UPDATE (state, to_attribute, reason, content_hash, disclosure_hash, interpretation_hash, changed_at, ended_at,
    ended_at_sequence) ON yuantou.redetermination TO yuantou_app`,
];

const DOWN = [
  `DROP TABLE yuantou.redetermination`,
  `ALTER TABLE yuantou.opinion DROP CONSTRAINT opinion_step_check, DROP CONSTRAINT opinion_slot_check,
    ADD CONSTRAINT opinion_step_check CHECK (step IN (${STEPS})),
    ADD CONSTRAINT opinion_slot_check CHECK ((step IN (${SIGNING})) = (slot IS NOT NULL))`,
  `ALTER TABLE yuantou.document DROP COLUMN redetermination`,
];
