import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { hasMessage, labelOf, sentenceOf } from '../../../src/platform/messages/messages.js';
import { EXEMPTIONS } from '../../../src/disclosure/rules/check-result.js';
import { PROTECTED_INTERESTS } from '../../../src/disclosure/rules/disclosure.js';
import { INTERPRETATION_ELEMENTS } from '../../../src/disclosure/rules/interpretation-package.js';
import { GROUND_DUTIES, PAPER_OCCASIONS, SIGNER_POSTS } from '../../../src/disclosure/rules/policy-pack.js';
import { YEAR_TABLES } from '../../../src/calendar/rules/year-tables.js';
import * as vocabulary from '../../../src/disclosure/rules/vocabulary.js';
import { evaluate, issuesOf } from '../../../src/disclosure/rules/gate.js';
import type { Subject } from '../../../src/disclosure/rules/subject.js';
import { claim, complete, onRequest, packOf, withheld } from './subjects.js';

const pack = packOf('yichun-2017');

describe('every member of a closed set has a name in both languages', () => {
  const codes = <T extends { code: string }>(entries: T[]): string[] => entries.map(({ code }) => code);
  const dayReasons = YEAR_TABLES.flatMap(({ holidays, workdays }) => [
    ...Object.keys(holidays),
    ...Object.keys(workdays),
  ]);
  it.each<[string, readonly string[]]>([
    ['kind', vocabulary.KINDS],
    ['attribute', vocabulary.ATTRIBUTES],
    ['releaseForm', vocabulary.RELEASE_FORMS],
    ['issuingName', vocabulary.ISSUING_NAMES],
    ['returnCode', vocabulary.RETURN_CODES],
    ['check', vocabulary.CHECK_CODES],
    ['gateEvent', vocabulary.GATE_EVENTS],
    ['attachmentRole', vocabulary.ATTACHMENT_ROLES],
    ['clearanceOutcome', vocabulary.CLEARANCE_OUTCOMES],
    ['checkStatus', ['pass', 'fail', 'waiting', 'notApplicable', 'waived']],
    ['protectedInterest', PROTECTED_INTERESTS],
    ['interpretationElement', INTERPRETATION_ELEMENTS],
    ['groundDuty', GROUND_DUTIES],
    ['paperOccasion', PAPER_OCCASIONS],
    ['signerPost', SIGNER_POSTS],
    ['reviewAt', ['date', 'event', 'annual']],
    ['way', ['own', 'throughOffice', 'insideOffice']],
    ['force', ['must', 'may']],
    ['ground', pack.catalogues.flatMap(({ grounds }) => codes(grounds))],
    [
      'annualReportRow',
      pack.catalogues.flatMap(({ grounds }) => grounds.flatMap(({ annualReportRow }) => annualReportRow ?? [])),
    ],
    ['switch', [...Object.keys(pack.switches), 'signers']],
    ['deadline', codes(pack.deadlines)],
    ['seriesLine', pack.seriesLines.map(({ line }) => line)],
    ['dayReason', ['weekday', 'weekend', ...dayReasons]],
  ])('%s', (set, members) => {
    const nameless = members.filter((code) => labelOf(set, code, 'zh') === code || labelOf(set, code, 'en') === '');
    expect(nameless).toEqual([]);
    expect(new Set(members.map((code) => labelOf(set, code, 'zh'))).size).toBe(new Set(members).size);
  });
});

describe('everything the rules can say has a sentence', () => {
  it.each(vocabulary.CHECK_CODES)('%s', (code) => expect(hasMessage(code)).toBe(true));

  /** The words that the rules use for a problem or a doubt, read from their source. */
  const source = sourcesOf('src/disclosure/rules');
  const found = (pattern: RegExp): string[] => [
    ...new Set([...source.matchAll(pattern)].flatMap(([, word]) => word ?? [])),
  ];

  it.each(EXEMPTIONS)('not applicable: %s', (why) => expect(hasMessage(`not-applicable.${why}`)).toBe(true));

  it('every problem that is named', () => {
    const problems = found(/problem: '([a-zA-Z]+)'/g).concat(found(/missing\('([a-zA-Z]+)'/g));
    expect(problems.length).toBeGreaterThan(30);
    const lacking = problems.filter(
      (problem) => !vocabulary.CHECK_CODES.some((check) => hasMessage(`${check}.${problem}`)),
    );
    expect(lacking).toEqual([]);
  });

  it('every doubt and every suggestion', () => {
    const because = pack.kinds.flatMap(({ suggestion }) => suggestion?.because ?? []);
    for (const code of [...because, 'forwarded', 'mandatoryItem'])
      expect([code, hasMessage(`suggestion.${code}`)]).toEqual([code, true]);
    for (const code of found(/code: '(doubt\.[a-zA-Z]+)'/g)) expect([code, hasMessage(code)]).toEqual([code, true]);
  });
});

describe('a sentence is told whole', () => {
  const { standing, flags } = complete();
  const subjects: Partial<Subject>[] = [
    { kind: null, title: '', hasBody: false, contact: null, issuingName: null, flags: { ...flags, policy: null } },
    { textFindings: { secrecyMarks: [{ pointer: '/title', mark: '机密★' }], excerptMaterials: [] } },
    { disclosure: withheld({ reason: '内部文件', grounds: [claim('ND-9'), claim('ND-1')], reviewAt: null }) },
    { disclosure: withheld({ reason: '暂不公开', grounds: [claim('OR-2', {}, 'cn-2008'), claim('ND-6a')] }) },
    { documentDate: '2017-05-16', disclosure: withheld({ reason: '', reviewAt: { type: 'date', on: '2017-05-16' } }) },
    { disclosure: onRequest({ grounds: [claim('ND-2'), claim('ND-4')], summary: '字'.repeat(101) }) },
    {
      mandatoryProactiveItem: { answered: true, item: '99', reason: '' },
      forwarding: { attribute: 'onRequest', redetermined: false },
    },
    {
      attachments: [{ id: 'a1', name: '名单.xlsx', role: 'attachment', attributeMark: 'onRequest' }],
      standing: { ...standing, clearance: { text: null, attachments: {} } },
    },
    {
      standing: {
        ...standing,
        departmentSignOff: 'none',
        clearance: { text: 'onRequestOnly', attachments: { a1: 'onRequestOnly' } },
      },
    },
    { vacantPosts: [{ step: 'disclosureReview', role: 'disclosureOfficer', unitName: '市人社局' }] },
    { joint: { units: [], opinionsOwed: ['u2'] }, interpretation: null },
  ];
  const issues = subjects.flatMap((changes) => evaluate(complete(changes), pack).flatMap(issuesOf));

  it.each(['zh', 'en'] as const)('in %s: no gap is left open, and each says how it is mended', (lang) => {
    expect(issues.length).toBeGreaterThan(35);
    for (const { code, params } of issues) {
      const { message, fix = '' } = sentenceOf(code, lang, params);
      expect(`${code}: ${message} ${fix}`).not.toContain('{{');
      expect([code, fix === '']).toEqual([code, false]);
    }
  });
});

function sourcesOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
}
