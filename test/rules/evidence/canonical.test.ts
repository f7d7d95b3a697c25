import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import * as fc from 'fast-check';
import { hashesOf, linkHashes } from '../../../src/evidence/hashing.js';
import { canonicalJson, canonicalText, NotCanonical } from '../../../src/evidence/rules/canonical.js';
import { linkBody } from '../../../src/evidence/rules/chain.js';
import type { ChainEntry } from '../../../src/evidence/rules/chain.js';

describe('canonical form', () => {
  it.each<[string, unknown, string]>([
    [
      'the number examples of RFC 8785',
      [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27, -0],
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    ],
    [
      'keys in the order of UTF-16 code units',
      { '\u20ac': 1, '\r\n': 0, '\ud83d\ude00': 2, '1': 3, '\uff21': 4 },
      '{"\\n":0,"1":3,"€":1,"😀":2,"Ａ":4}',
    ],
    ['control characters escaped, others as they are', '\u000f"\\/中', '"\\u000f\\"\\\\/中"'],
    ['absent is not null', { a: undefined, b: null }, '{"b":null}'],
    ['arrays keep their order', { b: [2, 1], a: [] }, '{"a":[],"b":[2,1]}'],
    ['line ends become LF', 'one\r\ntwo\rthree\nfour', '"one\\ntwo\\nthree\\nfour"'],
    ['composed and decomposed are one', { 'e\u0301': 'A\u030a' }, '{"é":"Å"}'],
    ['an object without a prototype', Object.assign(Object.create(null), { a: true }), '{"a":true}'],
  ])('%s', (_name, value, form) => {
    expect(canonicalJson(value)).toBe(form);
  });

  it.each<[string, unknown, string, string]>([
    ['NaN', { a: [1, NaN] }, 'notFinite', '/a/1'],
    ['Infinity', Infinity, 'notFinite', ''],
    ['a lone high surrogate', { text: 'x\ud800y' }, 'loneSurrogate', '/text'],
    ['a lone low surrogate', ['\udc00'], 'loneSurrogate', '/0'],
    ['a lone surrogate in a key', { 'a/\ud800': 1 }, 'loneSurrogate', '/a~1\ud800'],
    ['a date', { at: new Date(0) }, 'notJson', '/at'],
    ['a map', new Map(), 'notJson', ''],
    ['a bigint', { n: 1n }, 'notJson', '/n'],
    ['a function', [() => 1], 'notJson', '/0'],
    ['undefined in an array', [undefined], 'notJson', '/0'],
    ['a hole in an array', new Array<string>(1), 'notJson', '/0'],
    ['two keys that are one after NFC', { é: 1, 'e\u0301': 2 }, 'sameKeyTwice', '/e\u0301'],
  ])('refuses %s and says where', (_name, value, problem, pointer) => {
    expect.assertions(1);
    try {
      canonicalJson(value);
    } catch (error) {
      expect(error).toEqual(new NotCanonical(problem as NotCanonical['problem'], pointer));
    }
  });

  it('agrees with an independent RFC 8785 implementation on any JSON whose text is already NFC and LF', () => {
    const text = fc.string({ unit: 'binary' }).map((any) => any.replaceAll('\r', '\n').normalize('NFC'));
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, true, false),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        text,
        fc.array(tie('json')),
        fc.dictionary(text, tie('json')),
      ),
    }));
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order in which members were written, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });

  it('is the same for a text however it was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(canonicalText(text.normalize('NFD'))).toBe(canonicalText(text));
        expect(canonicalText(text.replaceAll('\n', '\r\n'))).toBe(canonicalText(text));
      }),
    );
  });
});

describe('hashes', () => {
  it('are SHA-256 and SM3 of the scope line and the canonical form', () => {
    const bytes = Buffer.from('yuantou/content/v1\n{"a":"é"}', 'utf8');
    expect(hashesOf('content', { a: 'e\u0301' })).toEqual({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      sm3: createHash('sm3').update(bytes).digest('hex'),
    });
  });

  it('of one scope are never those of another', () => {
    expect(hashesOf('content', null)).not.toEqual(hashesOf('disclosure', null));
  });
});

describe('chain link', () => {
  const entry: ChainEntry = {
    documentId: '0192f0c0-0000-7000-8000-000000000001',
    sequence: 2,
    act: 'submitForReview',
    from: 'attributeAssignment',
    to: 'unitOfficeReview',
    personId: 'p1',
    appointmentId: 'a1',
    clientId: null,
    revision: 3,
    scopeHashes: { content: 'c', disclosure: 'd', interpretation: null },
    packVersion: 'yichun-2017@1',
    detailHash: 'e',
    reasonHash: null,
    occurredAt: new Date('2026-11-23T02:03:04.567Z'),
    previousHash: 'f',
  };

  it('is a fixed form: a program that shares no code with ours must arrive at it', () => {
    expect(canonicalJson(linkBody(entry))).toBe(
      '{"act":"submitForReview","appointmentId":"a1","clientId":null,"detailHash":"e","documentId":"0192f0c0-0000-7000-8000-000000000001","from":"attributeAssignment","occurredAt":"2026-11-23T02:03:04.567Z","packVersion":"yichun-2017@1","personId":"p1","previousHash":"f","reasonHash":null,"revision":3,"scopeHashes":{"content":"c","disclosure":"d","interpretation":null},"sequence":2,"to":"unitOfficeReview"}',
    );
  });

  it('changes with every member', () => {
    const changed: Partial<ChainEntry>[] = [
      { documentId: 'x' },
      { sequence: 3 },
      { act: 'recall' },
      { from: null },
      { to: 'drafting' },
      { personId: null },
      { appointmentId: 'a2' },
      { clientId: 'oa' },
      { revision: 4 },
      { scopeHashes: { ...entry.scopeHashes, content: 'x' } },
      { scopeHashes: { ...entry.scopeHashes, disclosure: null } },
      { scopeHashes: { ...entry.scopeHashes, interpretation: 'i' } },
      { packVersion: 'cn-2019@1' },
      { detailHash: 'x' },
      { reasonHash: 'r' },
      { occurredAt: new Date('2026-11-23T02:03:04.568Z') },
      { previousHash: null },
    ];
    const hashes = [entry, ...changed.map((change) => ({ ...entry, ...change }))].map((one) => linkHashes(one).sha256);
    expect(new Set(hashes).size).toBe(changed.length + 1);
  });
});
