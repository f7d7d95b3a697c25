import type { Tx } from '../platform/database/database.js';
import type { KnownPerson } from './rules/organisation-import.js';
import type { KnownUnit } from './rules/organisation-units.js';
import type { Role } from './rules/roles.js';

export interface Ids {
  units: ReadonlyMap<string, string>;
  persons: ReadonlyMap<string, string>;
}

interface UnitRow extends KnownUnit {
  id: string;
}

interface PersonRow {
  id: string;
  username: string;
  name: string;
  disabled: boolean;
  posts: { unit: string; role: Role; startsOn: string; endsOn: string | null }[];
}

/** Held until the transaction ends: neither unit nor person is disabled while something is hung on it. */
const units = (names: string[], prefixes: string[]) => ({
  text: `
    SELECT u.id, u.name, u.kind, p.name AS "parentUnit", u.short_name AS "shortName",
      u.document_prefix AS "documentPrefix", u.disabled_at IS NOT NULL AS disabled,
      (SELECT coalesce(array_agg(DISTINCT s.prefix), '{}') FROM yuantou.number_series s
        WHERE s.unit_id = u.id) AS "givenUnder",
      (SELECT o.name FROM yuantou.unit o
        WHERE o.parent_id = u.id AND o.kind = 'governmentOffice' AND o.disabled_at IS NULL) AS office
    FROM yuantou.unit u LEFT JOIN yuantou.unit p ON p.id = u.parent_id
    WHERE u.name = ANY ($1::text[]) OR u.document_prefix = ANY ($2::text[])
      OR EXISTS (SELECT FROM yuantou.number_series s WHERE s.unit_id = u.id AND s.prefix = ANY ($2::text[]))
    ORDER BY u.id FOR SHARE OF u`,
  values: [names, prefixes],
});

const persons = (usernames: string[]) => ({
  text: `
    SELECT p.id, p.username, p.name, p.disabled_at IS NOT NULL AS disabled,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('unit', u.name, 'role', a.role, 'startsOn', a.starts_on,
          'endsOn', a.ends_on)), '[]')
        FROM yuantou.appointment a JOIN yuantou.unit u ON u.id = a.unit_id
        WHERE a.person_id = p.id AND NOT isempty(a.held_on)) AS posts
    FROM yuantou.person p WHERE p.username = ANY ($1::text[]) ORDER BY p.id FOR SHARE OF p`,
  values: [usernames],
});

/** What is in the house of all that a sheet names. */
export async function knownOrganisation(
  tx: Tx,
  named: { units: string[]; prefixes: string[]; usernames: string[] },
): Promise<{ units: KnownUnit[]; persons: KnownPerson[]; ids: Ids }> {
  const [unitRows, personRows] = await Promise.all([
    tx.query<UnitRow>(units(named.units, named.prefixes)),
    tx.query<PersonRow>(persons(named.usernames)),
  ]);
  return {
    units: unitRows,
    persons: personRows,
    ids: {
      units: new Map(unitRows.map(({ name, id }) => [name, id])),
      persons: new Map(personRows.map(({ username, id }) => [username, id])),
    },
  };
}
