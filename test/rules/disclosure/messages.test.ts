import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { hasMessage, labelOf } from '../../../src/platform/messages/messages.js';
import { EXEMPTIONS } from '../../../src/disclosure/rules/check-result.js';
import { PROTECTED_INTERESTS } from '../../../src/disclosure/rules/disclosure.js';
import { INTERPRETATION_ELEMENTS } from '../../../src/disclosure/rules/interpretation-package.js';
import { GROUND_DUTIES, PAPER_OCCASIONS, SIGNER_POSTS } from '../../../src/disclosure/rules/policy-pack.js';
import { YEAR_TABLES } from '../../../src/calendar/rules/year-tables.js';
import * as vocabulary from '../../../src/disclosure/rules/vocabulary.js';
import { packOf } from './subjects.js';

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

function sourcesOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
}
