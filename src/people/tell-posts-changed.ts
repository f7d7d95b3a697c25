import type { Tx } from '../platform/database/database.js';
import { enqueue } from '../platform/jobs/enqueue.js';
import { POSTS_CHANGED } from './rules/posts-changed.js';

/** What waits for a post follows whoever holds it: told with the change itself, once for each unit. */
export function tellPostsChanged(tx: Tx, unitIds: Iterable<string>): void {
  for (const unitId of new Set(unitIds)) enqueue(tx, POSTS_CHANGED, { unitId }, { key: `${POSTS_CHANGED}/${unitId}` });
}
