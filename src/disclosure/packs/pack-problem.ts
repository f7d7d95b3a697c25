import { StartProblem } from '../../platform/start/start-problem.js';

/** One thing wrong with a policy pack: where, and what. */
export interface PackProblem {
  /** JSON pointer (RFC 6901) into the file. */
  pointer: string;
  message: string;
}

/** A pack cannot be used; the server refuses to start. One line for every problem: file, JSON pointer, what is wrong. */
export class PolicyPackError extends StartProblem {
  constructor(
    readonly file: string,
    readonly problems: PackProblem[],
  ) {
    super(problems.map(({ pointer, message }) => `${file} ${pointer === '' ? '/' : pointer}: ${message}`).join('\n'));
  }
}

/** A key as a token of a JSON pointer. */
export const token = (key: string | number): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** Codes that a list gives more than once. */
export function givenTwice(entries: { code: string }[], at: string): PackProblem[] {
  return entries.flatMap(({ code }, i) =>
    entries.findIndex((entry) => entry.code === code) === i
      ? []
      : [{ pointer: `${at}/${i}/code`, message: `${code} is given twice` }],
  );
}
