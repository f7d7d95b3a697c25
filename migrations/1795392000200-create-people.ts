import type { MigrationInterface, QueryRunner } from 'typeorm';

const UNIT_KINDS = `'government', 'governmentOffice', 'department', 'county', 'township'`;
const ROLES = `'drafter', 'unitOfficeReviewer', 'disclosureOfficer', 'confidentialityReviewer', 'principalHead', 'deputyHead',
  'officeReviewer', 'registrar', 'auditor', 'systemAdministrator', 'securityAdministrator', 'auditAdministrator'`;

/** Units, persons, appointments, delegations, sign-in, API clients, and the record of administrative acts. */
export class CreatePeople1795392000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UNIT = [
  `CREATE TABLE yuantou.unit (
    id uuid NOT NULL,
    parent_id uuid,
    kind text NOT NULL,
    name text NOT NULL,
    short_name text NOT NULL,
    document_prefix text,
    region_code text,
    credit_code text,
    small_unit boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL,
    disabled_at timestamptz,
    CONSTRAINT unit_pkey PRIMARY KEY (id),
    CONSTRAINT unit_parent_fkey FOREIGN KEY (parent_id) REFERENCES yuantou.unit (id),
    CONSTRAINT unit_name_key UNIQUE (name),
    CONSTRAINT unit_document_prefix_key UNIQUE (document_prefix),
    CONSTRAINT unit_kind_check CHECK (kind IN (${UNIT_KINDS})),
    CONSTRAINT unit_name_check CHECK (length(name) BETWEEN 1 AND 100 AND length(short_name) BETWEEN 1 AND 40),
    CONSTRAINT unit_region_code_check CHECK (region_code ~ '^[0-9]{6}([0-9]{3}){0,2}$'),
    CONSTRAINT unit_credit_code_check CHECK (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    CONSTRAINT unit_root_check CHECK (parent_id IS NOT NULL OR kind = 'government'),
    CONSTRAINT unit_parent_check CHECK (parent_id <> id)
  )`,
  // Serves ancestors, the children of a unit, and «the office of a government»; a government has one office at a time.
  `CREATE INDEX unit_parent_idx ON yuantou.unit (parent_id)`,
  `CREATE UNIQUE INDEX unit_one_office_idx ON yuantou.unit (parent_id) WHERE kind = 'governmentOffice' AND disabled_at IS NULL`,
  `GRANT SELECT, INSERT ON yuantou.unit TO yuantou_app`,
  // Neither parent nor kind may be changed, so the tree can have no cycle.
  `GRANT UPDATE (name, short_name, document_prefix, region_code, credit_code, small_unit, disabled_at) ON yuantou.unit TO yuantou_app`,
  `CREATE FUNCTION yuantou.ancestors_of(unit uuid) RETURNS TABLE (id uuid, kind text, depth integer)
    LANGUAGE sql STABLE AS $$
      WITH RECURSIVE up AS (
        SELECT u.id, u.parent_id, u.kind, 0 AS depth FROM yuantou.unit u WHERE u.id = $1
        UNION ALL
        SELECT p.id, p.parent_id, p.kind, up.depth + 1 FROM up JOIN yuantou.unit p ON p.id = up.parent_id
      )
      SELECT up.id, up.kind, up.depth FROM up
    $$`,
  `CREATE FUNCTION yuantou.government_of(unit uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
      SELECT a.id FROM yuantou.ancestors_of($1) a WHERE a.kind = 'government' ORDER BY a.depth LIMIT 1
    $$`,
  `CREATE FUNCTION yuantou.office_of(unit uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
      SELECT o.id FROM yuantou.unit o
      WHERE o.parent_id = yuantou.government_of($1) AND o.kind = 'governmentOffice' AND o.disabled_at IS NULL
    $$`,
  `REVOKE EXECUTE ON FUNCTION yuantou.ancestors_of(uuid), yuantou.government_of(uuid), yuantou.office_of(uuid) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION yuantou.ancestors_of(uuid), yuantou.government_of(uuid), yuantou.office_of(uuid) TO yuantou_app`,
];

const PERSON = [
  `CREATE TABLE yuantou.person (
    id uuid NOT NULL,
    username text NOT NULL,
    name text NOT NULL,
    phone text,
    password_hash text NOT NULL,
    password_temporary boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL,
    disabled_at timestamptz,
    CONSTRAINT person_pkey PRIMARY KEY (id),
    CONSTRAINT person_username_key UNIQUE (username),
    CONSTRAINT person_username_check CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    CONSTRAINT person_name_check CHECK (length(name) BETWEEN 1 AND 50),
    CONSTRAINT person_phone_check CHECK (phone ~ '^[0-9+() -]{3,30}$')
  )`,
  `GRANT SELECT, INSERT ON yuantou.person TO yuantou_app`,
  `GRANT UPDATE (name, phone, password_hash, password_temporary, disabled_at) ON yuantou.person TO yuantou_app`,
];

const APPOINTMENT = [
  `CREATE EXTENSION IF NOT EXISTS btree_gist`,
  `CREATE TABLE yuantou.appointment (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    role text NOT NULL,
    post text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    revoked_at timestamptz,
    created_at timestamptz NOT NULL,
    duty text NOT NULL GENERATED ALWAYS AS (
      CASE WHEN role IN ('systemAdministrator', 'securityAdministrator', 'auditAdministrator') THEN role ELSE 'business' END
    ) STORED,
    held_on daterange NOT NULL GENERATED ALWAYS AS (
      CASE WHEN ends_on < starts_on THEN 'empty'::daterange ELSE daterange(starts_on, ends_on, '[]') END
    ) STORED,
    CONSTRAINT appointment_pkey PRIMARY KEY (id),
    CONSTRAINT appointment_person_fkey FOREIGN KEY (person_id) REFERENCES yuantou.person (id),
    CONSTRAINT appointment_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT appointment_whose_key UNIQUE (id, person_id, unit_id, role),
    CONSTRAINT appointment_where_key UNIQUE (id, unit_id, role),
    CONSTRAINT appointment_role_check CHECK (role IN (${ROLES})),
    CONSTRAINT appointment_post_check CHECK (length(post) BETWEEN 1 AND 60),
    CONSTRAINT appointment_dates_check CHECK (ends_on >= starts_on - 1),
    CONSTRAINT appointment_revoked_check CHECK (revoked_at IS NULL OR ends_on IS NOT NULL),
    CONSTRAINT appointment_identical_excl EXCLUDE USING gist (person_id WITH =, unit_id WITH =, role WITH =, held_on WITH &&),
    CONSTRAINT appointment_separation_excl EXCLUDE USING gist (person_id WITH =, duty WITH <>, held_on WITH &&)
  )`,
  // A person's own appointments (every sign-in and request); the posts of a unit (who may act next).
  `CREATE INDEX appointment_person_idx ON yuantou.appointment (person_id)`,
  `CREATE INDEX appointment_unit_idx ON yuantou.appointment (unit_id, role)`,
  `COMMENT ON CONSTRAINT appointment_separation_excl ON yuantou.appointment IS
    'On no day does a person hold two of: system, security, audit administrator, any business role (三员分立)'`,
  `COMMENT ON COLUMN yuantou.appointment.ends_on IS 'The last day; starts_on - 1 when cancelled before it began'`,
  `GRANT SELECT, INSERT ON yuantou.appointment TO yuantou_app`,
  `GRANT UPDATE (ends_on, revoked_at) ON yuantou.appointment TO yuantou_app`,

  `CREATE TABLE yuantou.delegation (
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    from_appointment_id uuid NOT NULL,
    signer_kind text NOT NULL,
    to_appointment_id uuid NOT NULL,
    to_role text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    revoked_at timestamptz,
    created_at timestamptz NOT NULL,
    held_on daterange NOT NULL GENERATED ALWAYS AS (
      CASE WHEN ends_on < starts_on THEN 'empty'::daterange ELSE daterange(starts_on, ends_on, '[]') END
    ) STORED,
    CONSTRAINT delegation_pkey PRIMARY KEY (id),
    CONSTRAINT delegation_from_fkey FOREIGN KEY (from_appointment_id, unit_id, signer_kind)
      REFERENCES yuantou.appointment (id, unit_id, role),
    CONSTRAINT delegation_to_fkey FOREIGN KEY (to_appointment_id, unit_id, to_role)
      REFERENCES yuantou.appointment (id, unit_id, role),
    CONSTRAINT delegation_signer_kind_check CHECK (signer_kind IN ('principalHead', 'deputyHead')),
    CONSTRAINT delegation_to_role_check CHECK (to_role IN ('principalHead', 'deputyHead')),
    CONSTRAINT delegation_dates_check CHECK (ends_on >= starts_on - 1),
    CONSTRAINT delegation_self_check CHECK (from_appointment_id <> to_appointment_id),
    CONSTRAINT delegation_identical_excl
      EXCLUDE USING gist (from_appointment_id WITH =, to_appointment_id WITH =, held_on WITH &&)
  )`,
  `CREATE INDEX delegation_from_idx ON yuantou.delegation (from_appointment_id)`,
  `CREATE INDEX delegation_to_idx ON yuantou.delegation (to_appointment_id)`,
  // Who may sign for a head of this unit today.
  `CREATE INDEX delegation_unit_idx ON yuantou.delegation (unit_id)`,
  `GRANT SELECT, INSERT ON yuantou.delegation TO yuantou_app`,
  `GRANT UPDATE (ends_on, revoked_at) ON yuantou.delegation TO yuantou_app`,
];

const SIGN_IN = [
  `CREATE TABLE yuantou.session (
    id uuid NOT NULL,
    token_hash bytea NOT NULL,
    person_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    reauthenticated_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CONSTRAINT session_pkey PRIMARY KEY (id),
    CONSTRAINT session_token_key UNIQUE (token_hash),
    CONSTRAINT session_token_check CHECK (length(token_hash) = 32),
    CONSTRAINT session_person_fkey FOREIGN KEY (person_id) REFERENCES yuantou.person (id),
    CONSTRAINT session_limit_check CHECK (expires_at > created_at)
  )`,
  // All sessions of a person end when the person is disabled.
  `CREATE INDEX session_person_idx ON yuantou.session (person_id)`,
  `GRANT SELECT, INSERT, DELETE ON yuantou.session TO yuantou_app`,
  `GRANT UPDATE (last_seen_at, reauthenticated_at, revoked_at) ON yuantou.session TO yuantou_app`,

  // Keys are hashes: people type passwords into the field for the name.
  `CREATE TABLE yuantou.sign_in_throttle (
    kind text NOT NULL,
    key bytea NOT NULL,
    failures integer NOT NULL DEFAULT 0,
    last_failed_at timestamptz,
    last_succeeded_at timestamptz,
    touched_at timestamptz NOT NULL,
    CONSTRAINT sign_in_throttle_pkey PRIMARY KEY (kind, key),
    CONSTRAINT sign_in_throttle_kind_check CHECK (kind IN ('account', 'address', 'pair')),
    CONSTRAINT sign_in_throttle_failures_check CHECK (failures >= 0)
  )`,
  `CREATE INDEX sign_in_throttle_touched_idx ON yuantou.sign_in_throttle (touched_at)`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON yuantou.sign_in_throttle TO yuantou_app`,

  `CREATE TABLE yuantou.api_client (
    id uuid NOT NULL,
    client_id text NOT NULL,
    name text NOT NULL,
    unit_id uuid NOT NULL,
    secret_hash text NOT NULL,
    scopes text[] NOT NULL,
    created_at timestamptz NOT NULL,
    disabled_at timestamptz,
    CONSTRAINT api_client_pkey PRIMARY KEY (id),
    CONSTRAINT api_client_client_id_key UNIQUE (client_id),
    CONSTRAINT api_client_whose_key UNIQUE (id, unit_id),
    CONSTRAINT api_client_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT api_client_client_id_check CHECK (client_id ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
    CONSTRAINT api_client_name_check CHECK (length(name) BETWEEN 1 AND 100),
    CONSTRAINT api_client_scopes_check CHECK (
      cardinality(scopes) > 0 AND scopes <@ ARRAY['submissions', 'documents:read', 'documents:write'])
  )`,
  `CREATE INDEX api_client_unit_idx ON yuantou.api_client (unit_id)`,
  `GRANT SELECT, INSERT ON yuantou.api_client TO yuantou_app`,
  `GRANT UPDATE (name, secret_hash, disabled_at) ON yuantou.api_client TO yuantou_app`,

  // The composite keys say it: a token acts for a drafter of the client's own unit, and for nobody else.
  `CREATE TABLE yuantou.api_token (
    id uuid NOT NULL,
    token_hash bytea NOT NULL,
    api_client_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    person_id uuid NOT NULL,
    appointment_id uuid NOT NULL,
    role text NOT NULL,
    scopes text[] NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CONSTRAINT api_token_pkey PRIMARY KEY (id),
    CONSTRAINT api_token_token_key UNIQUE (token_hash),
    CONSTRAINT api_token_token_check CHECK (length(token_hash) = 32),
    CONSTRAINT api_token_client_fkey FOREIGN KEY (api_client_id, unit_id) REFERENCES yuantou.api_client (id, unit_id),
    CONSTRAINT api_token_appointment_fkey FOREIGN KEY (appointment_id, person_id, unit_id, role)
      REFERENCES yuantou.appointment (id, person_id, unit_id, role),
    CONSTRAINT api_token_role_check CHECK (role = 'drafter'),
    CONSTRAINT api_token_life_check CHECK (expires_at <= created_at + interval '30 minutes')
  )`,
  // All tokens of a client end when it is disabled; expired ones are swept when the client asks for the next.
  `CREATE INDEX api_token_client_idx ON yuantou.api_token (api_client_id)`,
  `CREATE INDEX api_token_appointment_idx ON yuantou.api_token (appointment_id)`,
  `GRANT SELECT, INSERT, DELETE ON yuantou.api_token TO yuantou_app`,
  `GRANT UPDATE (revoked_at) ON yuantou.api_token TO yuantou_app`,
];

const RECORD = [
  `CREATE TABLE yuantou.administrative_entry (
    id uuid NOT NULL,
    at timestamptz NOT NULL,
    act text NOT NULL,
    person_id uuid,
    appointment_id uuid,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    reason text,
    detail jsonb NOT NULL,
    trace_id text,
    CONSTRAINT administrative_entry_pkey PRIMARY KEY (id),
    CONSTRAINT administrative_entry_person_fkey FOREIGN KEY (person_id) REFERENCES yuantou.person (id),
    CONSTRAINT administrative_entry_appointment_fkey FOREIGN KEY (appointment_id) REFERENCES yuantou.appointment (id),
    CONSTRAINT administrative_entry_subject_check CHECK (
      subject_kind IN ('unit', 'person', 'appointment', 'delegation', 'apiClient')),
    CONSTRAINT administrative_entry_detail_check CHECK (jsonb_typeof(detail) = 'object')
  )`,
  `CREATE INDEX administrative_entry_at_idx ON yuantou.administrative_entry (at, id)`,
  `CREATE INDEX administrative_entry_person_idx ON yuantou.administrative_entry (person_id, at)`,
  `CREATE INDEX administrative_entry_appointment_idx ON yuantou.administrative_entry (appointment_id)`,
  `CREATE INDEX administrative_entry_subject_idx ON yuantou.administrative_entry (subject_id, at)`,
  `GRANT SELECT, INSERT ON yuantou.administrative_entry TO yuantou_app`,
];

const UP = [...UNIT, ...PERSON, ...APPOINTMENT, ...SIGN_IN, ...RECORD];

// btree_gist stays: it may have been there before, and others may lean on it.
const DOWN = [
  `DROP TABLE yuantou.administrative_entry`,
  `DROP TABLE yuantou.api_token`,
  `DROP TABLE yuantou.api_client`,
  `DROP TABLE yuantou.sign_in_throttle`,
  `DROP TABLE yuantou.session`,
  `DROP TABLE yuantou.delegation`,
  `DROP TABLE yuantou.appointment`,
  `DROP TABLE yuantou.person`,
  `DROP FUNCTION yuantou.office_of(uuid)`,
  `DROP FUNCTION yuantou.government_of(uuid)`,
  `DROP FUNCTION yuantou.ancestors_of(uuid)`,
  `DROP TABLE yuantou.unit`,
];
