/**
 * How the facts follow from the record. Each statement makes those of the documents `$1` anew; `$2` are the limits of the
 * policy packs, `$3` the day on which nothing counts as seen yet. All of it is reckoned in Asia/Shanghai days.
 */

const DAY = (moment: string): string => `(${moment} AT TIME ZONE 'Asia/Shanghai')::date`;

/** The `days`-th working day after a day, which is day 0. */
const AFTER = (from: string, days: string): string => `(SELECT w.day FROM yuantou.figure_day b
        JOIN yuantou.figure_day w ON w.working AND w.number = b.number + ${days} WHERE b.day = ${from})`;

const BETWEEN = (from: string, to: string): string => `(SELECT b.number - a.number FROM yuantou.figure_day a
        JOIN yuantou.figure_day b ON b.day = ${to} WHERE a.day = ${from})`;

const LIMITS = `limits AS (
      SELECT * FROM jsonb_to_recordset($2::jsonb) AS l (pack_id text, pack_version text, confidentiality integer,
        publish integer, ratify integer, countersign integer)
    )`;

export const FORGET = ['document', 'round', 'stay'].map(
  (table) => `DELETE FROM yuantou.figure_${table} WHERE document_id = ANY ($1::uuid[])`,
);

/** A document that was diverted is sealed for everybody: it is known as seen, and counted nowhere. */
const KNOWN = `d.state <> 'diverted'`;

export const FEED_DOCUMENTS = `
    WITH ${LIMITS}
    INSERT INTO yuantou.figure_document (document_id, unit_id, government_unit_id, office_unit_id, issuing_name, sequence,
      register, kind, document_date, content_hash, normative, ended_on, grounds, review, review_on, publish_due_on, published_on,
      interpretation, overridden, objected, silent)
    SELECT d.id, d.unit_id, d.government_unit_id, d.office_unit_id, d.issuing_name, d.sequence,
      e.register, c.value->>'kind', e.document_date, e.content_hash, (c.value->>'normative')::boolean,
      (SELECT v.since_on FROM yuantou.validity_mark v WHERE v.document_id = d.id ORDER BY v.sequence DESC LIMIT 1),
      g.grounds, g.review, g.review_on,
      CASE WHEN e.register = 'proactive' AND NOT e.historical THEN ${AFTER(
        // What was kept back at first could not be published before it was opened.
        `CASE WHEN e.opened THEN e.entered_on ELSE e.document_date END`,
        'l.publish',
      )} END,
      p.published_on,
      CASE WHEN p.published_on IS NULL OR (c.value->'policy'->>'answer') IS DISTINCT FROM 'true' THEN NULL
        WHEN p.with_material AND NOT p.deferred THEN 'together'
        WHEN p.added THEN 'later'
        WHEN NOT p.with_material AND p.exempt THEN 'exempt'
        ELSE 'none' END,
      s.overridden, s.objected, s.silent
    FROM yuantou.document d
    LEFT JOIN limits l ON l.pack_id = d.pack_id AND l.pack_version = d.pack_version
    LEFT JOIN LATERAL (
      SELECT n.register, n.document_date, n.content_hash, n.disclosure_hash, n.historical, ${DAY('n.entered_at')} AS entered_on,
        EXISTS (SELECT FROM yuantou.register_entry o WHERE o.document_id = d.id AND o.sequence < n.sequence
          AND o.register <> n.register) AS opened
      FROM yuantou.register_entry n WHERE n.document_id = d.id ORDER BY n.sequence DESC LIMIT 1
    ) e ON ${KNOWN} AND d.register = e.register
    LEFT JOIN yuantou.scope_text c ON c.document_id = d.id AND c.scope = 'content' AND c.hash = e.content_hash
    LEFT JOIN LATERAL (
      SELECT CASE WHEN jsonb_array_length(t.value->'grounds') > 0
          THEN ARRAY(SELECT DISTINCT x->>'code' FROM jsonb_array_elements(t.value->'grounds') x ORDER BY 1)
          ELSE '{none}' END AS grounds,
        t.value->'reviewAt'->>'type' AS review,
        CASE t.value->'reviewAt'->>'type' WHEN 'date' THEN (t.value->'reviewAt'->>'on')::date END AS review_on
      FROM yuantou.scope_text t
      WHERE t.document_id = d.id AND t.scope = 'disclosure' AND t.hash = e.disclosure_hash
        AND jsonb_typeof(t.value->'grounds') = 'array'
    ) g ON true
    LEFT JOIN LATERAL (
      SELECT ${DAY('f.acted_at')} AS published_on,
        coalesce(jsonb_typeof(i.value->'materials') = 'array' AND i.value->'materials' <> '[]', false) AS with_material,
        coalesce(jsonb_typeof(i.value->'exemption') = 'object', false) AS exempt,
        coalesce((SELECT (w.detail->>'deferInterpretation')::boolean FROM yuantou.record_text w
          WHERE w.document_id = d.id AND w.sequence = f.sequence), false) AS deferred,
        EXISTS (SELECT FROM yuantou.publication a WHERE a.document_id = d.id AND a.act = 'addInterpretation') AS added
      FROM yuantou.publication f
      LEFT JOIN yuantou.scope_text i ON i.document_id = d.id AND i.scope = 'interpretation' AND i.hash = f.interpretation_hash
      WHERE f.document_id = d.id AND f.act = 'publish' ORDER BY f.sequence LIMIT 1
    ) p ON e.register = 'proactive'
    LEFT JOIN LATERAL (
      SELECT coalesce(bool_or(w.detail->'dissent' ? 'proposal'), false) AS overridden,
        coalesce(bool_or(jsonb_array_length(w.detail->'dissent'->'objections') > 0), false) AS objected,
        coalesce(bool_or(jsonb_array_length(w.detail->'dissent'->'noReply') > 0), false) AS silent
      FROM yuantou.record_entry r JOIN yuantou.record_text w USING (document_id, sequence)
      WHERE r.document_id = d.id AND r.act = 'sign' AND w.detail ? 'dissent'
    ) s ON e.register IS NOT NULL
    WHERE d.id = ANY ($1::uuid[])`;

/** A round begins with each way through the office's door (2-workflow, `officeIntake`). */
export const FEED_ROUNDS = `
    WITH received AS (
      SELECT r.document_id, r.sequence, r.content_hash, ${DAY('r.occurred_at')} AS received_on,
        row_number() OVER w AS round, lead(r.sequence) OVER w AS next_sequence,
        lead(${DAY('r.occurred_at')}) OVER w AS next_on
      FROM yuantou.record_entry r
      WHERE r.document_id = ANY ($1::uuid[]) AND r.to_state = 'officeIntake' AND r.from_state IS DISTINCT FROM 'officeIntake'
      WINDOW w AS (PARTITION BY r.document_id ORDER BY r.sequence)
    )
    INSERT INTO yuantou.figure_round (document_id, unit_id, government_unit_id, office_unit_id, issuing_name, round,
      received_on, content_hash, outcome, decided_on, automatic, codes, repeated, late, due_on, cured_on, cure_days)
    SELECT d.id, d.unit_id, d.government_unit_id, d.office_unit_id, d.issuing_name, v.round, v.received_on,
      v.content_hash,
      CASE WHEN n.id IS NULL THEN CASE WHEN a.on_day IS NOT NULL THEN 'accepted' END
        WHEN n.outcome = 'notIssued' THEN 'notIssued' ELSE 'returned' END,
      coalesce(${DAY('n.issued_at')}, a.on_day), n.automatic, coalesce(i.codes, '{}'), coalesce(i.repeated, 0),
      coalesce(i.late, 0), n.due_on,
      CASE WHEN n.outcome = 'resubmit' THEN v.next_on END,
      CASE WHEN n.outcome = 'resubmit' THEN ${BETWEEN(DAY('n.issued_at'), 'v.next_on')} END
    FROM received v
    JOIN yuantou.document d ON d.id = v.document_id AND ${KNOWN}
    LEFT JOIN yuantou.return_notice n ON n.document_id = v.document_id AND n.round = v.round
    LEFT JOIN LATERAL (
      SELECT min(${DAY('r.occurred_at')}) AS on_day FROM yuantou.record_entry r
      WHERE r.document_id = v.document_id AND r.act = 'accept' AND r.sequence > v.sequence
        AND (v.next_sequence IS NULL OR r.sequence < v.next_sequence)
    ) a ON true
    LEFT JOIN LATERAL (
      SELECT array_agg(DISTINCT t.code ORDER BY t.code) AS codes, count(*) FILTER (WHERE t.late) AS late,
        count(DISTINCT t.code) FILTER (WHERE EXISTS (SELECT FROM yuantou.return_notice o
          JOIN yuantou.return_item u ON u.notice_id = o.id AND u.code = t.code
          WHERE o.document_id = v.document_id AND o.round < n.round)) AS repeated
      FROM yuantou.return_item t WHERE t.notice_id = n.id
    ) i ON true`;

/** States in which somebody is waited for; a document rests in the others, or only passes through. */
const STAYS = `'{drafting,attributeAssignment,unitOfficeReview,disclosureReview,confidentialityReview,
      confidentialityReferral,departmentSignOff,countersigning,officeReview,officeClearance,returned,leaderSignOff,
      registration,issuing,awaitingPublication,suspended}'::text[]`;

export const FEED_STAYS = `
    WITH ${LIMITS}, moved AS (
      SELECT r.document_id, r.sequence, r.to_state AS state, r.content_hash, ${DAY('r.occurred_at')} AS entered_on,
        lead(${DAY('r.occurred_at')}) OVER w AS left_on,
        bool_or(r.to_state = 'officeIntake') OVER (PARTITION BY r.document_id ORDER BY r.sequence) AS reached
      FROM yuantou.record_entry r
      WHERE r.document_id = ANY ($1::uuid[]) AND r.from_state IS DISTINCT FROM r.to_state
      WINDOW w AS (PARTITION BY r.document_id ORDER BY r.sequence)
    )
    INSERT INTO yuantou.figure_stay (document_id, unit_id, government_unit_id, office_unit_id, issuing_name, sequence,
      state, reached, left_desk, content_hash, entered_on, left_on, days, due_on)
    SELECT d.id, d.unit_id, d.government_unit_id, d.office_unit_id, d.issuing_name, m.sequence, m.state, m.reached,
      d.register IS NOT NULL OR d.state NOT IN ('drafting', 'attributeAssignment') OR EXISTS (
        SELECT FROM yuantou.document_access x WHERE x.document_id = d.id AND x.unit_id = d.office_unit_id),
      m.content_hash, m.entered_on, m.left_on, ${BETWEEN('m.entered_on', 'm.left_on')},
      CASE m.state
        WHEN 'confidentialityReview' THEN ${AFTER('m.entered_on', 'l.confidentiality')}
        WHEN 'officeClearance' THEN ${AFTER('m.entered_on', 'l.confidentiality')}
        WHEN 'countersigning' THEN ${AFTER('m.entered_on', 'l.countersign')}
        WHEN 'suspended' THEN ${AFTER('m.entered_on', 'l.ratify')}
        WHEN 'awaitingPublication' THEN (SELECT f.publish_due_on FROM yuantou.figure_document f WHERE f.document_id = d.id)
        WHEN 'returned' THEN (SELECT n.due_on FROM yuantou.return_notice n
          WHERE n.document_id = d.id AND n.sequence <= m.sequence ORDER BY n.round DESC LIMIT 1)
      END
    FROM moved m
    JOIN yuantou.document d ON d.id = m.document_id AND ${KNOWN}
    LEFT JOIN limits l ON l.pack_id = d.pack_id AND l.pack_version = d.pack_version
    WHERE m.state = ANY (${STAYS})`;

/** Documents whose newest act has not been looked at: of those with an act since a moment … */
export const CHANGED_SINCE = `
    SELECT t.document_id AS id FROM (SELECT DISTINCT e.document_id FROM yuantou.record_entry e WHERE e.occurred_at >= $1) t
    JOIN yuantou.document d ON d.id = t.document_id
    LEFT JOIN yuantou.figure_document f ON f.document_id = t.document_id
    WHERE f.sequence IS DISTINCT FROM d.sequence ORDER BY 1 LIMIT $2`;

/** … or of all, in the order of their ids. */
export const CHANGED_AFTER = `
    SELECT d.id FROM yuantou.document d LEFT JOIN yuantou.figure_document f ON f.document_id = d.id
    WHERE d.id > $1::uuid AND f.sequence IS DISTINCT FROM d.sequence ORDER BY 1 LIMIT $2`;
