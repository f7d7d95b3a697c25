import { describe, expect, it } from '@jest/globals';
import { evaluate, failing, holds } from '../../../../src/disclosure/rules/gate.js';
import type { Subject } from '../../../../src/disclosure/rules/subject.js';
import type { CheckCode } from '../../../../src/disclosure/rules/vocabulary.js';
import { claim, complete, nobody, withheld } from '../subjects.js';
import { at2017, cleared, major, noItem, normative } from './changes.js';
import { national, resultOf, said, yichun } from './judging.js';

describe('what refuses an event', () => {
  it('one issue for every problem, with clause, owner and place', () => {
    const issues = failing(evaluate(complete({ title: '', contact: null }), national), 'completeDraft');
    expect(issues).toEqual([
      {
        code: 'required-element',
        pointer: '/title',
        owner: 'drafter',
        clause: national.checks['required-element'].clause,
        params: { problem: 'title' },
      },
      {
        code: 'required-element',
        pointer: '/contact',
        owner: 'drafter',
        clause: national.checks['required-element'].clause,
        params: { problem: 'contact' },
      },
    ]);
  });

  it('what is awaited does not hold, and names whom it waits for', () => {
    const waiting = { ...nobody, clearance: { role: 'confidentialityReviewer', unitName: '市人社局' } as const };
    const results = evaluate(complete({ ...cleared(null, 'public'), waiting }), national);
    expect(holds(results, 'departmentSign')).toBe(false);
    expect(holds(results, 'submitForReview')).toBe(true);
    expect(failing(results, 'departmentSign')).toMatchObject([
      { code: 'confidentiality-review-missing', owner: 'confidentialityReviewer' },
    ]);
  });

  it('an incomplete bundle: attribute, reason, package and signature at once (seed, Yichun)', () => {
    const bundle: Partial<Subject> = {
      ...at2017,
      disclosure: null,
      interpretation: null,
      mandatoryProactiveItem: { answered: true, item: null, reason: '' },
      standing: {
        endorsement: false,
        clearance: { text: 'public', attachments: { a1: 'public' } },
        departmentSignOff: 'none',
        interpretationApprovedByPrincipal: false,
      },
    };
    const results = evaluate(complete(bundle), yichun);
    const returned = failing(results, 'intake').map(({ code }) => `${code} ${yichun.checks[code].returnCode}`);
    expect(returned).toEqual([
      'attribute-missing TW-20',
      'reason-missing TW-21',
      'interpretation-plan-missing TW-23',
      'interpretation-material-missing TW-24',
      'sign-off-missing TW-09',
    ]);
  });

  it("cites the law of the document's date, and the very rule that asks for a paper", () => {
    const clauseOf = (code: CheckCode, changes: Partial<Subject>): string => resultOf(code, changes).clause.zh;
    expect(clauseOf('mixed-content', {})).toContain('2019年修订）第三十七条');
    expect(clauseOf('mixed-content', at2017)).toContain('2008年施行）第二十二条');
    expect(clauseOf('ground-missing', { ...at2017, disclosure: withheld({ grounds: [] }) })).toContain(
      '国办发〔2010〕5号',
    );
    expect(clauseOf('legality-review-missing', { ...normative, ...at2017 })).toBe('国发〔2010〕33号');
    expect(clauseOf('legality-review-missing', normative)).toBe('国办发〔2018〕115号');
    expect(clauseOf('legality-review-missing', major)).toContain('重大行政决策');
  });

  it('a date that crosses into another law refuses registration until the grounds are mapped', () => {
    const old = withheld({ grounds: [claim('ND-5c', { noOutwardEffect: '内部' }, 'cn-2008')] });
    const before = evaluate(
      complete({ documentDate: '2019-05-14', disclosure: old, mandatoryProactiveItem: noItem }),
      national,
    );
    expect(failing(before, 'register')).toEqual([]);
    const after = evaluate(
      complete({ documentDate: '2019-05-15', disclosure: old, mandatoryProactiveItem: noItem }),
      national,
    );
    expect(failing(after, 'register')).toMatchObject([
      {
        code: 'ground-missing',
        params: { problem: 'successor', ground: 'ND-5c', successor: 'ND-5c', inForce: 'cn-2019' },
      },
    ]);
  });

  it("judges by today's law while the document has no date", () => {
    expect(said(resultOf('ground-missing', { documentDate: null, on: '2026-11-23', disclosure: withheld() }))).toBe(
      'pass',
    );
    expect(said(resultOf('ground-missing', { documentDate: null, on: '2018-01-01', disclosure: withheld() }))).toBe(
      'fail otherCatalogue@/disclosure/grounds/0',
    );
  });
});
