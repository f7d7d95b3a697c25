import type { CheckCode } from './vocabulary.js';

/** A citation of law or rule, short, in both languages: never the text of the article. */
export interface Clause {
  zh: string;
  en: string;
}

/**
 * One thing that stands in the way. Structurally the `Issue` of `platform/errors.ts`; `code` keys the message
 * catalogue (`<code>`, or `<code>.<params.problem>` where one check can fail in several ways).
 */
export interface Issue {
  code: string;
  /** JSON pointer to the field or file that is to be mended. */
  pointer?: string;
  clause?: Clause;
  /** Code of the role that can mend it. */
  owner?: string;
  params?: Record<string, string | number>;
}

/** An issue that a check of the gate has raised. */
export interface CheckIssue extends Issue {
  code: CheckCode;
}
