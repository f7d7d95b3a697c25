import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files that nobody came to name may go, and the texts of a diverted document by an act of two persons. The server's role
 * goes on changing no history: a function of the owner's does, and it asks for both persons itself.
 */
export class SweepFilesAndErase1795393100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const ERASE = `CREATE FUNCTION yuantou.erase_document(which uuid, confirmer uuid, appointment uuid, moment timestamptz)
  RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    erased uuid;
    emptied integer;
  BEGIN
    UPDATE yuantou.erasure e SET confirmed_by = confirmer, confirmed_as = appointment, confirmed_at = moment
    WHERE e.id = which AND e.confirmed_at IS NULL AND e.proposed_by <> confirmer
      AND EXISTS (SELECT FROM yuantou.document d WHERE d.id = e.document_id AND d.state = 'diverted')
    RETURNING e.document_id INTO erased;
    IF erased IS NULL THEN
      RETURN NULL;
    END IF;
    -- What is hashed stays as a row without its text; what was said about it goes.
    UPDATE yuantou.scope_text SET value = '{}', body = NULL, erased_at = moment WHERE document_id = erased;
    GET DIAGNOSTICS emptied = ROW_COUNT;
    DELETE FROM yuantou.record_text w USING yuantou.record_entry e
    WHERE w.document_id = erased AND e.document_id = erased AND e.sequence = w.sequence
      AND e.act NOT IN ('proposeErasure', 'erase');
    UPDATE yuantou.opinion SET detail = '{}' WHERE document_id = erased;
    UPDATE yuantou.return_item i SET explanation = '', supplement = '', params = NULL
    FROM yuantou.return_notice n WHERE n.id = i.notice_id AND n.document_id = erased;
    UPDATE yuantou.return_answer a SET words = '—'
    FROM yuantou.return_notice n WHERE n.id = a.notice_id AND n.document_id = erased AND a.words IS NOT NULL;
    UPDATE yuantou.redetermination SET reason = '—' WHERE document_id = erased;
    DELETE FROM yuantou.return_draft WHERE document_id = erased;
    UPDATE yuantou.text_correction SET changes = '{}', reason = '' WHERE document_id = erased;
    UPDATE yuantou.issuance SET recipients = '{}' WHERE document_id = erased;
    UPDATE yuantou.document SET title = '' WHERE id = erased;
    DELETE FROM yuantou.submission_file s USING yuantou.document_file f WHERE f.id = s.id AND f.document_id = erased;
    UPDATE yuantou.document_file SET name = '', erased_at = moment WHERE document_id = erased;
    DELETE FROM yuantou.idempotency_keys k WHERE strpos(k.body, erased::text) > 0;
    UPDATE yuantou.erasure e SET texts = emptied,
      files = (SELECT count(DISTINCT f.sha256) FROM yuantou.document_file f WHERE f.document_id = erased)
    WHERE e.id = which;
    RETURN erased;
  END $$`;

const UP = [
  `GRANT DELETE ON yuantou.submission_file TO yuantou_app`,
  `ALTER TABLE yuantou.scope_text ADD COLUMN erased_at timestamptz`,
  `ALTER TABLE yuantou.document_file ADD COLUMN erased_at timestamptz`,
  // Bytes of erased files that are still to be removed.
  `CREATE INDEX document_file_erased_idx ON yuantou.document_file (erased_at) WHERE erased_at IS NOT NULL`,
  `CREATE TABLE yuantou.erasure (
    id uuid NOT NULL,
    document_id uuid NOT NULL,
    reason text NOT NULL,
    proposed_by uuid NOT NULL,
    proposed_as uuid NOT NULL,
    proposed_at timestamptz NOT NULL,
    confirmed_by uuid,
    confirmed_as uuid,
    confirmed_at timestamptz,
    texts integer,
    files integer,
    CONSTRAINT erasure_pkey PRIMARY KEY (id),
    CONSTRAINT erasure_document_key UNIQUE (document_id),
    CONSTRAINT erasure_document_fkey FOREIGN KEY (document_id) REFERENCES yuantou.document (id),
    CONSTRAINT erasure_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES yuantou.person (id),
    CONSTRAINT erasure_proposed_as_fkey FOREIGN KEY (proposed_as) REFERENCES yuantou.appointment (id),
    CONSTRAINT erasure_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES yuantou.person (id),
    CONSTRAINT erasure_confirmed_as_fkey FOREIGN KEY (confirmed_as) REFERENCES yuantou.appointment (id),
    CONSTRAINT erasure_two_persons_check CHECK (confirmed_by <> proposed_by),
    CONSTRAINT erasure_confirmed_check CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)
      AND (confirmed_by IS NULL) = (confirmed_as IS NULL))
  )`,
  `CREATE INDEX erasure_proposed_by_idx ON yuantou.erasure (proposed_by)`,
  `CREATE INDEX erasure_proposed_as_idx ON yuantou.erasure (proposed_as)`,
  `CREATE INDEX erasure_confirmed_by_idx ON yuantou.erasure (confirmed_by)`,
  `CREATE INDEX erasure_confirmed_as_idx ON yuantou.erasure (confirmed_as)`,
  `GRANT SELECT ON yuantou.erasure TO yuantou_app`,
  // A proposal only: who confirms it, and what then went, is written by the function alone.
  `GRANT INSERT (id, document_id, reason, proposed_by, proposed_as, proposed_at) ON yuantou.erasure TO yuantou_app`,
  ERASE,
  `REVOKE EXECUTE ON FUNCTION yuantou.erase_document(uuid, uuid, uuid, timestamptz) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION yuantou.erase_document(uuid, uuid, uuid, timestamptz) TO yuantou_app`,
];

const DOWN = [
  `DROP FUNCTION yuantou.erase_document(uuid, uuid, uuid, timestamptz)`,
  `DROP TABLE yuantou.erasure`,
  `DROP INDEX yuantou.document_file_erased_idx`,
  `ALTER TABLE yuantou.document_file DROP COLUMN erased_at`,
  `ALTER TABLE yuantou.scope_text DROP COLUMN erased_at`,
  `REVOKE DELETE ON yuantou.submission_file FROM yuantou_app`,
];
