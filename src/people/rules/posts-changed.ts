/** Name of the job that is told in which unit somebody got or lost a post, by `{ unitId }`. Waiting jobs name it: it stays. */
export const POSTS_CHANGED = 'postsChanged';

/** One for each unit, in one order for all who leave them. */
export const jobsOfChangedPosts = (unitIds: Iterable<string>) =>
  [...new Set(unitIds)].sort().map((unitId) => ({ payload: { unitId }, key: `${POSTS_CHANGED}/${unitId}` }));
