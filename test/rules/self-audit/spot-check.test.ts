import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  AGES,
  afterItemAct,
  afterRectificationAct,
  ageOf,
  drawn,
  ITEM_ACTS,
  ITEM_STATES,
  mayDo,
  numbered,
  RECTIFICATION_ACTS,
  RECTIFICATION_STATES,
  STRATA,
  stratumOf,
} from '../../../src/self-audit/rules/spot-check.js';
import type { ItemAct, ItemState, Member } from '../../../src/self-audit/rules/spot-check.js';
import { populationHashes, rankOf } from '../../../src/self-audit/spot-check.store.js';
import { redrawSample } from '../../../tools/redraw-sample.mjs';

const member = fc.record({
  id: fc.stringMatching(/^[0-9a-f]{64}$/),
  selfAuditId: fc.constant('audit'),
  documentId: fc.uuid(),
  concludedSequence: fc.nat(9),
  unitId: fc.constantFrom('u1', 'u2', 'u3'),
  ground: fc.constantFrom('cn-2019/ND-6a', 'cn-2019/ND-6d', ''),
  age: fc.constantFrom(...AGES),
  override: fc.boolean(),
  earlierFinding: fc.boolean(),
});
const population = fc.uniqueArray(member, { selector: ({ id }) => id, minLength: 1, maxLength: 60 });
const criteria = fc.record({ stratifyBy: fc.subarray([...STRATA]), perStratum: fc.integer({ min: 1, max: 5 }) });
const seed = fc.stringMatching(/^[0-9a-f]{64}$/);
const of = { officeId: 'office', year: 2026 };

const sampleOf = (
  members: readonly Member[],
  by: { stratifyBy: (typeof STRATA)[number][]; perStratum: number },
  of: string,
) => {
  const hash = populationHashes({ officeId: 'office', year: 2026 }, by, members).sha256;
  return drawn(members, by, (id) => rankOf(of, hash, id));
};

describe('a draw', () => {
  it('takes of every part as many as were asked for, or all that there are, and none twice', () => {
    fc.assert(
      fc.property(population, criteria, seed, (members, by, of) => {
        const sample = sampleOf(members, by, of);
        expect(new Set(sample).size).toBe(sample.length);
        const ordered = numbered(members);
        const count = (list: readonly Member[]) => {
          const parts = new Map<string, number>();
          for (const one of list)
            parts.set(stratumOf(one, by.stratifyBy), (parts.get(stratumOf(one, by.stratifyBy)) ?? 0) + 1);
          return parts;
        };
        const taken = count(sample.flatMap((position) => ordered[position - 1] ?? []));
        for (const [part, size] of count(members)) expect(taken.get(part)).toBe(Math.min(size, by.perStratum));
      }),
    );
  });

  it('is the same whatever the order in which the population was found, and another with another seed', () => {
    fc.assert(
      fc.property(population, criteria, seed, (members, by, of) => {
        expect(sampleOf([...members].reverse(), by, of)).toEqual(sampleOf(members, by, of));
      }),
    );
    const many = Array.from({ length: 40 }, (_, i): Member => ({
      id: String(i).padStart(64, '0'),
      selfAuditId: 'a',
      documentId: 'd',
      concludedSequence: 1,
      unitId: 'u',
      ground: '',
      age: 'underTwo',
      override: false,
      earlierFinding: false,
    }));
    const seeds = Array.from({ length: 20 }, (_, i) => String(i).padStart(64, '0'));
    const samples = seeds.map((one) => sampleOf(many, { stratifyBy: [], perStratum: 3 }, one).join());
    expect(new Set(samples).size).toBeGreaterThan(15);
  });

  it('is found again by the program that shares no code, which sees whatever was changed', () => {
    fc.assert(
      fc.property(population, criteria, seed, fc.nat(), (members, by, drawnBy, which) => {
        const proof = {
          ...of,
          ...by,
          members: numbered(members),
          populationHash: populationHashes(of, by, members).sha256,
          fixedAt: '2026-12-07T01:00:00Z',
          drawnAt: '2026-12-07T01:01:00Z',
          seed: drawnBy,
          sample: sampleOf(members, by, drawnBy),
        };
        expect(redrawSample(proof)).toMatchObject({ ok: true, sample: proof.sample });
        const changed = proof.members.map((one, i) =>
          i === which % members.length ? { ...one, override: !one.override } : one,
        );
        expect(redrawSample({ ...proof, members: changed }).ok).toBe(false);
        expect(redrawSample({ ...proof, members: proof.members.slice(1) }).ok).toBe(false);
      }),
    );
  });
});

describe('what is found of a document', () => {
  const moves = (today: string): string[] =>
    ITEM_STATES.flatMap((state) =>
      ITEM_ACTS.flatMap((act) => {
        const to = afterItemAct({ state, explainBy: state === 'sampled' ? null : '2026-12-14' }, act, today);
        return to === null ? [] : [`${state} ${act} ${to}`];
      }),
    );
  const HEARD = [
    'sampled pass inOrder',
    'sampled suspect explaining',
    'explaining explain explained',
    'explained drop inOrder',
    'explained uphold upheld',
  ];

  it('is heard first: every state and act, before the day of the explanation and after it', () => {
    expect(moves('2026-12-14').sort()).toEqual([...HEARD].sort());
    expect(moves('2026-12-15').sort()).toEqual([...HEARD, 'explaining uphold upheld'].sort());
  });

  it('never leads to an order that nobody could answer', () => {
    const reach = (state: ItemState, path: ItemAct[]): ItemAct[][] =>
      path.length > 4
        ? []
        : ITEM_ACTS.flatMap((act) => {
            const to = afterItemAct({ state, explainBy: '2026-12-14' }, act, '2026-12-14');
            if (to === null) return [];
            return to === 'upheld' ? [[...path, act]] : reach(to, [...path, act]);
          });
    const paths = reach('sampled', []);
    expect(paths).toEqual([['suspect', 'explain', 'uphold']]);
  });
});

it('an order is answered, looked at again, and ends only rectified', () => {
  const moves = RECTIFICATION_STATES.flatMap((state) =>
    RECTIFICATION_ACTS.flatMap((act) => {
      const to = afterRectificationAct(state, act);
      return to === null ? [] : [`${state} ${act} ${to}`];
    }),
  );
  expect(moves).toEqual(['ordered answer answered', 'answered again ordered', 'answered accept rectified']);
});

it.each([
  ['2024-12-08', 'underTwo'],
  ['2024-12-07', 'twoToFive'],
  ['2021-12-08', 'twoToFive'],
  ['2021-12-07', 'overFive'],
])('a document of %s is %s on 2026-12-07', (date, age) => {
  expect(ageOf(date, '2026-12-07')).toBe(age);
});

it('who answers never checks, and who checks never answers', () => {
  const sides = { officeId: 'office', unitId: 'unit' };
  const office = { unitId: 'office', role: 'officeReviewer' } as const;
  const unit = { unitId: 'unit', role: 'disclosureOfficer' } as const;
  const acts = [...ITEM_ACTS, ...RECTIFICATION_ACTS];
  expect(acts.filter((act) => mayDo(unit, act, sides))).toEqual(['explain', 'answer']);
  expect(acts.filter((act) => mayDo(office, act, sides))).toEqual(
    acts.filter((act) => !['explain', 'answer'].includes(act)),
  );
  expect(acts.filter((act) => mayDo({ ...unit, unitId: 'other' }, act, sides))).toEqual([]);
  expect(acts.filter((act) => mayDo({ ...unit, role: 'drafter' }, act, sides))).toEqual([]);
});
