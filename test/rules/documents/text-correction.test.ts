import { describe, expect, it } from '@jest/globals';
import { EMPTY_CONTENT } from '../../../src/documents/rules/content.js';
import type { DocumentRecord, Opinion } from '../../../src/documents/rules/document-record.js';
import type { Content } from '../../../src/documents/rules/scopes.js';
import { standingOf, stands } from '../../../src/documents/rules/standing.js';
import { judgeCorrection, withCorrection } from '../../../src/documents/rules/text-correction.js';
import { does, record, worldWith } from './given-record.js';

const world = worldWith();
const content: Content = { ...EMPTY_CONTENT, ...record().content, body: [{ type: 'paragraph', text: '原文' }] };

const signed = (): DocumentRecord =>
  [
    ['completeDraft', 'lead.drafter'],
    ['submitForReview', 'lead.drafter'],
    ['pass', 'lead.unitOfficeReviewer'],
    ['clear', 'lead.confidentialityReviewer'],
    ['sign', 'lead.principalHead'],
  ].reduce((at, [event, by]) => does(at, event as 'sign', by ?? '', world), record());

const corrected = (before: DocumentRecord): DocumentRecord =>
  withCorrection(
    { ...before, sequence: before.sequence + 1 },
    {
      content: before.content,
      contentHash: 'c2',
      findings: before.findings,
      author: { personId: 'lead.registrar', side: 'unit' },
      newIds: Object.fromEntries(before.opinions.map(({ id }) => [id, `${id}-carried`])),
    },
  );

describe('what a correction of wording may change', () => {
  it.each([
    ['the title', { title: '关于开展今冬供暖检查的通知' }, ['title'], []],
    ['the body', { body: [{ type: 'paragraph' as const, text: '新文' }] }, ['body'], []],
    [
      'recipients',
      { mainRecipients: ['市直各部门'], copyRecipients: ['市委办公室'] },
      ['mainRecipients', 'copyRecipients'],
      [],
    ],
    ['nothing', {}, [], ['correctionEmpty']],
    ['the kind', { kind: 'circular' as const }, [], ['correctionSubstantive']],
    ['a flag beside the title', { title: '新题', normative: true }, ['title'], ['correctionSubstantive']],
    ['the date', { documentDate: '2026-01-01' }, [], ['correctionSubstantive']],
    ['the contact', { contact: null }, [], ['correctionSubstantive']],
    ['the files', { files: [], urgency: 'urgent' as const }, [], ['correctionSubstantive']],
    ['the title away', { title: ' ' }, ['title'], ['correctionEmpties']],
    ['the body away', { body: [] }, ['body'], ['correctionEmpties']],
  ])('%s', (_, change, fields, codes) => {
    const { changed, why } = judgeCorrection(content, { ...content, ...change });
    expect([[...changed].sort(), why.map(({ code }) => code)]).toEqual([[...fields].sort(), codes]);
  });
});

describe('opinions under a correction', () => {
  it('are carried over by the name of who gave them, and the old ones are marked', () => {
    const before = signed();
    const after = corrected(before);
    const carried = after.opinions.filter(({ origin }) => origin === 'carriedOver');
    expect(carried.map(({ step, personId, carriedFrom }) => [step, personId, carriedFrom])).toEqual(
      before.opinions.map(({ step, personId, id }) => [step, personId, id]),
    );
    expect(carried.every((opinion) => stands(after, opinion) && opinion.covers.content === 'c2')).toBe(true);
    expect(after.opinions.filter((opinion) => stands(after, opinion)).length).toBe(before.opinions.length);
    expect(standingOf(after, 'departmentSignOff', { slot: 0 })?.personId).toBe('lead.principalHead');
    expect(after.authors.at(-1)).toEqual({ personId: 'lead.registrar', side: 'unit' });
  });

  it('that had ended stay ended', () => {
    const before = signed();
    const revoked = { kind: 'revoked', sequence: 4, scopes: ['content'], because: 'revokedByAuthor' } as const;
    const opinions = before.opinions.map((one) =>
      one.step === 'unitOfficeReview' ? { ...one, marks: [revoked] } : one,
    );
    const after = corrected({ ...before, opinions });
    expect(standingOf(after, 'unitOfficeReview')).toBeNull();
    expect(after.opinions.length).toBe(before.opinions.length + before.opinions.length - 1);
  });

  it('whose disclosure a signer had set aside go on without it', () => {
    const before = signed();
    const setAside: Opinion['marks'][number] = {
      kind: 'overridden',
      sequence: 5,
      scopes: ['disclosure'],
      because: 'overriddenBySigner',
    };
    const opinions = before.opinions.map((one) =>
      one.step === 'departmentSignOff'
        ? { ...one, covers: { ...one.covers, disclosure: 'd2' } }
        : { ...one, marks: [setAside] },
    );
    const after = corrected({ ...before, hashes: { ...before.hashes, disclosure: 'd2' }, opinions });
    expect(standingOf(after, 'unitOfficeReview')?.marks.map(({ kind, scopes }) => [kind, scopes])).toEqual([
      ['overridden', ['disclosure']],
    ]);
    expect(standingOf(after, 'departmentSignOff', { slot: 0 })?.covers.disclosure).toBe('d2');
  });

  it('of the department stay where they are once the document was submitted to the office', () => {
    const before = signed();
    const after = corrected({ ...before, submitted: { revision: 1, hashes: before.hashes } });
    expect(after.opinions.map(({ origin }) => origin)).toEqual(before.opinions.map(() => 'given'));
    expect(after.opinions.every((opinion) => stands(after, opinion))).toBe(true);
  });
});
