import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indexNumber } from '../../../src/documents/rules/index-number.js';
import {
  looksLikeOwn,
  MOST_SKIPPED,
  printedNumber,
  seriesOf,
  takeNumber,
} from '../../../src/documents/rules/numbering.js';
import { printedMark } from '../../../src/documents/rules/printed-mark.js';
import { finalDocumentDate, lastSignature } from '../../../src/documents/rules/registering.js';
import type { DocumentRecord } from '../../../src/documents/rules/document-record.js';
import { does, packWith, record, worldWith } from './given-record.js';

const world = worldWith();

describe('the series of a document', () => {
  it.each([
    ['department', 'notice', { unitId: 'lead', line: 'general', numbering: 'yearly', year: 2026 }],
    ['department', 'letter', { unitId: 'lead', line: 'letter', numbering: 'yearly', year: 2026 }],
    ['department', 'minutes', { unitId: 'lead', line: 'minutes', numbering: 'yearly', year: 2026 }],
    ['department', 'order', { unitId: 'lead', line: 'order', numbering: 'continuous', year: 0 }],
    ['government', 'notice', { unitId: 'city', line: 'general', numbering: 'yearly', year: 2026 }],
    ['governmentOffice', 'notice', { unitId: 'office', line: 'general', numbering: 'yearly', year: 2026 }],
  ] as const)('%s × %s', (issuingName, kind, expected) => {
    expect(seriesOf(record({ issuingName, kind }), packWith(), '2026-11-23')).toEqual(expected);
  });

  it('is that of the year in which it is registered', () => {
    expect(seriesOf(record(), packWith(), '2027-01-01')?.year).toBe(2027);
  });

  it('of a historical entry is that of its own date, and of no other past or later date', () => {
    const dated = (documentDate: string | null) => {
      const base = record();
      return seriesOf(
        { ...base, createdOn: '2026-11-23', content: { ...base.content, documentDate } },
        packWith(),
        '2027-01-01',
      );
    };
    expect(dated('2017-05-16')?.year).toBe(2017);
    expect(dated('2026-11-23')?.year).toBe(2027);
    expect(dated('2027-02-01')?.year).toBe(2027);
    expect(dated(null)?.year).toBe(2027);
    const order = { ...record({ kind: 'order' }) };
    const old = { ...order, content: { ...order.content, documentDate: '2017-05-16' } };
    expect(seriesOf(old, packWith(), '2027-01-01')?.year).toBe(0);
  });

  it('is none without a kind, or without the office whose numbers they are', () => {
    expect(seriesOf(record({ kind: null }), packWith(), '2026-11-23')).toBeNull();
    expect(seriesOf(record({ issuingName: 'governmentOffice', office: null }), packWith(), '2026-11-23')).toBeNull();
  });
});

describe('发文字号 as it is printed (GB/T 9704-2012)', () => {
  it.each([
    ['伊政', 'general', 2026, 3, '伊政发〔2026〕3号'],
    ['伊政', 'letter', 2026, 12, '伊政函〔2026〕12号'],
    ['伊政办', 'minutes', 2026, 1, '伊政办纪〔2026〕1号'],
    ['伊政', 'order', 0, 7, '伊政令第7号'],
    ['伊政', '任', 2026, 5, '伊政任〔2026〕5号'],
  ])('%s, %s, %i, %i: %s', (prefix, line, year, number, printed) => {
    expect(printedNumber(prefix, { line, year }, number)).toBe(printed);
  });

  it.each([
    ['伊政发〔2026〕9号', true],
    ['伊政 发〔2026〕9号', true],
    ['伊办发〔2026〕9号', false],
    ['伊政函〔2026〕9号', false],
  ])('%s is one of the own general series: %s', (number, own) => {
    expect(looksLikeOwn('伊政', 'general', number)).toBe(own);
  });
});

describe('taking a number', () => {
  it.each([
    ['the next one', 4, { number: null, gapReason: null }, { ok: true, number: 5, skipped: [] }],
    ['the next one by name', 4, { number: 5, gapReason: null }, { ok: true, number: 5, skipped: [] }],
    ['a reason without a gap is no gap', 4, { number: 5, gapReason: '预留' }, { ok: true, number: 5, skipped: [] }],
    ['a higher one with its reason', 4, { number: 7, gapReason: '预留' }, { ok: true, number: 7, skipped: [5, 6] }],
  ])('%s', (_, last, wish, expected) => {
    expect(takeNumber(last, wish)).toEqual(expected);
  });

  it.each([
    ['taken', 4, { number: 4, gapReason: '预留' }, 'numberTaken'],
    ['lower', 4, { number: 1, gapReason: null }, 'numberTaken'],
    ['higher without a reason', 4, { number: 6, gapReason: null }, 'gapReasonNeeded'],
    ['higher with a blank reason', 4, { number: 6, gapReason: ' \t' }, 'gapReasonNeeded'],
    ['too far', 4, { number: 6 + MOST_SKIPPED, gapReason: '预留' }, 'gapTooWide'],
  ])('is refused: %s', (_, last, wish, code) => {
    expect(takeNumber(last, wish)).toMatchObject({ ok: false, why: [{ code }] });
  });

  it('accounts for every number once, whatever is wished for in whatever order', () => {
    const wish = fc.record({
      number: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
      gapReason: fc.option(fc.constantFrom('预留', ' '), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
        const accounted: number[] = [];
        for (const one of wishes) {
          const taken = takeNumber(accounted.length, one);
          if (taken.ok) accounted.push(...taken.skipped, taken.number);
        }
        expect(accounted).toEqual(accounted.map((_, i) => i + 1));
      }),
    );
  });
});

describe('索引号', () => {
  it.each([
    [{ creditCode: '11330700002592599F', regionCode: '230700', prefix: '伊政' }, 12, '11330700002592599F/2026-00012'],
    [{ creditCode: null, regionCode: '230700', prefix: '伊政' }, 1, '230700/2026-00001'],
    [{ creditCode: null, regionCode: null, prefix: '伊政' }, 123456, '伊政/2026-123456'],
  ])('%j, %i: %s', (owner, count, expected) => {
    expect(indexNumber(owner, 2026, count)).toBe(expected);
  });
});

describe('附注', () => {
  const disclosure = record().disclosure;
  it.each([
    ['proactive', 'full', false, '此件公开发布'],
    ['proactive', 'redacted', false, '此件删减后公开'],
    ['onRequest', 'full', false, '此件依申请公开'],
    ['nonDisclosure', null, false, '此件不予公开'],
    ['proactive', 'full', true, '更正件，此件公开发布'],
  ] as const)('%s %s, correction %s: %s', (attribute, releaseForm, correction, mark) => {
    expect(printedMark(disclosure && { ...disclosure, attribute, releaseForm }, correction)).toBe(mark);
  });
});

describe('成文日期', () => {
  const signed = (givenAt: string, change: Partial<DocumentRecord> = {}): DocumentRecord => {
    const before = record({ state: 'departmentSignOff', ...change });
    const covers = before.hashes;
    const review = {
      slot: null,
      clearedFor: null,
      clearings: null,
      onBehalfOf: null,
      marks: [],
      revision: 1,
      round: 0,
    };
    const opinion = (step: 'unitOfficeReview' | 'confidentialityReview', personId: string, sequence: number) => ({
      ...review,
      id: step,
      sequence,
      step,
      outcome: step === 'unitOfficeReview' ? ('pass' as const) : ('clear' as const),
      personId,
      appointmentId: personId,
      unitId: 'lead',
      role: step === 'unitOfficeReview' ? ('unitOfficeReviewer' as const) : ('confidentialityReviewer' as const),
      covers,
      origin: 'given' as const,
      clearings: { text: 'public' as const, files: {} },
    });
    const opinions = [
      opinion('unitOfficeReview', 'lead.unitOfficeReviewer', 2),
      opinion('confidentialityReview', 'lead.confidentialityReviewer', 3),
    ];
    const after = does({ ...before, sequence: 3, opinions }, 'sign', 'lead.principalHead', world);
    return {
      ...after,
      opinions: after.opinions.map((one) => (one.step === 'departmentSignOff' ? { ...one, givenAt } : one)),
    };
  };

  it('is the day of the last signature in China, wherever the clock stands', () => {
    const document = signed('2026-11-20T17:30:00Z');
    expect([document.state, finalDocumentDate(document, null, world)]).toEqual(['registration', '2026-11-21']);
    expect(lastSignature(document, world.pack)?.personId).toBe('lead.principalHead');
  });

  it('is a past date that the draft was begun with, or that the registrar gives', () => {
    const proposed = (documentDate: string) => ({ content: { ...record().content, documentDate } });
    const on = '2026-11-25T01:00:00Z';
    expect(finalDocumentDate(signed(on, proposed('2017-05-16')), null, world)).toBe('2017-05-16');
    expect(finalDocumentDate(signed(on, proposed('2026-11-23')), null, world)).toBe('2026-11-25');
    expect(finalDocumentDate(signed(on), '2026-11-24', world)).toBe('2026-11-24');
  });

  it('of a correction stays what it was', () => {
    const corrected = { correctingFrom: 'retracted' as const, documentDate: '2026-03-01', number: '伊政发〔2026〕1号' };
    expect(finalDocumentDate(signed('2026-11-25T01:00:00Z', corrected), null, world)).toBe('2026-03-01');
  });
});
