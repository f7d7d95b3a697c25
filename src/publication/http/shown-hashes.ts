import { hashesOf } from '../../evidence/hashing.js';
import type { Hashes } from '../../evidence/hashing.js';
import type { FileRow, InterpretationRow, PublishedRows } from '../portal.queries.js';

/**
 * Hashes of what is shown, computed from what is shown: a text that somebody altered in the store shows another hash
 * than the one that was recorded when it was published.
 */
export function shownHashes({ document, files }: PublishedRows): Hashes {
  return hashesOf('projection', {
    indexNumber: document.index_number,
    documentNumber: document.document_number,
    title: document.title,
    issuers: document.issuers,
    kind: document.kind,
    documentDate: document.document_date,
    publishedAt: document.published_at.toISOString(),
    releaseForm: document.release_form,
    mark: document.mark,
    summary: document.summary,
    mainRecipients: document.main_recipients,
    contact:
      document.contact_name === null ? null : { name: document.contact_name, phone: document.contact_phone ?? '' },
    body: document.body,
    files: files.filter((file) => file.interpretation_id === null).map(hashed),
  });
}

export function shownInterpretationHashes(one: InterpretationRow, files: readonly FileRow[]): Hashes {
  return hashesOf('interpretationProjection', {
    title: one.title,
    form: one.form,
    responsibleUnit: one.responsible_unit,
    publishedAt: one.published_at.toISOString(),
    body: one.body,
    files: files.filter((file) => file.interpretation_id === one.id).map(hashed),
  });
}

const hashed = ({ role, name, media_type: mediaType, size, sha256 }: FileRow): object => {
  return { role, name, mediaType, size, sha256 };
};
