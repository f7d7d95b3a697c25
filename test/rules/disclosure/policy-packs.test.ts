import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PolicyPackError } from '../../../src/disclosure/packs/pack-problem.js';
import { readPacks } from '../../../src/disclosure/packs/read-packs.js';
import { PolicyPacks } from '../../../src/disclosure/policy-packs.js';
import { GROUND_DUTIES, PAPER_OCCASIONS, SIGNER_POSTS } from '../../../src/disclosure/rules/policy-pack.js';
import {
  ATTRIBUTES,
  CHECK_CODES,
  ISSUING_NAMES,
  KINDS,
  PAPER_ROLES,
  RELEASE_FORMS,
  RETURN_CODES,
} from '../../../src/disclosure/rules/vocabulary.js';
import { UNIT_KINDS } from '../../../src/people/rules/roles.js';
import { Config } from '../../../src/platform/config.js';
import { labelOf } from '../../../src/platform/messages/messages.js';
import { StartProblem } from '../../../src/platform/start/start-problem.js';

const FILES = ['schema.json', 'cn-2008.json', 'cn-2019.json', 'yichun-2017.json'];
const textOf = (name: string): string => readFileSync(join('policies', name), 'utf8');

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

describe('the packs that are shipped', () => {
  const packs = new PolicyPacks();

  it('are three, each with a version and a hash of its own', () => {
    expect(packs.all.map(({ id }) => id)).toEqual(['cn-2008', 'cn-2019', 'yichun-2017']);
    expect(new Set(packs.all.map(({ sha256 }) => sha256)).size).toBe(3);
    for (const { sha256 } of packs.all) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('hash to the same value on every reading', () => {
    const again = new PolicyPacks();
    expect(again.all.map(({ sha256 }) => sha256)).toEqual(packs.all.map(({ sha256 }) => sha256));
  });

  it('know the fifteen kinds, every return code and the way of every unit', () => {
    for (const pack of packs.all) {
      expect(pack.kinds.map(({ code }) => code)).toEqual([...KINDS]);
      expect(pack.returnCodes.map(({ code }) => code)).toEqual([...RETURN_CODES]);
      expect(Object.keys(pack.checks).sort()).toEqual([...CHECK_CODES].sort());
    }
  });

  it('say of every return code what cures it, and where, save of the one that needs words of its own', () => {
    for (const { returnCodes } of packs.all) {
      expect(returnCodes.filter(({ cure }) => cure === null).map(({ code }) => code)).toEqual(['TW-99']);
      expect(returnCodes.filter(({ needsWords }) => needsWords).map(({ code }) => code)).toEqual(['TW-99']);
      const places = new Set(returnCodes.map(({ place }) => place));
      const named = (field: string) => labelOf('field', field, 'zh') !== field;
      for (const place of places) if (place !== null) expect(named(place.split('/').at(-1) ?? '')).toBe(true);
    }
  });

  it('give the national defaults of the switches', () => {
    const { switches } = packs.default;
    expect(packs.default.id).toBe('cn-2019');
    expect(switches.reasonRequiredFor.department).toEqual(['nonDisclosure']);
    expect(switches.reasonRequiredFor.government).toEqual(['nonDisclosure', 'onRequest']);
    expect(switches).toMatchObject({
      departmentGate: 'blocking',
      automaticReturn: false,
      incompletePackage: 'return',
      disclosureReviewFor: ['nonDisclosure'],
      disagreement: 'signer',
      joint: 'lead',
      returnNeedsApprover: true,
      returnDeadline: 5,
      countersignOrder: 'afterLead',
      separation: 'strict',
      publicWithheldList: 'categories',
      onRequestCatalogue: true,
      workSecrets: false,
      releaseForms: ['full', 'redacted', 'summary'],
      summaryMax: { characters: 100, requiredFor: ['proactive', 'onRequest'] },
      publishWithin: 20,
      interpretWithin: { usual: 0, latest: 3 },
      confidentialityWithin: 7,
      concentration: {
        applicants: 3,
        days: 365,
        mode: 'shall',
        excludedMatters: ['taxPayment', 'socialSecurity', 'medical', 'registration', 'credit'],
      },
      selfAudit: { freezeOn: '11-30', reportSigner: 'principal' },
      oldRestriction: null,
      markPosition: 'fuzhu',
    });
  });

  it("give Yichun the seed's own switches over the national ones", () => {
    const yichun = packs.find('yichun-2017');
    expect(yichun?.switches.automaticReturn).toBe(true);
    expect(yichun?.switches.reasonRequiredFor.government).toEqual(['proactive', 'onRequest', 'nonDisclosure']);
    expect(yichun?.switches.reasonRequiredFor.department).toEqual(['nonDisclosure']);
    expect(yichun?.checks['attribute-missing'].clause.zh).toContain('伊春市');
    expect(yichun?.checks['ground-missing']).toEqual(packs.default.checks['ground-missing']);
    expect(yichun?.catalogues.map(({ id }) => id)).toEqual(['cn-2008', 'cn-2019']);
  });

  it.each([
    ['2007-01-01', 'cn-2008'],
    ['2008-05-01', 'cn-2008'],
    ['2017-05-16', 'cn-2008'],
    ['2019-05-14', 'cn-2008'],
    ['2019-05-15', 'cn-2019'],
    ['2026-11-23', 'cn-2019'],
  ])('a document of %s is judged by the law %s', (date, catalogue) => {
    expect(packs.catalogueOn(date).id).toBe(catalogue);
  });

  it('give a version that documents are bound to, and refuse one that is gone', () => {
    expect(packs.get('cn-2019', '1')).toBe(packs.default);
    expect(() => packs.get('cn-2019', '0')).toThrow('cn-2019@0');
    expect(packs.find('nowhere')).toBeUndefined();
  });
});

describe('the schema names the same closed sets as the code', () => {
  const { $defs } = JSON.parse(textOf('schema.json')) as { $defs: Record<string, { enum: string[] }> };
  it.each<[string, readonly string[]]>([
    ['kind', KINDS],
    ['attribute', ATTRIBUTES],
    ['issuingName', ISSUING_NAMES],
    ['unitKind', UNIT_KINDS],
    ['returnCode', RETURN_CODES],
    ['checkCode', CHECK_CODES],
  ])('%s', (name, codes) => expect($defs[name]?.enum).toEqual([...codes]));

  it.each<[string, readonly string[]]>([
    ['ground/properties/duties/items', GROUND_DUTIES],
    ['paperRule/properties/paper', PAPER_ROLES],
    ['paperRule/properties/occasions/items', PAPER_OCCASIONS],
    ['signerRule/properties/signers/items/properties/post', SIGNER_POSTS],
  ])('%s', (path, codes) => expect(at($defs as unknown as Json, path)).toEqual({ enum: [...codes] }));

  it('releaseForm', () => {
    const schema = JSON.parse(textOf('schema.json')) as Json;
    expect(at(schema, 'properties/switches/properties/releaseForms/items')).toEqual({ enum: [...RELEASE_FORMS] });
  });
});

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

function at(value: Json, path: string): Json {
  if (path === '') return value;
  return path.split('/').reduce<Json>((current, key) => {
    if (Array.isArray(current)) return current[Number(key)] ?? null;
    return typeof current === 'object' && current !== null ? (current[key] ?? null) : null;
  }, value);
}

it('a setting that names no pack is a sentence for whoever starts the server', () => {
  expect(() => new PolicyPacks(new Config({ policyPack: 'cn-2030' }))).toThrow(
    new StartProblem('There is no policy pack cn-2030 in policies/: mend YUANTOU_POLICY_PACK or add the file.'),
  );
});
