import type { Disclosure } from '../../disclosure/rules/disclosure.js';
import type { Interpretation } from '../../disclosure/rules/interpretation-package.js';
import type { Kind, ReleaseForm } from '../../disclosure/rules/vocabulary.js';
import { canonicalText } from '../../evidence/rules/canonical.js';
import type { Block } from './blocks.js';

/** What of the signed content may ever reach the public; whatever else the content holds is not looked at. */
export interface PublishableContent {
  kind: Kind | null;
  title: string;
  mainRecipients: readonly string[];
  contact: { name: string; phone: string } | null;
  body: readonly Block[];
  files: readonly PublishableFile[];
}

export interface PublishableFile {
  id: string;
  role: string;
  name: string;
  mediaType: string;
  /** bytes */
  size: number;
  sha256: string;
  attributeMark?: string | null;
}

export interface SignedScopes {
  content: PublishableContent;
  disclosure: Disclosure;
  interpretation: Interpretation | null;
}

/** SHA-256 of each signed scope, in lowercase hex. */
export interface SignedHashes {
  content: string;
  disclosure: string;
  interpretation: string | null;
}

/** What is known only after signing, and is in no scope. */
export interface RegistrationRecord {
  /** random; the address of the document on the public side, the same for ever */
  publicId: string;
  indexNumber: string;
  documentNumber: string | null;
  /** names of the issuing bodies, the leading one first */
  issuers: readonly string[];
  /** YYYY-MM-DD, fixed by the last signature */
  documentDate: string;
  publishedAt: Date;
  /** as printed: 此件公开发布 */
  mark: string;
  /** name of the unit that answers for the interpretation */
  interpretedBy: string;
}

export interface PublishedFile {
  /** id inside the house: the public id is derived from it, and it is never shown or hashed */
  sourceId: string;
  role: 'attachment' | 'redactedCopy' | 'interpretationMaterial';
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
}

export interface PublishedInterpretation {
  sourceId: string;
  title: string;
  form: string;
  responsibleUnit: string;
  publishedAt: Date;
  body: Block[];
  files: PublishedFile[];
}

export interface PublishedDocument {
  indexNumber: string;
  documentNumber: string | null;
  title: string;
  issuers: string[];
  kind: Kind;
  documentDate: string;
  publishedAt: Date;
  releaseForm: ReleaseForm;
  mark: string;
  summary: string;
  mainRecipients: string[];
  contact: { name: string; phone: string } | null;
  body: Block[];
  files: PublishedFile[];
}

/** One document as the public will see it, and the hashes of what was signed to that end. */
export interface Release {
  publicId: string;
  document: PublishedDocument;
  interpretations: PublishedInterpretation[];
  signed: SignedHashes;
}

/**
 * What is published, from what was signed and what was registered: the same input gives the same release for ever.
 * `full` shows the text and its attachments, `redacted` the redacted copy in their place, `summary` the summary alone.
 * Reasons, grounds, opinions, companion papers, plans of interpretation, copy recipients and persons other than the
 * contact named for the public never pass. Throws where the gate should have refused: publishing fails closed.
 */
export function projectionOf(scopes: SignedScopes, signed: SignedHashes, record: RegistrationRecord): Release {
  const { content, disclosure } = scopes;
  const { releaseForm } = disclosure;
  if (disclosure.attribute !== 'proactive' || !releaseForm) throw new Error('only a proactive document is published');
  if (!content.kind) throw new Error('a document without a kind is not published');
  return {
    publicId: record.publicId,
    document: {
      indexNumber: record.indexNumber,
      documentNumber: record.documentNumber,
      title: canonicalText(content.title),
      issuers: record.issuers.map((name) => canonicalText(name)),
      kind: content.kind,
      documentDate: record.documentDate,
      publishedAt: record.publishedAt,
      releaseForm,
      mark: canonicalText(record.mark),
      summary: canonicalText(disclosure.summary),
      ...textFor(releaseForm, scopes),
    },
    interpretations: interpretationsOf(scopes, record),
    signed,
  };
}

/** The materials that the public reads beside the document; also for an interpretation that is added later. */
export function interpretationsOf(
  { interpretation }: Pick<SignedScopes, 'interpretation'>,
  record: Pick<RegistrationRecord, 'publishedAt' | 'interpretedBy'>,
): PublishedInterpretation[] {
  return (interpretation?.materials ?? []).map((material) => ({
    sourceId: material.id,
    title: canonicalText(material.title),
    form: canonicalText(interpretation?.plan?.form ?? ''),
    responsibleUnit: canonicalText(record.interpretedBy),
    publishedAt: record.publishedAt,
    body: paragraphsOf(material.text ?? ''),
    files:
      material.attachmentId === null
        ? []
        : [fileOf(interpretation?.files ?? [], material.attachmentId, 'interpretationMaterial')],
  }));
}

/** What the hash of a published document covers: every word and file of it that the public sees, ids aside. */
export function publishedBody({ files, publishedAt, ...document }: PublishedDocument): Record<string, unknown> {
  return { ...document, publishedAt: publishedAt.toISOString(), files: files.map(publishedFile) };
}

/** The same of one interpretation. */
export function publishedInterpretationBody(one: PublishedInterpretation): Record<string, unknown> {
  const { sourceId: _, files, publishedAt, ...interpretation } = one;
  return { ...interpretation, publishedAt: publishedAt.toISOString(), files: files.map(publishedFile) };
}

type ShownText = Pick<PublishedDocument, 'mainRecipients' | 'contact' | 'body' | 'files'>;

function textFor(form: ReleaseForm, { content, disclosure }: SignedScopes): ShownText {
  switch (form) {
    case 'full':
      return {
        mainRecipients: content.mainRecipients.map((name) => canonicalText(name)),
        contact: content.contact && {
          name: canonicalText(content.contact.name),
          phone: canonicalText(content.contact.phone),
        },
        body: content.body.map(canonicalBlock),
        files: attachmentsOf(content.files),
      };
    case 'redacted':
      if (disclosure.redactedCopy === null) throw new Error('a redacted release needs its redacted copy');
      return { ...nothing, files: [fileOf(disclosure.files ?? [], disclosure.redactedCopy, 'redactedCopy')] };
    case 'summary':
      if (disclosure.summary.trim() === '') throw new Error('a release by summary needs its summary');
      return nothing;
  }
}

const nothing: ShownText = { mainRecipients: [], contact: null, body: [], files: [] };

/** One that is marked for less than everybody stays behind, whoever let the document pass with it. */
function attachmentsOf(files: readonly PublishableFile[]): PublishedFile[] {
  return files
    .filter(({ role, attributeMark }) => role === 'attachment' && (attributeMark ?? 'proactive') === 'proactive')
    .map((file) => published(file, 'attachment'));
}

function fileOf(files: readonly PublishableFile[], id: string, role: PublishedFile['role']): PublishedFile {
  const file = files.find((one) => one.id === id && one.role === role);
  if (!file) throw new Error(`there is no ${role} ${id}`);
  return published(file, role);
}

function published(file: PublishableFile, role: PublishedFile['role']): PublishedFile {
  const { id, name, mediaType, size, sha256 } = file;
  return { sourceId: id, role, name: canonicalText(name), mediaType, size, sha256 };
}

function publishedFile({ sourceId: _, ...file }: PublishedFile): Record<string, unknown> {
  return file;
}

function canonicalBlock(block: Block): Block {
  switch (block.type) {
    case 'heading':
      return { type: block.type, level: block.level, text: canonicalText(block.text) };
    case 'paragraph':
      return { type: block.type, text: canonicalText(block.text) };
    case 'list':
      return { type: block.type, ordered: block.ordered, items: block.items.map((item) => canonicalText(item)) };
    case 'table':
      return { type: block.type, rows: block.rows.map((row) => row.map((cell) => canonicalText(cell))) };
  }
}

/** A material is written as one text; its lines are its paragraphs. */
function paragraphsOf(text: string): Block[] {
  return canonicalText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', text: line }));
}
