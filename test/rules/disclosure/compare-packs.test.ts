import { describe, expect, it } from '@jest/globals';
import { PolicyPacks } from '../../../src/disclosure/policy-packs.js';
import { comparePacks } from '../../../src/disclosure/rules/compare-packs.js';
import type { PolicyPack } from '../../../src/disclosure/rules/policy-pack.js';

const pack = new PolicyPacks().default;
const [older, newer] = pack.catalogues;
if (!older || !newer) throw new Error('the default pack has two catalogues');

const [ground] = newer.grounds;
if (!ground) throw new Error('a catalogue has grounds');

const without = (change: Partial<PolicyPack>): PolicyPack => ({ ...pack, ...change });

describe('two packs', () => {
  it('do not differ where nothing does, in whatever order it is written', () => {
    expect(comparePacks(pack, structuredClone(pack))).toEqual([]);
    const reversed = Object.fromEntries(Object.entries(pack.switches).reverse()) as unknown as PolicyPack['switches']; // the same members
    expect(comparePacks(pack, without({ switches: reversed }))).toEqual([]);
  });

  it('differ in a ground that one has not, and in a catalogue', () => {
    const other = without({ catalogues: [{ ...newer, grounds: newer.grounds.slice(1) }] });
    const found = comparePacks(pack, other);
    expect(found).toContainEqual({
      part: 'ground',
      code: `${newer.id}/${ground.code}`,
      change: 'removed',
      members: [],
      here: ground,
      there: null,
    });
    expect(found.filter(({ part }) => part === 'catalogue')).toMatchObject([{ code: older.id, change: 'removed' }]);
    expect(comparePacks(other, pack).filter(({ change }) => change === 'added').length).toBe(found.length);
  });

  it('name the members that differ in what both have', () => {
    const [first, ...rest] = pack.deadlines;
    if (!first) throw new Error('the default pack has deadlines');
    const other = without({
      deadlines: [{ ...first, days: (first.days ?? 0) + 1 }, ...rest],
      switches: { ...pack.switches, joint: 'consensus' },
      paths: pack.paths.slice(1),
    });
    expect(comparePacks(pack, other)).toMatchObject([
      { part: 'switch', code: 'joint', change: 'changed', members: [], here: 'lead', there: 'consensus' },
      { part: 'deadline', code: first.code, change: 'changed', members: ['days'] },
      { part: 'path', change: 'removed', there: null },
    ]);
  });
});
