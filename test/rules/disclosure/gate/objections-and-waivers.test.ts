import { describe, expect, it } from '@jest/globals';
import { evaluate, failing, holds } from '../../../../src/disclosure/rules/gate.js';
import type { Subject } from '../../../../src/disclosure/rules/subject.js';
import type { CheckCode } from '../../../../src/disclosure/rules/vocabulary.js';
import { claim, complete, interpretation, withheld } from '../subjects.js';
import {
  cleared,
  emptyPlan,
  file,
  flags,
  forwarding,
  joint,
  none,
  normative,
  signedBy,
  unapproved,
  unendorsed,
} from './changes.js';
import { national } from './judging.js';

describe('objection and waiver', () => {
  const answer = { by: '市人社局', reason: '附件另行公开，不影响本件' };
  const marked = file('onRequest');

  it('an objection passes the intake, and is judged at acceptance', () => {
    const results = evaluate(complete({ ...marked, contested: { 'mixed-content': answer } }), national);
    expect(holds(results, 'intake')).toBe(true);
    expect(holds(results, 'accept')).toBe(false);
    expect(results.find(({ code }) => code === 'mixed-content')).toMatchObject({ status: 'fail', contested: answer });
  });

  it('a waiver holds at acceptance and after', () => {
    const results = evaluate(complete({ ...marked, waived: { 'mixed-content': answer } }), national);
    expect(holds(results, 'accept') && holds(results, 'leaderSign')).toBe(true);
    expect(results.find(({ code }) => code === 'mixed-content')).toMatchObject({ status: 'waived', waived: answer });
  });

  it('neither counts for a check that is met', () => {
    const results = evaluate(
      complete({ contested: { 'mixed-content': answer }, waived: { 'mixed-content': answer } }),
      national,
    );
    expect(results.find(({ code }) => code === 'mixed-content')).toMatchObject({
      status: 'pass',
      contested: null,
      waived: null,
    });
  });

  const neverWaived: [CheckCode, Partial<Subject>][] = [
    ['attribute-missing', { disclosure: null }],
    ['secrecy-mark', { textFindings: { secrecyMarks: [{ pointer: '/body', mark: '秘密★' }], excerptMaterials: [] } }],
    ['ground-missing', { disclosure: withheld({ grounds: [] }) }],
    ['ground-duty-unmet', { disclosure: withheld({ grounds: [claim('ND-2')] }) }],
    ['reason-missing', { disclosure: withheld({ reason: '' }) }],
    ['disclosure-review-missing', unendorsed],
    ['confidentiality-review-missing', cleared(null, null)],
    ['interpretation-not-approved', unapproved],
    ['sign-off-missing', signedBy('none')],
    ['required-element', { title: '' }],
    ['mandatory-proactive', { mandatoryProactiveItem: { answered: false, item: null, reason: '' } }],
    ['joint-opinion-missing', joint(1, ['u2'])],
  ];
  it.each(neverWaived)('%s can be neither contested nor waived', (code, changes) => {
    const results = evaluate(
      complete({ ...changes, contested: { [code]: answer }, waived: { [code]: answer } }),
      national,
    );
    expect(results.find((each) => each.code === code)).toMatchObject({
      status: 'fail',
      waived: null,
      contestable: false,
    });
    expect(holds(results, 'intake')).toBe(false);
  });

  const contestable: [CheckCode, Partial<Subject>][] = [
    ['reason-missing', { disclosure: withheld({ reason: '内部文件' }) }],
    ['mandatory-proactive', { disclosure: withheld() }],
    ['forwarding-attribute', forwarding('onRequest')],
    ['interpretation-plan-missing', none],
    ['interpretation-plan-incomplete', { interpretation: interpretation({ plan: emptyPlan }) }],
    ['interpretation-material-missing', { interpretation: interpretation({ materials: [] }) }],
    ['draft-explanation-missing', { ...normative, companionPapers: ['legalityReview', 'fairCompetitionReview'] }],
    ['legality-review-missing', { ...normative, companionPapers: ['draftExplanation', 'fairCompetitionReview'] }],
    ['fair-competition-review-missing', { ...normative, companionPapers: ['draftExplanation', 'legalityReview'] }],
    ['consultation-statement-missing', { flags: { ...flags, consulted: true } }],
  ];
  it.each(contestable)('%s can be contested, and waived', (code, changes) => {
    const contested = evaluate(complete({ ...changes, contested: { [code]: answer } }), national);
    expect(contested.find((each) => each.code === code)).toMatchObject({ status: 'fail', contestable: true });
    expect(failing(contested, 'intake').map((issue) => issue.code)).not.toContain(code);
    expect(failing(contested, 'accept').map((issue) => issue.code)).toContain(code);
    const waived = evaluate(complete({ ...changes, waived: { [code]: answer } }), national);
    expect(failing(waived, 'accept').map((issue) => issue.code)).not.toContain(code);
  });
});
