import type { Statement } from '../platform/database/database.js';
import type { DueRange } from './rules/due-ranges.js';
import { HEAD, OFFICE_ROLES } from './rules/task-kinds.js';
import type { TaskKind } from './rules/task-kinds.js';

/** Each once; whoever follows the outbox is told. */
const tell = (from: string): string => `
  told AS (INSERT INTO yuantou.task_signal (task_id, signal, days, on_day, to_unit_id, to_role, told_at) ${from}
    ON CONFLICT DO NOTHING RETURNING task_id, signal, days)
  INSERT INTO yuantou.outbox (topic, payload, created_at)
  SELECT 'task.' || signal, jsonb_build_object('taskId', task_id, 'days', days), $1::timestamptz FROM told`;

export const remind = (on: string, at: Date, { kind, days, from, to }: DueRange): Statement => ({
  name: 'tasks.remind',
  text: `WITH ${tell(`
    SELECT t.id, 'reminded', $2, $3, t.unit_id, t.role, $1 FROM yuantou.task t
    WHERE t.closed_at IS NULL AND t.kind = $4 AND t.due_on BETWEEN $5 AND $6`)}`,
  values: [at, days, on, kind, from, to],
});

export const bringBeforeHeads = (on: string, at: Date): Statement => ({
  name: 'tasks.bringBeforeHeads',
  text: `WITH late AS (UPDATE yuantou.task SET head_since = $2
      WHERE closed_at IS NULL AND due_on < $2 AND head_since IS NULL RETURNING id, unit_id),
    ${tell(`SELECT id, 'toHead', 0, $2, unit_id, '${HEAD}', $1 FROM late`)}`,
  values: [at, on],
});

/** Where no government is above there is nobody to bring it before. */
export const bringBeforeOffice = (
  on: string,
  at: Date,
  { kind, days, until }: { kind: TaskKind; days: number; until: string },
): Statement => ({
  name: 'tasks.bringBeforeOffice',
  text: `WITH late AS (UPDATE yuantou.task t SET office_since = $2, office_unit_id = yuantou.office_of(t.unit_id)
      WHERE t.closed_at IS NULL AND t.kind = $3 AND t.due_on <= $4 AND t.due_on < $2 AND t.office_since IS NULL
        AND yuantou.office_of(t.unit_id) IS NOT NULL RETURNING t.id, t.office_unit_id),
    ${tell(`SELECT id, 'toOffice', $5, $2, office_unit_id, '${OFFICE_ROLES[0] ?? HEAD}', $1 FROM late`)}`,
  values: [at, on, kind, until, days],
});
