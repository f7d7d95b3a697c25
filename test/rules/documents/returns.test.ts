import { describe, expect, it } from '@jest/globals';
import { attested, seatedAttestations } from '../../../src/documents/rules/attestations.js';
import type { Attestation, Attestor } from '../../../src/documents/rules/attestations.js';
import { doorOf, refusedPackage, withNewBundle } from '../../../src/documents/rules/bundle-intake.js';
import { decideReceipt } from '../../../src/documents/rules/decide.js';
import type { DocumentRecord, ReturnItem, ReturnNotice } from '../../../src/documents/rules/document-record.js';
import { factsOf } from '../../../src/documents/rules/facts.js';
import { settledItems, whyNotReturn } from '../../../src/documents/rules/return-by-hand.js';
import { decideAnswer, isLate, raisedItems, unansweredItems } from '../../../src/documents/rules/return-items.js';
import { standingOf } from '../../../src/documents/rules/standing.js';
import { act, does, packWith, person, record, tryTo, worldWith } from './given-record.js';

const world = worldWith();

const item = (change: Partial<ReturnItem> = {}): ReturnItem => ({
  position: 1,
  code: 'TW-21',
  check: 'reason-missing',
  pointer: '/disclosure/reason',
  scope: 'disclosure',
  contestable: true,
  answer: null,
  waived: null,
  ...change,
});

const notice = (items: ReturnItem[], change: Partial<ReturnNotice> = {}): ReturnNotice => ({
  id: 'notice-1',
  round: 1,
  automatic: true,
  outcome: 'resubmit',
  hashes: { content: 'c1', disclosure: 'd1', interpretation: 'i1' },
  items,
  ...change,
});

const returned = (items: ReturnItem[], change: Partial<DocumentRecord> = {}): DocumentRecord => {
  const before = record();
  return {
    ...before,
    state: 'returned',
    round: 1,
    door: 'received',
    externalId: 'x-1',
    issuingName: 'government',
    content: { ...before.content, issuingName: 'government' },
    submitted: { revision: 1, hashes: before.hashes },
    returns: [notice(items)],
    ...change,
  };
};

const withoutReason = (before: DocumentRecord): DocumentRecord => ({
  ...before,
  disclosure: before.disclosure && { ...before.disclosure, reason: '内部文件' },
});

describe('the items of a return', () => {
  it('are every failing check of the intake, where it can be cured, from whatever state it is looked at', () => {
    const incomplete = { ...returned([]), returns: [], disclosure: null };
    const raised = raisedItems(incomplete, world).map(({ code, check, scope }) => [code, check, scope]);
    expect(raised).toEqual([
      ['TW-20', 'attribute-missing', 'disclosure'],
      ['TW-21', 'reason-missing', 'disclosure'],
      ['TW-29', 'confidentiality-review-missing', null],
      ['TW-09', 'sign-off-missing', null],
    ]);
    expect(raisedItems({ ...incomplete, state: 'officeIntake' }, world)).toEqual(raisedItems(incomplete, world));
  });

  it.each([
    ['the check no longer fails', returned([item()]), []],
    ['it still fails', withoutReason(returned([item()])), ['returnItemUnanswered']],
    [
      'it fails and was contested in words',
      withoutReason(returned([item({ answer: { kind: 'contested', words: '已写明', by: 'lead.drafter' } })])),
      [],
    ],
    ['no check knows the fault and nothing changed', returned([item({ check: null })]), ['returnItemUnanswered']],
    [
      'no check knows the fault and its scope changed',
      returned([item({ check: null })], { hashes: { content: 'c1', disclosure: 'd2', interpretation: 'i1' } }),
      [],
    ],
    [
      'another scope than that of the fault changed',
      returned([item({ check: null })], { hashes: { content: 'c2', disclosure: 'd1', interpretation: 'i1' } }),
      ['returnItemUnanswered'],
    ],
    [
      'the fault lies nowhere in particular and anything changed',
      returned([item({ check: null, scope: null })], {
        hashes: { content: 'c2', disclosure: 'd1', interpretation: 'i1' },
      }),
      [],
    ],
    ['the notice is of an older round', withoutReason(returned([item()], { round: 2 })), []],
    [
      'the document was not to be cured at all',
      withoutReason(returned([], { returns: [notice([item()], { outcome: 'notIssued' })] })),
      [],
    ],
  ])('are answered or not: %s', (_, before, codes) => {
    expect(unansweredItems(before, world).map(({ code }) => code)).toEqual(codes);
  });

  it('are late when a human looked at the same text before and did not say so', () => {
    const second = { ...returned([]), round: 2 };
    const byHand = notice([item({ code: 'TW-08', check: null })], { automatic: false });
    const raised = { code: 'TW-14', check: null, scope: 'content' } as const;
    expect(isLate({ ...second, returns: [byHand] }, raised)).toBe(true);
    expect(isLate({ ...second, returns: [{ ...byHand, automatic: true }] }, raised)).toBe(false);
    expect(isLate({ ...second, returns: [byHand], hashes: { ...second.hashes, content: 'c2' } }, raised)).toBe(false);
    expect(isLate({ ...second, returns: [byHand] }, { ...raised, code: 'TW-08' })).toBe(false);
    expect(isLate({ ...second, returns: [byHand] }, { ...raised, scope: null })).toBe(false);
  });

  it.each([
    ['returned', 'lead.drafter', 1, null],
    ['drafting', 'lead.drafter', 1, null],
    ['attributeAssignment', 'lead.drafter', 1, null],
    ['unitOfficeReview', 'lead.drafter', 1, 'notInThisState'],
    ['returned', 'lead.principalHead', 1, 'notAllowed'],
    ['returned', 'co1.drafter', 1, 'notAllowed'],
    ['returned', 'lead.drafter', 2, 'gateFailed'],
    ['returned', 'lead.drafter', 3, 'unknown'],
  ] as const)('can be contested: in %s by %s, item %i', (state, by, position, kind) => {
    const before = { ...returned([item(), item({ position: 2, contestable: false })]), state };
    const decision = decideAnswer(before, person(by), { round: 1, position });
    expect(decision.ok ? null : decision.kind).toBe(kind);
  });
});

describe('a return by hand', () => {
  const written = {
    code: 'TW-14',
    check: null,
    explanation: '格式有误',
    supplement: '改正',
    pointer: '/body',
  } as const;

  it.each([
    [[], ['returnWithoutItem']],
    [[written], []],
    [[{ ...written, explanation: '  ' }], ['returnItemUnexplained']],
    [[{ ...written, code: 'TW-99', explanation: '' } as const], ['returnCodeNeedsWords']],
    [[written, { ...written, supplement: '' }], ['returnItemNoSupplement']],
  ])('needs its reasons in words', (items, codes) => {
    expect(whyNotReturn(items, world.pack).map(({ code }) => code)).toEqual(codes);
  });

  it('keeps a check only while it fails: of any other fault the change of the text tells', () => {
    const before = { ...withoutReason(returned([])), state: 'officeReview' as const, returns: [] };
    const [real, imagined] = settledItems(before, world, [
      { ...written, code: 'TW-21', check: 'reason-missing', pointer: null },
      { ...written, code: 'TW-23', check: 'interpretation-plan-missing', pointer: null },
    ]);
    expect(real).toMatchObject({ check: 'reason-missing', pointer: '/disclosure/reason', scope: 'disclosure' });
    expect(imagined).toMatchObject({ check: null, scope: 'interpretation', contestable: true });
  });

  it('takes the place of its code where the handler names none, and is cured there', () => {
    const before = { ...returned([]), state: 'officeReview' as const, returns: [] };
    const [addressee, remit] = settledItems(before, world, [
      { ...written, code: 'TW-04', pointer: null },
      { ...written, code: 'TW-02', pointer: null },
    ]);
    expect(addressee).toMatchObject({ pointer: '/mainRecipients', scope: 'content' });
    expect(remit).toMatchObject({ pointer: null, scope: null });
  });

  it('ends an older objection to the same check', () => {
    const contested = item({ answer: { kind: 'contested', words: '已写明', by: 'lead.drafter' } });
    const once = withoutReason(returned([contested], { state: 'officeIntake' }));
    expect(factsOf(once, world).gate.intake).not.toContain('reason-missing');
    const again = notice([item()], { id: 'notice-2', round: 2, automatic: false });
    const twice = { ...once, round: 2, returns: [...once.returns, again] };
    expect(factsOf(twice, world).gate.intake).toContain('reason-missing');
  });
});

describe('the head’s signature in a later round', () => {
  it('is refused while an item is neither fixed nor contested', () => {
    const before = { ...returned([item({ check: null })]), state: 'departmentSignOff' as const, submitted: null };
    const codes = (decision: ReturnType<typeof tryTo>) => (decision.ok ? [] : decision.why.map(({ code }) => code));
    expect(codes(tryTo(before, 'sign', 'lead.deputyHead', world))).toContain('returnItemUnanswered');
    const changed = { ...before, hashes: { ...before.hashes, disclosure: 'd2' } };
    expect(codes(tryTo(changed, 'sign', 'lead.deputyHead', world))).not.toContain('returnItemUnanswered');
  });
});

const ATTESTOR = (name: string): Attestor => {
  const { personId, appointmentId, unitId, role } = person(name);
  return { personId, appointmentId, unitId, role, onBehalfOf: null };
};

const attestation = (change: Partial<Attestation>): Attestation => ({
  step: 'unitOfficeReview',
  outcome: 'pass',
  username: '',
  on: '2026-11-20',
  comment: null,
  clearings: null,
  slot: null,
  ...change,
});

const WHOLE: [Attestation, string][] = [
  [attestation({}), 'lead.unitOfficeReviewer'],
  [
    attestation({ step: 'confidentialityReview', outcome: 'clear', clearings: { text: 'public', files: {} } }),
    'lead.confidentialityReviewer',
  ],
  [attestation({ step: 'departmentSignOff', outcome: 'sign' }), 'lead.deputyHead'],
  [attestation({ step: 'departmentSignOff', outcome: 'sign' }), 'lead.principalHead'],
];

function attest(before: DocumentRecord, whole: [Attestation, string][]) {
  const seated = seatedAttestations(
    before,
    world,
    whole.map(([one]) => one),
  );
  if (!seated.ok) return seated;
  const attestors = whole.map(([, name]) => ATTESTOR(name));
  return attested(before, seated.attestations, attestors, { pack: world.pack, ids: whole.map((_, i) => `a${i}`) });
}

describe('a bundle', () => {
  const begun: DocumentRecord = { ...returned([]), state: 'officeIntake', round: 0, submitted: null, returns: [] };

  it('stands for exactly its own texts, and passes the intake when nothing is missing', () => {
    const made = attest(begun, WHOLE);
    if (!made.ok) throw new Error(JSON.stringify(made.why));
    expect(made.opinions.map(({ origin, slot }) => [origin, slot])).toEqual([
      ['attested', null],
      ['attested', null],
      ['attested', 0],
      ['attested', 1],
    ]);
    expect(decideReceipt(made.record, world).path).toEqual(['officeIntake', 'officeReview']);
    const moved = { ...made.record, hashes: { ...made.record.hashes, content: 'c9' } };
    expect(standingOf(moved, 'unitOfficeReview')).toBeNull();
  });

  it('is bound by the bars: nobody takes two duties, and nobody judges what they handed in', () => {
    const twice = attest(begun, [...WHOLE.slice(0, 1), [WHOLE[1]?.[0] ?? attestation({}), 'lead.unitOfficeReviewer']]);
    expect(twice.ok ? [] : twice.why.map(({ code }) => code)).toEqual(['barredSecondDuty']);
    const own = attest(begun, [[attestation({}), 'lead.drafter']]);
    expect(own.ok ? [] : own.why.map(({ code }) => code)).toEqual(['barredAuthor']);
  });

  it('that cures keeps what its change leaves alone, and takes the signature anew', () => {
    const made = attest(begun, WHOLE);
    if (!made.ok) throw new Error(JSON.stringify(made.why));
    const before = {
      ...made.record,
      ...returned([item({ check: null, scope: 'interpretation' })]),
      opinions: made.opinions,
    };
    const { content, disclosure, interpretation } = before;
    const cured = withNewBundle(
      before,
      {
        texts: { content, disclosure, interpretation },
        hashes: { ...before.hashes, interpretation: 'i2' },
        findings: before.findings,
        by: person('lead.drafter'),
      },
      [],
    );
    if (!cured.ok) throw new Error(JSON.stringify(cured.why));
    expect(standingOf(cured.record, 'unitOfficeReview')).not.toBeNull();
    expect(standingOf(cured.record, 'confidentialityReview')).toBeNull();
    expect(standingOf(cured.record, 'departmentSignOff')).toBeNull();
    expect(unansweredItems(cured.record, world)).toEqual([]);
  });

  it('cures only through the door it came by, and never after a hand has taken over', () => {
    const machine = { ...person('lead.drafter'), clientId: 'oa' };
    const byMachine = (before: DocumentRecord) => tryTo(before, 'resubmit', 'lead.drafter', world, { by: machine });
    expect(byMachine(returned([])).ok).toBe(true);
    expect(byMachine(returned([], { door: 'drafted' })).ok).toBe(false);
    expect(byMachine(returned([], { externalIdClosed: true })).ok).toBe(false);
    const paper = returned([], { door: 'paper', createdBy: 'office.registrar' });
    expect(byMachine(paper).ok).toBe(false);
    expect(tryTo(paper, 'resubmit', 'office.registrar', world).ok).toBe(true);
    expect(does(returned([]), 'revise', 'lead.drafter', world).externalIdClosed).toBe(true);
  });

  it.each([
    ['lead.drafter', 'oa', 'received'],
    ['lead.principalHead', 'oa', null],
    ['lead.drafter', null, null],
    ['office.registrar', null, 'paper'],
    ['office.officeReviewer', null, 'paper'],
    ['office.principalHead', null, null],
    ['lead.registrar', null, null],
  ])('is handed in by %s (client %s) through the door %s', (name, clientId, door) => {
    expect(doorOf({ ...person(name), clientId })).toBe(door);
  });

  it('is refused without its package only where the pack says so', () => {
    const policy = { ...begun, content: { ...begun.content, policy: { answer: true, reason: '面向公众' } } };
    expect(refusedPackage(factsOf(policy, world), world.pack)).toEqual([]);
    expect(refusedPackage(factsOf(policy, world), packWith({ incompletePackage: 'refuse' }))).toEqual([
      'interpretation-plan-missing',
      'interpretation-material-missing',
    ]);
  });
});

describe('a machine', () => {
  it('neither accepts nor returns nor signs', () => {
    const machine = { ...person('office.officeReviewer'), clientId: 'oa' };
    const before = { ...returned([]), state: 'officeReview' as const, returns: [] };
    for (const event of ['accept', 'return'] as const) {
      const decision = tryTo(
        before,
        event,
        'office.officeReviewer',
        world,
        act(before, event, 'office.officeReviewer', { by: machine }),
      );
      expect(decision.ok ? null : decision.why).toEqual([{ code: 'machineMayNotJudge' }]);
    }
  });
});
