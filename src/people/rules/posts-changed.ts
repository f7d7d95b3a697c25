/** Name of the job that is told in which unit somebody got or lost a post, by `{ unitId }`. Waiting jobs name it: it stays. */
export const POSTS_CHANGED = 'postsChanged';
