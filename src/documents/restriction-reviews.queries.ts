import type { Reader } from '../platform/database/database.js';

/** A restriction whose day has come, and whose review it is. */
export interface DueRestriction {
  documentId: string;
  /** the disclosure that restricts it: each is looked at once */
  disclosureHash: string;
  unitId: string;
  /** YYYY-MM-DD */
  on: string;
}

/** What lies under this disclosure is reviewed under this key: another disclosure is another review. */
export const reviewKey = (documentId: string, disclosureHash: string): string => `${documentId}:${disclosureHash}`;

/**
 * Restrictions in force whose date is not after `on` and for which no review was opened yet, the oldest first. The review
 * is the issuing body's: the unit's own, or the office's of what was issued in the government's name.
 */
export function restrictionsDue(tx: Reader, on: string): Promise<DueRestriction[]> {
  return tx.query<DueRestriction>({
    name: 'restrictionReviews.due',
    text: `
      SELECT d.id AS "documentId", d.disclosure_hash AS "disclosureHash", g.value->'reviewAt'->>'on' AS "on",
        CASE WHEN d.issuing_name = 'department' THEN d.unit_id ELSE coalesce(d.office_unit_id, d.unit_id) END AS "unitId"
      FROM yuantou.scope_text g
      JOIN yuantou.document d ON d.id = g.document_id AND d.disclosure_hash = g.hash
        AND d.state IN ('withheld', 'availableOnRequest')
      WHERE g.scope = 'disclosure' AND g.value->'reviewAt'->>'type' = 'date' AND g.value->'reviewAt'->>'on' <= $1
        AND NOT EXISTS (SELECT FROM yuantou.task t
          WHERE t.kind = 'restrictionReview' AND t.key = d.id || ':' || d.disclosure_hash)
      ORDER BY g.value->'reviewAt'->>'on', d.id`,
    values: [on],
  });
}

/** Open reviews of what is no longer restricted that way: corrected, retracted or sealed since. */
export function reviewsOvertaken(tx: Reader): Promise<{ key: string }[]> {
  return tx.query<{ key: string }>({
    name: 'restrictionReviews.overtaken',
    text: `
      SELECT t.key FROM yuantou.task t
      WHERE t.kind = 'restrictionReview' AND t.closed_at IS NULL AND NOT EXISTS (
        SELECT FROM yuantou.document d WHERE t.key = d.id || ':' || d.disclosure_hash
          AND d.id = t.subject_id AND d.state <> 'diverted')`,
  });
}
