/** Over, for a row with a term (`starts_on`, `ends_on`, `revoked_at`): its last day has passed, or it was ended at once. */
export const ended = (row: string, today: string): string =>
  `(${row}.revoked_at IS NOT NULL OR coalesce(${row}.ends_on < ${today}::date, false))`;

/** One of `STANDINGS` on that day. */
export const standing = (row: string, today: string): string =>
  `CASE WHEN ${ended(row, today)} THEN 'ended' WHEN ${row}.starts_on > ${today}::date THEN 'toBegin' ELSE 'inForce' END`;
