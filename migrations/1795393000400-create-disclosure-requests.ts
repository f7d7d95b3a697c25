import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 依申请公开: who asked for what, as far as it is needed to see what is asked for again and again. Of the applicant there is
 * a keyed hash and nothing else.
 */
export class CreateDisclosureRequests1795393000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE yuantou.request_match, yuantou.disclosure_request');
  }
}

const UP = [
  `CREATE TABLE yuantou.disclosure_request (
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    number text NOT NULL,
    received_on date NOT NULL,
    applicant_hash bytea NOT NULL,
    applicant_kind text NOT NULL,
    key_id text NOT NULL,
    title text NOT NULL,
    document_number text,
    matter text,
    result text NOT NULL,
    decided_on date,
    imported_by uuid NOT NULL,
    imported_at timestamptz NOT NULL,
    CONSTRAINT disclosure_request_pkey PRIMARY KEY (id),
    CONSTRAINT disclosure_request_number_key UNIQUE (unit_id, number),
    CONSTRAINT disclosure_request_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT disclosure_request_imported_by_fkey FOREIGN KEY (imported_by) REFERENCES yuantou.person (id),
    CONSTRAINT disclosure_request_hash_check CHECK (length(applicant_hash) = 32),
    CONSTRAINT disclosure_request_text_check CHECK (number <> '' AND title <> '' AND key_id <> ''),
    CONSTRAINT disclosure_request_decided_check CHECK ((result = 'pending') = (decided_on IS NULL)
      AND decided_on >= received_on)
  )`,
  // A unit's list, newest first.
  `CREATE INDEX disclosure_request_unit_idx ON yuantou.disclosure_request (unit_id, received_on, id)`,
  `CREATE INDEX disclosure_request_imported_by_idx ON yuantou.disclosure_request (imported_by)`,
  `GRANT SELECT, INSERT ON yuantou.disclosure_request TO yuantou_app`,
  // A request is decided once, after it came.
  `GRANT UPDATE (result, decided_on, matter) ON yuantou.disclosure_request TO yuantou_app`,
  // What a person said of a request and a document; the newest of a pair counts, and all remain.
  `CREATE TABLE yuantou.request_match (
    number bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    request_id uuid NOT NULL,
    document_id uuid NOT NULL,
    verdict text NOT NULL,
    basis text NOT NULL,
    judged_by uuid NOT NULL,
    judged_at timestamptz NOT NULL,
    CONSTRAINT request_match_pkey PRIMARY KEY (number),
    CONSTRAINT request_match_request_fkey FOREIGN KEY (request_id) REFERENCES yuantou.disclosure_request (id),
    CONSTRAINT request_match_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id),
    CONSTRAINT request_match_judged_by_fkey FOREIGN KEY (judged_by) REFERENCES yuantou.person (id),
    CONSTRAINT request_match_verdict_check CHECK (verdict IN ('confirmed', 'rejected')),
    CONSTRAINT request_match_basis_check CHECK (basis IN ('number', 'title', 'hand'))
  )`,
  `CREATE INDEX request_match_request_idx ON yuantou.request_match (request_id, document_id, number)`,
  `CREATE INDEX request_match_document_idx ON yuantou.request_match (document_id, request_id, number)`,
  `CREATE INDEX request_match_judged_by_idx ON yuantou.request_match (judged_by)`,
  `GRANT SELECT, INSERT ON yuantou.request_match TO yuantou_app`,
];
