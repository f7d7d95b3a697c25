import type { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { csvAnswer } from '../../platform/http/csv-answer.js';
import { labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import { workbookAnswer } from '../../platform/spreadsheet/write-workbook.js';
import type { FigureCellView, FigureView } from './figures.responses.js';

/** The table as it is shown: its headings, its rows, and the total last. */
export function fileOf(
  reply: FastifyReply,
  view: FigureView,
  format: 'csv' | 'xlsx',
  lang: Lang,
): Promise<StreamableFile> {
  const name = `${view.definition.name}.${format}`;
  const headings = [...view.split, ...view.definition.measures].map(({ label }) => label);
  if (format === 'csv') {
    const rows = bodyOf(view, lang, ({ text }) => text);
    return csvAnswer(reply, { name, headings, portions: once(rows) });
  }
  const rows = [headings, ...bodyOf<string | number>(view, lang, numberOrText)];
  return workbookAnswer(reply, name, [
    { name: view.definition.name, rows },
    { name: labelOf('figureFile', 'about', lang), rows: aboutOf(view, lang), widths: [16, 100] },
  ]);
}

const numberOrText = ({ value, text, measure }: FigureCellView): string | number =>
  typeof value === 'number' && !measure.endsWith('Share') ? value : text;

function bodyOf<Cell>(view: FigureView, lang: Lang, cellOf: (cell: FigureCellView) => Cell): (Cell | string)[][] {
  const total = view.split.map((_, i) => (i === 0 ? labelOf('figureFile', 'total', lang) : ''));
  return [
    ...view.rows.map(({ members, cells }) => [...members.map(({ label }) => label), ...cells.map(cellOf)]),
    [...total, ...view.total.map(cellOf)],
  ];
}

function aboutOf({ definition, from, to, today }: FigureView, lang: Lang): string[][] {
  const line = (word: string, text: string): string[] => [labelOf('figureFile', word, lang), text];
  return [
    line('figure', definition.name),
    line('definition', definition.definition),
    line('clause', definition.clause),
    line('period', `${from ?? '…'} — ${to ?? '…'}`),
    line('readOn', today),
  ];
}

async function* once<T>(rows: T): AsyncGenerator<T> {
  yield await Promise.resolve(rows);
}
