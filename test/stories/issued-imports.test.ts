import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { does, personOf, tries } from '../support/given.js';
import { givenDocumentOf, givenIssuedBefore, importIssued, issuedRow, issuedSheet } from '../support/issued-before.js';
import { czj, fgw, zfb } from '../support/people.js';
import { redetermining } from '../support/redetermining.js';
import { brokenRecords } from '../support/verify-records.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
});

afterAll(() => app.close());

const ADDRESS = 'https://www.example.gov.cn/zwgk/2021/7.html';
const THREE = issuedSheet(
  issuedRow({ number: '伊发改〔2021〕1号', reviewAt: '长期' }),
  issuedRow({
    number: '伊发改函〔2021〕2号',
    kind: '函',
    attribute: '依申请公开',
    ground: 'OR-1',
    summary: '检修安排',
  }),
  issuedRow({ number: '伊发改〔2021〕3号', kind: '通知', attribute: '主动公开', ground: '', officialAddress: ADDRESS }),
);

const counted = async () => {
  const { rows } = await app.owner.query<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM yuantou.document) AS documents,
       (SELECT count(*)::int FROM yuantou.register_entry) AS entries,
       (SELECT count(*)::int FROM yuantou.index_counter) AS counters,
       (SELECT count(*)::int FROM portal.document) AS published,
       (SELECT count(*)::int FROM portal.catalogue_entry) AS catalogue`,
  );
  return rows[0] ?? {};
};

async function refused(who: string, sheet: Buffer, status: number, ...codes: string[]) {
  const before = await counted();
  const answer = await importIssued(app, who, sheet);
  const found = [answer.body.code, ...(answer.body.issues ?? []).map((issue: { code: string }) => issue.code)];
  expect([answer.status, found]).toEqual([status, expect.arrayContaining(codes)]);
  expect(await counted()).toEqual(before);
  return answer;
}

describe('documents issued before', () => {
  it('enter the register of their attribute, marked, and nothing of them becomes public', async () => {
    await personOf(app, fgw.registrar);
    const before = await counted();
    const preview = await importIssued(app, fgw.registrar, THREE, '?dryRun=true');
    expect([preview.status, preview.body.entered.map(({ documents }: { documents: number }) => documents)]).toEqual([
      200,
      [1, 1, 1],
    ]);
    expect(await counted()).toEqual(before);
    const answer = await importIssued(app, fgw.registrar, THREE);
    expect([answer.status, answer.body.rows, answer.body.alreadyThere, answer.body.issues]).toEqual([201, 3, 0, []]);
    expect(await counted()).toMatchObject({ documents: 3, entries: 3, published: 0, catalogue: 0 });
    const registrar = await personOf(app, fgw.registrar);
    for (const [register, historical] of [
      ['nonDisclosure', null],
      ['onRequest', null],
      ['proactive', ADDRESS],
    ] as const) {
      const { body } = await registrar.get(`/registers/${register}`);
      expect(body.items).toEqual([expect.objectContaining({ historical: true, officialAddress: historical })]);
    }
    const again = await importIssued(app, fgw.disclosure, THREE);
    expect([again.status, again.body.alreadyThere]).toEqual([201, 3]);
    expect((await counted())['documents']).toBe(3);
    const found = await registrar.get('/registers/nonDisclosure');
    const { body: withheld } = await registrar.get(`/documents/${found.body.items[0].documentId}`);
    expect([withheld.state, withheld.door, withheld.disclosure.reviewAt]).toEqual([
      'withheld',
      'historical',
      { type: 'annual' },
    ]);
    const timeline = await registrar.get(`/documents/${withheld.id}/timeline`);
    expect(timeline.body[0].sentence).toContain('补录了这份以前制发的公文');
  });

  it('are all refused for any fault of any row, each told at its cell', async () => {
    const rows = [
      issuedRow({ number: '伊发改〔2020〕1号' }),
      issuedRow({ number: '伊发改〔2020〕1号' }),
      issuedRow({ number: '伊发改〔2020〕2号', title: '机密★一年 关于某事的请示' }),
      issuedRow({ number: '伊发改〔2020〕3号', ground: 'ND-1' }),
      issuedRow({ number: '伊发改〔2020〕4号', ground: 'ND-99' }),
      issuedRow({ number: '伊发改〔2020〕5号', documentDate: '2031-01-01' }),
      issuedRow({ number: '伊发改〔2020〕6号', attribute: '主动公开' }),
      issuedRow({ number: '伊发改〔2020〕7号', attribute: '也许公开' }),
      issuedRow({ number: '伊发改〔2020〕8号', issuingName: '政府' }),
      issuedRow({ number: '伊发改〔2020〕9号', unit: '市财政局' }),
      issuedRow({ number: '伊发改〔2020〕10号', reviewAt: '2026-02-30' }),
    ];
    const { body } = await refused(
      fgw.registrar,
      issuedSheet(...rows),
      422,
      'issuedNumberTwice',
      'secrecy-mark',
      'issuedGroundOffLine',
      'issuedGroundUnknown',
      'issuedDateInFuture',
      'officialAddressMissing',
      'issuedNotYours',
    );
    const at = body.issues.map(({ pointer }: { pointer: string }) => pointer);
    expect(at).toEqual(
      expect.arrayContaining([
        '/rows/3/number',
        '/rows/4/title',
        '/rows/9/attribute',
        '/rows/10/issuingName',
        '/rows/11/unit',
        '/rows/12/reviewAt',
      ]),
    );
    expect(JSON.stringify(body)).not.toContain('关于某事的请示');
    await refused(fgw.drafter, THREE, 403, 'notAllowed');
    await refused(fgw.registrar, Buffer.from('名称,日期\r\n甲,乙'), 400, 'headingUnknown', 'headingMissing');
    const taken = issuedSheet(issuedRow({ number: '伊发改〔2021〕1号', title: '另一份公文' }));
    await refused(fgw.registrar, taken, 422, 'issuedNumberTaken');
    await refused(czj.registrar, issuedSheet(issuedRow({ number: '伊发改〔2021〕1号' })), 422, 'issuedNumberTaken');
  });

  it('of the government are entered by its office, for the unit that drafted them, and that unit sees them', async () => {
    const sheet = issuedSheet(
      issuedRow({ number: '伊政发〔2020〕7号', unit: '伊春市发展和改革委员会', issuingName: '政府', kind: '通知' }),
      issuedRow({ number: '伊政办发〔2020〕8号', issuingName: '政府办公室', kind: '通知' }),
    );
    const answer = await importIssued(app, zfb.registrar, sheet);
    expect([answer.status, answer.body.issues ?? answer.body]).toEqual([201, []]);
    const { rows } = await app.owner.query<{ id: string }>(
      "SELECT id FROM yuantou.document WHERE number = '伊政发〔2020〕7号'",
    );
    const id = rows[0]?.id ?? '';
    for (const who of [fgw.drafter, zfb.disclosure])
      expect((await (await personOf(app, who)).get(`/documents/${id}`)).status).toBe(200);
    expect((await (await personOf(app, czj.drafter)).get(`/documents/${id}`)).status).toBe(404);
  });

  it('are converted by a redetermination once their text is there, and then the public reads them', async () => {
    const [entered] = await givenIssuedBefore(app, [{ number: '伊发改〔2022〕11号', kind: '通知' }]);
    const document = await givenDocumentOf(app, entered?.id ?? '');
    const { proposed, submit, endorse, clear, sign, apply, route } = redetermining(app);
    const bare = await proposed(document, 'proactive');
    const told = await tries(app, document, fgw.drafter, route(bare, 'submissions'));
    expect(told.body.issues.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(['redeterminationTextMissing', 'redeterminationPolicyUnanswered']),
    );
    await does(app, document, fgw.drafter, route(bare, 'withdrawals'), { reason: '补充正文' });
    const content = {
      body: [{ type: 'paragraph', text: '为做好冬季供暖工作，现将有关事项通知如下。' }],
      policy: { answer: false, reason: '事务性通知' },
      mandatoryProactive: { item: null, reason: '不属于' },
    };
    const one = await proposed(document, 'proactive', { content });
    await submit(document, one);
    await endorse(document, one);
    await clear(document, one);
    await sign(document, one);
    await apply(document, one);
    expect(document.state).toBe('published');
    expect((await counted())['published']).toBe(1);
  });

  it('that were public stay so elsewhere: they are retracted with their address named, and never suspended here', async () => {
    const [entered] = await givenIssuedBefore(app, [
      { number: '伊发改〔2022〕12号', kind: '通知', attribute: '主动公开', ground: '', officialAddress: ADDRESS },
    ]);
    const document = await givenDocumentOf(app, entered?.id ?? '');
    const suspended = await tries(app, document, fgw.registrar, 'suspensions', { reason: '敏感' });
    expect(suspended.status).toBe(409);
    const { approved, route } = redetermining(app);
    const mandatory = { mandatoryProactive: { item: null, reason: '不属于' } };
    const one = await approved(document, 'nonDisclosure', { content: mandatory });
    const answer = await tries(app, document, fgw.registrar, route(one, 'applications'));
    expect([answer.status, answer.body.state]).toEqual([201, 'withheld']);
    expect(
      answer.body.takeDownElsewhere.map(({ officialAddress }: { officialAddress: string }) => officialAddress),
    ).toEqual([ADDRESS]);
  });

  it('are entered by the thousand in a handful of statements, and every record of them holds', async () => {
    const few = await importIssued(app, fgw.registrar, issuedSheet(...many(1, 10)));
    const cost = Number(few.headers['yuantou-statements']);
    const lots = await importIssued(app, fgw.registrar, issuedSheet(...many(100, 900)));
    expect([few.status, lots.status, lots.body.rows]).toEqual([201, 201, 900]);
    expect(Number(lots.headers['yuantou-statements'])).toBe(cost);
    const { rows } = await app.owner.query<{ n: number }>(
      `SELECT count(DISTINCT index_number)::int AS n FROM yuantou.registration`,
    );
    expect(rows[0]?.n).toBe((await counted())['documents']);
  });
});

const many = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => issuedRow({ number: `伊发改〔2019〕${from + i}号` }));

describe('the record of what was entered', () => {
  it('can be verified by an outsider', async () => {
    expect(await brokenRecords(app)).toEqual([]);
  });
});
