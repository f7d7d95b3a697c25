import type { Reader } from '../platform/database/database.js';
import type { DocumentRecord } from './rules/document-record.js';
import { changedFlags, firstReviewedContent } from './rules/flags.js';
import type { ChangedFlag, Flags } from './rules/flags.js';

/** The flags that were changed after the first review; costs a statement only where the content was changed at all. */
export async function flagsChanged(reader: Reader, record: DocumentRecord): Promise<ChangedFlag[]> {
  const hash = firstReviewedContent(record);
  if (hash === null) return [];
  const [row] = await reader.query<Flags>({
    name: 'documents.flagsAtFirstReview',
    text: `
      SELECT value->'policy' AS policy, value->'normative' AS normative, value->'majorDecision' AS "majorDecision"
      FROM yuantou.scope_text WHERE document_id = $1 AND scope = 'content' AND hash = $2`,
    values: [record.id, hash],
  });
  return row ? changedFlags(row, record.content) : [];
}
