import { describe, expect, it } from '@jest/globals';
import { evaluate, failing, holds, warnings } from '../../../../src/disclosure/rules/gate.js';
import type { Subject } from '../../../../src/disclosure/rules/subject.js';
import { CHECK_CODES, GATE_EVENTS } from '../../../../src/disclosure/rules/vocabulary.js';
import type { GateEvent } from '../../../../src/disclosure/rules/vocabulary.js';
import { complete, packOf, withheld } from '../subjects.js';
import { normative, own, standing } from './changes.js';
import { national } from './judging.js';

describe('the gate of a document that has everything', () => {
  const results = evaluate(complete(), national);

  it('judges every check once, in a fixed order', () => {
    expect(results.map(({ code }) => code)).toEqual([...CHECK_CODES]);
  });

  it('finds nothing to mend, at any moment', () => {
    expect(results.filter(({ status }) => status !== 'pass' && status !== 'notApplicable')).toEqual([]);
    for (const event of GATE_EVENTS) expect([event, holds(results, event)]).toEqual([event, true]);
  });

  it('says of every check by which clause, in both languages, and who mends it', () => {
    for (const { clause, owner, pointer, fix, code } of results) {
      expect([clause.zh !== '', clause.en !== '', owner !== undefined, pointer.startsWith('/'), fix]).toEqual([
        true,
        true,
        true,
        true,
        code,
      ]);
    }
  });
});

describe('the moments at which a check has to hold', () => {
  const moments = (changes: Partial<Subject> = {}, pack = national): Record<string, string> =>
    Object.fromEntries(evaluate(complete(changes), pack).map(({ code, requiredAt }) => [code, requiredAt.join(' ')]));
  const submission = 'submitForReview departmentSign intake accept leaderSign';
  const signing = 'departmentSign intake accept leaderSign';

  it('are these', () => {
    expect(moments()).toEqual({
      'required-element': `completeDraft ${submission}`,
      'secrecy-mark': GATE_EVENTS.join(' '),
      'attribute-missing': `${submission} register publish`,
      'reason-missing': `${submission} register`,
      'ground-missing': `${submission} register`,
      'ground-duty-unmet': `${submission} register publish`,
      'review-date-missing': `${submission} register`,
      'summary-missing': submission,
      'mandatory-proactive': submission,
      'mixed-content': `${submission} publish`,
      'forwarding-attribute': submission,
      'vacant-post': 'submitForReview',
      'disclosure-review-missing': `${signing} register`,
      'confidentiality-review-missing': `${signing} register publish`,
      'interpretation-plan-missing': signing,
      'interpretation-plan-incomplete': signing,
      'interpretation-material-missing': signing,
      'interpretation-not-approved': 'intake accept',
      'lead-unit-missing': submission,
      'joint-opinion-missing': 'intake accept leaderSign register',
      'consultation-statement-missing': signing,
      'draft-explanation-missing': signing,
      'legality-review-missing': signing,
      'fair-competition-review-missing': signing,
      'collective-decision-missing': signing,
      'sign-off-missing': 'intake accept register',
      'normative-number-missing': 'register',
      'personal-data': 'publish',
    });
  });

  it("countersigning before the lead is asked for at the department's signature too", () => {
    expect(moments({}, packOf('cn-2019', { countersignOrder: 'beforeLead' }))['joint-opinion-missing']).toBe(
      'departmentSign intake accept leaderSign register',
    );
  });

  it("the government's own collective decision is taken before its leader signs", () => {
    expect(moments(normative)['collective-decision-missing']).toBe('leaderSign');
    expect(moments({ ...normative, ...own })['collective-decision-missing']).toBe(signing);
  });
});

describe('an advisory gate of the department', () => {
  const advisory = packOf('cn-2019', { departmentGate: 'advisory' });
  const bare: Partial<Subject> = {
    disclosure: withheld({ reason: '', grounds: [], reviewAt: null }),
    mandatoryProactiveItem: { answered: false, item: null, reason: '' },
    standing: { ...standing, clearance: { text: null, attachments: {} } },
  };
  const refusals = (event: GateEvent, changes = bare): string[] => [
    ...new Set(failing(evaluate(complete(changes), advisory), event).map(({ code }) => code)),
  ];

  it('warns instead of refusing, but never of attribute, ground or secrecy', () => {
    expect(refusals('submitForReview')).toEqual(['ground-missing']);
    expect(refusals('departmentSign')).toEqual(['ground-missing', 'confidentiality-review-missing']);
    const warned = warnings(evaluate(complete(bare), advisory), 'submitForReview').map(({ code }) => code);
    expect(warned).toEqual(['reason-missing', 'review-date-missing', 'mandatory-proactive']);
    expect(refusals('submitForReview', { disclosure: null })).toEqual(['attribute-missing']);
  });

  it('leaves the office to return it', () => {
    expect(refusals('intake')).toEqual([
      ...[
        'reason-missing',
        'ground-missing',
        'review-date-missing',
        'mandatory-proactive',
        'confidentiality-review-missing',
      ],
    ]);
  });

  it("is blocking all the same in the department's own name: nobody looks at it afterwards", () => {
    expect(refusals('submitForReview', { ...bare, issuingName: 'department' })).toEqual([
      ...['reason-missing', 'ground-missing', 'review-date-missing', 'mandatory-proactive'],
    ]);
  });

  it('a blocking gate warns of nothing', () => {
    const results = evaluate(complete(bare), national);
    for (const event of GATE_EVENTS) expect(warnings(results, event)).toEqual([]);
  });
});
