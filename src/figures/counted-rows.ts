import type { Reader } from '../platform/database/database.js';
import { countFigure, hasOwnTotal } from './figures.queries.js';
import type { Asking, FigureRow } from './figures.queries.js';
import { withShares } from './rules/figure-table.js';
import type { CountedRow } from './rules/figure-table.js';
import { FIGURE_TABLE } from './rules/figures.js';
import type { Dimension } from './rules/figures.js';
import type { Question } from './rules/question.js';

const NOTHING: CountedRow = { members: [], unitName: null, values: {} };

/** A figure with its shares: the rows of a split, and the total, in which everything stands once. */
export async function countedRows(
  reader: Reader,
  asking: Asking,
  question: Question,
  split: readonly Dimension[],
): Promise<{ rows: CountedRow[]; total: CountedRow }> {
  const asked = hasOwnTotal(split) ? [split, []] : [split];
  const found = await Promise.all(asked.map((by) => reader.query<FigureRow>(countFigure(asking, question, by))));
  const counted = found.flat().map(({ is_total, members, unit_name: unitName, values }) => ({
    isTotal: is_total,
    row: withShares(FIGURE_TABLE[question.figure], { members, unitName, values }),
  }));
  return {
    rows: counted.flatMap(({ isTotal, row }) => (isTotal ? [] : [row])),
    total: counted.find(({ isTotal }) => isTotal)?.row ?? NOTHING,
  };
}
