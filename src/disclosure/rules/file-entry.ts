import type { Attribute, AttachmentRole } from './vocabulary.js';

/** A file as it stands in the manifest of a scope: what is signed of it is its name, role, type, size and bytes. */
export interface FileEntry {
  id: string;
  role: AttachmentRole;
  name: string;
  mediaType: string;
  /** bytes */
  size: number;
  sha256: string;
  /** a mark of its own that differs from the document's, if the drafter gave one */
  attributeMark: Attribute | null;
}
