import { isAdministrator } from '../../people/rules/roles.js';
import { FIGURE_READERS } from './figure-access.js';
import type { FigureReader } from './figure-access.js';
import { daysOf } from './question.js';

/** What a unit's row in the bulletin is made of. */
export interface UnitLine {
  unitName: string;
  /** submissions for the first time in the quarter, decided or not */
  submitted: number;
  decided: number;
  passed: number;
  notices: number;
  cured: number;
  curedLate: number;
  /** of those cured, in working days; null where none was */
  averageDays: number | null;
  /** how many units it stands for */
  units: number;
}

/**
 * A circular reaches units that may not know of each other's drafts. So a unit stands there by name only with so many
 * submissions that no single one of them can be told; the others stand together.
 */
export const NAMED_FROM = 5;

/**
 * Small units folded into one line, by as many of the next ones as it takes for that line to stand for at least two units
 * and to be no small one itself: nobody can take it apart with the total. Null: there are too few to tell units apart at all.
 */
export function withSmallFolded(
  lines: readonly UnitLine[],
  least = NAMED_FROM,
): { named: UnitLine[]; folded: UnitLine | null } | null {
  const bySize = [...lines]
    .filter(({ submitted, notices }) => submitted + notices > 0)
    .sort((one, other) => weightOf(one) - weightOf(other));
  const small = bySize.filter((line) => weightOf(line) < least);
  if (small.length === 0) return { named: byName(bySize), folded: null };
  let count = small.length;
  while (count < bySize.length && (count < 2 || sumOf(bySize.slice(0, count), weightOf) < least)) count += 1;
  const folded = bySize.slice(0, count);
  if (folded.length < 2 || sumOf(folded, weightOf) < least) return null;
  return { named: byName(bySize.slice(count)), folded: together(folded) };
}

/** A return of an earlier submission is one more thing to be told by. */
const weightOf = ({ submitted, notices }: UnitLine): number => Math.max(submitted, notices);
const byName = (lines: UnitLine[]): UnitLine[] =>
  [...lines].sort((one, other) => one.unitName.localeCompare(other.unitName, 'zh'));
const sumOf = (lines: readonly UnitLine[], of: (line: UnitLine) => number): number =>
  lines.reduce((sum, line) => sum + of(line), 0);

export function together(lines: readonly UnitLine[]): UnitLine {
  const cured = sumOf(lines, (line) => line.cured);
  const days = sumOf(lines, (line) => (line.averageDays ?? 0) * line.cured);
  return {
    unitName: '',
    submitted: sumOf(lines, (line) => line.submitted),
    decided: sumOf(lines, (line) => line.decided),
    passed: sumOf(lines, (line) => line.passed),
    notices: sumOf(lines, (line) => line.notices),
    cured,
    curedLate: sumOf(lines, (line) => line.curedLate),
    averageDays: cured === 0 ? null : Math.round((days / cured) * 10) / 10,
    units: sumOf(lines, (line) => line.units),
  };
}

/** Whoever reads figures under the government reads its bulletins: they are circulated. */
export const mayReadBulletins = ({ role }: FigureReader): boolean =>
  !isAdministrator(role) && FIGURE_READERS.some((reader) => reader === role);

/** What is not issued yet is known in the office alone. */
export const mayPrepareBulletin = (reader: FigureReader): boolean =>
  mayReadBulletins(reader) && reader.unitKind === 'governmentOffice';

/** 通报 goes out in the office's name: its head issues it. */
export const mayIssueBulletin = ({ role, unitKind }: FigureReader): boolean =>
  unitKind === 'governmentOffice' && role === 'principalHead';

/** A quarter is told of when it is over. */
export const isOver = (year: number, quarter: number, today: string): boolean =>
  daysOf('quarter', `${year}-Q${quarter}`).to < today;
