import type { Reader } from '../platform/database/database.js';
import type { Delegation, Post, UnitFacts } from './rules/document-record.js';

/** The units of a document, and who holds which posts and lends which signatures in them on a day. */
export interface Staffing {
  units: readonly UnitFacts[];
  posts: readonly Post[];
  delegations: readonly Delegation[];
}

/**
 * Hundreds of documents share the same units, and people change rarely. `version` is what the caller read in the same
 * statement as the document: the database renews it with every change, so what is kept here is never out of date,
 * whichever replica changed it. Read afresh it is newer than `version` at worst.
 */
export async function staffingOf(
  reader: Reader,
  unitIds: readonly string[],
  day: string,
  version: string | null,
): Promise<Staffing> {
  const known = version === null ? undefined : kept.get(keyOf(version, unitIds, day));
  if (known) return known;
  const [row] = await reader.query<{ version: string } & Staffing>({
    name: 'documents.staffing',
    text: `
      SELECT v.version, (SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'kind', u.kind, 'name', u.name,
          'parentId', u.parent_id, 'smallUnit', u.small_unit)), '[]') FROM yuantou.unit u WHERE u.id = ANY ($1)) AS units,
        yuantou.posts_of($1::uuid[], $2::date) AS posts, yuantou.delegations_of($1::uuid[], $2::date) AS delegations
      FROM yuantou.people_version v`,
    values: [unitIds, day],
  });
  if (!row) throw new Error('people_version has lost its row');
  const { units, posts, delegations } = row;
  const staffing = { units, posts, delegations };
  keep(keyOf(row.version, unitIds, day), staffing);
  return staffing;
}

const kept = new Map<string, Staffing>();
const MOST_KEPT = 500;

/** The oldest goes first: with a new version or day all that came before is of no use. */
function keep(key: string, staffing: Staffing): void {
  for (const oldest of kept.keys()) {
    if (kept.size < MOST_KEPT) break;
    kept.delete(oldest);
  }
  kept.set(key, staffing);
}

const keyOf = (version: string, unitIds: readonly string[], day: string): string =>
  `${version} ${day} ${unitIds.join(' ')}`;
