import { describe, expect, it } from '@jest/globals';
import { delegationIssues } from '../../../src/people/rules/delegation.js';
import type { AppointmentFacts, DelegationFacts } from '../../../src/people/rules/delegation.js';
import { decideEnd } from '../../../src/people/rules/term.js';
import type { End } from '../../../src/people/rules/term.js';
import { shanghaiDate } from '../../../src/people/rules/today.js';

const today = '2026-11-23';

describe('the end of an appointment or a delegation', () => {
  const open = { startsOn: '2016-01-01', endsOn: null };
  it.each<[string, Parameters<typeof decideEnd>[0], string | null, End]>([
    ['at once', open, null, { ok: true, endsOn: today, atOnce: true }],
    ['today, at midnight', open, today, { ok: true, endsOn: today, atOnce: false }],
    ['later', open, '2026-12-31', { ok: true, endsOn: '2026-12-31', atOnce: false }],
    ['in the past: no', open, '2026-11-22', no('endInThePast')],
    [
      'earlier than planned',
      { ...open, endsOn: '2026-12-31' },
      '2026-12-01',
      { ok: true, endsOn: '2026-12-01', atOnce: false },
    ],
    ['later than planned: no', { ...open, endsOn: '2026-12-31' }, '2027-01-01', no('endOnlyEarlier')],
    ['it has ended: no', { ...open, endsOn: '2026-11-22' }, null, no('alreadyEnded')],
    [
      'before it began: as if it had never been',
      { startsOn: '2027-01-01', endsOn: null },
      null,
      { ok: true, endsOn: '2026-12-31', atOnce: true },
    ],
    ['a second time: no', { startsOn: '2027-01-01', endsOn: '2026-12-31' }, null, no('alreadyEnded')],
    ['before its first day: no', { startsOn: '2027-01-01', endsOn: null }, '2026-12-01', no('endsBeforeItStarts')],
  ])('%s', (_, term, wished, end) => {
    expect(decideEnd(term, wished, today)).toEqual(end);
  });
});

function no(code: string): End {
  return { ok: false, why: [{ code, pointer: '/endsOn' }] };
}

describe('a delegation', () => {
  const principal: AppointmentFacts = {
    id: 'a1',
    personId: 'p1',
    unitId: 'u1',
    role: 'principalHead',
    startsOn: '2016-01-01',
    endsOn: null,
  };
  const deputy: AppointmentFacts = { ...principal, id: 'a2', personId: 'p2', role: 'deputyHead' };
  const security = { personId: 'p9', appointmentId: 'a9', role: 'securityAdministrator' } as const;
  const fine: DelegationFacts = {
    from: principal,
    to: deputy,
    startsOn: today,
    endsOn: '2026-12-31',
    today,
    by: security,
  };
  it.each<[string, Partial<DelegationFacts>, string[]]>([
    ['from the principal to a deputy', {}, []],
    ['by the principal', { by: { personId: 'p1', appointmentId: 'a1', role: 'principalHead' } }, []],
    [
      'of somebody else’s signature',
      { by: { personId: 'p2', appointmentId: 'a2', role: 'deputyHead' } },
      ['onlyOwnSignature'],
    ],
    ['to a drafter', { to: { ...deputy, role: 'drafter' } }, ['signerUnknown']],
    ['from a drafter', { from: { ...principal, role: 'drafter' } }, ['signerUnknown']],
    ['to nobody', { to: undefined }, ['signerUnknown']],
    ['to another unit', { to: { ...deputy, unitId: 'u2' } }, ['delegateOfSameUnit']],
    ['to oneself', { to: { ...deputy, personId: 'p1' } }, ['delegateOfSameUnit']],
    ['beyond the deputy’s term', { to: { ...deputy, endsOn: '2026-12-01' } }, ['signerUnknown']],
    ['from yesterday', { startsOn: '2026-11-22' }, ['startInThePast']],
    ['backwards', { startsOn: '2026-12-31', endsOn: '2026-12-01' }, ['endsBeforeItStarts']],
  ])('%s', (_, change, codes) => {
    expect(delegationIssues({ ...fine, ...change }).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the day in China', () => {
  it.each([
    ['2026-11-22T15:59:59Z', '2026-11-22'],
    ['2026-11-22T16:00:00Z', '2026-11-23'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
  ])('at %s is %s', (at, date) => {
    expect(shanghaiDate(new Date(at))).toBe(date);
  });
});
