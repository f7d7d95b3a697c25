import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { CONFIRMED, does, given, personOf, seen } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { fgw, zfb } from '../support/people.js';

const TRIES = 200;
/** A record of some hundred acts is read whole by every act: a new document now and then keeps the tries quick. */
const TRIES_A_DOCUMENT = 40;

let app: TestApp;
let tally: Record<string, number> = {};

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
});
afterAll(() => app.close());
afterEach(() => {
  console.log(`${expect.getState().currentTestName}: ${JSON.stringify(tally)}`);
  tally = {};
});

interface Contender {
  who: string;
  method?: 'post' | 'patch';
  route: string;
  body: object;
}

const count = (name: string): void => void (tally[name] = (tally[name] ?? 0) + 1);

/** All at once, each believing in the version that is displayed to everybody. */
async function atOnce(document: GivenDocument, contenders: Contender[]): Promise<Response[]> {
  const { etag, path } = document;
  const started = contenders.map(async ({ who, method = 'post', route, body }) => {
    const person = await personOf(app, who);
    return person[method](route === '' ? path : `${path}/${route}`, body, { ifMatch: etag });
  });
  return Promise.all(started);
}

/** Exactly one of them happened, in the record too; the others were told that the version has moved. */
async function oneWinner(document: GivenDocument, contenders: Contender[]): Promise<number> {
  const before = await recordOf(document);
  const answers = await atOnce(document, contenders);
  const winners = answers.flatMap(({ status }, i) => (status < 300 ? [i] : []));
  const said = answers.map(({ status, body }) => `${status} ${String(body.code ?? '')}`);
  const losers = answers.filter((_, i) => !winners.includes(i));
  if (winners.length !== 1 || losers.some(({ status, body }) => status !== 412 || body.code !== 'staleVersion'))
    throw new Error(`${document.state}: ${said.join(', ')}`);
  const [winner = 0] = winners;
  const answer = answers[winner];
  const after = await recordOf(document);
  expect(after).toEqual({ version: before.version + 1, entries: before.entries + 1, state: answer?.body.state });
  Object.assign(document, { etag: answer?.headers['etag'], state: answer?.body.state, hashes: answer?.body.hashes });
  count(contenders[winner]?.route || 'edit');
  return winner;
}

async function recordOf({ id }: GivenDocument): Promise<{ version: number; entries: number; state: string }> {
  const { rows } = await app.owner.query<{ version: number; entries: number; state: string }>(
    `SELECT d.version::integer, d.state, (SELECT count(*)::integer FROM yuantou.record_entry e WHERE e.document_id = d.id)
       AS entries FROM yuantou.document d WHERE d.id = $1`,
    [id],
  );
  if (!rows[0]) throw new Error(`no document ${id}`);
  return rows[0];
}

/** The same document for some tries, then another one. */
function reusing(make: () => Promise<GivenDocument>): (round: number) => Promise<GivenDocument> {
  let current: Promise<GivenDocument> | undefined;
  return (round) => {
    if (current === undefined || round % TRIES_A_DOCUMENT === 0) current = make();
    return current;
  };
}

const rename = async (document: GivenDocument, who: string, title: string): Promise<void> => {
  const answer = await (await personOf(app, who)).patch(document.path, { title }, { ifMatch: document.etag });
  if (answer.status !== 200) throw new Error(`edit: ${answer.status} ${JSON.stringify(answer.body)}`);
  Object.assign(document, { etag: answer.headers['etag'], hashes: answer.body.hashes, state: answer.body.state });
};

async function revokeOwn(document: GivenDocument, who: string, step: string): Promise<void> {
  const { rows } = await app.owner.query<{ id: string }>(
    'SELECT id FROM yuantou.opinion WHERE document_id = $1 AND step = $2 ORDER BY sequence DESC LIMIT 1',
    [document.id, step],
  );
  await does(app, document, who, `opinions/${rows[0]?.id}/revocations`, { reason: '重新考虑' });
}

/** Every opinion of the document covers what its author was shown: the request's own hashes, by the version it named. */
async function coveredBy(document: GivenDocument, step: string): Promise<{ sequence: number; content: string }[]> {
  const { rows } = await app.owner.query<{ sequence: number; content: string }>(
    `SELECT sequence, content_hash AS content FROM yuantou.opinion WHERE document_id = $1 AND step = $2 ORDER BY sequence`,
    [document.id, step],
  );
  return rows;
}

describe('two events on one document at once', () => {
  it('passed and sent back', async () => {
    const reuse = reusing(() => given(app).submitted());
    for (let round = 0; round < TRIES; round += 1) {
      const document = await reuse(round);
      await oneWinner(document, [
        { who: fgw.checker, route: 'unit-office-reviews', body: { seen: seen(document), confirms: CONFIRMED } },
        { who: fgw.checker, route: 'send-backs', body: { reason: '请再核对' } },
      ]);
      if (document.state === 'drafting') {
        await does(app, document, fgw.drafter, 'completions');
        await does(app, document, fgw.drafter, 'review-submissions');
      } else await revokeOwn(document, fgw.checker, 'unitOfficeReview');
      expect(document.state).toBe('unitOfficeReview');
    }
  });

  it('signed, sent back, and recalled', async () => {
    const reuse = reusing(() => given(app).cleared());
    for (let round = 0; round < TRIES; round += 1) {
      const document = await reuse(round);
      await oneWinner(document, [
        { who: fgw.principal, route: 'sign-offs', body: { seen: seen(document) } },
        { who: fgw.drafter, route: 'recalls', body: { reason: '撤回修改' } },
        { who: fgw.principal, route: 'send-backs', body: { reason: '请再核对' } },
      ]);
      if (document.state === 'drafting') {
        await does(app, document, fgw.drafter, 'completions');
        await does(app, document, fgw.drafter, 'review-submissions');
      } else await revokeOwn(document, fgw.principal, 'departmentSignOff');
      expect(document.state).toBe('departmentSignOff');
    }
  });
});

describe('an edit while somebody judges', () => {
  it('the office accepts what it is changing', async () => {
    const reuse = reusing(() => given(app).atOffice());
    for (let round = 0; round < TRIES; round += 1) {
      const document = await reuse(round);
      const shown = document.hashes.content;
      await oneWinner(document, [
        { who: zfb.reviewer, route: 'acceptances', body: { seen: seen(document) } },
        { who: zfb.reviewer2, method: 'patch', route: '', body: { title: `关于供暖检查的通知（第${round}稿）` } },
      ]);
      if (document.state === 'officeReview') continue;
      expect((await coveredBy(document, 'officeReview')).at(-1)?.content).toBe(shown);
      await revokeOwn(document, zfb.reviewer, 'officeReview');
    }
  });

  it('the drafter recalls and edits while the head signs, insisting with whatever version is current', async () => {
    const reuse = reusing(() => given(app).cleared());
    for (let round = 0; round < TRIES; round += 1) {
      const document = await reuse(round);
      const { hashes, etag } = document;
      const head = await personOf(app, fgw.principal);
      const before = (await coveredBy(document, 'departmentSignOff')).length;
      // A client that takes over any newer version without showing it again.
      const insist = async (): Promise<Response> => {
        let answer = await head.post(`${document.path}/sign-offs`, { seen: hashes }, { ifMatch: etag });
        for (let more = 0; more < 3 && answer.status === 412; more += 1) {
          const ifMatch = `"${String(answer.body.currentVersion)}"`;
          answer = await head.post(`${document.path}/sign-offs`, { seen: hashes }, { ifMatch });
        }
        return answer;
      };
      const replace = async (): Promise<number> => {
        const drafter = await personOf(app, fgw.drafter);
        const recalled = await drafter.post(`${document.path}/recalls`, { reason: '换一稿' }, { ifMatch: etag });
        if (recalled.status !== 201) return recalled.status;
        Object.assign(document, { etag: recalled.headers['etag'], state: recalled.body.state });
        await rename(document, fgw.drafter, `关于供暖检查的通知（换稿${round}）`);
        await does(app, document, fgw.drafter, 'completions');
        await does(app, document, fgw.drafter, 'review-submissions');
        await given(app).pass(document);
        await given(app).clear(document);
        return 201;
      };
      const [signed, replaced] = await Promise.all([insist(), replace()]);
      const signatures = await coveredBy(document, 'departmentSignOff');
      if (signed.status === 201) {
        count('signed');
        expect([replaced, signatures.length]).toEqual([412, before + 1]);
        expect(signatures.at(-1)?.content).toBe(hashes.content);
        Object.assign(document, { etag: signed.headers['etag'], state: signed.body.state });
        await revokeOwn(document, fgw.principal, 'departmentSignOff');
      } else {
        count(`replaced: ${signed.status} ${String(signed.body.code)}`);
        expect([replaced, signatures.length]).toEqual([201, before]);
        expect([403, 409, 412]).toContain(signed.status);
        // Once everything is where it was, the old screen still signs nothing.
        const late = await head.post(`${document.path}/sign-offs`, { seen: hashes }, { ifMatch: document.etag });
        expect([late.status, late.body.code]).toEqual([409, 'displayedHashStale']);
      }
    }
  });
});

describe('one Idempotency-Key twice at once', () => {
  it('makes one document', async () => {
    const drafter = await personOf(app, fgw.drafter);
    for (let round = 0; round < TRIES; round += 1) {
      const key = randomUUID();
      const body = { title: `同一把钥匙 ${key}` };
      const answers = await Promise.all([1, 2, 3].map(() => drafter.post('/documents', body, { key })));
      oneAct(answers);
    }
    const { rows } = await app.owner.query<{ n: number }>(
      `SELECT count(*)::integer AS n FROM yuantou.record_entry e JOIN yuantou.document d ON d.id = e.document_id
       WHERE d.title LIKE '同一把钥匙 %'`,
    );
    expect(rows[0]?.n).toBe(TRIES);
  });

  it('moves a document once', async () => {
    const drafter = await personOf(app, fgw.drafter);
    const reuse = reusing(() => given(app).proposed());
    for (let round = 0; round < TRIES; round += 1) {
      const document = await reuse(round);
      const route = document.state === 'drafting' ? 'completions' : 'reworks';
      const before = await recordOf(document);
      const sent = { key: randomUUID(), ifMatch: document.etag };
      const answers = await Promise.all([1, 2].map(() => drafter.post(`${document.path}/${route}`, {}, sent)));
      const { body, headers } = oneAct(answers);
      Object.assign(document, { etag: headers['etag'], state: body.state });
      const after = await recordOf(document);
      expect(after).toEqual({ version: before.version + 1, entries: before.entries + 1, state: body.state });
      // And long afterwards too: the version has moved, the answer is still the first one.
      const again = await drafter.post(`${document.path}/${route}`, {}, sent);
      expect([again.status, again.text, again.headers['idempotent-replayed']]).toEqual([
        201,
        JSON.stringify(body),
        'true',
      ]);
    }
  });
});

/** One answer for all of them: whoever came while it ran is told so, whoever came later gets the same bytes. */
function oneAct(answers: Response[]): Response {
  const done = answers.filter(({ status }) => status === 201);
  const first = done.filter(({ headers }) => headers['idempotent-replayed'] === undefined);
  const others = answers.filter(({ status }) => status !== 201);
  expect(first).toHaveLength(1);
  expect(new Set(done.map(({ text }) => text)).size).toBe(1);
  expect(others.map(({ status, body }) => [status, body.code])).toEqual(others.map(() => [409, 'idempotencyKeyInUse']));
  tally['replayed'] = (tally['replayed'] ?? 0) + done.length - 1;
  tally['in use'] = (tally['in use'] ?? 0) + others.length;
  return first[0] as Response; // there is one, as was just said
}
