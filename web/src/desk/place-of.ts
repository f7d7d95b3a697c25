import type { Row } from '../lists/use-document-list';

/** The acts of whoever writes: they are done where the text, the checklist and the list of cures are. */
const DONE_WHILE_WRITING: readonly string[] = ['completeDraft', 'submitForReview', 'revise'];

/** Where a document of the desk is gone on with: what came back or is still a draft in its text, all else on its page. */
export function placeOf({ id, waiting, missing, sentBack }: Row): string {
  const writes = waiting ? DONE_WHILE_WRITING.includes(waiting.event) : missing !== null || sentBack !== null;
  return writes ? `/documents/${id}/edit` : `/documents/${id}`;
}
