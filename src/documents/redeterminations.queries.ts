import type { Attribute } from '../disclosure/rules/vocabulary.js';
import type { Reader } from '../platform/database/database.js';
import type { RedeterminationOrigin, RedeterminationState } from './rules/redetermination-record.js';

/** One line of the ledger of redeterminations. Dates are moments; a hash names the text that was proposed last. */
export interface RedeterminationRow {
  documentId: string;
  number: number;
  state: RedeterminationState;
  from: Attribute;
  to: Attribute | null;
  originKind: RedeterminationOrigin;
  originId: string | null;
  reason: string;
  contentHash: string;
  disclosureHash: string;
  interpretationHash: string;
  openedAtSequence: number;
  openedBy: string;
  openedAt: Date;
  changedAt: Date;
  endedAt: Date | null;
  endedAtSequence: number | null;
}

const COLUMNS = `r.document_id AS "documentId", r.number, r.state, r.from_attribute AS "from", r.to_attribute AS "to",
  r.origin_kind AS "originKind", r.origin_id AS "originId", r.reason, r.content_hash AS "contentHash",
  r.disclosure_hash AS "disclosureHash", r.interpretation_hash AS "interpretationHash",
  r.opened_at_sequence AS "openedAtSequence", r.opened_by AS "openedBy", r.opened_at AS "openedAt",
  r.changed_at AS "changedAt", r.ended_at AS "endedAt", r.ended_at_sequence AS "endedAtSequence"`;

/** Every redetermination of a document, oldest first. */
export const redeterminationsOf = (reader: Reader, documentId: string): Promise<RedeterminationRow[]> =>
  reader.query<RedeterminationRow>({
    name: 'redeterminations.ofDocument',
    text: `SELECT ${COLUMNS} FROM yuantou.redetermination r WHERE r.document_id = $1::uuid ORDER BY r.number`,
    values: [documentId],
  });

/** The newest redetermination of each of these documents; those that never had one are missing. */
export const newestRedeterminations = (reader: Reader, documentIds: readonly string[]): Promise<RedeterminationRow[]> =>
  reader.query<RedeterminationRow>({
    name: 'redeterminations.newest',
    text: `SELECT DISTINCT ON (r.document_id) ${COLUMNS} FROM yuantou.redetermination r
      WHERE r.document_id = ANY ($1::uuid[]) ORDER BY r.document_id, r.number DESC`,
    values: [documentIds],
  });

/** What became of duties: every redetermination that was opened for one of them, in the order of their opening. */
export const redeterminationsByOrigin = (
  reader: Reader,
  kind: RedeterminationOrigin,
  ids: readonly string[],
): Promise<RedeterminationRow[]> =>
  reader.query<RedeterminationRow>({
    name: 'redeterminations.byOrigin',
    text: `SELECT ${COLUMNS} FROM yuantou.redetermination r
      WHERE r.origin_kind = $1 AND r.origin_id = ANY ($2::text[]) ORDER BY r.opened_at, r.document_id, r.number`,
    values: [kind, ids],
  });
