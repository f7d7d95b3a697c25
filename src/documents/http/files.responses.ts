import { ActView } from './document.responses.js';

/** One file of a document. */
export class FileView {
  id!: string;
  role!: string;
  roleLabel!: string;
  /** the scope in which it is judged and hashed */
  scope!: string;
  name!: string;
  mediaType!: string;
  /** bytes */
  size!: number;
  sha256!: string;
  attributeMark!: string | null;
}

export class FileAddedView extends ActView {
  file!: FileView;
}
