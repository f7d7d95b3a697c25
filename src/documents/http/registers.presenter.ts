import type { ReviewAt } from '../../disclosure/rules/disclosure.js';
import type { Attribute } from '../../disclosure/rules/vocabulary.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { CsvTable } from '../../platform/http/csv-answer.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import type { RegisterRow, SeriesRow } from '../registers.queries.js';
import { printedNumber } from '../rules/numbering.js';
import type { NumberSeriesView, RegisterEntryView } from './registers.responses.js';

export const presentEntry = (row: RegisterRow): RegisterEntryView => ({
  documentId: row.document_id,
  unit: { id: row.unit_id, name: row.unit_name },
  number: row.number,
  indexNumber: row.index_number,
  documentDate: row.document_date,
  kind: row.kind,
  title: row.title,
  state: row.state,
  stateLabel: labelOf('state', row.state, currentRequest().lang),
  correction: row.correction,
  historical: row.historical,
  officialAddress: row.official_address,
  releaseForm: row.disclosure.releaseForm,
  summary: row.disclosure.summary,
  grounds: row.disclosure.grounds,
  reviewAt: row.disclosure.reviewAt,
  enteredAt: row.entered_at.toISOString(),
});

/** The register as a file: what the screen shows, in words, and the reason, which a ledger on paper has too. */
export function registerTable(register: Attribute, portions: AsyncIterator<RegisterRow[]>): CsvTable {
  const { lang } = currentRequest();
  return {
    name: `${labelOf('register', register, lang)}.csv`,
    headings: Object.keys(COLUMNS).map((column) => labelOf('registerColumn', column, lang)),
    portions: cellsOf(portions, lang),
  };
}

async function* cellsOf(portions: AsyncIterator<RegisterRow[]>, lang: Lang): AsyncGenerator<string[][]> {
  for (let portion = await portions.next(); !portion.done; portion = await portions.next()) {
    yield portion.value.map((row) => Object.values(COLUMNS).map((cell) => cell(row, lang)));
  }
}

const COLUMNS: Record<string, (row: RegisterRow, lang: Lang) => string> = {
  number: (row) => row.number,
  indexNumber: (row) => row.index_number,
  title: (row) => row.title,
  kind: (row, lang) => labelOf('kind', row.kind, lang),
  unit: (row) => row.unit_name,
  documentDate: (row) => row.document_date,
  releaseForm: ({ disclosure: { releaseForm } }, lang) =>
    releaseForm === null ? '' : labelOf('releaseForm', releaseForm, lang),
  summary: (row) => row.disclosure.summary,
  grounds: (row, lang) =>
    row.disclosure.grounds.map(({ code }) => `${code} ${labelOf('ground', code, lang)}`).join('; '),
  reason: (row) => row.disclosure.reason,
  reviewAt: (row, lang) => reviewInWords(row.disclosure.reviewAt, lang),
  state: (row, lang) => labelOf('state', row.state, lang),
  correction: (row, lang) => (row.correction ? labelOf('registerColumn', 'correction', lang) : ''),
  enteredOn: (row) => shanghaiDate(row.entered_at),
};

function reviewInWords(reviewAt: ReviewAt | null, lang: Lang): string {
  switch (reviewAt?.type) {
    case undefined:
      return '';
    case 'date':
      return reviewAt.on;
    case 'event':
      return reviewAt.event;
    case 'annual':
      return labelOf('reviewAt', 'annual', lang);
  }
}

export const presentSeries = ({ prefix, line, numbering, year, last, gaps, ...row }: SeriesRow): NumberSeriesView => ({
  id: row.id,
  unit: { id: row.unit_id, name: row.unit_name },
  prefix,
  line,
  numbering,
  year: year === 0 ? null : year,
  first: row.first,
  firstReason: row.first_reason,
  last,
  lastPrinted: last < row.first ? null : printedNumber(prefix, { line, year }, last),
  nextPrinted: row.closed_at === null ? printedNumber(prefix, { line, year }, last + 1) : null,
  openedBy: row.opened_by,
  openedAt: row.opened_at?.toISOString() ?? null,
  closedBy: row.closed_by,
  closedAt: row.closed_at?.toISOString() ?? null,
  closeReason: row.close_reason,
  gaps: gaps.map(({ number, reason, by, at }) => ({ number, reason, by, at: new Date(at).toISOString() })),
});
