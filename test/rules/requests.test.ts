import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { firstConcentration } from '../../src/requests/rules/concentration.js';
import type { GrantedRequest } from '../../src/requests/rules/concentration.js';
import { effectOf, requestIssues } from '../../src/requests/rules/judge-requests.js';
import type { ImportedRequest } from '../../src/requests/rules/requests.js';
import { applicantForm, basisOf, numberIn, titleSought } from '../../src/requests/rules/sought.js';

const on = (day: number): string => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);

/** The same said in the plainest way: look at every window that ends with a request. */
function plainly(requests: readonly GrantedRequest[], { applicants, days }: { applicants: number; days: number }) {
  const ends = [...new Set(requests.map(({ receivedOn }) => receivedOn))].sort();
  for (const end of ends) {
    const from = new Date(Date.parse(end) - (days - 1) * 86_400_000).toISOString().slice(0, 10);
    const who = new Set(
      requests.filter(({ receivedOn }) => from <= receivedOn && receivedOn <= end).map(({ applicant }) => applicant),
    );
    if (who.size >= applicants) return { reachedOn: end, from };
  }
  return null;
}

describe('requests in concentration', () => {
  const three = { applicants: 3, days: 365 };

  it('are those of different applicants within the window: one who asks often is one', () => {
    const of = (applicant: string, day: number): GrantedRequest => ({ applicant, receivedOn: on(day) });
    expect(firstConcentration([of('a', 0), of('a', 1), of('a', 2), of('b', 3), of('b', 4)], three)).toBeNull();
    expect(firstConcentration([of('c', 364), of('a', 0), of('b', 5)], three)).toEqual({
      reachedOn: on(364),
      from: on(0),
      applicants: 3,
    });
    // The first has left the window by then.
    expect(firstConcentration([of('c', 365), of('a', 0), of('b', 5)], three)).toBeNull();
    expect(firstConcentration([of('c', 365), of('a', 0), of('b', 5), of('a', 300)], three)).not.toBeNull();
    expect(firstConcentration([], three)).toBeNull();
  });

  it('are found as by counting every window by hand (property)', () => {
    const request = fc.record({
      applicant: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      receivedOn: fc.integer({ min: 0, max: 60 }).map(on),
    });
    const threshold = fc.record({ applicants: fc.integer({ min: 1, max: 5 }), days: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(fc.array(request, { maxLength: 40 }), threshold, (requests, asked) => {
        const found = firstConcentration(requests, asked);
        expect(found && { reachedOn: found.reachedOn, from: found.from }).toEqual(plainly(requests, asked));
        if (found) expect(found.applicants).toBeGreaterThanOrEqual(asked.applicants);
        // In whatever order they were imported.
        expect(firstConcentration([...requests].reverse(), asked)?.reachedOn).toBe(found?.reachedOn);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what a request asks for', () => {
  it.each([
    ['伊发改〔2026〕5号', '伊发改〔2026〕5号'],
    ['伊发改 [2026] 5 号', '伊发改〔2026〕5号'],
    ['申请公开伊发改（2026）第12号文件', '申请公开伊发改〔2026〕12号'],
    ['伊政办发【2025】１２号', '伊政办发〔2025〕12号'],
    ['供暖收费标准', null],
  ])('by its number: %s', (words, number) => {
    expect(numberIn(words)).toBe(number);
  });

  it.each([
    ['申请公开《关于供暖收费标准的通知》全文', '关于供暖收费标准的通知'],
    ['供暖收费标准的文件', '供暖收费标准'],
    ['申请获取供暖收费标准的相关信息', '供暖收费标准'],
    ['文件', null],
    ['《通知》', null],
  ])('by words of its title: %s', (words, title) => {
    expect(titleSought(words)).toBe(title);
  });

  it('and why a document was offered for it', () => {
    const document = { title: '关于供暖收费标准的通知', number: '伊发改〔2026〕5号' };
    expect(basisOf({ title: '供暖收费标准', documentNumber: '伊发改[2026]5号' }, document)).toBe('number');
    expect(basisOf({ title: '供暖收费标准', documentNumber: null }, document)).toBe('title');
    expect(basisOf({ title: '热力公司补贴办法', documentNumber: null }, document)).toBe('hand');
  });
});

describe('an applicant', () => {
  it('is the same however the number is typed', () => {
    const forms = [
      '11010519491231002x',
      '１１０１０５１９４９１２３１００２Ｘ',
      ' 110105 19491231 002X ',
      '110105-19491231-002x',
    ];
    expect(new Set(forms.map(applicantForm)).size).toBe(1);
    expect(applicantForm('91230700MA18')).not.toBe(applicantForm('91230700MA19'));
  });
});

describe('a list of requests', () => {
  const request: ImportedRequest = {
    number: '2026-1',
    receivedOn: '2026-05-01',
    applicant: '91230700MA18ABCD12',
    applicantKind: 'enterprise',
    title: '供暖收费标准',
    documentNumber: null,
    matter: null,
    result: 'granted',
    decidedOn: '2026-05-20',
  };
  const judge = (...requests: ImportedRequest[]) =>
    requestIssues(requests, { today: '2026-11-28', at: (index) => `/rows/${index + 2}` });

  it('is right', () => {
    expect(judge(request, { ...request, number: '2026-2', result: 'pending', decidedOn: null })).toEqual([]);
  });

  it.each<[string, Partial<ImportedRequest>, string, string]>([
    ['a day that does not exist', { receivedOn: '2026-02-30' }, 'requestDayWrong', 'receivedOn'],
    ['a day to come', { receivedOn: '2026-11-29', decidedOn: '2026-11-29' }, 'requestDayWrong', 'receivedOn'],
    ['a pending one that is decided', { result: 'pending' }, 'pendingIsNotDecided', 'decidedOn'],
    ['a decided one without its day', { decidedOn: null }, 'decisionDayMissing', 'decidedOn'],
    ['an answer before the question', { decidedOn: '2026-04-30' }, 'decisionDayWrong', 'decidedOn'],
    ['an applicant that tells nobody apart', { applicant: ' - ' }, 'applicantTooShort', 'applicant'],
    ['an identity number in the words', { title: '11010519491231002X 的档案' }, 'personalDataInRequest', 'title'],
    ['who asked in the words', { title: '91230700ma18abcd12 公司的许可' }, 'applicantInTitle', 'title'],
  ])('is refused for %s, which it does not repeat', (_, wrong, code, field) => {
    const issues = judge({ ...request, ...wrong });
    expect(issues.map((issue) => [issue.code, issue.pointer])).toContainEqual([code, `/rows/2/${field}`]);
    expect(JSON.stringify(issues)).not.toMatch(/11010519491231002|91230700/i);
  });

  it('is refused for a number that it gives twice', () => {
    expect(judge(request, request).map(({ code, pointer }) => [code, pointer])).toEqual([
      ['requestGivenTwice', '/rows/3/number'],
    ]);
  });

  it('adds, decides what was pending, leaves what is the same, and contradicts nothing', () => {
    const { number, receivedOn, title, result, decidedOn } = request;
    const known = { number, receivedOn, title, result, decidedOn, sameApplicant: true };
    expect(effectOf(request, undefined)).toBe('add');
    expect(effectOf(request, known)).toBe('unchanged');
    expect(effectOf(request, { ...known, result: 'pending', decidedOn: null })).toBe('decide');
    expect(effectOf(request, { ...known, result: 'refused' })).toBe('requestDiffers');
    expect(effectOf(request, { ...known, sameApplicant: false })).toBe('requestDiffers');
    expect(effectOf(request, { ...known, title: '别的' })).toBe('requestDiffers');
  });
});
