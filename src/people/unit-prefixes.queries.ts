import type { Tx } from '../platform/database/database.js';
import { Conflict } from '../platform/errors.js';

/**
 * A 机关代字 under which a unit has given numbers stays that unit's, even when it no longer uses it: otherwise two documents
 * would come to bear one number.
 * @throws Conflict('documentPrefixTaken')
 */
export async function refuseForeignPrefix(tx: Tx, prefix: string | null, unitId: string): Promise<void> {
  if (prefix === null) return;
  const [taken] = await tx.query({
    text: 'SELECT FROM yuantou.number_series s WHERE s.prefix = $1 AND s.unit_id <> $2 LIMIT 1',
    values: [prefix, unitId],
  });
  if (taken) throw new Conflict('documentPrefixTaken', [{ code: 'documentPrefixTaken', pointer: '/documentPrefix' }]);
}
