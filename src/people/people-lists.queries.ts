import type { Statement } from '../platform/database/database.js';
import type { Page } from './administration.queries.js';
import type { Role } from './rules/roles.js';
import type { Standing } from './rules/term.js';
import { ended, standing } from './standing.sql.js';

export interface PersonView {
  id: string;
  username: string;
  name: string;
  phone: string | null;
  passwordTemporary: boolean;
  disabledAt: Date | null;
  /** in force today */
  posts: { unitName: string; role: Role; post: string }[];
}

export interface AppointmentView {
  id: string;
  personId: string;
  personName: string;
  username: string;
  unitId: string;
  unitName: string;
  role: Role;
  post: string;
  startsOn: string;
  endsOn: string | null;
  revokedAt: Date | null;
  standing: Standing;
}

interface Filter {
  /** Each has to be found. */
  words: readonly string[];
  /** This unit and those below it. */
  within: string | null;
  role: Role | null;
}

export interface PersonFilter extends Filter {
  disabled: boolean | null;
}

export interface AppointmentFilter extends Filter {
  personId: string | null;
  unitId: string | null;
  ended: boolean | null;
}

/** By username, which never changes. Unit and role are those of a post that is in force on `today`. */
export function personsPage({ after, limit }: Page, filter: PersonFilter, today: string): Statement {
  const { values, bind } = binding([limit, today]);
  const where = filter.words.map((word) => isPerson(soughtIn(word, bind)));
  if (after !== null) where.push(`p.username > (SELECT username FROM yuantou.person WHERE id = ${bind(after)})`);
  if (filter.disabled !== null) where.push(`p.disabled_at IS ${filter.disabled ? 'NOT NULL' : 'NULL'}`);
  if (filter.within !== null || filter.role !== null) {
    const held = [IN_FORCE, ...placed(filter, bind)].join(' AND ');
    where.push(`EXISTS (SELECT FROM yuantou.appointment a WHERE a.person_id = p.id AND ${held})`);
  }
  return { text: persons(`${whereAll(where)} ORDER BY p.username LIMIT $1`), values };
}

export function personView(id: string, today: string): Statement {
  return { name: 'people.personView', text: persons('WHERE p.id = $1'), values: [id, today] };
}

/**
 * Past ones too, by unit, role and seniority; none of the three ever changes. A word may be of the person, of the post or
 * of the unit.
 */
export function appointmentsPage({ after, limit }: Page, filter: AppointmentFilter, today: string): Statement {
  const { values, bind } = binding([limit, today]);
  const where = [...isHeldBy(filter.words, bind), ...placed(filter, bind)];
  if (after !== null)
    where.push(`(${ORDER}) > (SELECT ${ORDER} FROM yuantou.appointment a WHERE a.id = ${bind(after)})`);
  if (filter.personId !== null) where.push(`a.person_id = ${bind(filter.personId)}`);
  if (filter.unitId !== null) where.push(`a.unit_id = ${bind(filter.unitId)}`);
  if (filter.ended !== null) where.push(filter.ended ? ENDED : `NOT (${ENDED})`);
  return { text: `${APPOINTMENTS} ${whereAll(where)} ORDER BY ${ORDER} LIMIT $1`, values };
}

export function appointmentView(id: string, today: string): Statement {
  return { name: 'people.appointmentView', text: `${APPOINTMENTS} WHERE a.id = $1`, values: [id, today] };
}

const IN_FORCE = 'a.revoked_at IS NULL AND a.held_on @> $2::date';
const ENDED = ended('a', '$2');
const ORDER = 'a.unit_id, a.role, a.starts_on, a.id';

/** The posts are looked up for the rows that are shown, and for no others. */
const persons = (which: string): string => `
  SELECT p.id, p.username, p.name, p.phone, p.password_temporary AS "passwordTemporary", p.disabled_at AS "disabledAt",
    coalesce((
      SELECT jsonb_agg(jsonb_build_object('unitName', u.name, 'role', a.role, 'post', a.post) ORDER BY a.starts_on, a.id)
      FROM yuantou.appointment a JOIN yuantou.unit u ON u.id = a.unit_id
      WHERE a.person_id = p.id AND ${IN_FORCE}), '[]') AS posts
  FROM (SELECT p.* FROM yuantou.person p ${which}) p ORDER BY p.username`;

const APPOINTMENTS = `
  SELECT a.id, a.person_id AS "personId", p.name AS "personName", p.username, a.unit_id AS "unitId",
    u.name AS "unitName", a.role, a.post, a.starts_on AS "startsOn", a.ends_on AS "endsOn", a.revoked_at AS "revokedAt",
    ${standing('a', '$2')} AS standing
  FROM yuantou.appointment a JOIN yuantou.person p ON p.id = a.person_id JOIN yuantou.unit u ON u.id = a.unit_id`;

type Bind = (value: unknown) => string;

function binding(values: unknown[]): { values: unknown[]; bind: Bind } {
  return { values, bind: (value) => `$${values.push(value)}` };
}

const whereAll = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;

function placed({ within, role }: Filter, bind: Bind): string[] {
  const conditions = [];
  if (role !== null) conditions.push(`a.role = ${bind(role)}`);
  if (within !== null) conditions.push(`a.unit_id = ANY (ARRAY (${unitsBelow(bind(within))}))`);
  return conditions;
}

const unitsBelow = (unit: string): string => `
  WITH RECURSIVE below AS (
    SELECT u.id FROM yuantou.unit u WHERE u.id = ${unit}::uuid
    UNION ALL SELECT u.id FROM below b JOIN yuantou.unit u ON u.parent_id = b.id)
  SELECT id FROM below`;

interface Sought {
  word: string;
  like: string;
}

function soughtIn(word: string, bind: Bind): Sought {
  return { word: bind(word), like: bind(`%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`) };
}

const isPerson = ({ word, like }: Sought): string =>
  `(p.sought_grams @> yuantou.grams_sought(${word}) AND (p.name ILIKE ${like} OR p.username ILIKE ${like} OR p.phone ILIKE ${like}))`;

/** The longest word names the rows, each way by an index of its own; the others are looked for in those rows. */
function isHeldBy(words: readonly string[], bind: Bind): string[] {
  const [longest, ...others] = words.toSorted((one, other) => other.length - one.length);
  if (longest === undefined) return [];
  return [isAmongThose(soughtIn(longest, bind)), ...others.map((word) => saysWord(soughtIn(word, bind)))];
}

const isAmongThose = (sought: Sought): string => `a.id = ANY (ARRAY (
  SELECT s.id FROM yuantou.person p JOIN yuantou.appointment s ON s.person_id = p.id WHERE ${isPerson(sought)}
  UNION ALL
  SELECT s.id FROM yuantou.appointment s
  WHERE s.post_grams @> yuantou.grams_sought(${sought.word}) AND s.post ILIKE ${sought.like}
  UNION ALL
  SELECT s.id FROM yuantou.unit u JOIN yuantou.appointment s ON s.unit_id = u.id
  WHERE u.name ILIKE ${sought.like} OR u.short_name ILIKE ${sought.like}))`;

const saysWord = (sought: Sought): string =>
  `(${isPerson(sought)} OR a.post ILIKE ${sought.like} OR u.name ILIKE ${sought.like} OR u.short_name ILIKE ${sought.like})`;
