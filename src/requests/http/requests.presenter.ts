import type { Attribute, RequestMatter } from '../../disclosure/rules/vocabulary.js';
import type { AskedForDocument } from '../../documents/asked-for.queries.js';
import type { Issue } from '../../platform/errors.js';
import { labelOf, sentenceOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import type { RequestRow } from '../requests.queries.js';
import { MOST_ISSUES } from '../use-cases/import-requests.js';
import type { ImportOutcome } from '../use-cases/import-requests.js';
import type { HotDocument, OpenedRequest } from '../use-cases/read-requests.js';
import type {
  AskedForDocumentView,
  DisclosureRequestView,
  HotDocumentView,
  OpenedRequestView,
  RequestImportView,
  RequestIssueView,
} from './requests.responses.js';

export const presentImport = (outcome: ImportOutcome, dryRun: boolean, lang: Lang): RequestImportView => ({
  dryRun,
  added: outcome.added,
  decided: outcome.decided,
  unchanged: outcome.unchanged,
  issueCount: outcome.issues.length,
  issues: outcome.issues.slice(0, MOST_ISSUES).map((issue) => presentIssue(issue, lang)),
});

function presentIssue({ code, pointer = '', params }: Issue, lang: Lang): RequestIssueView {
  const [, , row = '0', column = ''] = pointer.split('/');
  const { message, fix } = sentenceOf(code, lang, params);
  return { row: Number(row), column, code, message, ...(fix !== undefined && { fix }) };
}

export const presentRequest = (row: RequestRow): DisclosureRequestView => ({
  id: row.id,
  number: row.number,
  receivedOn: row.receivedOn,
  applicantKind: row.applicantKind,
  title: row.title,
  documentNumber: row.documentNumber,
  // Judged when it was imported.
  matter: row.matter as RequestMatter | null,
  result: row.result,
  decidedOn: row.decidedOn,
  confirmed: row.matches.filter(({ verdict }) => verdict === 'confirmed').length,
});

export const presentOpened = ({ request, documents }: OpenedRequest, lang: Lang): OpenedRequestView => ({
  ...presentRequest(request),
  matches: documents.map(({ document, basis }) => {
    const said = request.matches.find(({ documentId }) => documentId === document.id);
    return {
      document: presentDocument(document),
      basis,
      basisLabel: labelOf('matchBasis', basis, lang),
      verdict: said?.verdict ?? null,
      judgedBy: said?.judgedBy ?? null,
      judgedAt: said ? new Date(said.judgedAt).toISOString() : null,
    };
  }),
});

export const presentHeat = (hot: HotDocument): HotDocumentView => ({
  document: presentDocument(hot.document),
  applicants: hot.applicants,
  requests: hot.requests,
  lastOn: hot.lastOn,
  threshold: hot.threshold,
  reached: hot.applicants >= hot.threshold,
  converted: hot.document.attribute === 'proactive',
});

const presentDocument = (document: AskedForDocument): AskedForDocumentView => ({
  id: document.id,
  title: document.title,
  number: document.number,
  // An issued document has one (a check of the table).
  attribute: document.attribute as Attribute,
  documentDate: document.documentDate,
  unit: document.unitName,
});
