import { VALIDITIES } from '../../publication/rules/published.js';
import type { Validity } from '../../publication/rules/published.js';
import { Code } from '../../platform/openapi/property.js';
import { Named } from './named.responses.js';

export class EndingDocumentView {
  id!: string;
  title!: string;
  number!: string | null;
  publicId!: string;
}

export class ValidityMarkView {
  @Code('Validity', VALIDITIES)
  validity!: Validity;
  label!: string;
  /** YYYY-MM-DD */
  sinceOn!: string | null;
  /** as it was written */
  endedBy!: string | null;
  /** the published document of that number, as long as it is published */
  endedByDocument!: EndingDocumentView | null;
  reason!: string | null;
  by!: Named | null;
  /** ISO 8601 */
  at!: string;
}

/** Oldest first; the newest holds. None: in force. */
export class ValidityMarksView {
  items!: ValidityMarkView[];
}
