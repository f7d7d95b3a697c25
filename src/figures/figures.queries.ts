import type { Kind } from '../disclosure/rules/vocabulary.js';
import type { Statement } from '../platform/database/database.js';
import {
  belongsTo,
  COUNTED,
  DAY_OF,
  memberOf,
  membersOf,
  NUMBER_OF,
  POPULATION,
  RECKONED,
  TABLES,
  whoseAre,
} from './figures.sql.js';
import type { DocumentSource } from './figures.sql.js';
import type { Reach } from './rules/figure-access.js';
import { FIGURE_TABLE, isManifold, REVIEW_SOON } from './rules/figures.js';
import type { Dimension, MeasureName } from './rules/figures.js';
import { FILTERS } from './rules/question.js';
import type { ListQuestion, Question } from './rules/question.js';

/** Who asks, how far their figures reach, and on which day (YYYY-MM-DD). */
export interface Asking {
  unitId: string;
  reach: Reach;
  today: string;
}

/** Members of the dimensions in the order asked, then a value for each measure. */
export interface FigureRow {
  members: (string | null)[];
  is_total: boolean;
  /** the name of the unit, where it is split by unit */
  unit_name: string | null;
  values: Partial<Record<MeasureName, number | string | null>>;
}

/** More rows than anybody reads: the table says that it was cut. */
export const MOST_ROWS = 2000;

/** Values of a statement, each bound once under the name it has in the text. */
class Bound {
  readonly values: unknown[] = [];
  private readonly places = new Map<string, string>();

  constructor(private readonly known: Record<string, unknown>) {}

  /** The text with its `$names` replaced; `more` are the names of this piece alone. */
  in(text: string, more: Record<string, unknown> = {}): string {
    return text.replace(/\$([a-z]\w*)/g, (_, name: string) =>
      name in more ? `$${this.values.push(more[name])}` : this.place(name),
    );
  }

  private place(name: string): string {
    const place = this.places.get(name) ?? `$${this.values.push(this.known[name])}`;
    this.places.set(name, place);
    return place;
  }
}

const bound = ({ unitId, today }: Asking): Bound => new Bound({ unit: unitId, today, soon: REVIEW_SOON });

function conditions(asking: Asking, { figure, from, to, members }: Question, bind: Bound): string {
  const { source } = FIGURE_TABLE[figure];
  const narrowing = FILTERS.flatMap((filter) => {
    const member = members[filter];
    return member === undefined ? [] : [bind.in(belongsTo(filter, source), { member })];
  });
  return [
    bind.in(whoseAre(asking.reach, source)),
    bind.in(POPULATION[figure]),
    ...(from === null ? [] : [bind.in(`${DAY_OF[source]} >= $from::date`, { from })]),
    ...(to === null ? [] : [bind.in(`${DAY_OF[source]} <= $to::date`, { to })]),
    ...narrowing,
  ].join('\n        AND ');
}

/**
 * One row for each combination of members, and the total first, in one reading of the facts. Where one thing may stand in
 * several rows the total is none of their sum and is counted by itself: ask again without a split. Never named: the days
 * asked for decide how it is best read.
 */
export function countFigure(asking: Asking, question: Question, split: readonly Dimension[]): Statement {
  const { source } = FIGURE_TABLE[question.figure];
  const bind = bound(asking);
  const values = valuesOf(question, bind);
  const facts = `FROM ${TABLES[source]} f${[...new Set(split.map(membersOf))].join('')}
      WHERE ${conditions(asking, question, bind)}`;
  if (split.length === 0)
    return {
      text: `SELECT '{}'::text[] AS members, true AS is_total, NULL AS unit_name, ${values} ${facts}`,
      values: bind.values,
    };
  const columns = split.map((_, i) => `x.d${i}`);
  const places = split.map((_, i) => i + 1).join(', ');
  const groups = hasOwnTotal(split) ? `(${places})` : `GROUPING SETS ((${places}), ())`;
  const byUnit = split.indexOf('unit');
  return {
    text: `
      SELECT ARRAY[${columns.join(', ')}]::text[] AS members, x.is_total, ${byUnit < 0 ? 'NULL' : 'u.name'} AS unit_name,
        x."values"
      FROM (
        SELECT ${split.map((dimension, i) => `${memberOf(dimension, source)} AS d${i}`).join(', ')},
          ${hasOwnTotal(split) ? 'false' : `GROUPING(${memberOf(split[0] ?? 'year', source)}) = 1`} AS is_total, ${values}
        ${facts}
        GROUP BY ${groups}
      ) x${byUnit < 0 ? '' : ` LEFT JOIN yuantou.unit u ON u.id = x.d${byUnit}::uuid`}
      ORDER BY x.is_total DESC, ${columns.join(', ')} LIMIT ${MOST_ROWS + 2}`,
    values: bind.values,
  };
}

/** Whether the total of a split has to be counted by itself. */
export const hasOwnTotal = (split: readonly Dimension[]): boolean => split.some(isManifold);

function valuesOf({ figure }: Question, bind: Bound): string {
  const { measures } = FIGURE_TABLE[figure];
  const parts = measures.flatMap(({ name, type }) => {
    if (type === 'share') return [];
    const sql = type === 'count' ? `count(*) FILTER (WHERE ${counted(figure, name)})` : RECKONED[figure]?.[name];
    if (sql === undefined) throw new Error(`${figure} has no way to reckon ${name}`);
    return [`'${name}', ${bind.in(sql)}`];
  });
  return `jsonb_build_object(${parts.join(', ')}) AS "values"`;
}

function counted(figure: Question['figure'], measure: MeasureName): string {
  const condition = COUNTED[figure][measure];
  if (condition === undefined) throw new Error(`${figure} does not count ${measure}`);
  return condition;
}

/** 行政规范性文件 (条例第二十条第一项): registered ones that were signed as such. */
export interface NormativeCounts {
  made: number;
  repealed: number;
  inForce: number;
}

/** Made and ended within a period, and in force on its last day. */
export function countNormative(asking: Asking, { from, to }: { from: string; to: string }): Statement {
  const bind = bound(asking);
  const where = conditions(asking, { figure: 'documents', from: null, to, members: {} }, bind);
  return {
    text: `SELECT count(*) FILTER (WHERE f.document_date >= ${bind.in('$from::date', { from })})::integer AS made,
        count(*) FILTER (WHERE f.ended_on BETWEEN ${bind.in('$from::date AND $to::date', { from, to })})::integer AS repealed,
        count(*) FILTER (WHERE f.ended_on IS NULL OR f.ended_on > ${bind.in('$to::date', { to })})::integer AS "inForce"
      FROM ${TABLES.issued} f WHERE ${where} AND f.normative`,
    values: bind.values,
  };
}

export interface ListedFact {
  document_id: string;
  number: number;
  /** the day by which it belongs to the period */
  day: string;
  title: string | null;
  kind: Kind | null;
  register: string | null;
  printed_number: string | null;
  unit_id: string;
  unit_name: string;
  state: string | null;
  due_on: string | null;
  done_on: string | null;
  days: number | null;
  codes: string[] | null;
}

export interface FactPlace {
  after: { day: string; id: string; number: number } | null;
  limit: number;
}

/** What a list shows of each source beside title and unit. */
const SHOWN: Record<DocumentSource, string> = {
  issued: `f.register, NULL AS state, CASE f.register WHEN 'proactive' THEN f.publish_due_on ELSE f.review_on END AS due_on,
        f.published_on AS done_on, NULL::integer AS days, f.grounds AS codes`,
  rounds: `NULL AS register, NULL AS state, f.due_on, coalesce(f.cured_on, f.decided_on) AS done_on, f.cure_days AS days,
        f.codes`,
  stays: `NULL AS register, f.state, f.due_on, f.left_on AS done_on, f.days, NULL::text[] AS codes`,
};

/**
 * What was counted in one number, newest first, by keyset. The title is that of the text as it was then: of the registered,
 * submitted or judged one, never of a draft that has been begun since.
 */
export function listFacts(asking: Asking, question: ListQuestion, { after, limit }: FactPlace): Statement {
  const { source } = FIGURE_TABLE[question.figure];
  if (source === 'audits') throw new Error('self-audits are listed by their board');
  const bind = bound(asking);
  const key = `${DAY_OF[source]}, f.document_id, ${NUMBER_OF[source]}`;
  const where = [
    conditions(asking, question, bind),
    `(${bind.in(counted(question.figure, question.measure))})`,
    ...(after === null ? [] : [`(${key}) < ${bind.in('($day::date, $id::uuid, $number::integer)', { ...after })}`]),
  ];
  return {
    text: `
      SELECT k.*, c.value->>'title' AS title, c.value->>'kind' AS kind, u.name AS unit_name,
        (SELECT d.number FROM yuantou.document d WHERE d.id = k.document_id AND d.register IS NOT NULL) AS printed_number
      FROM (SELECT f.document_id, ${NUMBER_OF[source]} AS number, ${DAY_OF[source]} AS day, f.unit_id, f.content_hash,
        ${SHOWN[source]}
        FROM ${TABLES[source]} f WHERE ${where.join(' AND ')}
        ORDER BY ${key
          .split(', ')
          .map((column) => `${column} DESC`)
          .join(', ')} LIMIT ${bind.in('$limit', { limit })}) k
      JOIN yuantou.unit u ON u.id = k.unit_id
      LEFT JOIN yuantou.scope_text c ON c.document_id = k.document_id AND c.scope = 'content' AND c.hash = k.content_hash
      ORDER BY k.day DESC, k.document_id DESC, k.number DESC`,
    values: bind.values,
  };
}
