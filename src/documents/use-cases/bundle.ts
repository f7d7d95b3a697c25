import { hashesOf } from '../../evidence/hashing.js';
import type { Disclosure } from '../../disclosure/rules/disclosure.js';
import type { FileEntry } from '../../disclosure/rules/file-entry.js';
import type { Interpretation, InterpretationMaterial } from '../../disclosure/rules/interpretation-package.js';
import type { InterpretationPlan } from '../../disclosure/rules/interpretation-package.js';
import type { AttachmentRole, Attribute } from '../../disclosure/rules/vocabulary.js';
import { Refused } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import type { SubmissionFile } from '../submission.store.js';
import type { Attestation } from '../rules/attestations.js';
import type { BundleAnswer } from '../rules/bundle-intake.js';
import { changedContent, EMPTY_CONTENT } from '../rules/content.js';
import type { ContentChange } from '../rules/content.js';
import { filesOf } from '../rules/files.js';
import type { ScopeTexts } from '../rules/scopes.js';
import { withFile } from './attach-file.js';

/** One file of a bundle, sent ahead of it. */
export interface BundleFile {
  fileId: string;
  role: AttachmentRole;
  attributeMark: Attribute | null;
}

/** 报送件 as plain data: everything a department hands in at once. Only plain data has a canonical form. */
export interface Bundle {
  externalId: string;
  /** the submitting unit, named where the office registers from paper */
  unitId: string | null;
  content: ContentChange;
  disclosure: Disclosure | null;
  interpretation: {
    plan: InterpretationPlan | null;
    materials: Omit<InterpretationMaterial, 'id'>[];
    exemption: string | null;
  } | null;
  files: BundleFile[];
  attestations: Attestation[];
  /** objections to items of the return that this bundle cures */
  answers: BundleAnswer[];
}

/** A bundle whose files are known, under the ids they have in the document. */
export interface KnownBundle extends Bundle {
  known: (FileEntry & { sm3: string })[];
}

/**
 * What makes two bundles the same. A file is its bytes, role and name: sending the same file once more under a new id
 * changes nothing, so that a system that lost its answer may begin again from the start.
 */
export function bundleHash(bundle: Bundle, uploads: readonly SubmissionFile[]): string {
  const names = new Map(uploads.map(({ id, sha256, name }) => [id, `sha256:${sha256}:${name}`]));
  return hashesOf('bundle', renamed(bundle, names)).sha256;
}

/**
 * The bundle with its files under the ids of the document: one that an earlier round brought keeps its id, so that the
 * text it belongs to keeps its hash.
 * @throws Refused fileUnknown for an id that was never sent ahead by this sender, attributeMarkNotForRole for a mark on
 * what is no attachment
 */
export function withKnownFiles(
  bundle: Bundle,
  uploads: readonly SubmissionFile[],
  before: readonly FileEntry[],
  at: Date,
): KnownBundle {
  const wrong = bundle.files.flatMap(({ fileId, role, attributeMark }, index) => [
    ...(uploads.some(({ id }) => id === fileId) ? [] : [{ code: 'fileUnknown', pointer: `/files/${index}/fileId` }]),
    ...(attributeMark === null || role === 'attachment'
      ? []
      : [{ code: 'attributeMarkNotForRole', pointer: `/files/${index}/attributeMark` }]),
  ]);
  if (wrong.length > 0) throw new Refused('gateFailed', wrong);
  const kept = [...before];
  const known = bundle.files.flatMap(({ fileId, role, attributeMark }) => {
    const upload = uploads.find(({ id }) => id === fileId);
    if (!upload) return [];
    const { name, mediaType, size, sha256, sm3 } = upload;
    const index = kept.findIndex((one) => one.role === role && one.name === name && one.sha256 === sha256);
    const [same] = index < 0 ? [] : kept.splice(index, 1);
    const id = same?.id ?? (upload.usedElsewhere ? uuidv7(at) : fileId);
    return [{ fileId, entry: { id, role, name, mediaType, size, sha256, sm3, attributeMark } }];
  });
  const ids = new Map(known.map(({ fileId, entry }) => [fileId, entry.id]));
  return { ...renamed(bundle, ids), known: known.map(({ entry }) => entry) };
}

/** The three texts of the document that the bundle makes. */
export function textsOf(bundle: KnownBundle, before: Interpretation | null, at: Date): ScopeTexts {
  const bare: ScopeTexts = {
    content: changedContent(EMPTY_CONTENT, bundle.content),
    disclosure: bundle.disclosure,
    interpretation: interpretationOf(bundle.interpretation, before, at),
  };
  const texts = bundle.known.reduce((made, { sm3: _, ...file }) => withFile(made, file), bare);
  const lost = danglingReferences(texts);
  if (lost.length > 0)
    throw new Refused(
      'gateFailed',
      lost.map((pointer) => ({ code: 'fileUnknown', pointer })),
    );
  return texts;
}

/** A material that says the same as one of the round before keeps its id, and with it the hash of its text. */
function interpretationOf(
  given: Bundle['interpretation'],
  before: Interpretation | null,
  at: Date,
): Interpretation | null {
  if (!given) return null;
  const kept = [...(before?.materials ?? [])];
  const materials = given.materials.map((material) => {
    const index = kept.findIndex(
      ({ title, text, attachmentId }) =>
        title === material.title && text === material.text && attachmentId === material.attachmentId,
    );
    const [same] = index < 0 ? [] : kept.splice(index, 1);
    return { id: same?.id ?? uuidv7(at), ...material };
  });
  const exemption = given.exemption === null ? null : { reason: given.exemption, confirmed: false };
  return { plan: given.plan, materials, exemption };
}

/** References to files that the bundle does not bring. */
function danglingReferences(texts: ScopeTexts): string[] {
  const files = filesOf(texts);
  const isHere = (id: string | null | undefined, role: AttachmentRole): boolean =>
    id === null || id === undefined || files.some((file) => file.id === id && file.role === role);
  const { disclosure, interpretation } = texts;
  return [
    ...(isHere(disclosure?.redactedCopy, 'redactedCopy') ? [] : ['/disclosure/redactedCopy']),
    ...(disclosure?.grounds ?? []).flatMap(({ evidence }, i) =>
      isHere(evidence.consent?.attachmentId, 'thirdPartyConsent')
        ? []
        : [`/disclosure/grounds/${i}/evidence/consent/attachmentId`],
    ),
    ...(interpretation?.materials ?? []).flatMap(({ attachmentId }, i) =>
      isHere(attachmentId, 'interpretationMaterial') ? [] : [`/interpretation/materials/${i}/attachmentId`],
    ),
  ];
}

/** The same value with every id replaced, wherever it stands, as a value or as a key. */
function renamed<T>(value: T, names: ReadonlyMap<string, string>): T {
  return replaced(value, names) as T; // of the shape it had: only texts change
}

function replaced(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((inner) => replaced(inner, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [names.get(key) ?? key, replaced(inner, names)]),
  );
}
