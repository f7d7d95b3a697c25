import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as } from '../support/as.js';
import type { Person } from '../support/as.js';
import { given } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { deliverOutbox } from '../support/inside.js';
import { admin, czj, fgw, passwordOf, zfb } from '../support/people.js';

/** Made up; the check digit of the identity cards is right. */
const WHO = { zhang: '11010519491231002X', li: '440524188001010014', firm: '91230700MA18ABCD12' } as const;
const HEADINGS = '申请编号,收到日期,申请人证件号,申请人类别,申请内容,文号,事项,办理结果,答复日期';

let app: TestApp;
let officer: Person;
let document: GivenDocument;
let number: string;
const printed: string[] = [];

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  app = await startApp({ config: { applicantKey: 'k'.repeat(40), logLevel: 'trace' } });
  officer = await as(app, fgw.disclosure);
  document = await given(app).issued({ attribute: 'onRequest', content: { title: '关于供暖收费标准的通知' } });
  number = String(((await officer.get(`/documents/${document.id}`)).body as { number: string }).number);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await app.close();
});

interface Opened {
  id: string;
  number: string;
  confirmed: number;
  matches: { document: { id: string; title: string }; basis: string; verdict: string | null }[];
}
interface Import {
  added: number;
  decided: number;
  unchanged: number;
  issues: { row: number; column: string; code: string; message: string }[];
}

const requestOf = (no: string, applicant: string, more: Record<string, unknown> = {}) => ({
  number: no,
  receivedOn: '2026-06-01',
  applicant,
  applicantKind: 'person',
  title: '供暖收费标准',
  result: 'granted',
  decidedOn: '2026-06-20',
  ...more,
});
const send = (...requests: object[]) => officer.post('/disclosure-requests', { requests });
const sheet = (bytes: Buffer, query = '') =>
  officer.request('post', `/disclosure-requests/sheets${query}`).attach('file', bytes, { filename: 'requests.csv' });
const stored = async (): Promise<number> =>
  (await app.owner.query('SELECT FROM yuantou.disclosure_request')).rowCount ?? 0;

async function opened(no: string): Promise<Opened> {
  const { rows } = await app.owner.query<{ id: string }>(
    'SELECT id FROM yuantou.disclosure_request WHERE number = $1',
    [no],
  );
  const answer = await officer.get(`/disclosure-requests/${rows[0]?.id ?? ''}`);
  expect(answer.status).toBe(200);
  return answer.body as Opened;
}
async function judge(no: string, what: 'confirmations' | 'rejections', documentId = document.id) {
  const { id } = await opened(no);
  return officer.post(`/disclosure-requests/${id}/${what}`, { documentId });
}
const duties = async (): Promise<{ explanation: string[]; due: { on: string } }[]> => {
  const { body } = await officer.get('/tasks?kind=conversionDuty');
  return body as { explanation: string[]; due: { on: string } }[];
};
const heat = async (): Promise<Record<string, unknown>[]> =>
  (await officer.get('/disclosure-requests/heat')).body as Record<string, unknown>[];

describe('requests come from a sheet', () => {
  it('in GBK as in UTF-8, and a second time nothing comes of it', async () => {
    const rows = [HEADINGS, `甲1,2026/3/1,${WHO.zhang},自然人,申请公开《关于供暖收费标准的通知》,,,予以公开,2026/3/20`];
    const first = await sheet(gbk(rows.join('\n')));
    expect([first.status, first.body]).toMatchObject([201, { added: 1, unchanged: 0, issues: [] }]);
    const again = await sheet(Buffer.from(rows.join('\n'), 'utf8'));
    expect([again.status, again.body]).toMatchObject([201, { added: 0, unchanged: 1 }]);
    expect(await stored()).toBe(1);
  });

  it('is tried first, told row by row what is wrong, and refused whole', async () => {
    const rows = [
      HEADINGS,
      `甲2,2026-04-01,${WHO.li},自然人,供暖收费标准,${number},,予以公开,2026-04-10`,
      `甲3,2026-13-01,${WHO.firm},商业企业,供暖收费标准,,,予以公开,2026-04-10`,
      `甲4,2026-04-01,${WHO.firm},商业企业,${WHO.firm}的许可,,,办理中,`,
      `甲5,2026-04-01,${WHO.li},自然人,供暖收费标准,,,已办,2026-04-10`,
      `甲1,2026-03-01,${WHO.li},自然人,申请公开《关于供暖收费标准的通知》,,,予以公开,2026-03-20`,
    ];
    const dry = await sheet(Buffer.from(rows.join('\n')), '?dryRun=true');
    expect(dry.status).toBe(200);
    expect((dry.body as Import).issues.map(({ row, column, code }) => [row, column, code])).toEqual([
      [5, 'result', 'notInSet'],
      [3, 'receivedOn', 'requestDayWrong'],
      [4, 'title', 'applicantInTitle'],
      [6, 'number', 'requestDiffers'],
    ]);
    const refused = await sheet(Buffer.from(rows.join('\n')));
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([422, 'importRefused']);
    expect(JSON.stringify([dry.body, refused.body])).not.toMatch(new RegExp(Object.values(WHO).join('|')));
    expect(await stored()).toBe(1);
    expect((await sheet(Buffer.from('申请编号\n甲9'))).body).toMatchObject({ code: 'malformedRequest' });
  });
});

describe('a request finds its document', () => {
  it('by words of the title or by the number, and counts only when a person has said so', async () => {
    expect(
      (await send(requestOf('乙1', WHO.li, { title: '热力公司的资料', documentNumber: number.replace('〔', '[') })))
        .body,
    ).toMatchObject({ added: 1 });
    expect((await opened('甲1')).matches).toMatchObject([
      { document: { id: document.id, title: '关于供暖收费标准的通知' }, basis: 'title', verdict: null },
    ]);
    expect((await opened('乙1')).matches).toMatchObject([{ document: { id: document.id }, basis: 'number' }]);
    expect(await heat()).toEqual([]);
    expect((await judge('甲1', 'confirmations')).body).toMatchObject({ confirmed: 1 });
    expect((await judge('乙1', 'confirmations')).status).toBe(201);
    expect(await heat()).toMatchObject([{ document: { id: document.id }, applicants: 2, requests: 2, reached: false }]);
    expect((await officer.get('/disclosure-requests?matched=false')).body).toEqual([]);
    expect(await duties()).toEqual([]);
  });

  it('and not one that is not issued, nor one that is not the unit’s to see', async () => {
    const draft = await given(app).draft();
    const foreign = await given(app).issued({ unit: 'czj', content: { title: '关于供暖收费标准的补充通知' } });
    for (const other of [draft, foreign]) {
      const answer = await judge('甲1', 'confirmations', other.id);
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([422, 'matchRefused']);
    }
    expect((await opened('甲1')).matches).toHaveLength(1);
  });
});

describe('the third different applicant', () => {
  it('is neither one who asked before, nor one who was refused, nor one in a matter of their own', async () => {
    const sent = await send(
      requestOf('丙1', ` ${WHO.zhang.toLowerCase()} `),
      requestOf('丙2', WHO.firm, { result: 'refused' }),
      requestOf('丙3', WHO.firm, { matter: 'taxPayment' }),
      requestOf('丙4', WHO.firm, { receivedOn: '2024-06-01', decidedOn: '2024-06-20' }),
    );
    expect(sent.status).toBe(201);
    for (const no of ['丙1', '丙2', '丙3', '丙4']) expect((await judge(no, 'confirmations')).status).toBe(201);
    expect(await heat()).toMatchObject([{ applicants: 2, requests: 3, reached: false, threshold: 3 }]);
    expect(await duties()).toEqual([]);
  });

  it('raises a dated duty to convert, once, with the way it was reckoned', async () => {
    await send(requestOf('丁1', WHO.firm, { result: 'pending', decidedOn: undefined }), requestOf('丁2', 'M1234567'));
    await judge('丁1', 'confirmations');
    expect(await duties()).toEqual([]);
    // Two things at once: what was pending is granted, and another one is confirmed.
    const [decided] = await Promise.all([send(requestOf('丁1', WHO.firm)), judge('丁2', 'confirmations')]);
    expect(decided.body).toMatchObject({ decided: 1 });
    const [duty, ...more] = await duties();
    expect(more).toEqual([]);
    expect(duty?.due.on).toBe('2026-12-21');
    expect(duty?.explanation[0]).toMatch(/^2025-\d\d-\d\d至2026-06-01，已有3名不同申请人/);
    expect(duty?.explanation[1]).toBe('自2026-11-23起（当日不计），第20个工作日为2026-12-21。');
    expect(await heat()).toMatchObject([{ applicants: 4, reached: true, converted: false }]);
  });

  it('is taken back with the confirmation, which stays on record', async () => {
    expect((await judge('丁2', 'rejections')).body).toMatchObject({ confirmed: 0 });
    expect((await judge('丁2', 'rejections')).status).toBe(201);
    expect(await heat()).toMatchObject([{ applicants: 3 }]);
    const { rows } = await app.owner.query(
      `SELECT verdict FROM yuantou.request_match m JOIN yuantou.disclosure_request r ON r.id = m.request_id
       WHERE r.number = '丁2' ORDER BY m.number`,
    );
    expect(rows).toEqual([{ verdict: 'confirmed' }, { verdict: 'rejected' }]);
  });
});

describe('whose requests they are', () => {
  it('is for the unit’s disclosure officer to keep, for its heads to read, and for nobody else', async () => {
    const { id } = await opened('甲1');
    const may = async (username: string): Promise<number[]> => {
      const person = await as(app, username);
      const list = await person.get('/disclosure-requests');
      const one = await person.get(`/disclosure-requests/${id}`);
      const post = await person.post('/disclosure-requests', { requests: [requestOf('戊1', 'X1234567')] });
      return [list.status, one.status, post.status];
    };
    expect(await may(fgw.principal)).toEqual([200, 200, 403]);
    expect(await may(fgw.drafter)).toEqual([403, 403, 403]);
    expect(await may(zfb.auditor)).toEqual([403, 403, 403]);
    expect(await may(admin.system)).toEqual([403, 403, 403]);
    expect(await may(czj.disclosure)).toEqual([200, 404, 201]);
    const [mine] = (await (await as(app, czj.disclosure)).get('/disclosure-requests')).body as unknown[];
    expect(mine).toMatchObject({ number: '戊1' });
  });

  it('stands nowhere: not in any table, not in a log, and not as a hash that could be tried out', async () => {
    const { rows: tables } = await app.owner.query<{ name: string }>(`
      SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname IN ('yuantou', 'portal', 'graphile_worker')`);
    let everything = printed.join('\n').toUpperCase();
    expect(everything).toContain('/API/V1/DISCLOSURE-REQUESTS');
    for (const { name } of tables) {
      const { rows } = await app.owner.query<{ text: string }>(`SELECT t::text AS text FROM ${name} t`);
      everything += rows.map(({ text }) => text.toUpperCase()).join('\n');
    }
    expect(everything).toContain('供暖收费标准');
    for (const who of Object.values(WHO)) {
      expect(everything).not.toContain(who);
      for (const algorithm of ['md5', 'sha1', 'sha256', 'sm3'])
        for (const form of [who, who.toLowerCase()]) {
          const hash = createHash(algorithm).update(form).digest();
          expect(everything).not.toContain(hash.toString('hex').toUpperCase());
          expect(everything).not.toContain(hash.toString('base64').toUpperCase());
        }
    }
    const { rows } = await app.owner.query(
      `SELECT count(DISTINCT applicant_hash)::integer AS applicants, count(*)::integer AS requests
       FROM yuantou.disclosure_request WHERE number <> '戊1'`,
    );
    expect(rows).toEqual([{ applicants: 4, requests: 8 }]);
  });

  it('cannot be told any more under another key, and nothing is taken in then', async () => {
    const other = await startApp({
      config: { appUrl: app.urls.app, publicUrl: app.urls.public, applicantKey: 'other'.repeat(10) },
    });
    try {
      const cookie = await signIn(other.baseUrl);
      const answer = await fetch(`${other.baseUrl}/api/v1/disclosure-requests`, {
        method: 'POST',
        headers: { ...cookie, 'Content-Type': 'application/json', Origin: other.baseUrl },
        body: JSON.stringify({ requests: [requestOf('己1', WHO.li)] }),
      });
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([409, 'applicantKeyChanged']);
    } finally {
      await other.close();
    }
  });
});

describe('once the document is proactive', () => {
  it('the duty is done, behind the act', async () => {
    expect(await duties()).toHaveLength(1);
    await app.owner.query(`UPDATE yuantou.document SET attribute = 'proactive' WHERE id = $1`, [document.id]);
    await app.owner.query(
      `INSERT INTO yuantou.outbox (topic, document_id, sequence, payload, created_at)
       VALUES ('document.applyRedetermination', $1, 999, '{}', $2)`,
      [document.id, app.clock.now()],
    );
    await deliverOutbox(app, document.id);
    expect(await duties()).toEqual([]);
    expect((await officer.get('/tasks?kind=conversionDuty&closed=true')).body).toMatchObject([{ outcome: 'done' }]);
  });
});

async function signIn(baseUrl: string): Promise<{ Cookie: string }> {
  const answer = await fetch(`${baseUrl}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: baseUrl },
    body: JSON.stringify({ username: fgw.disclosure, password: await passwordOf(app, fgw.disclosure) }),
  });
  expect(answer.status).toBe(201);
  return { Cookie: String(answer.headers.get('set-cookie')).split(';')[0] ?? '' };
}

/** Node reads GBK and does not write it: what it reads, turned round. */
function gbk(text: string): Buffer {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const letter = decoder.decode(Uint8Array.of(high, low));
      if (letter.length === 1 && !codes.has(letter)) codes.set(letter, [high, low]);
    }
  return Buffer.from([...text].flatMap((letter) => codes.get(letter) ?? [letter.charCodeAt(0)]));
}
