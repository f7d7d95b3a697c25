import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Response } from 'supertest';
import { verifySelfAudit } from '../../tools/verify-self-audit.mjs';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { audits } from '../support/audits.js';
import type { AuditItem } from '../support/audits.js';
import { does, given, personOf } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { admin, czj, fgw, jyj, personIdOf, unitIdOf, zfb } from '../support/people.js';
import { brokenRecords } from '../support/verify-records.js';

/** Forgetting on purpose goes where people spoke of the document: its self-audit, the spot check, the order, the tasks. */
jest.setTimeout(600_000);

const TITLE = '关于玄武岩储备库选址事项的请示';
const WORDS = {
  concluded: '选址勘测甲字记录尚未公布，公开会影响正常履职',
  advised: '本局认为乙字地块数据不宜公开',
  remarked: '丙字库容一节理由不足，请复核',
  answered: '已就丁字库容补充说明，理由如前',
  concludedAgain: '经复核戊字库容仍在论证，公开会影响正常履职',
  doubted: '己字库区已经建成，为何不公开',
  explained: '庚字库区仅一期建成，二期仍在论证',
  ordered: '请就辛字库区启动公开属性重新认定',
  replied: '已就壬字库区提出申请',
  again: '癸字库区申请缺少附件，请补正',
  proposed: '子字库区重新认定的理由',
  reported: '已按丑字第七号报告',
  asked: '申请公开寅字储备库选址材料',
  matter: '卯字储备库的全部材料',
};
const ALL = [TITLE, ...Object.values(WORDS)];
const ERASED = '（文字已依两人程序清除）';

let app: TestApp;
let document: GivenDocument;
let id: string;
let othersId: string;
let checkId: string;
let itemId: string;
let orderId: string;

const get = async (who: string, path: string): Promise<Response> => (await personOf(app, who)).get(path);

async function post(who: string, path: string, body: object = {}, ifMatch?: number | string): Promise<Response> {
  const answer = await (await personOf(app, who)).post(path, body, ifMatch === undefined ? {} : { ifMatch });
  if (answer.status >= 300) throw new Error(`${who} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}

async function onItem(who: string, route: string, body: object): Promise<Response> {
  const [item] = (await get(zfb.reviewer, `/spot-checks/${checkId}/items`)).body.items;
  itemId = item.id;
  return post(who, `/spot-checks/${checkId}/items/${itemId}/${route}`, body, item.version);
}

async function reported(): Promise<void> {
  const { moved, signed } = audits(app);
  await moved(zfb.disclosure, id, 'completions');
  expect((await signed(zfb.principal, id)).status).toBe(201);
  await moved(zfb.disclosure, id, 'submissions');
}

const theItem = async (): Promise<AuditItem> => (await audits(app).items(zfb.disclosure, id))[0] as AuditItem;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' }, clock: '2026-11-20T09:00:00+08:00' });
  const content = { title: TITLE };
  const options = { unit: 'jyj', issuingName: 'government', attribute: 'nonDisclosure', content } as const;
  document = await given(app).issued(options);
  await given(app).issued({ unit: 'fgw', attribute: 'nonDisclosure' });
  app.clock.set('2026-12-01T09:00:00+08:00');
  const { frozen, conclude, moved } = audits(app);
  othersId = await frozen(fgw.disclosure, 'fgw');
  id = await frozen(zfb.disclosure, 'city');
  const advice = { advice: 'keep', words: WORDS.advised };
  await post(jyj.disclosure, `/self-audits/${id}/items/${document.id}/advice`, advice, (await theItem()).version);
  const keep = (reason: string) => ({ conclusion: 'keep', reason });
  expect((await conclude(zfb.disclosure, id, await theItem(), keep(WORDS.concluded))).status).toBe(201);
  await reported();
  await moved(zfb.reviewer, id, 'returns', { items: [{ position: 1, words: WORDS.remarked }] });
  const [{ returned, position }] = (await get(zfb.disclosure, `/self-audits/${id}`)).body.returns;
  await moved(zfb.disclosure, id, 'return-answers', { returned, position, words: WORDS.answered });
  expect((await conclude(zfb.disclosure, id, await theItem(), keep(WORDS.concludedAgain))).status).toBe(201);
  await reported();

  const check = await post(zfb.reviewer, '/spot-checks', { year: 2026, stratifyBy: ['unit'], perStratum: 1 });
  checkId = check.body.id;
  await post(zfb.reviewer, `/spot-checks/${checkId}/draws`, {}, String(check.headers['etag']));
  await onItem(zfb.reviewer, 'verdicts', { verdict: 'suspected', words: WORDS.doubted });
  await onItem(zfb.disclosure, 'explanations', { words: WORDS.explained });
  const found = { finding: 'upheld', words: WORDS.ordered, workingDays: 3 };
  orderId = (await onItem(zfb.reviewer, 'findings', found)).body.rectificationId;
  await post(zfb.disclosure, `/rectifications/${orderId}/answers`, { words: WORDS.replied }, 1);
  const recheck = { outcome: 'again', words: WORDS.again, workingDays: 2 };
  await post(zfb.reviewer, `/rectifications/${orderId}/rechecks`, recheck, 2);
  await beside();
});
afterAll(() => app.close());

/** A redetermination under way, a request that was matched, a clue of another's document that names this one. */
async function beside(): Promise<void> {
  const { headers } = await get(jyj.disclosure, `/documents/${document.id}/redeterminations`);
  const proposal = { reason: WORDS.proposed, towards: 'onRequest' };
  await post(jyj.disclosure, `/documents/${document.id}/redeterminations`, proposal, String(headers['etag']));
  const by = await personIdOf(app, czj.disclosure);
  const { rows } = await app.owner.query<{ id: string }>(
    `INSERT INTO yuantou.disclosure_request (id, unit_id, number, received_on, applicant_hash, applicant_kind, key_id, title,
       matter, result, decided_on, imported_by, imported_at)
     VALUES (gen_random_uuid(), $1, '2026-1', '2026-03-01', $2, 'citizen', 'k', $3, $4, 'pending', NULL, $5, now())
     RETURNING id`,
    [await unitIdOf(app, 'jyj'), createHash('sha256').update('x').digest(), WORDS.asked, WORDS.matter, by],
  );
  await app.owner.query(
    `INSERT INTO yuantou.request_match (request_id, document_id, verdict, basis, judged_by, judged_at)
     VALUES ($1, $2, 'confirmed', 'hand', $3, now())`,
    [rows[0]?.id, document.id, by],
  );
  await app.owner.query(`UPDATE yuantou.self_audit_item SET clues = $2 WHERE self_audit_id = $1 AND position = 1`, [
    othersId,
    JSON.stringify([{ code: 'similarPublic', params: { count: 1, title: TITLE } }]),
  ]);
}

/** Every column that can hold words, of every table of ours and of the job queue. */
async function holding(words: readonly string[]): Promise<string[]> {
  const { rows } = await app.owner.query<{ name: string; at: string }>(
    `SELECT format('%I.%I', c.table_schema, c.table_name) AS at, quote_ident(c.column_name) AS name
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema IN ('yuantou', 'portal', 'graphile_worker') AND t.table_type = 'BASE TABLE'
       AND (c.data_type IN ('text', 'character varying', 'json', 'jsonb', 'ARRAY')) ORDER BY 1, 2`,
  );
  expect(rows.length).toBeGreaterThan(200);
  const found: string[] = [];
  for (const { at, name } of rows)
    for (const one of words) {
      const { rowCount } = await app.owner.query(`SELECT FROM ${at} WHERE strpos(${name}::text, $1) > 0`, [one]);
      if (rowCount) found.push(`${at}.${name}: ${one}`);
    }
  return found;
}

const heads = async (): Promise<unknown[]> =>
  (
    await app.owner.query(
      `SELECT sequence, act, detail_hash, reason_hash, hash, sm3 FROM yuantou.self_audit_entry WHERE self_audit_id = $1
       ORDER BY sequence`,
      [id],
    )
  ).rows;

describe('an erasure of a document that was audited, checked and ordered to be changed', () => {
  it('finds every word about it, wherever it was said, and leaves evidence that holds and says so', async () => {
    const before = await holding(ALL);
    for (const table of [
      ...['self_audit_conclusion', 'self_audit_advice', 'self_audit_return_item', 'self_audit_return_answer'],
      ...['self_audit_entry', 'self_audit_item', 'spot_check_act', 'rectification_act', 'disclosure_request'],
      ...['redetermination', 'document', 'scope_text'],
    ])
      expect([table, before.some((name) => name.startsWith(`yuantou.${table}.`))]).toEqual([table, true]);
    const chain = await heads();
    const verification = (await get(zfb.disclosure, `/self-audits/${id}/verification`)).body;
    expect(verification).toMatchObject({ population: { same: true }, report: { same: true } });
    const population = (await get(zfb.reviewer, `/spot-checks/${checkId}`)).body.populationHash;

    app.clock.advance({ hours: 1 });
    const fresh = await get(zfb.secrecy, document.path.replace('/api/v1', ''));
    document.etag = String(fresh.headers['etag']);
    await does(app, document, zfb.secrecy, 'diversions', { reason: '经认定属不应公开的内容' });
    await post(zfb.secrecy, `/diversions/${document.id}/reports`, { words: WORDS.reported });
    expect((await holding([WORDS.reported])).some((name) => name.startsWith('yuantou.task.'))).toBe(true);
    const reason = { reason: '经保密部门认定，须清除内容' };
    const proposed = await post(zfb.secrecy, `${document.path}/erasures`, reason);
    await post(admin.security, `/erasures/${proposed.body.id}/confirmations`);

    expect(await holding(ALL)).toEqual([]);
    expect(await brokenRecords(app)).toEqual([]);
    expect(await heads()).toEqual(chain);

    const evidence = (await get(zfb.disclosure, `/self-audits/${id}/evidence`)).body;
    const { findings, ok } = verifySelfAudit(evidence);
    expect([ok, findings.filter((finding) => !finding.ok)]).toEqual([true, []]);
    const erased = evidence.entries.filter((entry: object) => 'erasedAt' in entry);
    expect(erased.map(({ act }: { act: string }) => act)).toEqual([
      'advise',
      'conclude',
      'return',
      'answerReturn',
      'conclude',
    ]);
    const sequences = erased.map(({ sequence }: { sequence: number }) => sequence).join(', ');
    expect(findings.find(({ text }) => text.startsWith('words:'))?.text).toContain(
      `erased with a document in the entries ${sequences}, whose hashes remain`,
    );
    // Nobody says "erased" of words that are there, nor takes the mark away and keeps the words' absence as recorded.
    const lying = structuredClone(evidence);
    lying.entries[0].erasedAt = lying.exportedAt;
    expect(verifySelfAudit(lying).findings.map(({ text }) => text)).toContain(
      'words: those of entry 1 are said to be erased, and are all there',
    );
    const verified = (await get(zfb.disclosure, `/self-audits/${id}/verification`)).body;
    expect(verified).toEqual(verification);
    const now = (await get(zfb.reviewer, `/spot-checks/${checkId}`)).body;
    expect(now.populationHash).toBe(population);
  });

  it('is shown as erased wherever it was read', async () => {
    const item = await theItem();
    expect(item).toMatchObject({ document: null, advice: [], conclusion: { conclusion: 'keep', reason: '' } });
    const audit = await get(zfb.disclosure, `/self-audits/${id}`);
    expect([audit.status, audit.body.returns]).toEqual([
      200,
      [expect.objectContaining({ words: ERASED, answer: ERASED, ledgerPosition: 1 })],
    ]);
    expect((await get(zfb.disclosure, `/self-audits/${id}/report`)).status).toBe(200);
    const sample = await get(zfb.reviewer, `/spot-checks/${checkId}/items`);
    const acts = ['suspect', 'explain', 'uphold'].map((act) => expect.objectContaining({ act, words: ERASED }));
    expect([sample.status, sample.body.items[0].acts]).toEqual([200, acts]);
    for (const who of [zfb.reviewer, zfb.disclosure]) {
      const order = await get(who, `/rectifications/${orderId}`);
      const said = ['order', 'answer', 'again'].map((act) => expect.objectContaining({ act, words: ERASED }));
      expect([order.status, order.body.document, order.body.acts]).toEqual([200, null, said]);
      expect((await get(who, '/rectifications')).status).toBe(200);
      expect((await get(who, '/tasks')).status).toBe(200);
    }
    for (const who of [zfb.secrecy, zfb.disclosure, jyj.disclosure])
      expect([(await get(who, '/tasks')).status, (await get(who, '/tasks?closed=true')).status]).toEqual([200, 200]);
    const [told] = (await get(zfb.secrecy, '/tasks?closed=true&kind=diversionReport')).body;
    expect(told).toMatchObject({ outcome: 'done', closingWords: ERASED });
    const [other] = await audits(app).items(fgw.disclosure, othersId);
    expect(other?.clues).toEqual([expect.objectContaining({ code: 'similarPublic' })]);
    expect(other?.clues[0]?.explanation).toContain('—');
    // The order goes on: it is answered in new words, which stay.
    const answered = await post(zfb.disclosure, `/rectifications/${orderId}/answers`, { words: '文件已另行处理' }, 3);
    expect(answered.body.acts.at(-1)).toMatchObject({ act: 'answer', words: '文件已另行处理' });
  });

  it('is not done by the server’s role but through the one function', async () => {
    const { rows } = await app.owner.query<{ proname: string }>(
      `SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
       WHERE n.nspname = 'yuantou' AND p.proname LIKE 'erase%' AND has_function_privilege('yuantou_app', p.oid, 'EXECUTE')`,
    );
    expect(rows).toEqual([{ proname: 'erase_document' }]);
  });
});
