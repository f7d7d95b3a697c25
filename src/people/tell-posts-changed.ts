import type { Tx } from '../platform/database/database.js';
import { enqueueAll } from '../platform/jobs/enqueue.js';
import { jobsOfChangedPosts, POSTS_CHANGED } from './rules/posts-changed.js';

/** What waits for a post follows whoever holds it: told with the change itself, once for each unit. */
export function tellPostsChanged(tx: Tx, unitIds: Iterable<string>): void {
  enqueueAll(tx, POSTS_CHANGED, jobsOfChangedPosts(unitIds));
}
