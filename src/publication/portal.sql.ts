import type { Statement } from '../platform/database/database.js';
import type { CatalogueEntry, ChannelRecord, ShownTopic, ShownValidity, WithheldMatter } from './rules/published.js';
import type { PublishedFile, PublishedInterpretation, Release } from './rules/projection.js';

export interface FileRow extends PublishedFile {
  id: string;
  position: number;
}

export function insertDocument({ publicId, document, signed }: Release, projectionHash: string): Statement {
  return {
    name: 'portal-insert-document',
    text: `INSERT INTO portal.document (id, index_number, title, document_number, issuers, kind, document_date, published_at,
        changed_at, release_form, mark, summary, main_recipients, contact_name, contact_phone, body, projection_hash,
        content_hash, disclosure_hash)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    values: [
      publicId,
      document.indexNumber,
      document.title,
      document.documentNumber,
      document.issuers,
      document.kind,
      document.documentDate,
      document.publishedAt,
      document.releaseForm,
      document.mark,
      document.summary,
      document.mainRecipients,
      document.contact?.name ?? null,
      document.contact?.phone ?? null,
      JSON.stringify(document.body),
      projectionHash,
      signed.content,
      signed.disclosure,
    ],
  };
}

export function insertInterpretation(
  publicId: string,
  one: PublishedInterpretation,
  row: { id: string; position: number; projectionHash: string; interpretationHash: string },
): Statement {
  return {
    name: 'portal-insert-interpretation',
    text: `INSERT INTO portal.interpretation (id, document_id, position, title, form, responsible_unit, published_at, body,
        projection_hash, interpretation_hash)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [
      row.id,
      publicId,
      row.position,
      one.title,
      one.form,
      one.responsibleUnit,
      one.publishedAt,
      JSON.stringify(one.body),
      row.projectionHash,
      row.interpretationHash,
    ],
  };
}

export function insertFiles(publicId: string, interpretationId: string | null, files: readonly FileRow[]): Statement {
  return {
    name: 'portal-insert-files',
    text: `INSERT INTO portal.file (document_id, interpretation_id, id, position, role, name, media_type, size, sha256)
      SELECT $1, $2, f.* FROM unnest($3::text[], $4::int[], $5::text[], $6::text[], $7::text[], $8::bigint[], $9::text[]) AS f`,
    values: [
      publicId,
      interpretationId,
      files.map((file) => file.id),
      files.map((file) => file.position),
      files.map((file) => file.role),
      files.map((file) => file.name),
      files.map((file) => file.mediaType),
      files.map((file) => file.size),
      files.map((file) => file.sha256),
    ],
  };
}

export function insertChannels(publicId: string, channels: readonly ChannelRecord[]): Statement {
  return {
    name: 'portal-insert-channels',
    text: `INSERT INTO portal.channel_record (document_id, channel, official_address, published_at)
      SELECT $1, c.* FROM unnest($2::text[], $3::text[], $4::timestamptz[]) AS c
      ON CONFLICT ON CONSTRAINT channel_record_pkey DO NOTHING`,
    values: [
      publicId,
      channels.map((one) => one.channel),
      channels.map((one) => one.officialAddress),
      channels.map((one) => one.publishedAt),
    ],
  };
}

export function deleteDocument(publicId: string): Statement {
  return { name: 'portal-delete-document', text: `DELETE FROM portal.document WHERE id = $1`, values: [publicId] };
}

export function nextInterpretationPosition(publicId: string): Statement {
  return {
    name: 'portal-next-interpretation',
    text: `SELECT coalesce(max(position) + 1, 0) AS next FROM portal.interpretation WHERE document_id = $1`,
    values: [publicId],
  };
}

export function touchDocument(publicId: string, changedAt: Date): Statement {
  return {
    name: 'portal-touch-document',
    text: `UPDATE portal.document SET changed_at = greatest(changed_at, $2) WHERE id = $1`,
    values: [publicId, changedAt],
  };
}

export function markValidity(publicId: string, mark: ShownValidity, changedAt: Date): Statement {
  return {
    name: 'portal-mark-validity',
    text: `UPDATE portal.document SET validity = $2, changed_at = greatest(changed_at, $3), validity_since = $4::date,
        ended_by = $5, ended_by_words = $6 WHERE id = $1`,
    values: [publicId, mark.validity, changedAt, mark.since, mark.endedBy, mark.endedByWords],
  };
}

export function classify(publicId: string, topic: ShownTopic | null, changedAt: Date): Statement {
  return {
    name: 'portal-classify',
    text: `UPDATE portal.document SET topic_code = $2, topic_zh = $3, topic_en = $4,
        changed_at = greatest(changed_at, $5) WHERE id = $1`,
    values: [publicId, topic?.code ?? null, topic?.zh ?? null, topic?.en ?? null, changedAt],
  };
}

export function insertCatalogueEntry(entry: CatalogueEntry): Statement {
  return {
    name: 'portal-insert-catalogue-entry',
    text: `INSERT INTO portal.catalogue_entry (index_number, title, summary, document_date) VALUES ($1, $2, $3, $4)`,
    values: [entry.indexNumber, entry.title, entry.summary, entry.documentDate],
  };
}

export function deleteCatalogueEntry(indexNumber: string): Statement {
  return {
    name: 'portal-delete-catalogue-entry',
    text: `DELETE FROM portal.catalogue_entry WHERE index_number = $1`,
    values: [indexNumber],
  };
}

export function deleteWithheldMatters(): Statement {
  return { text: `DELETE FROM portal.withheld_matter` };
}

export function insertWithheldMatters(matters: readonly WithheldMatter[]): Statement {
  return {
    text: `INSERT INTO portal.withheld_matter (position, matter_zh, matter_en, ground_zh, ground_en)
      SELECT m.* FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[]) AS m`,
    values: [
      matters.map((_, i) => i + 1),
      matters.map((one) => one.matter.zh),
      matters.map((one) => one.matter.en),
      matters.map((one) => one.ground.zh),
      matters.map((one) => one.ground.en),
    ],
  };
}

/** Any number; the one that `holdPublicFiles` and the sweep agree on. */
const PUBLIC_FILES_LOCK = 7_310_020_261_400;

/** Releases share it. */
export function holdPublicFiles(): Statement {
  return {
    name: 'portal-hold-files',
    text: `SELECT pg_advisory_xact_lock_shared($1)`,
    values: [PUBLIC_FILES_LOCK],
  };
}

/** The sweep takes it alone, and gives up where it would have to wait. Answers `taken`. */
export function claimPublicFiles(): Statement {
  return {
    name: 'portal-claim-files',
    text: `SELECT pg_try_advisory_xact_lock($1) AS taken`,
    values: [PUBLIC_FILES_LOCK],
  };
}

export function isPublished(sha256: string): Statement {
  return {
    name: 'portal-is-published',
    text: `SELECT EXISTS (SELECT FROM portal.file WHERE sha256 = $1) AS published`,
    values: [sha256],
  };
}
