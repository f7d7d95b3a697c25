import { shanghaiDate } from '../../people/rules/today.js';
import { labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import type { ShownItem } from '../use-cases/read-self-audit.js';
import { reviewInWords } from './items.presenter.js';

export interface LedgerFrame {
  /** who signed the report, as far as it is signed */
  approvedBy: string;
  /** before addresses of the public side */
  origin: string;
  lang: Lang;
}

type Cell = (shown: ShownItem, frame: LedgerFrame) => string | number;

/**
 * The columns of the ledger (practice: 自查台账). Of a document that the reader may not know only that it was kept back is
 * told, and what was concluded.
 */
const COLUMNS: Record<string, Cell> = {
  position: ({ item }) => item.position,
  title: ({ document }, { lang }) => document?.title ?? labelOf('ledgerMask', 'notYours', lang),
  number: ({ item, document }) => (document ? item.number : ''),
  kind: ({ item }, { lang }) => labelOf('kind', item.kind, lang),
  documentDate: ({ item, document }) => (document ? item.document_date : ''),
  unit: ({ item }) => item.unit_name,
  register: ({ item }, { lang }) => labelOf('attribute', item.register, lang),
  grounds: ({ item }) => (item.group_key?.grounds ?? '').replaceAll('+', '; '),
  reason: ({ document }) => document?.disclosure.reason ?? '',
  reviewAt: ({ document }, { lang }) => (document ? reviewInWords(document.disclosure.reviewAt, lang) : ''),
  applicants: ({ item }) => item.applicants,
  clues: ({ item }, { lang }) => (item.clues ?? []).map(({ code }) => labelOf('clue', code, lang)).join('; '),
  conclusion: ({ item }, { lang }) => labelOf('auditConclusion', item.conclusion ?? 'none', lang),
  attributeNow: ({ document }, { lang }) => (document?.register ? labelOf('attribute', document.register, lang) : ''),
  newGrounds: ({ item }) => (item.grounds ?? []).map(({ catalogue, code }) => `${catalogue}/${code}`).join('; '),
  newReason: ({ item, document }) => (document ? (item.reason ?? '') : ''),
  reviewedBy: ({ item }) => item.concluded_by ?? '',
  approvedBy: (_, { approvedBy }) => approvedBy,
  publishedOn: ({ document }) => (document?.publishedAt ? shanghaiDate(document.publishedAt) : ''),
  address: ({ document }, { origin }) => (document?.portalId ? `${origin}/public/documents/${document.portalId}` : ''),
  remarks: ({ item, document }, { lang }) =>
    document
      ? item.advice.map(({ unit, advice }) => `${unit}: ${labelOf('auditConclusion', advice, lang)}`).join('; ')
      : '',
};

export const ledgerHeadings = (lang: Lang): string[] =>
  Object.keys(COLUMNS).map((column) => labelOf('ledgerColumn', column, lang));

export const ledgerRow = (shown: ShownItem, frame: LedgerFrame): (string | number)[] =>
  Object.values(COLUMNS).map((cell) => cell(shown, frame));
