import { messageOf } from '../platform/messages/messages.js';
import type { Lang } from '../platform/messages/messages.js';
import { measureLabel, memberLabel, textOf } from './figure-words.js';
import { together, withSmallFolded } from './rules/bulletin.js';
import type { UnitLine } from './rules/bulletin.js';
import type { CountedRow } from './rules/figure-table.js';
import { FIGURE_TABLE } from './rules/figures.js';
import type { Dimension, FigureName } from './rules/figures.js';
import type { Report, ReportTable } from './rules/report.js';

/** A figure over the quarter: its rows by one dimension, and its total. */
export interface QuarterFigure {
  rows: CountedRow[];
  total: CountedRow;
}

export interface BulletinFacts {
  year: number;
  quarter: number;
  officeName: string;
  documents: QuarterFigure;
  publication: QuarterFigure;
  interpretation: QuarterFigure;
  codes: QuarterFigure;
  units: UnitLine[];
  today: string;
}

const say = (word: string, lang: Lang, params: Record<string, string | number> = {}): string =>
  messageOf(`bulletin.${word}`, lang, params).message;

/** 季度通报 in one language. What signers decided over and what the office found too late has no place in it. */
export function bulletinReport(facts: BulletinFacts, lang: Lang): Report {
  const { year, quarter, officeName, today } = facts;
  return {
    title: say('title', lang, { year, quarter }),
    lines: [officeName, say('scope', lang), say('asOf', lang, { day: today })],
    tables: [
      figureTable('documents', null, facts.documents, lang),
      unitTable(facts.units, lang),
      figureTable('returns', 'code', facts.codes, lang),
      figureTable('publication', null, facts.publication, lang),
      figureTable('interpretation', null, facts.interpretation, lang),
    ],
  };
}

function figureTable(
  figure: FigureName,
  by: Dimension | null,
  { rows, total }: QuarterFigure,
  lang: Lang,
): ReportTable {
  const { measures } = FIGURE_TABLE[figure];
  const cells = (row: CountedRow): string[] => measures.map((one) => textOf(one, row.values[one.name] ?? null, lang));
  const body =
    by === null ? [] : rows.map((row) => [memberLabel(by, row.members[0] ?? null, row.unitName, lang), ...cells(row)]);
  return {
    title: say(`table.${figure}`, lang),
    note: null,
    columns: [
      by === null ? '' : say(`by.${by}`, lang),
      ...measures.map(({ name }) => measureLabel(figure, name, lang)),
    ],
    rows: [...body, [say('total', lang), ...cells(total)]],
  };
}

function unitTable(units: readonly UnitLine[], lang: Lang): ReportTable {
  const shown = withSmallFolded(units);
  const folded = shown?.folded ?? null;
  return {
    title: say('table.units', lang),
    note: shown === null ? say('tooFew', lang) : folded === null ? null : say('folded', lang),
    columns: [
      'unit',
      'submitted',
      'decided',
      'passed',
      'passedShare',
      'notices',
      'cured',
      'curedLate',
      'averageDays',
    ].map((column) => say(`column.${column}`, lang)),
    rows: [
      ...(shown?.named ?? []).map((line) => lineCells(line, line.unitName, lang)),
      ...(folded === null ? [] : [lineCells(folded, say('others', lang, { n: folded.units }), lang)]),
      lineCells(together(units), say('total', lang), lang),
    ],
  };
}

function lineCells(line: UnitLine, name: string, lang: Lang): string[] {
  const share = line.decided === 0 ? null : Math.round((line.passed / line.decided) * 1000) / 10;
  return [
    name,
    String(line.submitted),
    String(line.decided),
    String(line.passed),
    textOf({ type: 'share', name: 'passedShare', part: 'passed', whole: [] }, share, lang),
    String(line.notices),
    String(line.cured),
    String(line.curedLate),
    textOf({ type: 'days', name: 'averageDays' }, line.averageDays, lang),
  ];
}
