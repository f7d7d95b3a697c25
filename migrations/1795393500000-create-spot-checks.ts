import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Spot checks of what self-audits kept: a population that is fixed before the seed is drawn, findings, and orders. */
export class CreateSpotChecks1795393500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const anyOf = (column: string, values: string): string => `(${column} = ANY ('{${values}}'::text[]))`;
const BY = (table: string): string => `
    CONSTRAINT ${table}_person_fkey FOREIGN KEY (person_id) REFERENCES yuantou.person (id),
    CONSTRAINT ${table}_holder_fkey FOREIGN KEY (appointment_id, person_id) REFERENCES yuantou.appointment (id, person_id)`;

const SAMPLING = [
  `CREATE TABLE yuantou.spot_check (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL,
    stratify_by text[] NOT NULL,
    per_stratum integer NOT NULL,
    population_count integer NOT NULL,
    population_hash text NOT NULL,
    population_sm3 text NOT NULL,
    fixed_by uuid NOT NULL,
    fixed_as uuid NOT NULL,
    fixed_at timestamptz NOT NULL,
    seed text,
    drawn_by uuid,
    drawn_as uuid,
    drawn_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT spot_check_pkey PRIMARY KEY (id),
    CONSTRAINT spot_check_number_key UNIQUE (office_id, year, number),
    CONSTRAINT spot_check_office_fkey FOREIGN KEY (office_id) REFERENCES yuantou.unit (id),
    CONSTRAINT spot_check_fixed_fkey FOREIGN KEY (fixed_as, fixed_by) REFERENCES yuantou.appointment (id, person_id),
    CONSTRAINT spot_check_drawer_fkey FOREIGN KEY (drawn_as, drawn_by) REFERENCES yuantou.appointment (id, person_id),
    CONSTRAINT spot_check_hash_check CHECK (population_hash ~ '^[0-9a-f]{64}$' AND population_sm3 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT spot_check_seed_check CHECK (seed ~ '^[0-9a-f]{64}$'),
    CONSTRAINT spot_check_counts_check CHECK (population_count > 0 AND per_stratum BETWEEN 1 AND 500 AND number > 0),
    CONSTRAINT spot_check_drawn_check CHECK (num_nulls(seed, drawn_by, drawn_as, drawn_at) IN (0, 4)),
    CONSTRAINT spot_check_order_check CHECK (drawn_at >= fixed_at)
  )`,
  `CREATE INDEX spot_check_fixed_idx ON yuantou.spot_check (fixed_by)`,
  `CREATE INDEX spot_check_drawn_idx ON yuantou.spot_check (drawn_by)`,
  `GRANT SELECT, INSERT ON yuantou.spot_check TO yuantou_app`,
  // The population and its hash can never be changed, and the seed only be added.
  `GRANT UPDATE (seed, drawn_by, drawn_as, drawn_at, version) ON yuantou.spot_check TO yuantou_app`,
  `CREATE FUNCTION yuantou.draw_once() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF OLD.seed IS NOT NULL AND NEW.seed IS DISTINCT FROM OLD.seed THEN
      RAISE EXCEPTION 'a spot check is drawn once' USING ERRCODE = '23514', CONSTRAINT = 'spot_check_drawn_once';
    END IF;
    RETURN NEW; END $$`,
  `CREATE TRIGGER spot_check_drawn_once BEFORE UPDATE ON yuantou.spot_check FOR EACH ROW EXECUTE FUNCTION yuantou.draw_once()`,

  `CREATE TABLE yuantou.spot_check_member (
    spot_check_id uuid NOT NULL,
    position integer NOT NULL,
    self_audit_id uuid NOT NULL,
    document_id uuid NOT NULL,
    concluded_sequence integer NOT NULL,
    unit_id uuid NOT NULL,
    ground text NOT NULL,
    age text NOT NULL,
    override boolean NOT NULL,
    earlier_finding boolean NOT NULL,
    CONSTRAINT spot_check_member_pkey PRIMARY KEY (spot_check_id, position),
    CONSTRAINT spot_check_member_key UNIQUE (spot_check_id, document_id),
    CONSTRAINT spot_check_member_check_fkey FOREIGN KEY (spot_check_id) REFERENCES yuantou.spot_check (id),
    CONSTRAINT spot_check_member_conclusion_fkey FOREIGN KEY (self_audit_id, document_id, concluded_sequence)
      REFERENCES yuantou.self_audit_conclusion (self_audit_id, document_id, sequence),
    CONSTRAINT spot_check_member_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT spot_check_member_age_check CHECK (${anyOf('age', 'underTwo,twoToFive,overFive')})
  )`,
  `CREATE INDEX spot_check_member_conclusion_idx
    ON yuantou.spot_check_member (self_audit_id, document_id, concluded_sequence)`,
  `CREATE INDEX spot_check_member_unit_idx ON yuantou.spot_check_member (unit_id)`,
  `GRANT SELECT, INSERT ON yuantou.spot_check_member TO yuantou_app`,
];

const FINDINGS = [
  `CREATE TABLE yuantou.spot_check_item (
    id uuid NOT NULL,
    spot_check_id uuid NOT NULL,
    position integer NOT NULL,
    unit_id uuid NOT NULL,
    state text NOT NULL DEFAULT 'sampled',
    explain_by date,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT spot_check_item_pkey PRIMARY KEY (id),
    CONSTRAINT spot_check_item_key UNIQUE (spot_check_id, position),
    CONSTRAINT spot_check_item_member_fkey FOREIGN KEY (spot_check_id, position)
      REFERENCES yuantou.spot_check_member (spot_check_id, position),
    CONSTRAINT spot_check_item_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT spot_check_item_state_check CHECK (${anyOf('state', 'sampled,explaining,explained,inOrder,upheld')}),
    CONSTRAINT spot_check_item_asked_check CHECK (explain_by IS NOT NULL OR NOT ${anyOf('state', 'explaining,explained,upheld')})
  )`,
  // What a unit was asked about.
  `CREATE INDEX spot_check_item_unit_idx ON yuantou.spot_check_item (unit_id, spot_check_id) WHERE explain_by IS NOT NULL`,
  `GRANT SELECT, INSERT ON yuantou.spot_check_item TO yuantou_app`,
  `GRANT UPDATE (state, explain_by, version) ON yuantou.spot_check_item TO yuantou_app`,

  `CREATE TABLE yuantou.spot_check_act (
    item_id uuid NOT NULL,
    sequence integer NOT NULL,
    act text NOT NULL,
    words text NOT NULL,
    person_id uuid NOT NULL,
    appointment_id uuid NOT NULL,
    acted_at timestamptz NOT NULL,
    CONSTRAINT spot_check_act_pkey PRIMARY KEY (item_id, sequence),
    CONSTRAINT spot_check_act_item_fkey FOREIGN KEY (item_id) REFERENCES yuantou.spot_check_item (id),${BY('spot_check_act')},
    CONSTRAINT spot_check_act_words_check CHECK (length(btrim(words)) > 0),
    CONSTRAINT spot_check_act_act_check CHECK (${anyOf('act', 'pass,suspect,explain,drop,uphold')})
  )`,
  `CREATE INDEX spot_check_act_person_idx ON yuantou.spot_check_act (person_id)`,
  `GRANT SELECT, INSERT ON yuantou.spot_check_act TO yuantou_app`,
];

const ORDERS = [
  `CREATE TABLE yuantou.rectification (
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    office_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL,
    state text NOT NULL DEFAULT 'ordered',
    due_on date NOT NULL,
    due_because jsonb NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT rectification_pkey PRIMARY KEY (id),
    CONSTRAINT rectification_item_key UNIQUE (item_id),
    CONSTRAINT rectification_number_key UNIQUE (office_id, year, number),
    CONSTRAINT rectification_item_fkey FOREIGN KEY (item_id) REFERENCES yuantou.spot_check_item (id),
    CONSTRAINT rectification_office_fkey FOREIGN KEY (office_id) REFERENCES yuantou.unit (id),
    CONSTRAINT rectification_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT rectification_state_check CHECK (${anyOf('state', 'ordered,answered,rectified')}),
    CONSTRAINT rectification_number_check CHECK (number > 0)
  )`,
  // The orders that a unit has to answer, newest first; what is overdue, for the circular.
  `CREATE INDEX rectification_unit_idx ON yuantou.rectification (unit_id, id)`,
  `CREATE INDEX rectification_due_idx ON yuantou.rectification (office_id, due_on) WHERE state = 'ordered'`,
  `GRANT SELECT, INSERT ON yuantou.rectification TO yuantou_app`,
  `GRANT UPDATE (state, due_on, due_because, version) ON yuantou.rectification TO yuantou_app`,

  `CREATE TABLE yuantou.rectification_act (
    rectification_id uuid NOT NULL,
    sequence integer NOT NULL,
    act text NOT NULL,
    words text NOT NULL,
    due_on date,
    person_id uuid NOT NULL,
    appointment_id uuid NOT NULL,
    acted_at timestamptz NOT NULL,
    CONSTRAINT rectification_act_pkey PRIMARY KEY (rectification_id, sequence),
    CONSTRAINT rectification_act_order_fkey FOREIGN KEY (rectification_id) REFERENCES yuantou.rectification (id),${BY('rectification_act')},
    CONSTRAINT rectification_act_words_check CHECK (length(btrim(words)) > 0),
    CONSTRAINT rectification_act_act_check CHECK (${anyOf('act', 'order,answer,again,accept')}),
    CONSTRAINT rectification_act_due_check CHECK ((due_on IS NOT NULL) = ${anyOf('act', 'order,again')})
  )`,
  `CREATE INDEX rectification_act_person_idx ON yuantou.rectification_act (person_id)`,
  `GRANT SELECT, INSERT ON yuantou.rectification_act TO yuantou_app`,

  // 通报: which orders were overdue on a day, as they were then told to everybody concerned.
  `CREATE TABLE yuantou.rectification_circular (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL,
    on_day date NOT NULL,
    person_id uuid NOT NULL,
    appointment_id uuid NOT NULL,
    issued_at timestamptz NOT NULL,
    CONSTRAINT rectification_circular_pkey PRIMARY KEY (id),
    CONSTRAINT rectification_circular_key UNIQUE (office_id, year, number),
    CONSTRAINT rectification_circular_day_key UNIQUE (office_id, on_day),
    CONSTRAINT rectification_circular_office_fkey FOREIGN KEY (office_id) REFERENCES yuantou.unit (id),${BY('rectification_circular')}
  )`,
  `CREATE INDEX rectification_circular_person_idx ON yuantou.rectification_circular (person_id)`,
  `GRANT SELECT, INSERT ON yuantou.rectification_circular TO yuantou_app`,
  `CREATE TABLE yuantou.rectification_circular_line (
    circular_id uuid NOT NULL,
    rectification_id uuid NOT NULL,
    due_on date NOT NULL,
    overdue_days integer NOT NULL,
    CONSTRAINT rectification_circular_line_pkey PRIMARY KEY (circular_id, rectification_id),
    CONSTRAINT rectification_circular_line_circular_fkey FOREIGN KEY (circular_id) REFERENCES yuantou.rectification_circular (id),
    CONSTRAINT rectification_circular_line_order_fkey FOREIGN KEY (rectification_id) REFERENCES yuantou.rectification (id),
    CONSTRAINT rectification_circular_line_days_check CHECK (overdue_days > 0)
  )`,
  `CREATE INDEX rectification_circular_line_order_idx ON yuantou.rectification_circular_line (rectification_id)`,
  `GRANT SELECT, INSERT ON yuantou.rectification_circular_line TO yuantou_app`,
];

const UP = [...SAMPLING, ...FINDINGS, ...ORDERS];

const DOWN = [
  ...['rectification_circular_line', 'rectification_circular', 'rectification_act', 'rectification'],
  ...['spot_check_act', 'spot_check_item', 'spot_check_member', 'spot_check'],
]
  .map((table) => `DROP TABLE yuantou.${table}`)
  .concat('DROP FUNCTION yuantou.draw_once()');
