import { labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import type { ListedFact } from '../figures.queries.js';
import type { CountedRow } from '../rules/figure-table.js';
import { FIGURE_TABLE, isDrawn, listOf } from '../rules/figures.js';
import type { Dimension, Figure, FigureName } from '../rules/figures.js';
import { asAuditQuery, asQuery, narrowed } from '../rules/question.js';
import type { Question } from '../rules/question.js';
import type { ReadTable } from '../use-cases/read-figure.js';
import { measureLabel, memberLabel, textOf } from '../figure-words.js';
import type {
  FigureCellView,
  FigureDefinitionView,
  FigureDimensionView,
  FigureFactView,
  FigureMemberView,
  FigureView,
} from './figures.responses.js';

export function presentDefinition(name: FigureName, exportable: boolean, lang: Lang): FigureDefinitionView {
  const figure = FIGURE_TABLE[name];
  const { dimensions, measures, restricted, clause } = figure;
  return {
    figure: name,
    name: labelOf('figure', name, lang),
    definition: labelOf('figureDefinition', name, lang),
    clause: clause[lang],
    restricted,
    exportable,
    listOf: listOf(figure),
    dimensions: dimensions.map((dimension) => presentDimension(dimension, lang)),
    measures: measures.map((measure) => ({
      code: measure.name,
      label: measureLabel(name, measure.name, lang),
      type: measure.type,
      drawn: isDrawn(figure, measure),
    })),
  };
}

const presentDimension = (code: Dimension, lang: Lang): FigureDimensionView => ({
  code,
  label: labelOf('figureDimension', code, lang),
});

export function presentTable(table: ReadTable, exportable: boolean, lang: Lang): FigureView {
  const { figure, question, split, rows, total, cut, today } = table;
  return {
    definition: presentDefinition(figure.name, exportable, lang),
    from: question.from,
    to: question.to,
    split: split.map((dimension) => presentDimension(dimension, lang)),
    rows: rows.map((row) => ({
      members: split.map((dimension, i) => presentMember(dimension, row.members[i] ?? null, row.unitName, lang)),
      cells: presentCells(figure, row, questionOf(question, split, row), lang),
    })),
    total: presentCells(figure, total, question, lang),
    cut,
    today,
  };
}

/** What the list behind a row is asked; null where the row has no member that could be asked for. */
function questionOf(question: Question, split: readonly Dimension[], { members }: CountedRow): Question | null {
  let narrow: Question | null = question;
  split.forEach((dimension, i) => {
    const member = members[i] ?? null;
    narrow = narrow === null || member === null ? null : narrowed(narrow, dimension, member);
  });
  return narrow;
}

function presentMember(
  dimension: Dimension,
  code: string | null,
  unitName: string | null,
  lang: Lang,
): FigureMemberView {
  return { dimension, code, label: memberLabel(dimension, code, unitName, lang) };
}

function presentCells(figure: Figure, row: CountedRow, question: Question | null, lang: Lang): FigureCellView[] {
  const queryOf = listOf(figure) === 'documents' ? asQuery : asAuditQuery;
  return figure.measures.map((measure) => {
    const value = row.values[measure.name] ?? null;
    const hasList = (measure.type === 'count' || measure.type === 'sum') && value !== 0 && question !== null;
    return {
      measure: measure.name,
      value,
      text: textOf(measure, value, lang),
      list: hasList ? queryOf({ ...question, measure: measure.name }) : null,
    };
  });
}

export function presentFact(figure: FigureName, fact: ListedFact, lang: Lang): FigureFactView {
  const { source } = FIGURE_TABLE[figure];
  return {
    documentId: fact.document_id,
    title: fact.title ?? '',
    kind: fact.kind,
    kindLabel: fact.kind === null ? '' : labelOf('kind', fact.kind, lang),
    number: fact.printed_number,
    unit: { id: fact.unit_id, name: fact.unit_name },
    on: fact.day,
    what: whatOf(fact, lang),
    dueOn: fact.due_on,
    doneOn: fact.done_on,
    days: fact.days,
    codes: (fact.codes ?? [])
      .filter((code) => code !== 'none')
      .map((code) => `${code} ${labelOf(source === 'rounds' ? 'returnCode' : 'ground', code, lang)}`),
  };
}

function whatOf({ register, state, number }: ListedFact, lang: Lang): string {
  if (register !== null) return labelOf('attribute', register, lang);
  if (state !== null) return labelOf('state', state, lang);
  return lang === 'zh' ? `第${number}次报送` : `round ${number}`;
}
