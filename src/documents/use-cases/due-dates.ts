import type { DocumentRecord } from '../rules/document-record.js';
import type { World } from '../rules/facts.js';
import type { WaitingRow } from '../rules/waiting-for.js';

/** The day by which the post should have acted, where the pack sets one; its passing reminds and never decides. */
export function dueOn(_row: WaitingRow, _record: DocumentRecord, _world: World): string | null {
  return null;
}
