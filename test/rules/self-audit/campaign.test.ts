import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Role } from '../../../src/people/rules/roles.js';
import { BUSINESS_ROLES } from '../../../src/people/rules/roles.js';
import { viewOf } from '../../../src/self-audit/rules/campaign.js';
import type { Asking, Campaign } from '../../../src/self-audit/rules/campaign.js';
import { decideCampaign, eventsIn } from '../../../src/self-audit/rules/decide-campaign.js';
import { SELF_AUDIT_EVENTS, SELF_AUDIT_STATES } from '../../../src/self-audit/rules/vocabulary.js';
import type { SelfAuditEvent, SelfAuditState } from '../../../src/self-audit/rules/vocabulary.js';

const UNIT = 'fgw';
const OFFICE = 'zfb';

const campaign = (over: Partial<Campaign> = {}): Campaign => ({
  state: 'auditing',
  unitId: UNIT,
  officeId: OFFICE,
  undecided: 0,
  unanswered: 0,
  authors: [],
  reportSigner: 'principal',
  ...over,
});

const person = (role: Role, unitId = UNIT, personId = role): Asking => ({ role, unitId, personId });

/** Every state × event: where it leads, on purpose. */
const WAYS: Record<SelfAuditState, Partial<Record<SelfAuditEvent, SelfAuditState>>> = {
  preparing: { freeze: 'auditing' },
  auditing: { conclude: 'auditing', concludeGroup: 'auditing', advise: 'auditing', complete: 'reporting' },
  reporting: { draftReport: 'reporting', sign: 'signed', reopen: 'auditing' },
  signed: { submit: 'submitted', reopen: 'auditing' },
  submitted: { return: 'returned', receive: 'accepted' },
  returned: {
    conclude: 'returned',
    concludeGroup: 'returned',
    advise: 'returned',
    answerReturn: 'returned',
    complete: 'reporting',
  },
  accepted: {},
};

const WHO: Partial<Record<SelfAuditEvent, Asking>> = {
  sign: person('principalHead'),
  return: person('officeReviewer', OFFICE),
  receive: person('officeReviewer', OFFICE),
  advise: person('disclosureOfficer', 'czj'),
};

describe('a self-audit', () => {
  it.each(SELF_AUDIT_STATES)('goes from %s only where it is meant to', (state) => {
    for (const event of SELF_AUDIT_EVENTS) {
      if (event === 'open' || event === 'freeze') continue;
      const asking = WHO[event] ?? person('disclosureOfficer');
      const decision = decideCampaign(campaign({ state }), event, asking, event === 'advise');
      const to = WAYS[state][event];
      expect([event, decision.ok ? decision.to : decision.kind]).toEqual([event, to ?? 'notInThisState']);
    }
    expect(eventsIn(state)).toEqual(SELF_AUDIT_EVENTS.filter((event) => WAYS[state][event] && event !== 'freeze'));
  });

  it('is not complete while one item is undecided or one remark unanswered', () => {
    const complete = (over: Partial<Campaign>) =>
      decideCampaign(campaign(over), 'complete', person('disclosureOfficer'));
    expect(complete({ undecided: 1 })).toMatchObject({
      ok: false,
      why: [{ code: 'itemsUndecided', params: { count: 1 } }],
    });
    expect(complete({ state: 'returned', unanswered: 2 })).toMatchObject({
      ok: false,
      why: [{ code: 'returnItemsUnanswered' }],
    });
    expect(complete({})).toEqual({ ok: true, to: 'reporting' });
  });

  it('never reaches the office undecided, whatever is done in whatever order', () => {
    const act = fc.record({
      event: fc.constantFrom(...SELF_AUDIT_EVENTS.filter((event) => event !== 'open')),
      undecided: fc.nat(3),
      unanswered: fc.nat(1),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let state: SelfAuditState = 'auditing';
        let open = 3;
        for (const { event, undecided, unanswered } of acts) {
          // Conclusions and returns are all that moves how many items are open.
          const after = event === 'conclude' || event === 'concludeGroup' || event === 'return' ? undecided : open;
          if (event === 'freeze') continue;
          const asking = WHO[event] ?? person('disclosureOfficer');
          const decision = decideCampaign(campaign({ state, undecided: open, unanswered }), event, asking, true);
          if (!decision.ok) continue;
          state = decision.to;
          open = after;
          if (['reporting', 'signed', 'submitted', 'accepted'].includes(state)) expect(open).toBe(0);
        }
      }),
      { seed: 2026, numRuns: 2000 },
    );
  });

  it('lets every act be done by its own post alone', () => {
    const may = (event: Exclude<SelfAuditEvent, 'open' | 'freeze'>, state: SelfAuditState): string[] =>
      [UNIT, OFFICE, 'czj'].flatMap((unit) =>
        BUSINESS_ROLES.filter(
          (role) => decideCampaign(campaign({ state }), event, person(role, unit), unit === 'czj').ok,
        ).map((role) => `${unit}.${role}`),
      );
    expect(may('conclude', 'auditing')).toEqual(['fgw.disclosureOfficer']);
    expect(may('concludeGroup', 'auditing')).toEqual(['fgw.disclosureOfficer']);
    expect(may('advise', 'auditing')).toEqual(['czj.disclosureOfficer']);
    expect(may('complete', 'auditing')).toEqual(['fgw.disclosureOfficer']);
    expect(may('sign', 'reporting')).toEqual(['fgw.principalHead']);
    expect(may('submit', 'signed')).toEqual(['fgw.disclosureOfficer']);
    expect(may('receive', 'submitted')).toEqual(['zfb.principalHead', 'zfb.officeReviewer']);
    expect(may('return', 'submitted')).toEqual(['zfb.principalHead', 'zfb.officeReviewer']);
    const deputies = decideCampaign(
      campaign({ state: 'reporting', reportSigner: 'anyHead' }),
      'sign',
      person('deputyHead'),
    );
    expect(deputies).toEqual({ ok: true, to: 'signed' });
  });

  it('is not judged by whoever audited or signed it', () => {
    const own = campaign({ state: 'submitted', unitId: OFFICE, authors: ['principalHead'] });
    expect(decideCampaign(own, 'receive', person('principalHead', OFFICE))).toMatchObject({
      ok: false,
      kind: 'notAllowed',
      why: [{ code: 'ownReport' }],
    });
    expect(decideCampaign(own, 'receive', person('officeReviewer', OFFICE))).toEqual({ ok: true, to: 'accepted' });
  });

  it('does not exist for who has nothing to do with it', () => {
    const view = (role: Role, unit: string, drafted = false) => viewOf(person(role, unit), campaign(), drafted);
    expect(view('disclosureOfficer', UNIT)).toBe('unit');
    expect(view('drafter', UNIT)).toBeNull();
    expect(view('registrar', UNIT)).toBeNull();
    expect(view('officeReviewer', OFFICE)).toBe('office');
    expect(view('auditor', OFFICE)).toBe('office');
    expect(view('disclosureOfficer', 'czj')).toBeNull();
    expect(view('disclosureOfficer', 'czj', true)).toBe('drafting');
    expect(view('drafter', 'czj', true)).toBeNull();
    expect(view('systemAdministrator', UNIT)).toBeNull();
  });
});
