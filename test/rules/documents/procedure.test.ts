import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { EVENTS } from '../../../src/documents/rules/events.js';
import { foundationOf } from '../../../src/documents/rules/foundation.js';
import {
  ACTS_BESIDE,
  EDIT_ACTS,
  hopsOf,
  passes,
  targetsOf,
  transitions,
} from '../../../src/documents/rules/procedure.js';
import { STATES } from '../../../src/documents/rules/states.js';
import { readableFrom } from '../../../src/documents/rules/visibility.js';
import type { Reach, Reader } from '../../../src/documents/rules/visibility.js';
import { hasMessage, labelOf } from '../../../src/platform/messages/messages.js';
import { ADMINISTRATIVE_ACTS } from '../../../src/people/rules/administration.js';

describe('the procedure as data', () => {
  it('says where each event leads, as the machine is written', () => {
    expect(targetsOf('drafting', 'completeDraft')).toEqual(['attributeAssignment']);
    expect(targetsOf('unitOfficeReview', 'pass')).toEqual(['unitOfficeReview']);
    expect(targetsOf('officeReview', 'return')).toEqual(['declined', 'returned']);
    expect(targetsOf('drafting', 'publish')).toEqual([]);
    expect(hopsOf('officeIntake')).toEqual(['returned', 'officeReview']);
    expect(passes()).toContainEqual({ from: 'leaderSignOff', to: 'registration' });
  });

  it('lets a redetermination lead from each attribute to every other, and keep one that is not public', () => {
    const ways = transitions().filter(({ act }) => act === 'applyRedetermination');
    expect(ways.map(({ from, to }) => `${from ?? ''} → ${to}`).sort()).toEqual([
      'availableOnRequest → availableOnRequest',
      'availableOnRequest → published',
      'availableOnRequest → withheld',
      'published → availableOnRequest',
      'published → withheld',
      'withheld → availableOnRequest',
      'withheld → published',
      'withheld → withheld',
    ]);
  });

  it('knows every act that a use case records', () => {
    const folder = fileURLToPath(new URL('../../../src/documents/use-cases/', import.meta.url));
    const recorded = readdirSync(folder).flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/\bact: '(\w+)'/g)].map((match) => match[1]),
    );
    // What is done to a series of numbers is an entry of the administration's record.
    const known: string[] = [...EVENTS, ...EDIT_ACTS, ...Object.keys(ACTS_BESIDE), 'intake', ...ADMINISTRATIVE_ACTS];
    expect(recorded.filter((act) => act !== undefined && !known.includes(act))).toEqual([]);
    expect(recorded.length).toBeGreaterThan(10);
  });

  it.each(['zh', 'en'] as const)('has a name for every state, event, edit and step beside in %s', (lang) => {
    const unnamed = [
      ...STATES.map((state) => ['state', state]),
      ...EVENTS.map((event) => ['event', event]),
      ...[...EDIT_ACTS, ...Object.keys(ACTS_BESIDE).filter((act) => !EVENTS.some((event) => event === act))].map(
        (act) => ['edit', act],
      ),
    ].filter(([set = '', code = '']) => labelOf(set, code, lang) === code && lang === 'zh');
    expect(unnamed).toEqual([]);
  });

  it('has a sentence of its own for every act', () => {
    const acts = [...EVENTS, ...EDIT_ACTS, ...Object.keys(ACTS_BESIDE), 'intake'];
    expect(acts.filter((act) => !hasMessage(`timeline.${act}`))).toEqual([]);
  });
});

describe('what a publication rests on', () => {
  const hashes = { content: 'c', disclosure: 'd', interpretation: 'i' };
  const opinion = (change: object) => ({
    id: 'o',
    sequence: 3,
    step: 'leaderSignOff',
    outcome: 'sign',
    origin: 'given' as const,
    personId: 'p',
    appointmentId: 'a',
    onBehalfOf: null,
    covers: hashes,
    marks: [],
    ...change,
  });
  it.each<[string, object, string[]]>([
    ['a signature over the very bytes', {}, ['o']],
    ['one over another text', { covers: { ...hashes, content: 'x' } }, []],
    ['one over another disclosure', { covers: { ...hashes, disclosure: 'x' } }, []],
    [
      'one over a disclosure that a signer has replaced',
      { covers: { ...hashes, disclosure: 'x' }, marks: [{ kind: 'overridden', sequence: 4, scopes: ['disclosure'] }] },
      ['o'],
    ],
    ['one that lapsed', { marks: [{ kind: 'lapsed', sequence: 4, scopes: ['content'] }] }, []],
    ['one that lapsed afterwards', { marks: [{ kind: 'lapsed', sequence: 11, scopes: ['content'] }] }, ['o']],
    ['one given afterwards', { sequence: 12 }, []],
    ['an objection', { outcome: 'object' }, []],
    ['a clearance of the interpretation alone', { covers: { interpretation: 'i' } }, []],
  ])('%s', (_, change, expected) => {
    expect(foundationOf({ sequence: 10, scopeHashes: hashes }, [opinion(change)])).toEqual(expected);
  });
});

describe('who may read from which revision on', () => {
  const reach = (change: Partial<Reach>): Reach => ({
    state: 'officeReview',
    governmentUnitId: 'city',
    access: [
      { unitId: 'lead', fromRevision: 1 },
      { unitId: 'office', fromRevision: 4 },
    ],
    ...change,
  });
  const reader = (unitId: string, role: Reader['role']): Reader => ({
    unitId,
    unitKind: unitId === 'office' ? 'governmentOffice' : 'department',
    role,
  });
  it.each<[string, Reader, Partial<Reach>, string | null, number | null]>([
    ['its own unit from the first', reader('lead', 'drafter'), {}, null, 1],
    ['the office from where it reached it', reader('office', 'drafter'), {}, null, 4],
    ['the auditor of the office from the first', reader('office', 'auditor'), {}, 'city', 1],
    ['the auditor of a department no more than others there', reader('lead', 'auditor'), { access: [] }, 'city', null],
    [
      'the auditor of the office no draft',
      reader('office', 'auditor'),
      { state: 'drafting', access: [] },
      'city',
      null,
    ],
    ['the auditor of another government nothing', reader('other', 'auditor'), {}, 'elsewhere', null],
    ['a stranger nothing', reader('other', 'drafter'), {}, null, null],
    ['an administrator nothing', reader('lead', 'systemAdministrator'), {}, null, null],
    [
      'the office’s secrecy reviewer what is issued',
      reader('office', 'confidentialityReviewer'),
      { state: 'published', access: [] },
      'city',
      1,
    ],
    [
      'that reviewer nothing before',
      reader('office', 'confidentialityReviewer'),
      { state: 'registration', access: [] },
      'city',
      null,
    ],
    ['nobody what was diverted', reader('lead', 'drafter'), { state: 'diverted' }, null, null],
  ])('%s', (_, who, change, officeOf, expected) => {
    expect(readableFrom(who, reach(change), officeOf)).toBe(expected);
  });
});
