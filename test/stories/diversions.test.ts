import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { CONFIRMED, does, given, personOf, reread, seen } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { czj, fgw, zfb } from '../support/people.js';
import { refusal } from '../support/refused.js';
import type { Attempt } from '../support/refused.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
});

afterAll(() => app.close());

const refused = (...attempt: Attempt) => refusal(app, ...attempt);

describe('a document that turns out to be secret', () => {
  const unknownTo = async (document: GivenDocument, who: string): Promise<void> => {
    const person = await personOf(app, who);
    const sealed = await person.get(document.path);
    const missing = await person.get('/documents/01234567-89ab-7def-8123-456789abcdef');
    const bare = ({ status, body: { instance: _i, traceId: _t, ...rest } }: typeof sealed): object => ({
      status,
      ...rest,
    });
    expect(bare(sealed)).toEqual(bare(missing));
    expect(sealed.status).toBe(404);
  };

  it('is sealed for everybody at once, whoever drafted or diverted it included', async () => {
    const document = await given(app).cleared();
    expect(await refused(document, fgw.checker, 'diversions', { reason: '含涉密数据' })).toMatchObject({ status: 403 });
    await does(app, document, fgw.secrecy, 'diversions', { reason: '含涉密数据' });
    expect(document.state).toBe('diverted');
    for (const who of [fgw.drafter, fgw.secrecy, fgw.principal, zfb.secrecy, zfb.auditor])
      await unknownTo(document, who);
  });

  it('cannot be touched any more, in the words for what does not exist', async () => {
    const document = await given(app).submitted();
    await does(app, document, fgw.secrecy, 'diversions', { reason: '含涉密数据' });
    expect(await refused(document, fgw.secrecy, 'diversions', { reason: '含涉密数据' })).toMatchObject({
      status: 404,
      code: 'notFound',
    });
    expect(await refused(document, fgw.drafter, 'recalls', { reason: '撤回' })).toMatchObject({ status: 404 });
  });

  it('is not told again to who repeats an earlier request', async () => {
    const document = await given(app).submitted();
    const checker = await personOf(app, fgw.checker);
    const sent = { ifMatch: document.etag, key: 'passed-before-it-was-sealed' };
    const passing = { seen: seen(document), confirms: CONFIRMED };
    const passed = await checker.post(`${document.path}/unit-office-reviews`, passing, sent);
    expect(passed.status).toBe(201);
    await reread(app, document);
    await does(app, document, fgw.secrecy, 'diversions', { reason: '含涉密数据' });
    const repeated = await checker.post(`${document.path}/unit-office-reviews`, passing, sent);
    expect([repeated.status, repeated.body.code]).toEqual([404, 'notFound']);
  });

  it('may quote the mark that was found, which no other act may', async () => {
    const document = await given(app).submitted();
    const words = { reason: '正文第二页标有机密★5年' };
    expect(await refused(document, fgw.checker, 'send-backs', words)).toMatchObject({
      status: 422,
      issues: ['secrecy-mark'],
    });
    await does(app, document, fgw.secrecy, 'diversions', words);
    expect(document.state).toBe('diverted');
  });

  it('owes the secrecy administration a report within 24 hours, without a word of the text', async () => {
    const document = await given(app).atOffice();
    await does(app, document, zfb.secrecy, 'diversions', { reason: '含涉密数据' });
    const reports = async (who: string) =>
      (await (await personOf(app, who)).get('/tasks?kind=diversionReport')).body as {
        subject: { type: string; id: string; title: string };
        due: { on: string };
        explanation: string[];
      }[];
    const about = (one: { subject: { id: string } }) => one.subject.id === document.id;
    expect((await reports(zfb.secrecy)).filter(about)).toMatchObject([
      {
        subject: { type: 'diversion', title: '2026-11-23转涉密渠道的公文' },
        due: { on: '2026-11-24' },
        explanation: [expect.stringContaining('应当在2026-11-24 09:00前（24小时内）')],
      },
    ]);
    // Of what another unit sealed nobody is told, its drafters and their secrecy reviewer included.
    for (const who of [zfb.reviewer, fgw.secrecy, fgw.drafter, fgw.principal, czj.secrecy])
      expect([who, (await reports(who)).filter(about)]).toEqual([who, []]);
    const report = async (who: string, words: string) => {
      const answer = await (await personOf(app, who)).post(`/diversions/${document.id}/reports`, { words });
      return [answer.status, answer.body.issues?.[0]?.code ?? answer.body.code];
    };
    const said = '11月23日10时已向市国家保密局电话报告，登记号17';
    expect(await report(fgw.secrecy, said)).toEqual([404, 'notFound']);
    expect((await report(zfb.reviewer, said))[0]).toBe(403);
    expect(await report(zfb.secrecy, '机密★10年')).toEqual([422, 'secrecy-mark']);
    expect(await report(zfb.secrecy, ' ')).toEqual([400, 'malformedValue']);
    expect((await report(zfb.secrecy, said))[0]).toBe(204);
    expect(await report(zfb.secrecy, said)).toEqual([409, 'diversionReported']);
    expect((await reports(zfb.secrecy)).filter(about)).toEqual([]);
    const closed = await (await personOf(app, zfb.secrecy)).get('/tasks?closed=true&kind=diversionReport');
    expect(closed.body.filter(about)).toMatchObject([{ outcome: 'done', closingWords: said }]);
    await unknownTo(document, zfb.reviewer);
    await unknownTo(document, fgw.drafter);
  });
});
