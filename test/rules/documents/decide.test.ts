import { describe, expect, it } from '@jest/globals';
import { act, does, person, POSTS, record, tryTo, worldWith } from './given-record.js';
import { decideEdit } from '../../../src/documents/rules/edit.js';
import { decideReceipt, whereItLeads } from '../../../src/documents/rules/decide.js';
import type { DocumentRecord } from '../../../src/documents/rules/document-record.js';
import type { EventName } from '../../../src/documents/rules/events.js';
import type { World } from '../../../src/documents/rules/world.js';

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

describe('the way of a document in the department’s own name', () => {
  it('goes from an empty page to publication, each step by its own person', () => {
    const published = walk(record(), [
      ...TO_SIGN_OFF,
      ['sign', 'lead.principalHead'],
      ['register', 'lead.registrar'],
      ['issue', 'lead.registrar'],
      ['publish', 'lead.registrar'],
    ]);
    expect(published.state).toBe('published');
    expect(published.opinions.map(({ step }) => step)).toEqual([
      'unitOfficeReview',
      'confidentialityReview',
      'departmentSignOff',
    ]);
  });

  it('passes the disclosure office when it is not to be disclosed', () => {
    const withheld = walk(
      record({
        disclosure: {
          attribute: 'nonDisclosure',
          releaseForm: null,
          grounds: [{ catalogue: 'cn-2019', code: 'ND-6d', evidence: { endsWhen: '上级批复之日' } }],
          reason: '请示事项尚在上级研究过程中，过早公布会误导当事人',
          summary: '',
          reviewAt: { type: 'event', event: '上级批复' },
          redactedCopy: null,
        },
      }),
      [
        ['completeDraft', 'lead.drafter'],
        ['submitForReview', 'lead.drafter'],
        ['pass', 'lead.unitOfficeReviewer'],
        ['endorse', 'lead.disclosureOfficer'],
        ['clear', 'lead.confidentialityReviewer'],
        ['sign', 'lead.principalHead'],
        ['register', 'lead.registrar'],
        ['issue', 'lead.registrar'],
      ],
    );
    expect(withheld.state).toBe('withheld');
  });
});

describe('the way of a document in the government’s name', () => {
  const start = record({ issuingName: 'government', content: { ...record().content, issuingName: 'government' } });

  it('is told one act ahead, by an act that says nothing yet', () => {
    const moves: Move[] = [
      ...TO_SIGN_OFF,
      ['sign', 'lead.deputyHead'],
      ['sign', 'lead.principalHead'],
      ['accept', 'office.officeReviewer'],
      ['clear', 'office.confidentialityReviewer'],
      ['sign', 'city.deputyHead'],
      ['sign', 'city.principalHead'],
      ['register', 'office.registrar'],
      ['issue', 'office.registrar'],
      ['publish', 'office.registrar'],
    ];
    let current = start;
    for (const [event, by] of moves) {
      const unsaid = act(current, event, by, { seen: null, clearing: null, reason: null });
      const foretold = whereItLeads(current, unsaid, world)?.state;
      current = does(current, event, by, world);
      expect([event, foretold]).toEqual([event, current.state]);
    }
    expect(current.state).toBe('published');
  });

  it('goes through the office, its clearance and its leaders', () => {
    const atOffice = walk(start, [...TO_SIGN_OFF, ['sign', 'lead.deputyHead'], ['sign', 'lead.principalHead']]);
    expect([atOffice.state, atOffice.round, atOffice.submitted?.revision]).toEqual(['officeReview', 1, 1]);
    const signed = walk(atOffice, [
      ['accept', 'office.officeReviewer'],
      ['clear', 'office.confidentialityReviewer'],
      ['sign', 'city.deputyHead'],
      ['sign', 'city.principalHead'],
    ]);
    expect(signed.state).toBe('registration');
  });

  it('is returned by the machine when the intake finds something missing', () => {
    const bare = { ...start, state: 'officeIntake' as const, disclosure: null };
    const receipt = decideReceipt(bare, world);
    expect([receipt.path, receipt.after.state, receipt.after.round]).toEqual([
      ['officeIntake', 'returned'],
      'returned',
      1,
    ]);
    expect(receipt.facts.gate.intake).toEqual(expect.arrayContaining(['attribute-missing', 'sign-off-missing']));
  });

  it('after a return takes only the opinions again that lapsed', () => {
    const atOffice = walk(start, [...TO_SIGN_OFF, ['sign', 'lead.deputyHead'], ['sign', 'lead.principalHead']]);
    const back = walk(atOffice, [
      ['return', 'office.principalHead'],
      ['revise', 'lead.drafter'],
    ]);
    expect(back.state).toBe('drafting');
    const resubmitted = walk(back, [
      ['completeDraft', 'lead.drafter'],
      ['submitForReview', 'lead.drafter'],
    ]);
    // 核稿 and clearance still stand and are passed over; the signature belongs to the round before.
    expect(resubmitted.state).toBe('departmentSignOff');
  });
});

describe('a file that the office puts in while it reviews', () => {
  const start = record({ issuingName: 'government', content: { ...record().content, issuingName: 'government' } });
  const added = {
    id: 'f1',
    role: 'attachment' as const,
    name: '附件.pdf',
    mediaType: 'application/pdf',
    size: 1,
    sha256: 'a',
    attributeMark: null,
  };

  it('is accepted without the department’s clearance, and cleared by the office before anybody signs', () => {
    const atOffice = walk(start, [...TO_SIGN_OFF, ['sign', 'lead.deputyHead'], ['sign', 'lead.principalHead']]);
    const edit = decideEdit(atOffice, {
      texts: { ...atOffice, content: { ...atOffice.content, files: [added] } },
      hashes: { ...atOffice.hashes, content: 'c2' },
      findings: atOffice.findings,
      by: person('office.officeReviewer'),
    });
    if (!edit.ok) throw new Error(JSON.stringify(edit.refusal));
    const posts = [
      ...POSTS,
      { appointmentId: 'second', personId: 'second', unitId: 'office', role: 'officeReviewer' as const },
    ];
    const other = { ...person('office.officeReviewer'), personId: 'second', appointmentId: 'second' };
    const accepted = does({ ...edit.after, posts }, 'accept', 'office.officeReviewer', world, { by: other });
    expect(accepted.state).toBe('officeClearance');
    expect(
      tryTo(accepted, 'clear', 'office.confidentialityReviewer', world, {
        clearing: { found: { text: 'public', files: {} }, mostOpen: { attribute: 'proactive', releaseForm: 'full' } },
      }),
    ).toMatchObject({ ok: false, why: [{ code: 'fileNotJudged' }] });
    expect(does(accepted, 'clear', 'office.confidentialityReviewer', world).state).toBe('leaderSignOff');
  });
});

describe('three different refusals', () => {
  it('nobody does it here', () =>
    expect(tryTo(record(), 'publish', 'lead.registrar', world)).toMatchObject({ ok: false, kind: 'notInThisState' }));
  it('not this person', () =>
    expect(tryTo(record(), 'completeDraft', 'co1.drafter', world)).toMatchObject({ ok: false, kind: 'notAllowed' }));
  it('the rules say no', () =>
    expect(
      tryTo(record({ findings: { hasBody: false, excerptMaterials: [] } }), 'completeDraft', 'lead.drafter', world),
    ).toMatchObject({
      ok: false,
      kind: 'gateFailed',
      why: [{ code: 'required-element' }],
    }));
  it('not what was displayed', () => {
    const reviewing = walk(record(), TO_SIGN_OFF.slice(0, 2));
    expect(
      tryTo(reviewing, 'pass', 'lead.unitOfficeReviewer', world, { seen: { content: 'c0', disclosure: 'd1' } }),
    ).toMatchObject({ ok: false, kind: 'stale', why: [{ code: 'displayedHashStale', pointer: '/seen/content' }] });
  });
});
