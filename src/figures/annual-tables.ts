import { labelOf, messageOf } from '../platform/messages/messages.js';
import type { Lang } from '../platform/messages/messages.js';
import {
  APPLICANTS,
  DISPUTE_COLUMNS,
  DISPUTES,
  endedUntold,
  isDraft,
  PROACTIVE_COLUMNS,
  PROACTIVE_OTHER,
  PROACTIVE_ROWS,
  REQUEST_ROWS,
  requestCells,
} from './rules/annual-report.js';
import type { AnnualFacts } from './rules/annual-report.js';
import type { Report, ReportTable } from './rules/report.js';

const say = (word: string, lang: Lang, params: Record<string, string | number> = {}): string =>
  messageOf(`annual.${word}`, lang, params).message;

const blanks = (columns: readonly unknown[]): null[] => columns.map(() => null);

/** The tables of the statutory form in its order; what comes from elsewhere is blank, and says so. */
export function annualReport(facts: AnnualFacts, lang: Lang): Report {
  const { year, unitName, readOn } = facts;
  return {
    title: say('title', lang, { unit: unitName, year }),
    lines: [
      say('form', lang),
      say('asOf', lang, { day: readOn }),
      ...(isDraft(year, readOn) ? [say('draft', lang)] : []),
      say('blank', lang),
    ],
    tables: [
      overview(facts, lang),
      proactive(facts, lang),
      proactiveOther(lang),
      requests(facts, lang),
      disputes(lang),
    ],
  };
}

/** 一、总体情况: the figures that its sentences speak of. */
function overview({ documents, publication, interpretation, returns }: AnnualFacts, lang: Lang): ReportTable {
  const rows: [word: string, value: number][] = [
    ['documents', documents.total],
    ['documentsProactive', documents.proactive],
    ['documentsOnRequest', documents.onRequest],
    ['documentsWithheld', documents.nonDisclosure],
    ['publishedOnTime', publication.onTime],
    ['interpretedTogether', interpretation.together],
    ['policyDocuments', interpretation.total],
    ['returns', returns],
  ];
  return {
    title: say('overview', lang),
    note: null,
    columns: [say('item', lang), say('number', lang)],
    rows: rows.map(([word, value]) => [say(`overview.${word}`, lang), String(value)]),
  };
}

function proactive({ normative }: AnnualFacts, lang: Lang): ReportTable {
  const columns = PROACTIVE_COLUMNS.map((column) => say(`proactive.${column}`, lang));
  return {
    title: say('proactive', lang),
    note: say('proactive.note', lang),
    columns: [say('content', lang), ...columns],
    rows: PROACTIVE_ROWS.map((row) => [
      say(`proactive.${row}`, lang),
      ...PROACTIVE_COLUMNS.map((column) => (row === 'normative' ? String(normative[column]) : null)),
    ]),
  };
}

const proactiveOther = (lang: Lang): ReportTable => ({
  title: say('proactiveOther', lang),
  note: null,
  columns: [say('content', lang), say('decisions', lang)],
  rows: PROACTIVE_OTHER.map((row) => [say(`proactive.${row}`, lang), null]),
});

function requests({ requests: known }: AnnualFacts, lang: Lang): ReportTable {
  const cellsOf = (row: (typeof REQUEST_ROWS)[number]): (string | null)[] =>
    typeof known === 'string'
      ? blanks(APPLICANTS)
      : requestCells(known, row).map((cell) => (cell === null ? null : String(cell)));
  return {
    title: say('requests', lang),
    note: [say('requests.note', lang), ...requestNotes(known, lang)].join(lang === 'zh' ? '' : ' '),
    columns: [say('content', lang), ...APPLICANTS.map((column) => say(`applicant.${column}`, lang))],
    rows: REQUEST_ROWS.map((row) => [say(`requests.${row}`, lang), ...cellsOf(row)]),
  };
}

/** Where the numbers come from, and how many of them wait for whoever knows their row. */
function requestNotes(known: AnnualFacts['requests'], lang: Lang): string[] {
  if (typeof known === 'string') return [say(`requests.${known}`, lang)];
  const untold = endedUntold(known).map(({ ending, count }) => `${labelOf('requestResult', ending, lang)} ${count}`);
  const parts = untold.join(lang === 'zh' ? '、' : ', ');
  return [say('requests.takenIn', lang), ...(untold.length > 0 ? [say('requests.untold', lang, { parts })] : [])];
}

const disputes = (lang: Lang): ReportTable => ({
  title: say('disputes', lang),
  note: null,
  columns: [say('content', lang), ...DISPUTE_COLUMNS.map((column) => say(`disputes.${column}`, lang))],
  rows: DISPUTES.map((row) => [say(`disputes.${row}`, lang), ...blanks(DISPUTE_COLUMNS)]),
});
