import type { Reader } from '../platform/database/database.js';
import type { Content, Scope, ScopeHashes, ScopeTexts } from './rules/scopes.js';

interface TextRow {
  scope: Scope;
  // What the column holds was written by `newRevision` from a value of that scope.
  value: never;
  body: Content['body'] | null;
}

/** The three texts behind a set of hashes of one document, the body included. */
export async function readScopeTexts(reader: Reader, documentId: string, hashes: ScopeHashes): Promise<ScopeTexts> {
  const rows = await reader.query<TextRow>({
    name: 'documents.scopeTexts',
    text: `
      SELECT scope, value, body FROM yuantou.scope_text
      WHERE document_id = $1 AND (scope, hash) IN (('content', $2), ('disclosure', $3), ('interpretation', $4))`,
    values: [documentId, hashes.content, hashes.disclosure, hashes.interpretation],
  });
  const row = (scope: Scope): TextRow => {
    const found = rows.find((candidate) => candidate.scope === scope);
    if (!found) throw new Error(`document ${documentId}: the text of its ${scope} is missing`);
    return found;
  };
  const content = row('content');
  return {
    content: { ...(content.value as Omit<Content, 'body'>), body: content.body ?? [] },
    disclosure: row('disclosure').value,
    interpretation: row('interpretation').value,
  };
}
