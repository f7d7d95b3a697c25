import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { does, given, personOf, reread, seen, tries } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { czj, fgw, personIdOf, zfb } from '../support/people.js';
import { refusedFor } from '../support/refused.js';
import type { RefusedAttempt } from '../support/refused.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
});

afterAll(() => app.close());

const today = '2026-11-23';

async function registration({ id }: GivenDocument): Promise<Record<string, unknown>> {
  const { rows } = await app.owner.query<Record<string, unknown>>(
    `SELECT number, normative_number, index_number, document_date::text, mark, correction
     FROM yuantou.registration WHERE document_id = $1 ORDER BY sequence DESC LIMIT 1`,
    [id],
  );
  return rows[0] ?? {};
}

/** Refused, and nothing moved. */
async function refused(...attempt: RefusedAttempt) {
  const numbers = await counters();
  const answer = await refusedFor(app, ...attempt);
  expect(await counters()).toEqual(numbers);
  return answer;
}

async function counters(): Promise<unknown> {
  const { rows } = await app.owner.query(
    `SELECT (SELECT count(*)::int FROM yuantou.issued_number) AS numbers,
       (SELECT coalesce(sum(last), 0)::int FROM yuantou.number_series) AS last,
       (SELECT coalesce(sum(last), 0)::int FROM yuantou.index_counter) AS counted,
       (SELECT count(*)::int FROM yuantou.registration) AS registrations,
       (SELECT count(*)::int FROM yuantou.register_entry) AS entries`,
  );
  return rows[0];
}

describe('复核登记', () => {
  it('numbers a document in the series of its unit, after a preview that reserves nothing', async () => {
    const { readyToRegister, register } = given(app);
    const [first, second] = [await readyToRegister(), await readyToRegister()];
    const registrar = await personOf(app, fgw.registrar);
    const preview = await registrar.get(`${first.path}/registrations/preview`);
    expect([preview.status, preview.body]).toEqual([
      200,
      {
        number: '伊发改发〔2026〕1号',
        documentDate: today,
        mark: '此件公开发布',
        correction: false,
        normativeNumberNeeded: false,
      },
    ]);
    await register(second);
    await register(first);
    expect([await registration(second), await registration(first)]).toEqual([
      {
        number: '伊发改发〔2026〕1号',
        normative_number: null,
        index_number: '230700/2026-00001',
        document_date: today,
        mark: '此件公开发布',
        correction: false,
      },
      expect.objectContaining({ number: '伊发改发〔2026〕2号', index_number: '230700/2026-00002' }),
    ]);
    expect((await reread(app, first)).state).toBe('issuing');
    const shown = await registrar.get(first.path);
    expect(shown.body.number).toBe('伊发改发〔2026〕2号');
  });

  it('costs few statements, whatever it has to number', async () => {
    const document = await given(app).readyToRegister();
    const answers = [await tries(app, document, fgw.registrar, 'registrations')];
    document.etag = String(answers[0]?.headers['etag']);
    answers.push(await tries(app, document, fgw.registrar, 'issues', ISSUE));
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    // Sign-in, BEGIN, the key (2), lock, facts, record, COMMIT are every act's; the rest is the act's own.
    expect(answers.map(({ headers }) => Number(headers['yuantou-statements']) - 8)).toEqual([3, 1]);
  });

  it('numbers what is issued in the government’s name in the government’s series', async () => {
    const { readyToRegister, register } = given(app);
    const document = await register(await readyToRegister({ issuingName: 'government' }));
    expect(await registration(document)).toMatchObject({ number: '伊政发〔2026〕1号' });
  });

  it('keeps a line of its own for letters, and a continuous one without a year for orders', async () => {
    const { readyToRegister, register } = given(app);
    const letter = await register(await readyToRegister({ kind: 'letter' }));
    const order = await register(await readyToRegister({ kind: 'order' }));
    expect([await registration(letter), await registration(order)]).toMatchObject([
      { number: '伊发改函〔2026〕1号' },
      { number: '伊发改令第1号' },
    ]);
  });

  it('is the registrar’s of whoever issues it, and nobody else’s', async () => {
    const document = await given(app).readyToRegister();
    await refused(document, fgw.drafter, 'registrations', {}, 403, 'notYourAct');
    await refused(document, czj.registrar, 'registrations', {}, 404, 'notFound');
    await refused(document, fgw.registrar, 'issues', ISSUE, 409, 'notInThisState');
  });

  it('answers a stale version, and gives no number for it', async () => {
    const document = await given(app).readyToRegister();
    await refused({ ...document, etag: '"1"' }, fgw.registrar, 'registrations', {}, 412, 'staleVersion');
  });

  it('leaves numbers out only for a reason, and records each of them with it', async () => {
    const { readyToRegister, register } = given(app);
    const document = await readyToRegister({ unit: 'czj' });
    await register(document);
    const later = await readyToRegister({ unit: 'czj' });
    await refused(later, czj.registrar, 'registrations', { number: 4 }, 422, 'gapReasonNeeded');
    await refused(later, czj.registrar, 'registrations', { number: 4, gapReason: ' ' }, 400, 'malformedRequest');
    await refused(later, czj.registrar, 'registrations', { number: 1 }, 422, 'numberTaken');
    await refused(later, czj.registrar, 'registrations', { number: 500, gapReason: '误填' }, 422, 'gapTooWide');
    await register(later, { number: 4, gapReason: '2、3号已用于纸质发文' });
    const registrar = await personOf(app, czj.registrar);
    const series = await registrar.get('/number-series');
    expect(series.body.items).toEqual([
      expect.objectContaining({
        prefix: '伊财',
        line: 'general',
        year: 2026,
        last: 4,
        lastPrinted: '伊财发〔2026〕4号',
        gaps: [2, 3].map((number) => expect.objectContaining({ number, reason: '2、3号已用于纸质发文' })),
      }),
    ]);
    await register(await readyToRegister({ unit: 'czj' }), { number: 5 });
  });

  it('takes the number of the body that leads, and none of its own', async () => {
    const { readyToRegister, register } = given(app);
    const document = await readyToRegister({ unit: 'jyj' });
    const external = { externalNumber: '伊办发〔2026〕12号' };
    await refused(document, 'jyj.registrar', 'registrations', external, 422, 'leadingBodyMissing');
    const led = { ...external, leadingBody: '中共伊春市委办公室' };
    await refused(document, 'jyj.registrar', 'registrations', { ...led, number: 3 }, 422, 'externalNumberAlone');
    const own = { ...led, externalNumber: '伊教发〔2026〕9号' };
    await refused(document, 'jyj.registrar', 'registrations', own, 422, 'externalNumberIsOwn');
    await register(document, led);
    expect(await registration(document)).toMatchObject({ number: '伊办发〔2026〕12号' });
    const next = await register(await readyToRegister({ unit: 'jyj' }));
    expect(await registration(next)).toMatchObject({ number: '伊教发〔2026〕1号' });
  });

  it('asks for the unified number of a normative document, and for no other', async () => {
    const { readyToRegister, register } = given(app);
    const plain = await readyToRegister();
    await refused(
      plain,
      fgw.registrar,
      'registrations',
      { normativeNumber: 'YC-1' },
      422,
      'normativeNumberUncalledFor',
    );
    await register(plain);
    const normative = await readyToRegister();
    // A normative document needs its papers; what is at stake here is the number alone.
    await app.owner.query(
      `UPDATE yuantou.scope_text SET value = jsonb_set(value, '{normative}', 'true')
       WHERE document_id = $1 AND scope = 'content'`,
      [normative.id],
    );
    await refused(normative, fgw.registrar, 'registrations', {}, 422, 'normative-number-missing');
    await register(normative, { normativeNumber: 'YCSD07-2026-0003' });
    expect(await registration(normative)).toMatchObject({ normative_number: 'YCSD07-2026-0003' });
  });
});

const ISSUE = { copies: 30, sealed: true, issuedOn: today, recipients: ['各县（市）区人民政府'] };

describe('成文日期', () => {
  it('is the day of the last signature, whatever the draft proposed and whenever it is registered', async () => {
    const { cleared, sign, register } = given(app);
    const document = await cleared({ content: { documentDate: today } });
    app.clock.advance({ days: 2 });
    await sign(document);
    app.clock.advance({ days: 1 });
    await register(document);
    expect(await registration(document)).toMatchObject({ document_date: '2026-11-25' });
    expect(document.state).toBe('issuing');
  });

  it('is a past date where one was expressly given, never one after the signature', async () => {
    const { readyToRegister, register } = given(app);
    const document = await readyToRegister();
    const late = { documentDate: '2026-12-24' };
    await refused(document, fgw.registrar, 'registrations', late, 422, 'documentDateAfterSignature');
    await refused(document, fgw.registrar, 'registrations', { documentDate: '2026-02-30' }, 400, 'malformedRequest');
    await register(document, { documentDate: '2026-11-20' });
    expect(await registration(document)).toMatchObject({ document_date: '2026-11-20' });
  });

  it('is the historical one of a document that was older than its file here', async () => {
    const { readyToRegister, register } = given(app);
    const document = await register(await readyToRegister({ content: { documentDate: '2021-03-05' } }));
    expect(await registration(document)).toMatchObject({ document_date: '2021-03-05' });
  });

  it('refuses a date under another law until the grounds are mapped to it', async () => {
    const document = await given(app).readyToRegister({ attribute: 'nonDisclosure' });
    const answer = await refused(
      document,
      fgw.registrar,
      'registrations',
      { documentDate: '2018-06-01' },
      422,
      'ground-missing',
    );
    expect(answer.body.issues[0].message).toContain('cn-2008');
    await given(app).register(document);
  });
});

describe('a new year', () => {
  it('begins a yearly series anew and goes on with a continuous one', async () => {
    const { readyToRegister, register } = given(app);
    const unit = 'wjw';
    await register(await readyToRegister({ unit }));
    await register(await readyToRegister({ unit, kind: 'order' }));
    app.clock.set('2027-01-04T09:00:00+08:00');
    const [general, order] = [
      await register(await readyToRegister({ unit })),
      await register(await readyToRegister({ unit, kind: 'order' })),
    ];
    expect([await registration(general), await registration(order)]).toMatchObject([
      { number: '伊卫发〔2027〕1号', index_number: '230700/2027-00001' },
      { number: '伊卫令第2号', index_number: '230700/2027-00002' },
    ]);
  });
});

describe('印发', () => {
  it('enters each document in the register of its attribute, by what was signed', async () => {
    const { issued } = given(app);
    const documents = [
      await issued(),
      await issued({ attribute: 'onRequest' }),
      await issued({ attribute: 'nonDisclosure' }),
    ];
    expect(documents.map(({ state }) => state)).toEqual(['awaitingPublication', 'availableOnRequest', 'withheld']);
    for (const [i, register] of ['proactive', 'onRequest', 'nonDisclosure'].entries()) {
      const { rows } = await app.owner.query<{ register: string; step: string; person_id: string }>(
        `SELECT e.register, o.step, o.person_id FROM yuantou.register_entry e
         JOIN yuantou.opinion o ON o.id = e.signed_opinion_id WHERE e.document_id = $1`,
        [documents[i]?.id],
      );
      expect(rows).toEqual([{ register, step: 'departmentSignOff', person_id: await personIdOf(app, fgw.principal) }]);
    }
  });

  it('refuses a day that has not come, or that was before the document', async () => {
    const document = await given(app).registered();
    await refused(document, fgw.registrar, 'issues', { ...ISSUE, issuedOn: '2027-03-01' }, 422, 'issuedInFuture');
    await refused(document, fgw.registrar, 'issues', ISSUE, 422, 'issuedBeforeDate');
    await refused(document, fgw.registrar, 'issues', { ...ISSUE, copies: 0 }, 400, 'malformedRequest');
    await refused(document, fgw.principal, 'issues', ISSUE, 403, 'notYourAct');
  });

  it('shows in the public catalogue what can be had on request: four facts and no more', async () => {
    const document = await given(app).issued({ attribute: 'onRequest' });
    const { index_number } = await registration(document);
    const { body } = await app.http().get('/api/public/v1/catalogue').expect(200);
    expect(body.items.find((item: { indexNumber: string }) => item.indexNumber === index_number)).toEqual({
      indexNumber: index_number,
      title: '关于开展冬季供暖检查的通知',
      summary: '冬季供暖检查安排',
      documentDate: '2027-01-04',
    });
  });
});

describe('title and summary of what is had on request', () => {
  it('are shown to nobody where they were not found public, and the checklist says so before', async () => {
    const document = await given(app).reviewed({ attribute: 'onRequest' });
    await does(app, document, fgw.secrecy, 'confidentiality-reviews', {
      outcome: 'clear',
      seen: seen(document),
      outcomes: { text: 'onRequestOnly' },
      clearedFor: { attribute: 'onRequest', releaseForm: 'full' },
    });
    const { body: gate } = await (await personOf(app, fgw.drafter)).get(`${document.path}/gate`);
    expect(gate.doubts.map(({ code }: { code: string }) => code)).toEqual(['doubt.notInCatalogue']);
    const { sign, register, issue } = given(app);
    await issue(await register(await sign(document)));
    expect(document.state).toBe('availableOnRequest');
    const { index_number } = await registration(document);
    const { body } = await app.http().get('/api/public/v1/catalogue').expect(200);
    const listed = body.items.map(({ indexNumber }: { indexNumber: string }) => indexNumber);
    expect(listed).not.toContain(index_number);
    const { rows } = await app.owner.query('SELECT FROM portal.catalogue_entry WHERE index_number = $1', [
      index_number,
    ]);
    expect(rows).toEqual([]);
  });
});

describe('the registers', () => {
  it('are read page by page, each unit its own, the office also what bears its name', async () => {
    await given(app).issued({ issuingName: 'government' });
    const seen = async (who: string, query = ''): Promise<{ number: string; unit: { name: string } }[]> => {
      const person = await personOf(app, who);
      const answer = await person.get(`/registers/proactive${query}`);
      expect(answer.status).toBe(200);
      return answer.body.items;
    };
    const [own, office, other, audit] = [
      await seen(fgw.registrar),
      await seen(zfb.registrar),
      await seen(czj.registrar),
      await seen(zfb.auditor),
    ];
    expect(new Set(own.map(({ unit }) => unit.name))).toEqual(new Set(['伊春市发展和改革委员会']));
    expect(office.map(({ number }) => number)).toEqual(['伊政发〔2027〕1号']);
    expect(other).toEqual([]);
    expect(audit.length).toBe(own.length);
    const page = await (await personOf(app, fgw.registrar)).get('/registers/proactive?limit=1');
    const next = /<([^>]+)>; rel="next"/.exec(page.headers['link'] ?? '')?.[1] ?? '';
    const rest = await (await personOf(app, fgw.registrar)).get(next);
    expect([...page.body.items, ...rest.body.items].map(({ number }) => number).slice(0, 2)).toEqual(
      own.slice(0, 2).map(({ number }) => number),
    );
    expect(await seen(fgw.registrar, '?from=2030-01-01')).toEqual([]);
    const drafter = await personOf(app, fgw.drafter);
    expect((await drafter.get('/registers/proactive')).status).toBe(403);
    expect((await drafter.get('/number-series')).status).toBe(403);
    expect((await (await personOf(app, fgw.registrar)).get('/registers/nonsense')).status).toBe(404);
  });
});
