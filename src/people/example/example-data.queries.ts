import type { Statement } from '../../platform/database/database.js';
import { ADMINISTRATOR_ROLES } from '../rules/roles.js';
import type { Role } from '../rules/roles.js';
import { EXAMPLE_PEOPLE } from './example-organisation.js';

export interface ExamplePersonRow {
  username: string;
  name: string;
  appointments: { role: Role; post: string; unit: string }[];
}

const usernames = EXAMPLE_PEOPLE.map(({ username }) => username);

/** Whoever came with the example data was made in the act that the record tells of, under a name of ours (`$1`). */
const LOADED = `yuantou.administrative_entry e WHERE e.act = 'examplesLoaded' AND e.person_id IS NULL`;
const OF_EXAMPLES = `p.username = ANY ($1::text[]) AND EXISTS (SELECT FROM ${LOADED} AND e.at = p.created_at)`;

/** Those of them who are still in use, with what they hold on that day. */
export const examplePeople = (day: string): Statement => ({
  text: `
    SELECT p.username, p.name, (SELECT coalesce(jsonb_agg(jsonb_build_object('role', a.role, 'post', a.post,
        'unit', u.name) ORDER BY a.id), '[]')
      FROM yuantou.appointment a JOIN yuantou.unit u ON u.id = a.unit_id
      WHERE a.person_id = p.id AND a.revoked_at IS NULL AND a.held_on @> $2::date) AS appointments
    FROM yuantou.person p WHERE ${OF_EXAMPLES} AND p.disabled_at IS NULL ORDER BY p.id`,
  values: [usernames, day],
});

export interface RemovalFactsRow {
  government_id: string | null;
  strangers: number;
  strangers_documents: number;
  documents: number;
  persons: number;
  units: number;
}

export const removalFacts = (): Statement => ({
  text: `
    SELECT (SELECT e.subject_id FROM ${LOADED}) AS government_id,
      (SELECT count(*)::integer FROM yuantou.person p WHERE NOT (${OF_EXAMPLES})) AS strangers,
      (SELECT count(*)::integer FROM yuantou.document d JOIN yuantou.person p ON p.id = d.created_by
        WHERE NOT (${OF_EXAMPLES})) AS strangers_documents,
      (SELECT count(*)::integer FROM yuantou.document) AS documents,
      (SELECT count(*)::integer FROM yuantou.person) AS persons,
      (SELECT count(*)::integer FROM yuantou.unit) AS units`,
  values: [usernames],
});

export interface AdministratorRow {
  id: string;
  person_id: string;
  username: string;
  name: string;
  password_hash: string;
  password_temporary: boolean;
  person_created_at: Date;
  role: Role;
  post: string;
  starts_on: string;
  ends_on: string | null;
  created_at: Date;
}

/** The appointments of administrators on that day. */
export const actingAdministrators = (day: string): Statement => ({
  text: `
    SELECT a.id, p.id AS person_id, p.username, p.name, p.password_hash, p.password_temporary,
      p.created_at AS person_created_at, a.role, a.post, a.starts_on, a.ends_on, a.created_at
    FROM yuantou.appointment a JOIN yuantou.person p ON p.id = a.person_id AND p.disabled_at IS NULL
    WHERE a.role = ANY ($1) AND a.revoked_at IS NULL AND a.held_on @> $2::date ORDER BY a.id`,
  values: [ADMINISTRATOR_ROLES, day],
});

/**
 * Every table but the marks of migrations, the version of the people, the State Council's years of working days, and the
 * kinds of matters that are not public: those are the law's words, and nobody invented them.
 */
export const emptiedTables = (): Statement => ({
  text: `
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('yuantou', 'portal')
      AND tablename NOT IN ('migrations', 'people_version', 'withheld_matter', 'calendar_year') ORDER BY 1`,
});

const SESSION = 'id, token_hash, person_id, created_at, last_seen_at, expires_at, reauthenticated_at, revoked_at';

export const keepSession = (id: string): Statement => ({
  text: `CREATE TEMPORARY TABLE kept_session ON COMMIT DROP AS SELECT ${SESSION} FROM yuantou.session WHERE id = $1`,
  values: [id],
});

export const putBackSession = (): Statement => ({
  text: `INSERT INTO yuantou.session (${SESSION}) SELECT ${SESSION} FROM kept_session`,
});
