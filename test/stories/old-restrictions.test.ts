import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { audits, KEEP } from '../support/audits.js';
import { personOf, tries } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { freezePopulation } from '../support/inside.js';
import { givenDocumentOf, givenIssuedBefore } from '../support/issued-before.js';
import { fgw } from '../support/people.js';
import { PROPOSED, redetermining } from '../support/redetermining.js';
import { under } from '../support/variant-packs.js';

/** A pack that asks for more to keep a restriction once its document is older than five years. */
let app: TestApp;

const ASKS_MORE = { oldRestriction: { years: 5, reasonAtLeast: 40 } };
const LONG = '供热管网的走向和关键设施自建成以来没有改变，图件仍与现状相符，公开后薄弱环节可以被人逐一辨认并加以利用';
const HARM = '使全市供热管网的薄弱环节暴露于破坏之下';
const ground = (evidence: object) => [
  { catalogue: 'cn-2019', code: 'ND-5a', evidence: { noOutwardEffect: '只在机关内部执行', ...evidence } },
];
const again = (reason: string, evidence: object) => ({
  disclosure: { ...PROPOSED.nonDisclosure, grounds: ground(evidence), reason },
  content: { mandatoryProactive: { item: null, reason: '均不适用' } },
});

let old: GivenDocument;
let young: GivenDocument;
let lax: GivenDocument;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' }, clock: '2026-11-23T09:00:00+08:00' });
  const entered = async (rows: { number: string; documentDate: string }[]) => givenIssuedBefore(app, rows);
  const [one, other] = await under(app, ASKS_MORE, () =>
    entered([
      { number: '伊发改〔2019〕11号', documentDate: '2019-08-05' },
      { number: '伊发改〔2021〕12号', documentDate: '2021-11-23' },
    ]),
  );
  const [third] = await entered([{ number: '伊发改〔2019〕13号', documentDate: '2019-08-05' }]);
  old = await givenDocumentOf(app, one?.id ?? '');
  young = await givenDocumentOf(app, other?.id ?? '');
  lax = await givenDocumentOf(app, third?.id ?? '');
});
afterAll(() => app.close());

describe('a restriction that is kept on an old document', () => {
  async function submitted(document: GivenDocument, change: object) {
    const { proposed: propose, route: to } = redetermining(app);
    const one = await propose(document, 'nonDisclosure', change);
    const answer = await tries(app, document, fgw.drafter, to(one, 'submissions'));
    if (answer.status === 201) Object.assign(document, { etag: answer.headers['etag'] });
    return { one, answer };
  }
  const word = async (document: GivenDocument, n: number, change: object) => {
    const person = await personOf(app, fgw.drafter);
    const body = { reason: '补充理由', ...change };
    const answer = await person.put(`${document.path}/redeterminations/${n}/proposal`, body, {
      ifMatch: document.etag,
    });
    expect([answer.status, answer.body.issues]).toEqual([200, undefined]);
    Object.assign(document, { etag: answer.headers['etag'] });
  };

  it('takes a full reason and the harm with each ground, refused with the clause and how to mend it', async () => {
    const { one, answer } = await submitted(old, again('仍在内部执行', {}));
    expect([answer.status, answer.body.code]).toEqual([422, 'gateFailed']);
    const found = answer.body.issues.filter(({ code }: { code: string }) => code.startsWith('oldRestriction'));
    expect(found.map((issue: { code: string; pointer: string; owner: string }) => [issue.code, issue.pointer])).toEqual(
      [
        ['oldRestrictionReasonShort', '/disclosure/reason'],
        ['oldRestrictionHarmMissing', '/disclosure/grounds/0/evidence/harm'],
      ],
    );
    for (const { clause, fix, message } of found) {
      expect(clause).toContain('第十八条');
      expect(fix).not.toBe('');
      expect(message).toContain('5年');
    }
    const shown = await (await personOf(app, fgw.drafter)).get(`${old.path}/redeterminations`);
    expect(shown.body.oldRestriction).toEqual({ years: 5, reasonAtLeast: 40 });
    await word(old, one.number, again(LONG, { harm: '不宜公开' }));
    const hollow = await tries(app, old, fgw.drafter, `redeterminations/${one.number}/submissions`);
    expect(hollow.body.issues.map(({ code }: { code: string }) => code)).toContain('oldRestrictionHarmMissing');
    await word(old, one.number, again(LONG, { harm: HARM }));
    const passed = await tries(app, old, fgw.drafter, `redeterminations/${one.number}/submissions`);
    expect([passed.status, passed.body.issues]).toEqual([201, undefined]);
  });

  it('is kept as usual where the document is not that old, or the pack asks for no more', async () => {
    for (const document of [young, lax]) {
      const { answer } = await submitted(document, again('仍在内部执行', {}));
      expect([document.id, answer.status, answer.body.issues]).toEqual([document.id, 201, undefined]);
    }
  });

  it('is opened without it', async () => {
    const [fresh] = await under(app, ASKS_MORE, () =>
      givenIssuedBefore(app, [{ number: '伊发改〔2018〕14号', documentDate: '2018-08-05' }]),
    );
    const document = await givenDocumentOf(app, fresh?.id ?? '');
    const content = { body: [{ type: 'paragraph', text: '正文' }] };
    const one = await redetermining(app).proposed(document, 'onRequest', { content });
    const answer = await tries(app, document, fgw.drafter, `redeterminations/${one.number}/submissions`);
    expect([answer.status, answer.body.issues]).toEqual([201, undefined]);
  });
});

describe('the self-audit of a body whose pack asks for more', () => {
  it('keeps an old restriction by itself, with a full reason and the harm, which are recorded together', async () => {
    const id = await under(app, ASKS_MORE, () => audits(app).opened(fgw.disclosure, 'fgw'));
    await freezePopulation(app, id);
    const items = await audits(app).items(fgw.disclosure, id);
    const bearing = items.filter(({ clues }) => clues.some(({ code }) => code === 'restrictionOld'));
    expect(bearing.map(({ document }) => document?.number).sort()).toEqual([
      '伊发改〔2018〕14号',
      '伊发改〔2019〕11号',
      '伊发改〔2019〕13号',
      // Dated five years before a day before the freeze.
      '伊发改〔2021〕12号',
    ]);
    const [item] = bearing;
    if (!item) throw new Error('no item');
    expect(item.weighty).toBe(true);
    const codes = async (body: object) =>
      ((await audits(app).conclude(fgw.disclosure, id, item, body)).body.issues ?? []).map(
        ({ code }: { code: string }) => code,
      );
    const keep = { conclusion: 'keep', reason: KEEP };
    expect(await codes(keep)).toEqual(['oldRestrictionReasonShort', 'oldRestrictionHarmMissing']);
    expect(await codes({ ...keep, reason: LONG })).toEqual(['oldRestrictionHarmMissing']);
    expect(await codes({ ...keep, reason: LONG, harm: `${HARM}（秘密★一年）` })).toContain('secrecy-mark');
    const kept = await audits(app).conclude(fgw.disclosure, id, item, { ...keep, reason: LONG, harm: HARM });
    expect(kept.status).toBe(201);
    const { body } = await audits(app).get(fgw.disclosure, `/self-audits/${id}/items/${item.document?.id ?? ''}`);
    expect(body.conclusion.reason).toBe(`${LONG}\n公开的损害：${HARM}`);
    expect(body.choices[0].justification).toEqual({ years: 5, reasonAtLeast: 40 });
  });
});
