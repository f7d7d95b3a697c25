import type {
  CatalogueRow,
  DocumentRow,
  FileRow,
  InterpretationRow,
  PublishedRows,
  WithheldMatterRow,
} from '../portal.queries.js';
import type {
  CatalogueEntryResponse,
  ListedDocumentResponse,
  PublicDocumentResponse,
  PublicFileResponse,
  PublicInterpretationResponse,
  WithheldMatterResponse,
} from './portal.response.js';

export function presentListed(row: DocumentRow): ListedDocumentResponse {
  return {
    id: row.id,
    indexNumber: row.index_number,
    documentNumber: row.document_number,
    title: row.title,
    issuers: row.issuers,
    kind: row.kind,
    documentDate: row.document_date,
    publishedAt: row.published_at.toISOString(),
    releaseForm: row.release_form,
    mark: row.mark,
    summary: row.summary,
    validity: row.validity,
    topic: row.topic && { code: row.topic.code, zh: row.topic.zh, en: row.topic.en },
    interpretationCount: row.interpretation_count,
  };
}

export function presentDocument({ document, interpretations, files, channels }: PublishedRows): PublicDocumentResponse {
  const own = files.filter((file) => file.interpretation_id === null);
  return {
    ...presentListed(document),
    validitySince: document.validity_since,
    endedBy: document.ended_by_words,
    endedByDocument: document.ending && {
      id: document.ending.id,
      title: document.ending.title,
      number: document.ending.number,
    },
    mainRecipients: document.main_recipients,
    contact:
      document.contact_name === null ? null : { name: document.contact_name, phone: document.contact_phone ?? '' },
    body: document.body,
    files: own.map((file) => presentFile(document.id, file)),
    interpretations: interpretations.map((one) => presentInterpretation(document.id, one, files)),
    channels: channels.map((one) => ({
      channel: one.channel,
      officialAddress: one.official_address,
      publishedAt: one.published_at.toISOString(),
    })),
    hash: document.projection_hash,
  };
}

export function presentCatalogueEntry(row: CatalogueRow): CatalogueEntryResponse {
  return {
    indexNumber: row.index_number,
    title: row.title,
    summary: row.summary,
    documentDate: row.document_date,
  };
}

export function presentWithheldMatter(row: WithheldMatterRow): WithheldMatterResponse {
  return { matter: { zh: row.matter_zh, en: row.matter_en }, ground: { zh: row.ground_zh, en: row.ground_en } };
}

function presentInterpretation(
  documentId: string,
  row: InterpretationRow,
  files: readonly FileRow[],
): PublicInterpretationResponse {
  return {
    id: row.id,
    documentId,
    title: row.title,
    form: row.form,
    responsibleUnit: row.responsible_unit,
    publishedAt: row.published_at.toISOString(),
    body: row.body,
    files: files.filter((file) => file.interpretation_id === row.id).map((file) => presentFile(documentId, file)),
    hash: row.projection_hash,
  };
}

function presentFile(documentId: string, row: FileRow): PublicFileResponse {
  return {
    id: row.id,
    role: row.role,
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    sha256: row.sha256,
    href: `/api/public/v1/documents/${documentId}/files/${row.id}`,
  };
}
