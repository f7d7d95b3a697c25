import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import {
  CHANNELS,
  does,
  given,
  INTERPRETATION_MATERIAL,
  INTERPRETATION_PLAN,
  personOf,
  tries,
} from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { city, fgw } from '../support/people.js';
import { PROPOSED, redetermining, WHY_AGAIN } from '../support/redetermining.js';
import { refusedFor } from '../support/refused.js';
import type { RefusedAttempt } from '../support/refused.js';
import { brokenRecords } from '../support/verify-records.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
});

afterAll(() => app.close());

const refused = (...attempt: RefusedAttempt) => refusedFor(app, ...attempt);

/** A policy document that was withheld and therefore has no interpretation yet. */
const POLICY = { policy: { answer: true, reason: '设定面向公众的补贴措施' } };

const registers = async ({ id }: GivenDocument) => {
  const { rows } = await app.owner.query<{ register: string; n: number }>(
    'SELECT register FROM yuantou.register_entry WHERE document_id = $1 ORDER BY sequence',
    [id],
  );
  return rows.map(({ register }) => register);
};

async function publicly(path: string) {
  return app.http().get(`/api/public/v1${path}`);
}

const read = async (document: GivenDocument, number: number, who: string = fgw.drafter) =>
  (await (await personOf(app, who)).get(`${document.path}/redeterminations/${number}`)).body;

describe('属性重新认定', () => {
  it('opens what was withheld: publication with its interpretation in the same act, and every register follows', async () => {
    const document = await given(app).issued({ attribute: 'nonDisclosure', content: POLICY });
    const { proposed, submit, endorse, clear, sign, route } = redetermining(app);
    const bare = await proposed(document, 'proactive');
    await refused(document, fgw.drafter, route(bare, 'submissions'), {}, 422, 'interpretation-plan-missing');
    await does(app, document, fgw.drafter, route(bare, 'withdrawals'), { reason: '先补齐解读材料' });
    const interpretation = { plan: INTERPRETATION_PLAN, materials: [INTERPRETATION_MATERIAL] };
    const one = await proposed(document, 'proactive', { interpretation });
    expect(one.number).toBe(2);
    await submit(document, one);
    await endorse(document, one);
    await clear(document, one);
    await sign(document, one);
    expect([document.state, await registers(document)]).toEqual(['withheld', ['nonDisclosure']]);
    const answer = await tries(app, document, fgw.registrar, route(one, 'applications'), { channels: CHANNELS });
    expect([answer.status, answer.body.state, answer.body.takeDownElsewhere]).toEqual([201, 'published', []]);
    const shown = await publicly(`/documents/${answer.body.publicId}`);
    expect([shown.status, shown.body.mark, shown.body.interpretations.length]).toEqual([200, '此件公开发布', 1]);
    expect(await registers(document)).toEqual(['nonDisclosure', 'proactive']);
    expect((await read(document, 2)).state).toBe('applied');
    const registrar = await personOf(app, fgw.registrar);
    const listed = await registrar.get('/registers/proactive?limit=100');
    expect(listed.body.items.map(({ documentId }: { documentId: string }) => documentId)).toContain(document.id);
    const kept = await registrar.get('/registers/nonDisclosure?limit=100');
    expect(kept.body.items.map(({ documentId }: { documentId: string }) => documentId)).not.toContain(document.id);
  });

  it('moves between on request and public, and the catalogue follows', async () => {
    const { applied } = redetermining(app);
    const document = await given(app).issued({ attribute: 'onRequest' });
    const titles = async () =>
      (await publicly('/catalogue?limit=100')).body.items.map(({ title }: { title: string }) => title) as string[];
    const before = (await titles()).length;
    await applied(document, 'proactive');
    expect([document.state, (await titles()).length]).toEqual(['published', before - 1]);
    const other = await given(app).issued({ attribute: 'nonDisclosure' });
    await applied(other, 'onRequest');
    expect([other.state, (await titles()).length]).toEqual(['availableOnRequest', before]);
    expect(await registers(other)).toEqual(['nonDisclosure', 'onRequest']);
  });

  it('takes down what must no longer be public, and says from where else it has to be taken', async () => {
    const document = await given(app).published();
    const { rows } = await app.owner.query<{ portal_id: string }>(
      'SELECT portal_id FROM yuantou.publication WHERE document_id = $1',
      [document.id],
    );
    const address = `/documents/${rows[0]?.portal_id ?? ''}`;
    expect((await publicly(address)).status).toBe(200);
    const { approved, route } = redetermining(app);
    const one = await approved(document, 'nonDisclosure');
    expect((await publicly(address)).status).toBe(200);
    await refused(
      document,
      fgw.registrar,
      route(one, 'applications'),
      { channels: CHANNELS },
      422,
      'redeterminationChannelUncalledFor',
    );
    const answer = await tries(app, document, fgw.registrar, route(one, 'applications'));
    expect([answer.status, answer.body.state, answer.body.publicId, answer.body.takeDownElsewhere]).toEqual([
      201,
      'withheld',
      null,
      CHANNELS,
    ]);
    expect((await publicly(address)).status).toBe(404);
    expect((await read(document, 1)).takeDownElsewhere).toEqual(CHANNELS);
    expect(await registers(document)).toEqual(['proactive', 'nonDisclosure']);
  });

  it('corrects the ground by the law of today, and leaves the attribute', async () => {
    const old = {
      grounds: [{ catalogue: 'cn-2008', code: 'ND-6d', evidence: { endsWhen: '上级机关批复之日' } }],
    };
    const document = await given(app).issued({
      attribute: 'nonDisclosure',
      content: { documentDate: '2017-05-16' },
      disclosure: old,
    });
    const { proposed, submit, endorse, clear, sign, apply, route } = redetermining(app);
    const same = await proposed(document, 'nonDisclosure', { disclosure: { ...PROPOSED.nonDisclosure, ...old } });
    const told = await refused(document, fgw.drafter, route(same, 'submissions'), {}, 422, 'ground-missing');
    expect(JSON.stringify(told.body.issues)).toContain('ND-6d');
    const proposal = { reason: WHY_AGAIN, disclosure: PROPOSED.nonDisclosure };
    const person = await personOf(app, fgw.drafter);
    const worded = await person.put(`${document.path}/redeterminations/1/proposal`, proposal, {
      ifMatch: document.etag,
    });
    expect(worded.status).toBe(200);
    Object.assign(document, { etag: worded.headers['etag'] });
    const one = await redetermining(app).look(document, same.number);
    await submit(document, one);
    await endorse(document, one);
    await clear(document, one);
    await sign(document, one);
    await apply(document, one);
    expect([document.state, await registers(document), (await read(document, 1)).move]).toEqual([
      'withheld',
      ['nonDisclosure', 'nonDisclosure'],
      'correction',
    ]);
  });

  it('of the government’s name goes to the level that signed, a new interpretation first to the department’s principal', async () => {
    const document = await given(app).issued({
      attribute: 'nonDisclosure',
      issuingName: 'government',
      content: POLICY,
    });
    const interpretation = { plan: INTERPRETATION_PLAN, materials: [INTERPRETATION_MATERIAL] };
    const { proposed, submit, endorse, clear, sign, apply, route } = redetermining(app);
    const one = await proposed(document, 'proactive', { interpretation });
    await submit(document, one);
    await refused(document, fgw.disclosure, route(one, 'disclosure-reviews'), { seen: one.hashes }, 403, 'notYourAct');
    await endorse(document, one);
    await clear(document, one);
    await refused(document, city.mayor, route(one, 'sign-offs'), { seen: one.hashes }, 403, 'notYourAct');
    await sign(document, one, fgw.principal);
    await refused(document, fgw.principal, route(one, 'sign-offs'), { seen: one.hashes }, 403, 'notYourAct');
    await sign(document, one, city.mayor);
    await apply(document, one);
    expect(document.state).toBe('published');
  });

  it('ends where the document is corrected, and stands still while it is suspended', async () => {
    const withheld = await given(app).issued({ attribute: 'nonDisclosure' });
    const { proposed, submit, approved, route } = redetermining(app);
    const one = await proposed(withheld, 'onRequest');
    await submit(withheld, one);
    await does(app, withheld, fgw.principal, 'corrections', { reason: '文字有误' });
    expect((await read(withheld, 1)).state).toBe('lapsed');
    await does(app, withheld, fgw.drafter, 'correction-abandonments', { reason: '无需更正' });
    expect(withheld.state).toBe('withheld');
    await proposed(withheld, 'onRequest');
    const published = await given(app).published();
    const stricter = await approved(published, 'onRequest');
    await does(app, published, fgw.registrar, 'suspensions', { reason: '发现敏感信息' });
    await refused(published, fgw.registrar, route(stricter, 'applications'), {}, 409, 'notInThisState');
    await does(app, published, fgw.principal, 'restorations', { reason: '经核实无误' });
    await redetermining(app).apply(published, stricter);
    expect(published.state).toBe('availableOnRequest');
  });

  it('leaves records that an outsider can verify', async () => {
    expect(await brokenRecords(app)).toEqual([]);
  });
});
