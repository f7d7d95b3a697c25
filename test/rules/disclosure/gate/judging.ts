import { describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../../../src/disclosure/rules/check-result.js';
import { evaluate } from '../../../../src/disclosure/rules/gate.js';
import type { PolicyPack } from '../../../../src/disclosure/rules/policy-pack.js';
import type { Subject } from '../../../../src/disclosure/rules/subject.js';
import type { CheckCode } from '../../../../src/disclosure/rules/vocabulary.js';
import { complete, packOf } from '../subjects.js';

export const national = packOf('cn-2019');
export const yichun = packOf('yichun-2017');

export const resultOf = (code: CheckCode, changes: Partial<Subject>, pack: PolicyPack = national): CheckResult => {
  const result = evaluate(complete(changes), pack).find((each) => each.code === code);
  if (!result) throw new Error(`no result for ${code}`);
  return result;
};

/** The status, and behind it every problem as `problem@pointer`, or why the check does not apply. */
export const said = ({ status, problems, notApplicableBecause }: CheckResult): string =>
  [status, notApplicableBecause, ...problems.map(({ pointer, params }) => `${params?.['problem'] ?? ''}@${pointer}`)]
    .filter((word) => word !== null)
    .join(' ');

export type Row = [what: string, changes: Partial<Subject>, expected: string, pack?: PolicyPack];

/** A describe block of one check: each row a change to the complete subject, and what is said of it. */
export const table = (code: CheckCode, rows: Row[]): void =>
  describe(code, () => {
    const judged = rows.map(([what, changes, expected, pack = national]) => ({ what, changes, expected, pack }));
    it.each(judged)('$what', ({ changes, expected, pack }) =>
      expect(said(resultOf(code, changes, pack))).toBe(expected),
    );
  });
