import type { Tx } from '../platform/database/database.js';
import { enqueueAll } from '../platform/jobs/enqueue.js';
import { POSTS_CHANGED } from './rules/posts-changed.js';

/** What waits for a post follows whoever holds it: told with the change itself, once for each unit. */
export function tellPostsChanged(tx: Tx, unitIds: Iterable<string>): void {
  const jobs = [...new Set(unitIds)]
    .sort()
    .map((unitId) => ({ payload: { unitId }, key: `${POSTS_CHANGED}/${unitId}` }));
  enqueueAll(tx, POSTS_CHANGED, jobs);
}
