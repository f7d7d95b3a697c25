import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PolicyPackError } from '../../../src/disclosure/packs/pack-problem.js';
import { readPacks } from '../../../src/disclosure/packs/read-packs.js';
import { PolicyPacks } from '../../../src/disclosure/policy-packs.js';
import { Config } from '../../../src/platform/config.js';
import { StartProblem } from '../../../src/platform/start/start-problem.js';
import { at, textOf } from './pack-files.js';
import type { Json } from './pack-files.js';

const FILES = ['schema.json', 'cn-2008.json', 'cn-2019.json', 'yichun-2017.json'];

describe('a pack that cannot be used is refused, with its file and the place', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policies-'));
    for (const name of FILES) writeFileSync(join(folder, name), textOf(name));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const refusalOf = (): string => {
    try {
      readPacks(folder);
    } catch (error) {
      if (error instanceof PolicyPackError) return error.message;
      throw error;
    }
    return '';
  };

  const withChange = (name: string, change: (pack: { [key: string]: Json }) => void): string => {
    const pack = JSON.parse(textOf(name)) as { [key: string]: Json };
    change(pack);
    writeFileSync(join(folder, name), JSON.stringify(pack));
    return refusalOf();
  };

  it('unchanged they are all read', () => expect(refusalOf()).toBe(''));

  const set = (path: string, value: Json) => (pack: Json) => {
    const keys = path.split('/');
    const parent = at(pack, keys.slice(0, -1).join('/'));
    if (parent === null || typeof parent !== 'object') throw new Error(`nothing at ${path}`);
    (parent as { [key: string]: Json })[keys.at(-1) ?? ''] = value;
  };
  const remove = (path: string) => (pack: Json) => {
    const keys = path.split('/');
    const parent = at(pack, keys.slice(0, -1).join('/'));
    delete (parent as { [key: string]: Json })[keys.at(-1) ?? ''];
  };
  const append = (path: string, make: (list: Json[]) => Json) => (pack: Json) => {
    const list = at(pack, path);
    if (!Array.isArray(list)) throw new Error(`no list at ${path}`);
    list.push(make(list));
  };

  const NATIONAL: [string, (pack: { [key: string]: Json }) => void, string][] = [
    ['an unknown key', set('colour', 'red'), '/colour: unknown key'],
    ['an unknown switch', set('switches/autoReturn', true), '/switches/autoReturn: unknown key'],
    ['an unknown check', set('checks/nice-title', null), '/checks/nice-title: unknown key'],
    [
      'a value out of its set',
      set('switches/joint', 'majority'),
      '/switches/joint: one of "lead", "consensus" expected',
    ],
    ['a wrong type', set('switches/returnDeadline', '5'), '/switches/returnDeadline: integer expected, string found'],
    ['a term of no days', set('switches/publishWithin', 0), '/switches/publishWithin: at least 1 expected'],
    ['a missing member', remove('paths'), '/: paths is missing'],
    ['nobody who put it in force', remove('putInForceBy'), '/: putInForceBy is missing'],
    ['a day in force that is none', set('putInForceBy/on', '2019-02-30'), '/putInForceBy/on: 2019-02-30 is no date'],
    ['a missing switch', remove('switches/markPosition'), '/switches: markPosition is missing'],
    ['a missing check', remove('checks/summary-missing'), '/checks: summary-missing is missing'],
    ['a missing clause', remove('checks/summary-missing/clause'), '/checks/summary-missing: clause is missing'],
    ['a missing language', remove('checks/summary-missing/clause/en'), '/checks/summary-missing/clause: en is missing'],
    ['an empty language', set('returnCodes/0/clause/zh', ' '), '/returnCodes/0/clause/zh: is empty'],
    ['a cure in one language', remove('returnCodes/0/cure/en'), '/returnCodes/0/cure'],
    ['a place that is no pointer', set('returnCodes/0/place', 'body'), '/returnCodes/0/place'],
    ['a kind given twice', append('kinds', (kinds) => kinds[0] ?? null), '/kinds/15/code: resolution is given twice'],
    [
      'a return code given twice',
      append('returnCodes', (codes) => codes[0] ?? null),
      '/returnCodes/27/code: TW-01 is given twice',
    ],
    ['a deadline given twice', append('deadlines', (all) => all[0] ?? null), 'is given twice'],
    [
      'a ground given twice',
      append('catalogue/grounds', (all) => all[0] ?? null),
      '/catalogues/1/grounds/14/code: ND-1 is given twice',
    ],
    [
      'a mandatory item given twice',
      append('catalogue/mandatoryItems', (all) => all[0] ?? null),
      '/code: 19 is given twice',
    ],
    ['a series line given twice', set('seriesLines/0/line', 'letter'), '/seriesLines/1/code: letter is given twice'],
    [
      'an attribute given twice',
      set('switches/disclosureReviewFor', ['nonDisclosure', 'nonDisclosure']),
      'given twice',
    ],
    ['an unknown duty', set('catalogue/grounds/1/duties', ['swear']), '/catalogue/grounds/1/duties/0: one of'],
    [
      'a ground without a duty',
      set('catalogue/grounds/1/duties', []),
      '/grounds/1/duties: a ground for withholding has a duty',
    ],
    ['a force that does not fit', set('catalogue/grounds/1/force', null), '/grounds/1/force: does not fit'],
    [
      'a suggestion of no ground',
      set('kinds/9/suggestion/ground', 'ND-9'),
      '/kinds/9/suggestion/ground: no ground ND-9',
    ],
    [
      'a gap between two laws',
      set('catalogue/validFrom', '2019-05-16'),
      '/catalogues/0/validTo: the next catalogue begins on 2019-05-16',
    ],
    [
      'a law that has ended',
      set('catalogue/validTo', '2030-01-01'),
      '/catalogues/1/validTo: the last catalogue must be still in force',
    ],
    ['a date that is none', set('papers/1/from', '2018-02-30'), '/papers/1/from: 2018-02-30 is no date'],
    ['a term that ends before it begins', set('papers/3/to', '2010-10-09'), '/papers/3/to: is before from'],
    ['a day of the year that is none', set('deadlines/4/on', '02-30'), '/deadlines/4/on: a day of the year'],
    [
      'a hole in the table of paths',
      set('paths/0/unitKinds', ['department', 'county']),
      '/paths: 0 rows for township × department',
    ],
    [
      'a combination with two rows',
      set('paths/0/issuingNames', ['department', 'government']),
      '/paths/1: 2 rows for department × government',
    ],
    [
      'a way without a leader',
      set('paths/1/leaderSigners', []),
      '/paths/1/leaderSigners: does not fit the way throughOffice',
    ],
    [
      'a series that leaves kinds out',
      set('seriesLines/3/kinds', ['notice']),
      '/seriesLines: the last line must be for every kind',
    ],
    [
      'withholding without a reason',
      set('switches/reasonRequiredFor/department', []),
      '/switches/reasonRequiredFor/department: nonDisclosure must be',
    ],
    [
      'withholding without endorsement',
      set('switches/disclosureReviewFor', ['onRequest']),
      '/switches/disclosureReviewFor: nonDisclosure must be',
    ],
    [
      'withholding without review',
      set('switches/reviewDateRequiredFor', []),
      '/switches/reviewDateRequiredFor: nonDisclosure must be',
    ],
    [
      'terms the wrong way round',
      set('switches/interpretWithin', { usual: 4, latest: 3 }),
      '/switches/interpretWithin: usual is later than latest',
    ],
    [
      'a law that is not there',
      set('catalogues', ['cn-2007@1', 'cn-2019@1']),
      '/catalogues/0: no legal catalogue in cn-2007@1',
    ],
    ['a name that is not its own', set('id', 'cn-2020'), '/id: the file of cn-2020@1 is named otherwise'],
  ];

  it.each(NATIONAL)('%s', (_what, change, message) => {
    const refusal = withChange('cn-2019.json', change);
    expect(refusal).toContain(message);
    expect(refusal).toMatch(/^(cn-2019|cn-2008|yichun-2017)\.json \//);
  });

  it('a reference to a return code that is gone', () => {
    const drop = (pack: { [key: string]: Json }): void => {
      const codes = pack['returnCodes'];
      if (Array.isArray(codes)) pack['returnCodes'] = codes.filter((code) => at(code, 'code') !== 'TW-29');
    };
    expect(withChange('cn-2019.json', drop)).toContain(
      '/checks/confidentiality-review-missing/returnCode: TW-29 is not among the return codes',
    );
  });

  it('a kind that is signed by nobody', () => {
    const drop = (pack: Json): void => {
      const rules = at(pack, 'paths/0/departmentSigners');
      if (Array.isArray(rules)) rules.pop();
    };
    expect(withChange('cn-2019.json', drop)).toContain(
      '/paths/0/departmentSigners: the last rule must be for every kind',
    );
  });

  it('a kind that the pack does not have', () => {
    const drop = (pack: { [key: string]: Json }): void => {
      const kinds = pack['kinds'];
      if (Array.isArray(kinds)) pack['kinds'] = kinds.filter((kind) => at(kind, 'code') !== 'letter');
    };
    expect(withChange('cn-2019.json', drop)).toContain('/seriesLines/1/kinds/0: letter is not a kind of this pack');
  });

  it('a successor that is not there', () => {
    const refusal = withChange('cn-2008.json', set('catalogue/grounds/0/successor/code', 'ND-8'));
    expect(refusal).toContain('/catalogues/0/grounds/0/successor: no ground ND-8 in cn-2019');
  });

  it('a pack it builds on that is not there, or is itself', () => {
    expect(withChange('yichun-2017.json', set('extends', 'cn-2019@2'))).toBe(
      'yichun-2017.json /extends: cn-2019@2 is not there',
    );
    expect(withChange('yichun-2017.json', set('extends', 'yichun-2017@1'))).toBe(
      'yichun-2017.json /extends: yichun-2017@1 extends itself',
    );
  });

  it('a key that a file gives twice', () => {
    const text = textOf('yichun-2017.json').replace(
      '"automaticReturn": true',
      '"automaticReturn": true, "automaticReturn": false',
    );
    writeFileSync(join(folder, 'yichun-2017.json'), text);
    expect(refusalOf()).toBe('yichun-2017.json /switches/automaticReturn: given twice');
  });

  it('a file that is no JSON', () => {
    writeFileSync(join(folder, 'cn-2008.json'), '{');
    expect(refusalOf()).toMatch(/^cn-2008\.json \/: is no JSON/);
  });

  it('one version given by two files', () => {
    writeFileSync(join(folder, 'cn-2019@1.json'), textOf('cn-2019.json'));
    expect(refusalOf()).toContain('/version: cn-2019@1 is given twice');
  });

  it('reads an earlier version beside the current one', () => {
    const earlier = JSON.parse(textOf('cn-2019.json')) as { [key: string]: Json };
    writeFileSync(join(folder, 'cn-2019@0.json'), JSON.stringify({ ...earlier, version: '0' }));
    const packs = readPacks(folder).filter(({ pack }) => pack.id === 'cn-2019');
    expect(packs.map(({ pack, isCurrent }) => [pack.version, isCurrent])).toEqual([
      ['1', true],
      ['0', false],
    ]);
  });

  it('another content has another hash, in every pack that builds on it', () => {
    const before = readPacks(folder).map(({ pack }) => pack.sha256);
    expect(withChange('cn-2019.json', set('switches/returnDeadline', 6))).toBe('');
    const after = readPacks(folder).map(({ pack }) => pack.sha256);
    expect(after.filter((hash) => before.includes(hash))).toEqual([]);
  });
});

it('a setting that names no pack is a sentence for whoever starts the server', () => {
  expect(() => new PolicyPacks(new Config({ policyPack: 'cn-2030' }))).toThrow(
    new StartProblem('There is no policy pack cn-2030 in policies/: mend YUANTOU_POLICY_PACK or add the file.'),
  );
});
