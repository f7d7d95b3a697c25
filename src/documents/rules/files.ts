import type { Disclosure } from '../../disclosure/rules/disclosure.js';
import type { FileEntry } from '../../disclosure/rules/file-entry.js';
import type { Interpretation } from '../../disclosure/rules/interpretation-package.js';
import { FILE_SCOPE } from './scopes.js';
import type { Content, Scope, ScopeTexts } from './scopes.js';

/** An attribute that nobody has proposed; files of its scope may be there before it. */
export const EMPTY_DISCLOSURE: Disclosure = {
  attribute: null,
  releaseForm: null,
  grounds: [],
  reason: '',
  summary: '',
  reviewAt: null,
  redactedCopy: null,
};

export const EMPTY_INTERPRETATION: Interpretation = { plan: null, materials: [], exemption: null };

/** Whatever holds the three manifests: a document's record, or its texts. */
interface Filed {
  content: Pick<Content, 'files'>;
  disclosure: Disclosure | null;
  interpretation: Interpretation | null;
}

/** Every file of a document, whichever scope it hangs in; each scope's in the order in which they were added. */
export const filesOf = ({ content, disclosure, interpretation }: Filed): FileEntry[] => [
  ...content.files,
  ...(disclosure?.files ?? []),
  ...(interpretation?.files ?? []),
];

/** The texts with exactly these files, each in the manifest of the scope in which its role is judged. */
export function withFiles(texts: ScopeTexts, files: readonly FileEntry[]): ScopeTexts {
  const inScope = (scope: Scope): FileEntry[] => files.filter(({ role }) => FILE_SCOPE[role] === scope);
  return {
    content: { ...texts.content, files: inScope('content') },
    disclosure: withManifest(texts.disclosure, EMPTY_DISCLOSURE, inScope('disclosure')),
    interpretation: withManifest(texts.interpretation, EMPTY_INTERPRETATION, inScope('interpretation')),
  };
}

/** A proposal that replaces another one: what is said is new, the files stay where they hang. */
export const keepingFiles = (disclosure: Disclosure, before: Disclosure | null): Disclosure =>
  before?.files ? { ...disclosure, files: before.files } : disclosure;

/** An empty manifest is left out: a text has one canonical form, whether or not it ever had files. */
function withManifest<T extends { files?: FileEntry[] | undefined }>(
  text: T | null,
  empty: T,
  files: FileEntry[],
): T | null {
  if (files.length > 0) return { ...(text ?? empty), files };
  if (text === null) return null;
  const { files: _, ...rest } = text;
  // All of `T` but the member that may be absent.
  return rest as T;
}
