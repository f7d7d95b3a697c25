import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The yearly self-audit: whose and of which year, its frozen population, every conclusion, the report, and the record. */
export class CreateSelfAudits1795393300100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const anyOf = (column: string, values: string): string => `${column} = ANY ('{${values}}'::text[])`;
const SHA256 = (column: string): string => `${column} ~ '^[0-9a-f]{64}$'`;
const STATES = 'preparing,auditing,reporting,signed,submitted,returned,accepted';
/** States in which the auditing is done: no item may be left open in them. */
const COMPLETED = 'reporting,signed,submitted,accepted';
const CONCLUSIONS = 'keep,correctGround,correctAttribute,convert,sealed';
const ADVICE = 'keep,correctGround,correctAttribute,convert';
const EVENTS = `open,freeze,conclude,concludeGroup,advise,complete,reopen,draftReport,sign,submit,return,answerReturn,receive`;

const BY = (table: string): string => `
    CONSTRAINT ${table}_person_fkey FOREIGN KEY (person_id) REFERENCES yuantou.person (id),
    CONSTRAINT ${table}_holder_fkey FOREIGN KEY (appointment_id, person_id) REFERENCES yuantou.appointment (id, person_id)`;

const CAMPAIGN = [
  `CREATE TABLE yuantou.self_audit (
    id uuid NOT NULL,
    issuer_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    office_id uuid NOT NULL,
    year integer NOT NULL,
    state text NOT NULL,
    version integer NOT NULL,
    sequence integer NOT NULL,
    pack_id text NOT NULL,
    pack_version text NOT NULL,
    opened_at timestamptz NOT NULL,
    freeze_on date NOT NULL,
    frozen_at timestamptz NOT NULL,
    due_on date NOT NULL,
    population_count integer,
    population_hash text,
    population_sm3 text,
    prepared integer NOT NULL DEFAULT 0,
    undecided integer NOT NULL DEFAULT 0,
    report_number integer NOT NULL DEFAULT 0,
    submitted_at timestamptz,
    chain_head text NOT NULL,
    CONSTRAINT self_audit_pkey PRIMARY KEY (id),
    CONSTRAINT self_audit_key UNIQUE (issuer_id, year),
    CONSTRAINT self_audit_issuer_fkey FOREIGN KEY (issuer_id) REFERENCES yuantou.unit (id),
    CONSTRAINT self_audit_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT self_audit_office_fkey FOREIGN KEY (office_id) REFERENCES yuantou.unit (id),
    CONSTRAINT self_audit_state_check CHECK (${anyOf('state', STATES)}),
    CONSTRAINT self_audit_year_check CHECK (year BETWEEN 2008 AND 2200),
    CONSTRAINT self_audit_frozen_check CHECK (state = 'preparing' OR
      (population_hash IS NOT NULL AND population_count IS NOT NULL AND prepared = population_count)),
    CONSTRAINT self_audit_population_check CHECK (num_nulls(population_count, population_hash, population_sm3) IN (0, 3)),
    CONSTRAINT self_audit_counts_check CHECK (version > 0 AND sequence > 0 AND prepared >= 0 AND undecided >= 0),
    CONSTRAINT self_audit_complete_check CHECK (undecided = 0 OR NOT ${anyOf('state', COMPLETED)}),
    CONSTRAINT self_audit_submitted_check CHECK (submitted_at IS NOT NULL OR NOT ${anyOf('state', 'submitted,returned,accepted')})
  )`,
  // The board of an office; the audits of a unit; those that still have to be frozen or reported, by the daily duty.
  `CREATE INDEX self_audit_office_idx ON yuantou.self_audit (office_id, year, id)`,
  `CREATE INDEX self_audit_unit_idx ON yuantou.self_audit (unit_id, year, id)`,
  `CREATE INDEX self_audit_open_idx ON yuantou.self_audit (state, frozen_at) WHERE state <> 'accepted'`,
  `GRANT SELECT, INSERT ON yuantou.self_audit TO yuantou_app`,
  `GRANT UPDATE (state, version, sequence, population_count, population_hash, population_sm3, prepared, undecided,
    report_number, submitted_at, chain_head) ON yuantou.self_audit TO yuantou_app`,

  `CREATE TABLE yuantou.self_audit_item (
    self_audit_id uuid NOT NULL,
    document_id uuid NOT NULL,
    position integer NOT NULL,
    unit_id uuid NOT NULL,
    register text NOT NULL,
    kind text NOT NULL,
    number text NOT NULL,
    document_date date NOT NULL,
    entry_sequence integer NOT NULL,
    content_hash text NOT NULL,
    disclosure_hash text NOT NULL,
    interpretation_hash text NOT NULL,
    applicants integer NOT NULL,
    clues jsonb,
    group_key jsonb,
    weighty boolean,
    version integer NOT NULL DEFAULT 1,
    conclusion text,
    concluded_sequence integer,
    redetermination integer,
    CONSTRAINT self_audit_item_pkey PRIMARY KEY (self_audit_id, document_id),
    CONSTRAINT self_audit_item_position_key UNIQUE (self_audit_id, position),
    CONSTRAINT self_audit_item_audit_fkey FOREIGN KEY (self_audit_id) REFERENCES yuantou.self_audit (id),
    CONSTRAINT self_audit_item_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id),
    CONSTRAINT self_audit_item_entry_fkey FOREIGN KEY (document_id, entry_sequence)
      REFERENCES yuantou.register_entry (document_id, sequence),
    CONSTRAINT self_audit_item_register_check CHECK (${anyOf('register', 'onRequest,nonDisclosure')}),
    CONSTRAINT self_audit_item_conclusion_check CHECK (${anyOf('conclusion', CONCLUSIONS)}),
    CONSTRAINT self_audit_item_concluded_check CHECK ((conclusion IS NULL) = (concluded_sequence IS NULL)),
    CONSTRAINT self_audit_item_prepared_check CHECK (num_nulls(clues, group_key, weighty) IN (0, 3)
      AND (conclusion IS NULL OR clues IS NOT NULL))
  )`,
  // What is left to decide, in order; what of it may be decided as a group; and the audits a document is in.
  `CREATE INDEX self_audit_item_open_idx ON yuantou.self_audit_item (self_audit_id, position) WHERE conclusion IS NULL`,
  `CREATE INDEX self_audit_item_document_idx ON yuantou.self_audit_item (document_id)`,
  `CREATE INDEX self_audit_item_unit_idx ON yuantou.self_audit_item (unit_id, self_audit_id)`,
  `GRANT SELECT, INSERT ON yuantou.self_audit_item TO yuantou_app`,
  `GRANT UPDATE (clues, group_key, weighty, version, conclusion, concluded_sequence, redetermination)
    ON yuantou.self_audit_item TO yuantou_app`,

  `CREATE TABLE yuantou.self_audit_entry (
    self_audit_id uuid NOT NULL,
    sequence integer NOT NULL,
    act text NOT NULL,
    from_state text,
    to_state text NOT NULL,
    person_id uuid,
    appointment_id uuid,
    reason text,
    reason_hash text,
    detail jsonb NOT NULL,
    detail_hash text NOT NULL,
    occurred_at timestamptz NOT NULL,
    previous_hash text,
    hash text NOT NULL,
    sm3 text NOT NULL,
    CONSTRAINT self_audit_entry_pkey PRIMARY KEY (self_audit_id, sequence),
    CONSTRAINT self_audit_entry_audit_fkey FOREIGN KEY (self_audit_id) REFERENCES yuantou.self_audit (id)
      DEFERRABLE INITIALLY DEFERRED,${BY('self_audit_entry')},
    CONSTRAINT self_audit_entry_act_check CHECK (${anyOf('act', EVENTS)}),
    CONSTRAINT self_audit_entry_states_check CHECK (${anyOf('to_state', STATES)} AND ${anyOf('from_state', STATES)}),
    CONSTRAINT self_audit_entry_first_check CHECK ((sequence = 1) = (previous_hash IS NULL)),
    CONSTRAINT self_audit_entry_hash_check CHECK (${SHA256('hash')} AND ${SHA256('sm3')})
  )`,
  `CREATE INDEX self_audit_entry_person_idx ON yuantou.self_audit_entry (person_id)`,
  `GRANT SELECT, INSERT ON yuantou.self_audit_entry TO yuantou_app`,

  // Every conclusion that was ever drawn; the newest of an item that was not reopened since counts.
  `CREATE TABLE yuantou.self_audit_conclusion (
    self_audit_id uuid NOT NULL,
    document_id uuid NOT NULL,
    sequence integer NOT NULL,
    conclusion text NOT NULL,
    reason text NOT NULL,
    towards text,
    grounds jsonb NOT NULL,
    as_group boolean NOT NULL,
    person_id uuid NOT NULL,
    appointment_id uuid NOT NULL,
    concluded_at timestamptz NOT NULL,
    CONSTRAINT self_audit_conclusion_pkey PRIMARY KEY (self_audit_id, document_id, sequence),
    CONSTRAINT self_audit_conclusion_item_fkey FOREIGN KEY (self_audit_id, document_id)
      REFERENCES yuantou.self_audit_item (self_audit_id, document_id),
    CONSTRAINT self_audit_conclusion_entry_fkey FOREIGN KEY (self_audit_id, sequence)
      REFERENCES yuantou.self_audit_entry (self_audit_id, sequence) DEFERRABLE INITIALLY DEFERRED,${BY('self_audit_conclusion')},
    CONSTRAINT self_audit_conclusion_kind_check CHECK (${anyOf('conclusion', CONCLUSIONS)}),
    CONSTRAINT self_audit_conclusion_reason_check CHECK (length(btrim(reason)) > 0),
    CONSTRAINT self_audit_conclusion_group_check CHECK (NOT as_group OR conclusion = 'keep'),
    CONSTRAINT self_audit_conclusion_towards_check CHECK (${anyOf('towards', 'proactive,onRequest,nonDisclosure')}
      AND (towards IS NULL) = (${anyOf('conclusion', 'keep,sealed')}))
  )`,
  `CREATE INDEX self_audit_conclusion_person_idx ON yuantou.self_audit_conclusion (person_id)`,
  `GRANT SELECT, INSERT ON yuantou.self_audit_conclusion TO yuantou_app`,
  // An item that counts as concluded refers to the conclusion it was given.
  `ALTER TABLE yuantou.self_audit_item ADD CONSTRAINT self_audit_item_concluded_fkey
    FOREIGN KEY (self_audit_id, document_id, concluded_sequence)
    REFERENCES yuantou.self_audit_conclusion (self_audit_id, document_id, sequence) DEFERRABLE INITIALLY DEFERRED`,

  `CREATE TABLE yuantou.self_audit_advice (
    self_audit_id uuid NOT NULL,
    document_id uuid NOT NULL,
    sequence integer NOT NULL,
    advice text NOT NULL,
    words text NOT NULL,
    unit_id uuid NOT NULL,
    person_id uuid NOT NULL,
    appointment_id uuid NOT NULL,
    given_at timestamptz NOT NULL,
    CONSTRAINT self_audit_advice_pkey PRIMARY KEY (self_audit_id, document_id, sequence),
    CONSTRAINT self_audit_advice_item_fkey FOREIGN KEY (self_audit_id, document_id)
      REFERENCES yuantou.self_audit_item (self_audit_id, document_id),
    CONSTRAINT self_audit_advice_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id),${BY('self_audit_advice')},
    CONSTRAINT self_audit_advice_kind_check CHECK (${anyOf('advice', ADVICE)})
  )`,
  `CREATE INDEX self_audit_advice_person_idx ON yuantou.self_audit_advice (person_id)`,
  `GRANT SELECT, INSERT ON yuantou.self_audit_advice TO yuantou_app`,
];

const REPORT = [
  // What is being written; nothing of it has been said to anybody.
  `CREATE TABLE yuantou.self_audit_draft (
    self_audit_id uuid NOT NULL,
    sentences jsonb NOT NULL,
    points jsonb NOT NULL,
    carried jsonb NOT NULL,
    saved_by uuid NOT NULL,
    saved_at timestamptz NOT NULL,
    CONSTRAINT self_audit_draft_pkey PRIMARY KEY (self_audit_id),
    CONSTRAINT self_audit_draft_audit_fkey FOREIGN KEY (self_audit_id) REFERENCES yuantou.self_audit (id),
    CONSTRAINT self_audit_draft_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES yuantou.person (id)
  )`,
  `GRANT SELECT, INSERT ON yuantou.self_audit_draft TO yuantou_app`,
  `GRANT UPDATE (sentences, points, carried, saved_by, saved_at) ON yuantou.self_audit_draft TO yuantou_app`,

  // A report as it was signed. Titles are not in it: who may see them is asked when it is shown.
  `CREATE TABLE yuantou.self_audit_report (
    self_audit_id uuid NOT NULL,
    number integer NOT NULL,
    sequence integer NOT NULL,
    content jsonb NOT NULL,
    hash text NOT NULL,
    sm3 text NOT NULL,
    person_id uuid NOT NULL,
    appointment_id uuid NOT NULL,
    signed_at timestamptz NOT NULL,
    CONSTRAINT self_audit_report_pkey PRIMARY KEY (self_audit_id, number),
    CONSTRAINT self_audit_report_entry_fkey FOREIGN KEY (self_audit_id, sequence)
      REFERENCES yuantou.self_audit_entry (self_audit_id, sequence) DEFERRABLE INITIALLY DEFERRED,${BY('self_audit_report')},
    CONSTRAINT self_audit_report_hash_check CHECK (${SHA256('hash')} AND ${SHA256('sm3')})
  )`,
  `CREATE INDEX self_audit_report_person_idx ON yuantou.self_audit_report (person_id)`,
  `GRANT SELECT, INSERT ON yuantou.self_audit_report TO yuantou_app`,

  `CREATE TABLE yuantou.self_audit_return_item (
    self_audit_id uuid NOT NULL,
    sequence integer NOT NULL,
    position integer NOT NULL,
    document_id uuid,
    words text NOT NULL,
    CONSTRAINT self_audit_return_item_pkey PRIMARY KEY (self_audit_id, sequence, position),
    CONSTRAINT self_audit_return_item_entry_fkey FOREIGN KEY (self_audit_id, sequence)
      REFERENCES yuantou.self_audit_entry (self_audit_id, sequence) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT self_audit_return_item_document_fkey FOREIGN KEY (self_audit_id, document_id)
      REFERENCES yuantou.self_audit_item (self_audit_id, document_id)
  )`,
  `GRANT SELECT, INSERT ON yuantou.self_audit_return_item TO yuantou_app`,
  `CREATE TABLE yuantou.self_audit_return_answer (
    self_audit_id uuid NOT NULL,
    return_sequence integer NOT NULL,
    position integer NOT NULL,
    sequence integer NOT NULL,
    words text NOT NULL,
    person_id uuid NOT NULL,
    appointment_id uuid NOT NULL,
    answered_at timestamptz NOT NULL,
    CONSTRAINT self_audit_return_answer_pkey PRIMARY KEY (self_audit_id, return_sequence, position, sequence),
    CONSTRAINT self_audit_return_answer_item_fkey FOREIGN KEY (self_audit_id, return_sequence, position)
      REFERENCES yuantou.self_audit_return_item (self_audit_id, sequence, position),${BY('self_audit_return_answer')}
  )`,
  `CREATE INDEX self_audit_return_answer_person_idx ON yuantou.self_audit_return_answer (person_id)`,
  `GRANT SELECT, INSERT ON yuantou.self_audit_return_answer TO yuantou_app`,
];

/**
 * What a title is about: without who wrote it, of which year it is, what is done with the matter and the kind of document.
 * NULL where too little is left to compare. Published documents are found by it (documents alike of other units).
 */
const MATTER = [
  `CREATE FUNCTION yuantou.matter_of(title text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT CASE WHEN length(m) >= 4 THEN m END FROM (
      SELECT regexp_replace(regexp_replace(regexp_replace(regexp_replace(title,
        '^.*?关于', ''),
        '(的|之)?(决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|方案)$', ''),
        '[0-9０-９〇一二三四五六七八九零]{2,4}年度?|[[:space:][:punct:]《》〈〉“”（）、，。：；—]', '', 'g'),
        '^(印发|转发|进一步|认真|切实|做好|开展|加强|组织|报送|下达|调整|商请|征求|全市|我市|全县|市级)+', '')) AS cut (m)
  $$`,
  `REVOKE EXECUTE ON FUNCTION yuantou.matter_of(text) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION yuantou.matter_of(text) TO yuantou_app`,
  `CREATE INDEX document_matter_idx ON yuantou.document (yuantou.matter_of(title)) WHERE state = 'published'`,
];

const UP = [...CAMPAIGN, ...REPORT, ...MATTER];

const DOWN = [
  `DROP INDEX yuantou.document_matter_idx`,
  `DROP FUNCTION yuantou.matter_of(text)`,
  `DROP TABLE yuantou.self_audit_return_answer`,
  `DROP TABLE yuantou.self_audit_return_item`,
  `DROP TABLE yuantou.self_audit_report`,
  `DROP TABLE yuantou.self_audit_draft`,
  `DROP TABLE yuantou.self_audit_advice`,
  `ALTER TABLE yuantou.self_audit_item DROP CONSTRAINT self_audit_item_concluded_fkey`,
  `DROP TABLE yuantou.self_audit_conclusion`,
  `DROP TABLE yuantou.self_audit_entry`,
  `DROP TABLE yuantou.self_audit_item`,
  `DROP TABLE yuantou.self_audit`,
];
