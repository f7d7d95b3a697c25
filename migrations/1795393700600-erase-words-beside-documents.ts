import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An erasure goes where words about the document lie beside it: self-audits, spot checks, orders, tasks, requests. Their
 * rows, hashes and chains stay. The function that erases the document's own texts stays as it is, inside of the new one.
 */
export class EraseWordsBesideDocuments1795393700600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const WORDS = [
  ...['self_audit_conclusion', 'self_audit_advice', 'self_audit_return_item', 'self_audit_return_answer'],
  ...['spot_check_act', 'rectification_act', 'self_audit_entry', 'task'],
];

/** What somebody said of the document itself, by the rows that refer to it. */
const ABOUT = `CREATE FUNCTION yuantou.erase_words_about(erased uuid, moment timestamptz)
  RETURNS void LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    questions uuid[] := ARRAY(SELECT i.id FROM yuantou.spot_check_item i JOIN yuantou.spot_check_member m
      ON m.spot_check_id = i.spot_check_id AND m.position = i.position WHERE m.document_id = erased);
    orders uuid[] := ARRAY(SELECT r.id FROM yuantou.rectification r WHERE r.item_id = ANY (questions));
    named uuid;
  BEGIN
    UPDATE yuantou.self_audit_conclusion SET reason = '—', erased_at = moment WHERE document_id = erased;
    UPDATE yuantou.self_audit_advice SET words = '—', erased_at = moment WHERE document_id = erased;
    -- What was done with the whole of a return or an answer is in one value: it goes whole, its hash stays.
    UPDATE yuantou.self_audit_entry e SET detail = NULL, erased_at = moment
    FROM yuantou.self_audit_return_item r WHERE r.document_id = erased AND r.self_audit_id = e.self_audit_id
      AND ((e.act = 'return' AND e.sequence = r.sequence) OR EXISTS (SELECT FROM yuantou.self_audit_return_answer a
        WHERE a.self_audit_id = r.self_audit_id AND a.return_sequence = r.sequence AND a.position = r.position
          AND a.sequence = e.sequence));
    UPDATE yuantou.self_audit_return_answer a SET words = '—', erased_at = moment
    FROM yuantou.self_audit_return_item r WHERE r.document_id = erased AND r.self_audit_id = a.self_audit_id
      AND r.sequence = a.return_sequence AND r.position = a.position;
    UPDATE yuantou.self_audit_return_item SET words = '—', erased_at = moment WHERE document_id = erased;
    UPDATE yuantou.self_audit_entry SET reason = NULL, erased_at = moment
    WHERE reason IS NOT NULL AND self_audit_id IN (SELECT i.self_audit_id FROM yuantou.self_audit_item i
        WHERE i.document_id = erased)
      AND (detail->>'documentId' = erased::text OR detail->'documentIds' = jsonb_build_array(erased));
    -- The kinds of clues are figures of the audit; what they quote is the document's.
    UPDATE yuantou.self_audit_item i SET clues = (SELECT jsonb_agg(jsonb_build_object('code', k.value->'code', 'params',
        '{}'::jsonb) ORDER BY k.ordinality) FROM jsonb_array_elements(i.clues) WITH ORDINALITY k)
    WHERE i.document_id = erased AND jsonb_array_length(i.clues) > 0;
    UPDATE yuantou.self_audit_item SET group_key = group_key || '{"review": "event:—"}'
    WHERE document_id = erased AND group_key->>'review' LIKE 'event:%';
    UPDATE yuantou.spot_check_act SET words = '—', erased_at = moment WHERE item_id = ANY (questions);
    UPDATE yuantou.rectification_act SET words = '—', erased_at = moment WHERE rectification_id = ANY (orders);
    UPDATE yuantou.task SET closing_words = '—', erased_at = moment
    WHERE closing_words IS NOT NULL AND subject_id = ANY (questions || orders || erased);
    UPDATE yuantou.validity_mark SET ended_by_words = '—' WHERE document_id = erased AND ended_by_words IS NOT NULL;
    UPDATE yuantou.unit_notice SET title = '' WHERE document_id = erased;
    UPDATE yuantou.document SET redetermination = NULL WHERE id = erased;
    UPDATE yuantou.disclosure_request q SET title = '—', matter = NULL
    WHERE EXISTS (SELECT FROM yuantou.request_match m WHERE m.request_id = q.id AND m.document_id = erased);
    FOREACH named IN ARRAY questions || orders LOOP
      DELETE FROM yuantou.idempotency_keys k WHERE strpos(k.body, named::text) > 0;
    END LOOP;
  END $$`;

/**
 * Where other words quote a title that the document has had. A hashed value cannot be mended and goes whole. Reports are
 * frozen, and hold no titles (ADR 65).
 */
const QUOTED = `CREATE FUNCTION yuantou.erase_quotes_of(quoted text, moment timestamptz)
  RETURNS void LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    UPDATE yuantou.self_audit_item i SET clues = replace(i.clues::text, to_jsonb(quoted)::text, '"—"')::jsonb
    WHERE strpos(i.clues::text, to_jsonb(quoted)::text) > 0;
    -- A word that many sentences may hold by chance is nobody's title.
    IF length(quoted) < 8 THEN
      RETURN;
    END IF;
    UPDATE yuantou.self_audit_conclusion SET reason = replace(reason, quoted, '—') WHERE strpos(reason, quoted) > 0;
    UPDATE yuantou.self_audit_advice SET words = replace(words, quoted, '—') WHERE strpos(words, quoted) > 0;
    UPDATE yuantou.self_audit_return_item SET words = replace(words, quoted, '—') WHERE strpos(words, quoted) > 0;
    UPDATE yuantou.self_audit_return_answer SET words = replace(words, quoted, '—') WHERE strpos(words, quoted) > 0;
    UPDATE yuantou.spot_check_act SET words = replace(words, quoted, '—') WHERE strpos(words, quoted) > 0;
    UPDATE yuantou.rectification_act SET words = replace(words, quoted, '—') WHERE strpos(words, quoted) > 0;
    UPDATE yuantou.self_audit_entry SET reason = NULL, erased_at = moment WHERE strpos(reason, quoted) > 0;
    UPDATE yuantou.self_audit_entry SET detail = NULL, erased_at = moment WHERE strpos(detail::text, quoted) > 0;
    UPDATE yuantou.self_audit_draft d SET sentences = replace(d.sentences::text, quoted, '—')::jsonb,
      points = replace(d.points::text, quoted, '—')::jsonb, carried = replace(d.carried::text, quoted, '—')::jsonb
    WHERE strpos(d.sentences::text || d.points::text || d.carried::text, quoted) > 0;
    UPDATE yuantou.task SET closing_words = replace(closing_words, quoted, '—') WHERE strpos(closing_words, quoted) > 0;
    UPDATE yuantou.validity_mark SET ended_by_words = replace(ended_by_words, quoted, '—')
    WHERE strpos(ended_by_words, quoted) > 0;
    UPDATE portal.document SET ended_by_words = replace(ended_by_words, quoted, '—')
    WHERE strpos(ended_by_words, quoted) > 0;
    UPDATE yuantou.phrase SET words = replace(words, quoted, '—') WHERE strpos(words, quoted) > 0;
    UPDATE yuantou.disclosure_request SET title = '—', matter = NULL
    WHERE strpos(title, quoted) > 0 OR strpos(matter, quoted) > 0;
    DELETE FROM yuantou.idempotency_keys k WHERE strpos(k.body, quoted) > 0;
  END $$`;

const ERASE = `CREATE FUNCTION yuantou.erase_document(which uuid, confirmer uuid, appointment uuid, moment timestamptz)
  RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    titles text[] := ARRAY(SELECT DISTINCT t.value->>'title' FROM yuantou.erasure e
      JOIN yuantou.scope_text t ON t.document_id = e.document_id AND t.scope = 'content'
      WHERE e.id = which AND t.value->>'title' <> '');
    erased uuid := yuantou.erase_texts_of_document(which, confirmer, appointment, moment);
    title text;
  BEGIN
    IF erased IS NULL THEN
      RETURN NULL;
    END IF;
    PERFORM yuantou.erase_words_about(erased, moment);
    FOREACH title IN ARRAY titles LOOP
      PERFORM yuantou.erase_quotes_of(title, moment);
    END LOOP;
    RETURN erased;
  END $$`;

const OWN = 'yuantou.erase_texts_of_document(uuid, uuid, uuid, timestamptz)';
const WHOLE = 'yuantou.erase_document(uuid, uuid, uuid, timestamptz)';

const UP = [
  ...WORDS.map((table) => `ALTER TABLE yuantou.${table} ADD COLUMN erased_at timestamptz`),
  `ALTER TABLE yuantou.self_audit_entry ALTER COLUMN detail DROP NOT NULL,
    ADD CONSTRAINT self_audit_entry_detail_check CHECK (detail IS NOT NULL OR erased_at IS NOT NULL)`,
  `ALTER FUNCTION ${WHOLE} RENAME TO erase_texts_of_document`,
  `REVOKE EXECUTE ON FUNCTION ${OWN} FROM yuantou_app`,
  ABOUT,
  QUOTED,
  ERASE,
  `REVOKE EXECUTE ON FUNCTION yuantou.erase_words_about(uuid, timestamptz) FROM PUBLIC`,
  `REVOKE EXECUTE ON FUNCTION yuantou.erase_quotes_of(text, timestamptz) FROM PUBLIC`,
  `REVOKE EXECUTE ON FUNCTION ${WHOLE} FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION ${WHOLE} TO yuantou_app`,
];

const DOWN = [
  `DROP FUNCTION ${WHOLE}`,
  `DROP FUNCTION yuantou.erase_quotes_of(text, timestamptz)`,
  `DROP FUNCTION yuantou.erase_words_about(uuid, timestamptz)`,
  `ALTER FUNCTION ${OWN} RENAME TO erase_document`,
  `GRANT EXECUTE ON FUNCTION ${WHOLE} TO yuantou_app`,
  `UPDATE yuantou.self_audit_entry SET detail = '{}' WHERE detail IS NULL`,
  `ALTER TABLE yuantou.self_audit_entry DROP CONSTRAINT self_audit_entry_detail_check, ALTER COLUMN detail SET NOT NULL`,
  ...WORDS.map((table) => `ALTER TABLE yuantou.${table} DROP COLUMN erased_at`),
];
