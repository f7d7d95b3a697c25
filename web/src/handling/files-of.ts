import type { Schemas } from '../api/client';
import type { DocumentView } from '../documents/use-document';

/** Every file that travels with the document, in whichever scope it is judged. */
export const filesOf = ({ content, disclosure, interpretation }: DocumentView): Schemas['FileEntryView'][] => [
  ...content.files,
  ...(disclosure?.files ?? []),
  ...(interpretation?.files ?? []),
];
