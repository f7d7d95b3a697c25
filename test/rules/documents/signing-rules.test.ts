import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { act, does, person, record, tryTo, worldWith } from './given-record.js';
import { isWithin } from '../../../src/documents/rules/act-rules.js';
import { decideEdit } from '../../../src/documents/rules/edit.js';
import type { DocumentRecord, Step } from '../../../src/documents/rules/document-record.js';
import type { EventName } from '../../../src/documents/rules/events.js';
import type { World } from '../../../src/documents/rules/world.js';
import { standingOf } from '../../../src/documents/rules/standing.js';

const world = worldWith();

type Move = [EventName, string];

const walk = (start: DocumentRecord, moves: Move[], at: World = world): DocumentRecord =>
  moves.reduce((current, [event, by]) => does(current, event, by, at), start);

const TO_SIGN_OFF: Move[] = [
  ['completeDraft', 'lead.drafter'],
  ['submitForReview', 'lead.drafter'],
  ['pass', 'lead.unitOfficeReviewer'],
  ['clear', 'lead.confidentialityReviewer'],
];
const TO_OFFICE: Move[] = [...TO_SIGN_OFF, ['sign', 'lead.deputyHead'], ['sign', 'lead.principalHead']];

const joint = record({
  content: { ...record().content, jointUnits: ['co1', 'co2'], leadUnitId: 'lead' },
});
const government = record({
  issuingName: 'government',
  content: { ...record().content, issuingName: 'government' },
});

const opinionOf = (document: DocumentRecord, step: Step, slot?: number): string =>
  document.opinions.find((opinion) => opinion.step === step && (slot === undefined || opinion.slot === slot))?.id ?? '';

describe('an opinion that is taken back', () => {
  it('leads back to its step, and what was signed over it afterwards has to be signed again', () => {
    const atOffice = walk(government, TO_OFFICE);
    const revoked = does(atOffice, 'revokeOpinion', 'lead.deputyHead', world, {
      opinionId: opinionOf(atOffice, 'departmentSignOff', 0),
    });
    expect([revoked.state, standingOf(revoked, 'departmentSignOff', { slot: 1 })]).toEqual(['departmentSignOff', null]);
    expect(tryTo(revoked, 'sign', 'lead.principalHead', world)).toMatchObject({ ok: false, kind: 'notAllowed' });
  });

  it('never leads forward: a draft stays a draft', () => {
    const back = walk(record(), [...TO_SIGN_OFF, ['sendBack', 'lead.principalHead']]);
    const revoked = does(back, 'revokeOpinion', 'lead.confidentialityReviewer', world, {
      opinionId: opinionOf(back, 'confidentialityReview'),
    });
    expect([revoked.state, standingOf(revoked, 'confidentialityReview')]).toEqual(['drafting', null]);
  });

  it('never leads past a step that has still to be taken', () => {
    const signing = walk(record(), TO_SIGN_OFF);
    const back = does(signing, 'sendBack', 'lead.principalHead', world, { reopens: ['unitOfficeReview'] });
    const again = walk(back, [
      ['completeDraft', 'lead.drafter'],
      ['submitForReview', 'lead.drafter'],
    ]);
    expect(again.state).toBe('unitOfficeReview');
    const revoked = does(again, 'revokeOpinion', 'lead.confidentialityReviewer', world, {
      opinionId: opinionOf(again, 'confidentialityReview'),
    });
    expect(revoked.state).toBe('unitOfficeReview');
  });

  it('stays in the hands of the drafter whose document was returned', () => {
    const returned = does(walk(government, TO_OFFICE), 'return', 'office.principalHead', world);
    const revoked = does(returned, 'revokeOpinion', 'lead.confidentialityReviewer', world, {
      opinionId: opinionOf(returned, 'confidentialityReview'),
    });
    expect([revoked.state, revoked.submitted]).toEqual(['returned', returned.submitted]);
  });
});

describe('a signature lent by delegation', () => {
  const lent = { fromPersonId: 'office.principalHead', toPersonId: 'office.deputyHead', unitId: 'office' };
  const ofOffice = record({
    issuingName: 'governmentOffice',
    content: { ...record().content, issuingName: 'governmentOffice' },
  });
  const forLeader = (delegations: DocumentRecord['delegations']): DocumentRecord => ({
    ...walk(ofOffice, [...TO_OFFICE, ['accept', 'office.officeReviewer'], ['clear', 'office.confidentialityReviewer']]),
    delegations,
  });
  const onBehalfOf = 'office.principalHead';

  it('is kept as 王×（李×代)', () => {
    const signed = does(forLeader([lent]), 'sign', 'office.deputyHead', world, { onBehalfOf });
    expect(signed.state).toBe('registration');
    expect(signed.opinions.at(-1)).toMatchObject({ personId: 'office.deputyHead', onBehalfOf });
  });

  it('counts only in the unit, for the person and on the days it was lent', () => {
    const elsewhere = { ...lent, unitId: 'lead' };
    expect(tryTo(forLeader([elsewhere]), 'sign', 'office.deputyHead', world, { onBehalfOf }).ok).toBe(false);
    expect(tryTo(forLeader([]), 'sign', 'office.deputyHead', world, { onBehalfOf }).ok).toBe(false);
  });

  it('cannot be claimed by the signer in turn for somebody else', () =>
    expect(
      tryTo(forLeader([]), 'sign', 'office.principalHead', world, { onBehalfOf: 'office.deputyHead' }),
    ).toMatchObject({ ok: false, kind: 'notAllowed', why: [{ code: 'noDelegation' }] }));
});

describe('a joint document', () => {
  const asked = walk(joint, [...TO_SIGN_OFF, ['sign', 'lead.principalHead']]);

  it('gives the units five working days to answer', () => {
    // 2026-11-23 is a Monday; no holiday lies in that week.
    expect([asked.state, asked.countersignDueOn]).toEqual(['countersigning', '2026-11-30']);
  });

  it('goes on over silence only once the day has passed and the lead says so', () => {
    const answered = does(asked, 'countersign', 'co1.principalHead', world);
    expect(tryTo(answered, 'sign', 'lead.principalHead', { ...world, today: '2026-11-30' })).toMatchObject({
      kind: 'gateFailed',
      why: [{ code: 'answersOwed' }],
    });
    const later = { ...world, today: '2026-12-01' };
    expect(tryTo(answered, 'sign', 'lead.principalHead', later, { takesDissent: false })).toMatchObject({
      why: [{ code: 'dissentNotTaken' }],
    });
    expect(does(answered, 'sign', 'lead.principalHead', later).state).toBe('registration');
  });

  it('asks again once the text has changed: silence was about the old one', () => {
    const back = does(asked, 'sendBack', 'lead.principalHead', world);
    const edited = decideEdit(back, {
      texts: { content: back.content, disclosure: back.disclosure, interpretation: null },
      hashes: { ...back.hashes, content: 'c2' },
      findings: back.findings,
      by: person('lead.drafter'),
    });
    expect(edited).toMatchObject({ ok: true, after: { countersignDueOn: null } });
  });

  it('is confirmed over dissent by nobody below its last signer', () => {
    const inGovernmentsName = record({
      ...government,
      content: { ...government.content, jointUnits: ['co1'], leadUnitId: 'lead' },
    });
    const objected = walk(inGovernmentsName, [...TO_OFFICE, ['object', 'co1.principalHead']]);
    expect(objected.state).toBe('countersigning');
    expect(tryTo(objected, 'sign', 'lead.deputyHead', world)).toMatchObject({ kind: 'notAllowed' });
    expect(does(objected, 'sign', 'lead.principalHead', world).state).toBe('officeReview');
  });

  it('lets nobody sign for the lead and answer for another unit', () => {
    const both = { ...asked, posts: [...asked.posts, { ...person('lead.principalHead'), unitId: 'co1' }] };
    const by = { ...person('lead.principalHead'), unitId: 'co1' };
    expect(tryTo(both, 'countersign', 'lead.principalHead', world, { by })).toMatchObject({
      kind: 'gateFailed',
      why: [{ code: 'answersForTwoUnits' }],
    });
  });

  it('under consensus asks the objecting unit again although nothing was changed', () => {
    const consensus = worldWith({ joint: 'consensus' });
    const start = walk(joint, [...TO_SIGN_OFF, ['sign', 'lead.principalHead']], consensus);
    const round = (from: DocumentRecord): DocumentRecord => does(from, 'object', 'co1.principalHead', consensus);
    const resubmitted = (from: DocumentRecord): DocumentRecord =>
      walk(
        from,
        [
          ['completeDraft', 'lead.drafter'],
          ['submitForReview', 'lead.drafter'],
        ],
        consensus,
      );
    const first = round(start);
    expect([first.state, first.consensusRejections]).toEqual(['drafting', 1]);
    const second = round(resubmitted(first));
    expect([second.state, second.consensusRejections]).toEqual(['drafting', 2]);
    const third = round(resubmitted(second));
    expect([third.state, third.consensusRejections]).toEqual(['countersigning', 3]);
    const answered = does(third, 'countersign', 'co2.principalHead', consensus);
    expect(does(answered, 'sign', 'lead.principalHead', consensus).state).toBe('registration');
  });
});

describe('a ceiling', () => {
  const proactiveFull = { attribute: 'proactive', releaseForm: 'full' } as const;
  const proactiveRedacted = { attribute: 'proactive', releaseForm: 'redacted' } as const;
  const onRequestFull = { attribute: 'onRequest', releaseForm: 'full' } as const;
  const onRequestSummary = { attribute: 'onRequest', releaseForm: 'summary' } as const;
  const nothing = { attribute: 'nonDisclosure', releaseForm: null } as const;

  it.each([
    [proactiveFull, proactiveFull, true],
    [proactiveFull, onRequestFull, true],
    [proactiveRedacted, proactiveFull, false],
    // What may be published with parts struck out may not be handed out whole, not even on request.
    [proactiveRedacted, onRequestFull, false],
    [proactiveRedacted, onRequestSummary, true],
    [onRequestFull, proactiveRedacted, false],
    [onRequestSummary, nothing, true],
    [nothing, onRequestSummary, false],
    [nothing, nothing, true],
  ])('%j permits %j: %s', (ceiling, choice, permitted) => expect(isWithin(ceiling, choice)).toBe(permitted));
});

describe('what was displayed', () => {
  const scopes = ['content', 'disclosure', 'interpretation'] as const;

  it('is what is signed: no other hash, and none left out', () => {
    const signing = walk(record(), TO_SIGN_OFF);
    const shown = fc.record(
      Object.fromEntries(
        scopes.map((scope) => [scope, fc.constantFrom(signing.hashes[scope], 'other', undefined)] as const),
      ),
    );
    fc.assert(
      fc.property(shown, (seen) => {
        const exact = scopes.every((scope) => seen[scope] === signing.hashes[scope]);
        const decision = tryTo(signing, 'sign', 'lead.principalHead', world, { seen: seen });
        expect(decision.ok).toBe(exact);
        if (!decision.ok) expect(decision.kind).toBe('stale');
      }),
    );
  });
});

describe('an override', () => {
  it('needs every earlier opinion to stand, like any signature', () => {
    const signing = walk(record(), TO_SIGN_OFF);
    const unreviewed = { ...signing, opinions: signing.opinions.filter(({ step }) => step !== 'unitOfficeReview') };
    const override = { disclosure: { ...signing.disclosure, attribute: 'onRequest' as const }, hash: 'd2' };
    const asked = act(unreviewed, 'sign', 'lead.principalHead');
    expect(asked.override).toBeNull();
    expect(
      tryTo(unreviewed, 'sign', 'lead.principalHead', world, {
        override: override as NonNullable<typeof asked.override>, // the record proposes a whole disclosure
      }),
    ).toMatchObject({
      kind: 'gateFailed',
      why: expect.arrayContaining([expect.objectContaining({ code: 'earlierOpinionMissing' })]),
    });
  });
});

describe('a referral by the office', () => {
  it('can be diverted by whoever referred it', () => {
    const referred = walk(government, [
      ...TO_OFFICE,
      ['accept', 'office.officeReviewer'],
      ['refer', 'office.confidentialityReviewer'],
    ]);
    expect(does(referred, 'divert', 'office.confidentialityReviewer', world).state).toBe('diverted');
  });
});
