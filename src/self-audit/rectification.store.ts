import type { Reckoning } from '../calendar/rules/working-days.js';
import type { Actor } from '../people/sign-in/actor.js';
import type { Statement, Tx } from '../platform/database/database.js';
import { NotFound } from '../platform/errors.js';
import { uuidv7 } from '../platform/ids.js';
import type { RectificationAct, RectificationState } from './rules/spot-check.js';

export interface RectificationRow {
  id: string;
  item_id: string;
  office_id: string;
  unit_id: string;
  year: number;
  number: number;
  state: RectificationState;
  due_on: string;
  version: number;
}

const COLUMNS = `id, item_id, office_id, unit_id, year, number, state, due_on::text, version`;

/** @throws NotFound */
export async function lockRectification(tx: Tx, id: string): Promise<RectificationRow> {
  const [row] = await tx.query<RectificationRow>({
    name: 'rectifications.lock',
    text: `SELECT ${COLUMNS} FROM yuantou.rectification WHERE id = $1 FOR UPDATE`,
    values: [id],
  });
  if (!row) throw new NotFound();
  return row;
}

/** 整改通知单, with the office's next number of the year. The caller holds the office's numbers. */
export async function insertRectification(
  tx: Tx,
  actor: Actor,
  one: { itemId: string; unitId: string; year: number; words: string; due: Reckoning; at: Date },
): Promise<string> {
  const id = uuidv7(one.at);
  await tx.execute({
    name: 'rectifications.insert',
    text: `
      WITH ordered AS (INSERT INTO yuantou.rectification (id, item_id, office_id, unit_id, year, number, due_on, due_because)
        SELECT $1::uuid, $2, $3::uuid, $4, $5::integer, 1 + count(*), $6::date, $7::jsonb
        FROM yuantou.rectification WHERE office_id = $3::uuid AND year = $5::integer RETURNING id)
      INSERT INTO yuantou.rectification_act (rectification_id, sequence, act, words, due_on, person_id, appointment_id, acted_at)
      SELECT id, 1, 'order', $8, $6::date, $9, $10, $11 FROM ordered`,
    values: [
      ...[id, one.itemId, actor.unitId, one.unitId, one.year, one.due.on, JSON.stringify(one.due)],
      ...[one.words, actor.personId, actor.appointmentId, one.at],
    ],
  });
  return id;
}

export function recordRectificationAct(
  tx: Tx,
  row: RectificationRow,
  actor: Actor,
  one: { act: RectificationAct; to: RectificationState; words: string; due: Reckoning | null; at: Date },
): void {
  tx.post({
    name: 'rectifications.act',
    text: `
      WITH done AS (INSERT INTO yuantou.rectification_act (rectification_id, sequence, act, words, due_on, person_id,
          appointment_id, acted_at) VALUES ($1::uuid, $2::integer + 1, $3, $4, $5::date, $6, $7, $8))
      UPDATE yuantou.rectification SET state = $9, due_on = coalesce($5::date, due_on),
        due_because = coalesce($10::jsonb, due_because), version = version + 1 WHERE id = $1::uuid`,
    values: [
      ...[row.id, row.version, one.act, one.words, one.due?.on ?? null, actor.personId, actor.appointmentId],
      ...[one.at, one.to, one.due && JSON.stringify(one.due)],
    ],
  });
}

/** Orders that are past their day without an answer. */
export const overdueOrders = (officeId: string, on: string): Statement => ({
  name: 'rectifications.overdue',
  text: `SELECT ${COLUMNS} FROM yuantou.rectification
    WHERE office_id = $1 AND state = 'ordered' AND due_on < $2::date ORDER BY due_on, id`,
  values: [officeId, on],
});

export async function insertCircular(
  tx: Tx,
  actor: Actor,
  { on, at, lines }: { on: string; at: Date; lines: readonly { id: string; dueOn: string; days: number }[] },
): Promise<string | null> {
  const id = uuidv7(at);
  const year = Number(on.slice(0, 4));
  const added = await tx.execute({
    name: 'rectifications.circular',
    text: `
      INSERT INTO yuantou.rectification_circular (id, office_id, year, number, on_day, person_id, appointment_id, issued_at)
      SELECT $1, $2::uuid, $3::integer, 1 + count(*), $4::date, $5, $6, $7
      FROM yuantou.rectification_circular WHERE office_id = $2::uuid AND year = $3::integer
      ON CONFLICT ON CONSTRAINT rectification_circular_day_key DO NOTHING`,
    values: [id, actor.unitId, year, on, actor.personId, actor.appointmentId, at],
  });
  if (added === 0) return null;
  tx.post({
    name: 'rectifications.circularLines',
    text: `
      INSERT INTO yuantou.rectification_circular_line (circular_id, rectification_id, due_on, overdue_days)
      SELECT $1, l.id, l.due_on, l.days FROM unnest($2::uuid[], $3::date[], $4::integer[]) AS l (id, due_on, days)`,
    values: [id, lines.map((line) => line.id), lines.map(({ dueOn }) => dueOn), lines.map(({ days }) => days)],
  });
  return id;
}
