import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'drafting', 'attributeAssignment', 'unitOfficeReview', 'disclosureReview', 'confidentialityReview',
  'confidentialityReferral', 'departmentSignOff', 'countersigning', 'officeIntake', 'officeReview', 'officeClearance',
  'returned', 'leaderSignOff', 'registration', 'issuing', 'awaitingPublication', 'published', 'suspended',
  'availableOnRequest', 'withheld', 'retracted', 'withdrawn', 'declined', 'diverted'`;
const UNDECIDED = `'drafting', 'attributeAssignment', 'officeIntake', 'officeReview', 'returned', 'declined', 'withdrawn', 'diverted'`;
const ATTRIBUTES = `'proactive', 'onRequest', 'nonDisclosure'`;
const SCOPES = `'content', 'disclosure', 'interpretation'`;
const SHA256 = (column: string): string => `${column} ~ '^[0-9a-f]{64}$'`;

/** One document's life: its row, its texts, its revisions, what people found, and the chained record of every act. */
export class CreateDocuments1795392000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const DOCUMENT = [
  `CREATE TABLE yuantou.document (
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    office_unit_id uuid,
    government_unit_id uuid,
    unit_ids uuid[] NOT NULL,
    door text NOT NULL,
    external_id text,
    external_id_closed boolean NOT NULL DEFAULT false,
    state text NOT NULL,
    version integer NOT NULL,
    sequence integer NOT NULL,
    round integer NOT NULL DEFAULT 0,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    changed_by uuid NOT NULL,
    changed_at timestamptz NOT NULL,
    pack_id text NOT NULL,
    pack_version text NOT NULL,
    issuing_name text NOT NULL,
    kind text,
    title text NOT NULL,
    urgency text NOT NULL,
    attribute text,
    grounded boolean NOT NULL DEFAULT false,
    revision integer NOT NULL,
    content_hash text NOT NULL,
    disclosure_hash text NOT NULL,
    interpretation_hash text NOT NULL,
    submitted_revision integer,
    referred_from text,
    correcting_from text,
    consensus_rejections integer NOT NULL DEFAULT 0,
    countersign_due_on date,
    number text,
    normative_number text,
    register text,
    document_date date,
    deferral jsonb,
    chain_head text,
    CONSTRAINT document_pkey PRIMARY KEY (id),
    CONSTRAINT document_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT document_office_fkey FOREIGN KEY (office_unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT document_government_fkey FOREIGN KEY (government_unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT document_created_by_fkey FOREIGN KEY (created_by) REFERENCES yuantou.person (id),
    CONSTRAINT document_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES yuantou.person (id),
    CONSTRAINT document_external_id_key UNIQUE (unit_id, external_id),
    CONSTRAINT document_external_id_check CHECK (length(external_id) BETWEEN 1 AND 200),
    CONSTRAINT document_door_check CHECK (door IN ('drafted', 'received', 'paper')),
    CONSTRAINT document_state_check CHECK (state IN (${STATES})),
    CONSTRAINT document_issuing_name_check CHECK (issuing_name IN ('department', 'government', 'governmentOffice')),
    CONSTRAINT document_attribute_check CHECK (attribute IN (${ATTRIBUTES})),
    CONSTRAINT document_attribute_decided_check CHECK (attribute IS NOT NULL OR state IN (${UNDECIDED})),
    CONSTRAINT document_ground_check CHECK (attribute <> 'nonDisclosure' OR grounded OR state IN (${UNDECIDED})),
    CONSTRAINT document_register_check CHECK (register IN (${ATTRIBUTES})),
    CONSTRAINT document_registered_check CHECK (register IS NULL OR (number IS NOT NULL AND attribute IS NOT NULL)),
    CONSTRAINT document_counts_check CHECK (version > 0 AND sequence > 0 AND round >= 0 AND revision > 0)
  )`,
  // The unit's own list and search by state, newest change first, by keyset.
  `CREATE INDEX document_unit_idx ON yuantou.document (unit_id, changed_at, id)`,
  `CREATE INDEX document_created_by_idx ON yuantou.document (created_by, changed_at, id)`,
  `CREATE INDEX document_changed_by_idx ON yuantou.document (changed_by)`,
  `CREATE INDEX document_office_idx ON yuantou.document (office_unit_id, state, changed_at)`,
  `CREATE INDEX document_government_idx ON yuantou.document (government_unit_id, changed_at, id)`,
  `GRANT SELECT, INSERT ON yuantou.document TO yuantou_app`,
  `GRANT UPDATE (unit_ids, office_unit_id, government_unit_id, external_id_closed, state, version, sequence, round, changed_by, changed_at,
    issuing_name, kind, title, urgency, attribute, grounded, revision, content_hash, disclosure_hash,
    interpretation_hash, submitted_revision, referred_from, correcting_from, consensus_rejections,
    countersign_due_on, number, normative_number, register, document_date, deferral, chain_head)
    ON yuantou.document TO yuantou_app`,

  `CREATE TABLE yuantou.scope_text (
    document_id uuid NOT NULL,
    scope text NOT NULL,
    hash text NOT NULL,
    sm3 text NOT NULL,
    value jsonb NOT NULL,
    body jsonb,
    CONSTRAINT scope_text_pkey PRIMARY KEY (document_id, scope, hash),
    CONSTRAINT scope_text_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT scope_text_scope_check CHECK (scope IN (${SCOPES})),
    CONSTRAINT scope_text_hash_check CHECK (${SHA256('hash')} AND ${SHA256('sm3')})
  )`,
  `GRANT SELECT, INSERT ON yuantou.scope_text TO yuantou_app`,

  `CREATE TABLE yuantou.revision (
    document_id uuid NOT NULL,
    number integer NOT NULL,
    content_scope text NOT NULL GENERATED ALWAYS AS ('content') STORED,
    content_hash text NOT NULL,
    disclosure_scope text NOT NULL GENERATED ALWAYS AS ('disclosure') STORED,
    disclosure_hash text NOT NULL,
    interpretation_scope text NOT NULL GENERATED ALWAYS AS ('interpretation') STORED,
    interpretation_hash text NOT NULL,
    findings jsonb NOT NULL,
    side text NOT NULL,
    state text NOT NULL,
    person_id uuid NOT NULL,
    appointment_id uuid NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT revision_pkey PRIMARY KEY (document_id, number),
    CONSTRAINT revision_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT revision_content_fkey FOREIGN KEY (document_id, content_scope, content_hash)
      REFERENCES yuantou.scope_text (document_id, scope, hash),
    CONSTRAINT revision_disclosure_fkey FOREIGN KEY (document_id, disclosure_scope, disclosure_hash)
      REFERENCES yuantou.scope_text (document_id, scope, hash),
    CONSTRAINT revision_interpretation_fkey FOREIGN KEY (document_id, interpretation_scope, interpretation_hash)
      REFERENCES yuantou.scope_text (document_id, scope, hash),
    CONSTRAINT revision_person_fkey FOREIGN KEY (person_id) REFERENCES yuantou.person (id),
    CONSTRAINT revision_appointment_fkey FOREIGN KEY (appointment_id) REFERENCES yuantou.appointment (id),
    CONSTRAINT revision_side_check CHECK (side IN ('unit', 'office'))
  )`,
  `CREATE INDEX revision_person_idx ON yuantou.revision (person_id)`,
  `CREATE INDEX revision_appointment_idx ON yuantou.revision (appointment_id)`,
  `GRANT SELECT, INSERT ON yuantou.revision TO yuantou_app`,

  `CREATE TABLE yuantou.document_file (
    id uuid NOT NULL,
    document_id uuid NOT NULL,
    role text NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    sm3 text NOT NULL,
    added_by uuid NOT NULL,
    added_at timestamptz NOT NULL,
    CONSTRAINT document_file_pkey PRIMARY KEY (id),
    CONSTRAINT document_file_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT document_file_added_by_fkey FOREIGN KEY (added_by) REFERENCES yuantou.person (id),
    CONSTRAINT document_file_hash_check CHECK (${SHA256('sha256')} AND ${SHA256('sm3')})
  )`,
  `CREATE INDEX document_file_document_idx ON yuantou.document_file (document_id)`,
  `CREATE INDEX document_file_added_by_idx ON yuantou.document_file (added_by)`,
  `CREATE INDEX document_file_sha256_idx ON yuantou.document_file (sha256)`,
  `GRANT SELECT, INSERT ON yuantou.document_file TO yuantou_app`,
];

const OPINIONS = [
  `CREATE TABLE yuantou.opinion (
    id uuid NOT NULL,
    document_id uuid NOT NULL,
    sequence integer NOT NULL,
    step text NOT NULL,
    outcome text NOT NULL,
    person_id uuid NOT NULL,
    appointment_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    role text NOT NULL,
    on_behalf_of uuid,
    slot integer,
    revision integer NOT NULL,
    round integer NOT NULL,
    content_scope text NOT NULL GENERATED ALWAYS AS ('content') STORED,
    content_hash text,
    disclosure_scope text NOT NULL GENERATED ALWAYS AS ('disclosure') STORED,
    disclosure_hash text,
    interpretation_scope text NOT NULL GENERATED ALWAYS AS ('interpretation') STORED,
    interpretation_hash text,
    origin text NOT NULL,
    carried_from uuid,
    cleared_for jsonb,
    clearings jsonb,
    detail jsonb NOT NULL,
    given_at timestamptz NOT NULL,
    CONSTRAINT opinion_pkey PRIMARY KEY (id),
    CONSTRAINT opinion_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT opinion_person_fkey FOREIGN KEY (person_id) REFERENCES yuantou.person (id),
    CONSTRAINT opinion_appointment_fkey FOREIGN KEY (appointment_id, person_id, unit_id, role)
      REFERENCES yuantou.appointment (id, person_id, unit_id, role),
    CONSTRAINT opinion_on_behalf_of_fkey FOREIGN KEY (on_behalf_of) REFERENCES yuantou.person (id),
    CONSTRAINT opinion_content_fkey FOREIGN KEY (document_id, content_scope, content_hash)
      REFERENCES yuantou.scope_text (document_id, scope, hash),
    CONSTRAINT opinion_disclosure_fkey FOREIGN KEY (document_id, disclosure_scope, disclosure_hash)
      REFERENCES yuantou.scope_text (document_id, scope, hash),
    CONSTRAINT opinion_interpretation_fkey FOREIGN KEY (document_id, interpretation_scope, interpretation_hash)
      REFERENCES yuantou.scope_text (document_id, scope, hash),
    CONSTRAINT opinion_carried_from_fkey FOREIGN KEY (carried_from) REFERENCES yuantou.opinion (id),
    CONSTRAINT opinion_signed_key UNIQUE (id, document_id, content_hash, disclosure_hash, interpretation_hash),
    CONSTRAINT opinion_step_check CHECK (step IN ('unitOfficeReview', 'disclosureReview', 'confidentialityReview',
      'departmentSignOff', 'countersigning', 'dissentConfirmation', 'officeReview', 'officeEndorsement',
      'officeClearance', 'leaderSignOff', 'interpretationClearance', 'interpretationSignOff')),
    CONSTRAINT opinion_outcome_check CHECK (outcome IN ('pass', 'endorse', 'clear', 'restrict', 'refer', 'sign',
      'countersign', 'object', 'accept')),
    CONSTRAINT opinion_origin_check CHECK (origin IN ('given', 'attested', 'carriedOver')),
    CONSTRAINT opinion_carried_check CHECK ((origin = 'carriedOver') = (carried_from IS NOT NULL)),
    CONSTRAINT opinion_slot_check CHECK ((step IN ('departmentSignOff', 'leaderSignOff')) = (slot IS NOT NULL))
  )`,
  `CREATE INDEX opinion_document_idx ON yuantou.opinion (document_id, sequence)`,
  `CREATE INDEX opinion_person_idx ON yuantou.opinion (person_id, given_at)`,
  `CREATE INDEX opinion_appointment_idx ON yuantou.opinion (appointment_id)`,
  `CREATE INDEX opinion_on_behalf_of_idx ON yuantou.opinion (on_behalf_of)`,
  `CREATE INDEX opinion_carried_from_idx ON yuantou.opinion (carried_from)`,
  `GRANT SELECT, INSERT ON yuantou.opinion TO yuantou_app`,

  `CREATE TABLE yuantou.opinion_mark (
    opinion_id uuid NOT NULL,
    sequence integer NOT NULL,
    kind text NOT NULL,
    scopes text[] NOT NULL,
    because text NOT NULL,
    CONSTRAINT opinion_mark_pkey PRIMARY KEY (opinion_id, sequence, kind),
    CONSTRAINT opinion_mark_opinion_fkey FOREIGN KEY (opinion_id) REFERENCES yuantou.opinion (id),
    CONSTRAINT opinion_mark_kind_check CHECK (kind IN ('lapsed', 'superseded', 'reopened', 'revoked', 'overridden'))
  )`,
  `GRANT SELECT, INSERT ON yuantou.opinion_mark TO yuantou_app`,
];

const RECORD = [
  `CREATE TABLE yuantou.record_entry (
    document_id uuid NOT NULL,
    sequence integer NOT NULL,
    act text NOT NULL,
    from_state text,
    to_state text NOT NULL,
    person_id uuid,
    appointment_id uuid,
    client_id text,
    revision integer,
    content_hash text,
    disclosure_hash text,
    interpretation_hash text,
    pack_id text NOT NULL,
    pack_version text NOT NULL,
    caused_by integer,
    reason_hash text,
    detail_hash text NOT NULL,
    occurred_at timestamptz NOT NULL,
    previous_hash text,
    hash text NOT NULL,
    sm3 text NOT NULL,
    CONSTRAINT record_entry_pkey PRIMARY KEY (document_id, sequence),
    CONSTRAINT record_entry_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT record_entry_person_fkey FOREIGN KEY (person_id) REFERENCES yuantou.person (id),
    CONSTRAINT record_entry_appointment_fkey FOREIGN KEY (appointment_id) REFERENCES yuantou.appointment (id),
    CONSTRAINT record_entry_caused_by_fkey FOREIGN KEY (document_id, caused_by)
      REFERENCES yuantou.record_entry (document_id, sequence) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT record_entry_states_check CHECK (to_state IN (${STATES}) AND from_state IN (${STATES})),
    CONSTRAINT record_entry_first_check CHECK ((sequence = 1) = (previous_hash IS NULL)),
    CONSTRAINT record_entry_hash_check CHECK (${SHA256('hash')} AND ${SHA256('sm3')})
  )`,
  `CREATE INDEX record_entry_person_idx ON yuantou.record_entry (person_id, occurred_at)`,
  `CREATE INDEX record_entry_appointment_idx ON yuantou.record_entry (appointment_id)`,
  `GRANT SELECT, INSERT ON yuantou.record_entry TO yuantou_app`,

  // The words of an act lie apart from the record: an erasure takes them, and the chain still verifies.
  `CREATE TABLE yuantou.record_text (
    document_id uuid NOT NULL,
    sequence integer NOT NULL,
    reason text,
    detail jsonb NOT NULL,
    CONSTRAINT record_text_pkey PRIMARY KEY (document_id, sequence),
    CONSTRAINT record_text_entry_fkey FOREIGN KEY (document_id, sequence)
      REFERENCES yuantou.record_entry (document_id, sequence) DEFERRABLE INITIALLY DEFERRED
  )`,
  `GRANT SELECT, INSERT ON yuantou.record_text TO yuantou_app`,

  `CREATE TABLE yuantou.waiting (
    id bigint GENERATED ALWAYS AS IDENTITY,
    document_id uuid NOT NULL,
    event text NOT NULL,
    role text NOT NULL,
    unit_id uuid NOT NULL,
    since timestamptz NOT NULL,
    due_on date,
    CONSTRAINT waiting_pkey PRIMARY KEY (id),
    CONSTRAINT waiting_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT waiting_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id)
  )`,
  // The to-do list of a post: oldest first, by keyset.
  `CREATE INDEX waiting_post_idx ON yuantou.waiting (unit_id, role, since, document_id)`,
  `CREATE INDEX waiting_document_idx ON yuantou.waiting (document_id)`,
  `GRANT SELECT, INSERT, DELETE ON yuantou.waiting TO yuantou_app`,

  `CREATE TABLE yuantou.document_access (
    document_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    from_revision integer NOT NULL,
    since timestamptz NOT NULL,
    CONSTRAINT document_access_pkey PRIMARY KEY (document_id, unit_id),
    CONSTRAINT document_access_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT document_access_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id)
  )`,
  `CREATE INDEX document_access_unit_idx ON yuantou.document_access (unit_id, since, document_id)`,
  `GRANT SELECT, INSERT ON yuantou.document_access TO yuantou_app`,
];

const OFFICE = [
  `CREATE TABLE yuantou.submission (
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    external_id text NOT NULL,
    document_id uuid NOT NULL,
    bundle_hash text NOT NULL,
    round integer NOT NULL,
    received_at timestamptz NOT NULL,
    CONSTRAINT submission_pkey PRIMARY KEY (id),
    CONSTRAINT submission_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT submission_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT submission_round_key UNIQUE (document_id, round)
  )`,
  `CREATE INDEX submission_external_idx ON yuantou.submission (unit_id, external_id, round)`,
  `GRANT SELECT, INSERT ON yuantou.submission TO yuantou_app`,

  // Where a pack refuses incomplete packages, the refusal is recorded and counted; no document comes of it.
  `CREATE TABLE yuantou.intake_refusal (
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    person_id uuid NOT NULL,
    external_id text NOT NULL,
    codes text[] NOT NULL,
    refused_at timestamptz NOT NULL,
    CONSTRAINT intake_refusal_pkey PRIMARY KEY (id),
    CONSTRAINT intake_refusal_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT intake_refusal_person_fkey FOREIGN KEY (person_id) REFERENCES yuantou.person (id)
  )`,
  `CREATE INDEX intake_refusal_unit_idx ON yuantou.intake_refusal (unit_id, refused_at)`,
  `CREATE INDEX intake_refusal_person_idx ON yuantou.intake_refusal (person_id)`,
  `GRANT SELECT, INSERT ON yuantou.intake_refusal TO yuantou_app`,

  `CREATE TABLE yuantou.secret_stub (
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    person_id uuid NOT NULL,
    appointment_id uuid NOT NULL,
    registered_at timestamptz NOT NULL,
    CONSTRAINT secret_stub_pkey PRIMARY KEY (id),
    CONSTRAINT secret_stub_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT secret_stub_person_fkey FOREIGN KEY (person_id) REFERENCES yuantou.person (id),
    CONSTRAINT secret_stub_appointment_fkey FOREIGN KEY (appointment_id) REFERENCES yuantou.appointment (id)
  )`,
  `CREATE INDEX secret_stub_unit_idx ON yuantou.secret_stub (unit_id, registered_at)`,
  `CREATE INDEX secret_stub_person_idx ON yuantou.secret_stub (person_id)`,
  `CREATE INDEX secret_stub_appointment_idx ON yuantou.secret_stub (appointment_id)`,
  `GRANT SELECT, INSERT ON yuantou.secret_stub TO yuantou_app`,

  // A counter of notices for each office and year; its row is locked last and for a moment.
  `CREATE TABLE yuantou.return_counter (
    office_unit_id uuid NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL,
    CONSTRAINT return_counter_pkey PRIMARY KEY (office_unit_id, year),
    CONSTRAINT return_counter_unit_fkey FOREIGN KEY (office_unit_id) REFERENCES yuantou.unit (id)
  )`,
  `GRANT SELECT, INSERT ON yuantou.return_counter TO yuantou_app`,
  `GRANT UPDATE (last) ON yuantou.return_counter TO yuantou_app`,

  `CREATE TABLE yuantou.return_notice (
    id uuid NOT NULL,
    document_id uuid NOT NULL,
    sequence integer NOT NULL,
    office_unit_id uuid NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL,
    round integer NOT NULL,
    outcome text NOT NULL,
    automatic boolean NOT NULL,
    revision integer NOT NULL,
    content_hash text NOT NULL,
    disclosure_hash text NOT NULL,
    interpretation_hash text NOT NULL,
    received_at timestamptz NOT NULL,
    issued_at timestamptz NOT NULL,
    due_on date,
    due_explanation jsonb,
    handler_id uuid,
    handler_phone text,
    approver_id uuid,
    pack_id text NOT NULL,
    pack_version text NOT NULL,
    CONSTRAINT return_notice_pkey PRIMARY KEY (id),
    CONSTRAINT return_notice_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT return_notice_office_fkey FOREIGN KEY (office_unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT return_notice_handler_fkey FOREIGN KEY (handler_id) REFERENCES yuantou.person (id),
    CONSTRAINT return_notice_approver_fkey FOREIGN KEY (approver_id) REFERENCES yuantou.person (id),
    CONSTRAINT return_notice_number_key UNIQUE (office_unit_id, year, number),
    CONSTRAINT return_notice_outcome_check CHECK (outcome IN ('resubmit', 'notIssued')),
    CONSTRAINT return_notice_by_hand_check CHECK (automatic OR (handler_id IS NOT NULL AND approver_id IS NOT NULL))
  )`,
  `CREATE INDEX return_notice_document_idx ON yuantou.return_notice (document_id, round)`,
  `CREATE INDEX return_notice_handler_idx ON yuantou.return_notice (handler_id)`,
  `CREATE INDEX return_notice_approver_idx ON yuantou.return_notice (approver_id)`,
  `GRANT SELECT, INSERT ON yuantou.return_notice TO yuantou_app`,

  `CREATE TABLE yuantou.return_item (
    notice_id uuid NOT NULL,
    position integer NOT NULL,
    code text NOT NULL,
    check_code text,
    explanation text NOT NULL,
    supplement text NOT NULL,
    pointer text,
    scope text,
    contestable boolean NOT NULL,
    late boolean NOT NULL,
    CONSTRAINT return_item_pkey PRIMARY KEY (notice_id, position),
    CONSTRAINT return_item_notice_fkey FOREIGN KEY (notice_id) REFERENCES yuantou.return_notice (id),
    CONSTRAINT return_item_scope_check CHECK (scope IN (${SCOPES}))
  )`,
  `GRANT SELECT, INSERT ON yuantou.return_item TO yuantou_app`,

  // Answers and waivers are added, the newest counts.
  `CREATE TABLE yuantou.return_answer (
    notice_id uuid NOT NULL,
    position integer NOT NULL,
    sequence integer NOT NULL,
    kind text NOT NULL,
    words text,
    person_id uuid NOT NULL,
    answered_at timestamptz NOT NULL,
    CONSTRAINT return_answer_pkey PRIMARY KEY (notice_id, position, sequence),
    CONSTRAINT return_answer_item_fkey FOREIGN KEY (notice_id, position) REFERENCES yuantou.return_item (notice_id, position),
    CONSTRAINT return_answer_person_fkey FOREIGN KEY (person_id) REFERENCES yuantou.person (id),
    CONSTRAINT return_answer_kind_check CHECK (kind IN ('fixed', 'contested', 'waived')),
    CONSTRAINT return_answer_words_check CHECK (kind = 'fixed' OR length(words) > 0)
  )`,
  `CREATE INDEX return_answer_person_idx ON yuantou.return_answer (person_id)`,
  `GRANT SELECT, INSERT ON yuantou.return_answer TO yuantou_app`,

  // What a handler has prepared and the office's head has not yet issued; nothing of it has been said to anybody.
  `CREATE TABLE yuantou.return_draft (
    document_id uuid NOT NULL,
    notice jsonb NOT NULL,
    handler_id uuid NOT NULL,
    saved_at timestamptz NOT NULL,
    CONSTRAINT return_draft_pkey PRIMARY KEY (document_id),
    CONSTRAINT return_draft_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id),
    CONSTRAINT return_draft_handler_fkey FOREIGN KEY (handler_id) REFERENCES yuantou.person (id)
  )`,
  `CREATE INDEX return_draft_handler_idx ON yuantou.return_draft (handler_id)`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON yuantou.return_draft TO yuantou_app`,
];

const AFTER_SIGNING = [
  `CREATE TABLE yuantou.number_series (
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    prefix text NOT NULL,
    line text NOT NULL,
    numbering text NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL,
    CONSTRAINT number_series_pkey PRIMARY KEY (id),
    CONSTRAINT number_series_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT number_series_key UNIQUE (unit_id, prefix, line, year),
    CONSTRAINT number_series_numbering_check CHECK (numbering IN ('yearly', 'continuous')),
    CONSTRAINT number_series_year_check CHECK ((numbering = 'continuous') = (year = 0))
  )`,
  `GRANT SELECT, INSERT ON yuantou.number_series TO yuantou_app`,
  `GRANT UPDATE (last) ON yuantou.number_series TO yuantou_app`,

  // Every number of a series, taken by a document or left out with a reason; never twice.
  `CREATE TABLE yuantou.issued_number (
    series_id uuid NOT NULL,
    number integer NOT NULL,
    document_id uuid,
    gap_reason text,
    taken_by uuid NOT NULL,
    taken_at timestamptz NOT NULL,
    CONSTRAINT issued_number_pkey PRIMARY KEY (series_id, number),
    CONSTRAINT issued_number_series_fkey FOREIGN KEY (series_id) REFERENCES yuantou.number_series (id),
    CONSTRAINT issued_number_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id),
    CONSTRAINT issued_number_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES yuantou.person (id),
    CONSTRAINT issued_number_document_key UNIQUE (document_id),
    CONSTRAINT issued_number_gap_check CHECK ((document_id IS NULL) = (gap_reason IS NOT NULL))
  )`,
  `CREATE INDEX issued_number_taken_by_idx ON yuantou.issued_number (taken_by)`,
  `GRANT SELECT, INSERT ON yuantou.issued_number TO yuantou_app`,

  `CREATE TABLE yuantou.index_counter (
    unit_id uuid NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL,
    CONSTRAINT index_counter_pkey PRIMARY KEY (unit_id, year),
    CONSTRAINT index_counter_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id)
  )`,
  `GRANT SELECT, INSERT ON yuantou.index_counter TO yuantou_app`,
  `GRANT UPDATE (last) ON yuantou.index_counter TO yuantou_app`,

  // Numbers, dates and marks are in no scope: they are added after signing and bind nothing that was signed.
  `CREATE TABLE yuantou.registration (
    document_id uuid NOT NULL,
    sequence integer NOT NULL,
    number text NOT NULL,
    normative_number text,
    index_number text NOT NULL,
    document_date date NOT NULL,
    mark text,
    correction boolean NOT NULL,
    registered_by uuid NOT NULL,
    registered_at timestamptz NOT NULL,
    CONSTRAINT registration_pkey PRIMARY KEY (document_id, sequence),
    CONSTRAINT registration_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id),
    CONSTRAINT registration_registered_by_fkey FOREIGN KEY (registered_by) REFERENCES yuantou.person (id)
  )`,
  `CREATE UNIQUE INDEX registration_index_number_idx ON yuantou.registration (index_number) WHERE NOT correction`,
  `CREATE INDEX registration_registered_by_idx ON yuantou.registration (registered_by)`,
  `GRANT SELECT, INSERT ON yuantou.registration TO yuantou_app`,

  `CREATE TABLE yuantou.register_entry (
    document_id uuid NOT NULL,
    sequence integer NOT NULL,
    register text NOT NULL,
    unit_id uuid NOT NULL,
    number text NOT NULL,
    index_number text NOT NULL,
    document_date date NOT NULL,
    content_hash text NOT NULL,
    disclosure_hash text NOT NULL,
    interpretation_hash text NOT NULL,
    signed_opinion_id uuid NOT NULL,
    entered_by uuid NOT NULL,
    entered_at timestamptz NOT NULL,
    CONSTRAINT register_entry_pkey PRIMARY KEY (document_id, sequence),
    CONSTRAINT register_entry_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id),
    CONSTRAINT register_entry_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT register_entry_register_check CHECK (register IN (${ATTRIBUTES})),
    CONSTRAINT register_entry_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES yuantou.person (id),
    CONSTRAINT register_entry_signed_fkey
      FOREIGN KEY (signed_opinion_id, document_id, content_hash, disclosure_hash, interpretation_hash)
      REFERENCES yuantou.opinion (id, document_id, content_hash, disclosure_hash, interpretation_hash)
  )`,
  `CREATE INDEX register_entry_list_idx ON yuantou.register_entry (register, unit_id, entered_at, document_id)`,
  `CREATE INDEX register_entry_signed_idx ON yuantou.register_entry (signed_opinion_id)`,
  `CREATE INDEX register_entry_entered_by_idx ON yuantou.register_entry (entered_by)`,
  `GRANT SELECT, INSERT ON yuantou.register_entry TO yuantou_app`,

  `CREATE TABLE yuantou.issuance (
    document_id uuid NOT NULL,
    sequence integer NOT NULL,
    copies integer NOT NULL,
    sealed boolean NOT NULL,
    issued_on date NOT NULL,
    recipients text[] NOT NULL,
    issued_by uuid NOT NULL,
    issued_at timestamptz NOT NULL,
    CONSTRAINT issuance_pkey PRIMARY KEY (document_id, sequence),
    CONSTRAINT issuance_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id),
    CONSTRAINT issuance_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES yuantou.person (id),
    CONSTRAINT issuance_copies_check CHECK (copies BETWEEN 1 AND 100000)
  )`,
  `CREATE INDEX issuance_issued_by_idx ON yuantou.issuance (issued_by)`,
  `GRANT SELECT, INSERT ON yuantou.issuance TO yuantou_app`,

  // What was handed to the public side, by exactly which signed bytes. The public id says nothing of the inner one.
  `CREATE TABLE yuantou.publication (
    document_id uuid NOT NULL,
    sequence integer NOT NULL,
    act text NOT NULL,
    portal_id text NOT NULL,
    projection_hash text,
    content_hash text NOT NULL,
    disclosure_hash text NOT NULL,
    interpretation_hash text NOT NULL,
    signed_opinion_id uuid NOT NULL,
    channels jsonb NOT NULL,
    acted_by uuid NOT NULL,
    acted_at timestamptz NOT NULL,
    CONSTRAINT publication_pkey PRIMARY KEY (document_id, sequence),
    CONSTRAINT publication_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id),
    CONSTRAINT publication_act_check CHECK (act IN ('publish', 'suspend', 'restore', 'retract', 'addInterpretation')),
    CONSTRAINT publication_acted_by_fkey FOREIGN KEY (acted_by) REFERENCES yuantou.person (id),
    CONSTRAINT publication_signed_fkey
      FOREIGN KEY (signed_opinion_id, document_id, content_hash, disclosure_hash, interpretation_hash)
      REFERENCES yuantou.opinion (id, document_id, content_hash, disclosure_hash, interpretation_hash)
  )`,
  `CREATE INDEX publication_signed_idx ON yuantou.publication (signed_opinion_id)`,
  `CREATE INDEX publication_acted_by_idx ON yuantou.publication (acted_by)`,
  `GRANT SELECT, INSERT ON yuantou.publication TO yuantou_app`,

  // 文字更正: proposed by the registrar, approved by the office's head, in force when the last signer confirms.
  `CREATE TABLE yuantou.text_correction (
    id uuid NOT NULL,
    document_id uuid NOT NULL,
    revision integer NOT NULL,
    changes jsonb NOT NULL,
    reason text NOT NULL,
    proposed_by uuid NOT NULL,
    proposed_at timestamptz NOT NULL,
    approved_by uuid,
    approved_at timestamptz,
    applied_sequence integer,
    CONSTRAINT text_correction_pkey PRIMARY KEY (id),
    CONSTRAINT text_correction_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id),
    CONSTRAINT text_correction_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES yuantou.person (id),
    CONSTRAINT text_correction_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES yuantou.person (id)
  )`,
  `CREATE INDEX text_correction_document_idx ON yuantou.text_correction (document_id)`,
  `CREATE INDEX text_correction_proposed_by_idx ON yuantou.text_correction (proposed_by)`,
  `CREATE INDEX text_correction_approved_by_idx ON yuantou.text_correction (approved_by)`,
  `GRANT SELECT, INSERT ON yuantou.text_correction TO yuantou_app`,
  `GRANT UPDATE (approved_by, approved_at, applied_sequence) ON yuantou.text_correction TO yuantou_app`,
];

/** What the rules need of the people of a document's units, in one value each. */
const READ_MODELS = [
  `CREATE FUNCTION yuantou.posts_of(units uuid[], day date) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('appointmentId', a.id, 'personId', a.person_id,
      'unitId', a.unit_id, 'role', a.role) ORDER BY a.starts_on, a.id), '[]')
    FROM yuantou.appointment a
    JOIN yuantou.person p ON p.id = a.person_id AND p.disabled_at IS NULL
    WHERE a.unit_id = ANY ($1) AND a.revoked_at IS NULL AND a.held_on @> $2
  $$`,
  `CREATE FUNCTION yuantou.delegations_of(units uuid[], day date) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('unitId', d.unit_id, 'fromPersonId', f.person_id,
      'toPersonId', t.person_id) ORDER BY d.id), '[]')
    FROM yuantou.delegation d
    JOIN yuantou.appointment f ON f.id = d.from_appointment_id AND f.revoked_at IS NULL AND f.held_on @> $2
    JOIN yuantou.appointment t ON t.id = d.to_appointment_id AND t.revoked_at IS NULL AND t.held_on @> $2
    WHERE d.unit_id = ANY ($1) AND d.revoked_at IS NULL AND d.held_on @> $2
  $$`,
  `REVOKE EXECUTE ON FUNCTION yuantou.posts_of(uuid[], date), yuantou.delegations_of(uuid[], date) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION yuantou.posts_of(uuid[], date), yuantou.delegations_of(uuid[], date) TO yuantou_app`,
];

const UP = [...DOCUMENT, ...OPINIONS, ...RECORD, ...OFFICE, ...AFTER_SIGNING, ...READ_MODELS];

const TABLES = [
  'text_correction',
  'publication',
  'issuance',
  'register_entry',
  'registration',
  'index_counter',
  'issued_number',
  'number_series',
  'return_draft',
  'return_answer',
  'return_item',
  'return_notice',
  'return_counter',
  'secret_stub',
  'intake_refusal',
  'submission',
  'document_access',
  'waiting',
  'record_text',
  'record_entry',
  'opinion_mark',
  'opinion',
  'document_file',
  'revision',
  'scope_text',
  'document',
];

const DOWN = [
  `DROP FUNCTION yuantou.delegations_of(uuid[], date)`,
  `DROP FUNCTION yuantou.posts_of(uuid[], date)`,
  ...TABLES.map((table) => `DROP TABLE yuantou.${table}`),
];
