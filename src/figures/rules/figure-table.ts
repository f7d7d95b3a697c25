import { KINDS, RETURN_CODES } from '../../disclosure/rules/vocabulary.js';
import { STATES } from '../../documents/rules/states.js';
import type { Dimension, Figure, MeasureName } from './figures.js';

export type Value = number | string | null;

/** One row of a figure as it was counted; shares are reckoned from its counts. */
export interface CountedRow {
  members: (string | null)[];
  unitName: string | null;
  values: Partial<Record<MeasureName, Value>>;
}

/** The row with its shares, in percent to one decimal; a share of nothing is null, not zero. */
export function withShares({ measures }: Figure, row: CountedRow): CountedRow {
  const numberOf = (name: MeasureName): number => Number(row.values[name] ?? 0);
  const values = { ...row.values };
  for (const measure of measures) {
    if (measure.type !== 'share') continue;
    const whole = measure.whole.reduce((sum, name) => sum + numberOf(name), 0);
    values[measure.name] = whole === 0 ? null : Math.round((numberOf(measure.part) / whole) * 1000) / 10;
  }
  return { ...row, values };
}

/** Time runs upwards, closed sets keep their own order, units go by name: no row stands first for being the worst. */
export function inOrder(rows: readonly CountedRow[], split: readonly Dimension[]): CountedRow[] {
  const placeOf = (row: CountedRow, i: number): number | string => {
    const member = row.members[i] ?? '';
    const dimension = split[i];
    if (dimension === 'unit') return row.unitName ?? '';
    const order = dimension === undefined ? undefined : ORDERS[dimension];
    return order ? order.indexOf(member) : member;
  };
  return [...rows].sort((one, other) => {
    for (let i = 0; i < split.length; i += 1) {
      const order = compare(placeOf(one, i), placeOf(other, i));
      if (order !== 0) return order;
    }
    return 0;
  });
}

const ORDERS: Partial<Record<Dimension, readonly string[]>> = {
  attribute: ['proactive', 'onRequest', 'nonDisclosure'],
  kind: KINDS,
  code: RETURN_CODES,
  step: STATES,
  review: ['date', 'event', 'annual'],
};

function compare(one: number | string, other: number | string): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), 'zh');
}
