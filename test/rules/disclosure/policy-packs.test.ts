import { describe, expect, it } from '@jest/globals';
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
import { labelOf } from '../../../src/platform/messages/messages.js';
import { at, textOf } from './pack-files.js';
import type { Json } from './pack-files.js';

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
