import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as } from '../support/as.js';
import type { Sent } from '../support/as.js';
import { personOf } from '../support/given.js';
import { admin, fgw, personIdOf } from '../support/people.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
});

afterAll(() => app.close());

const PATH = '/organisation-imports';
const HEADINGS = ['单位', '上级单位', '单位类型', '姓名', '用户名', '角色', '起始日期', '截止日期'];

const csv = (...rows: string[][]): Buffer => Buffer.from([HEADINGS, ...rows].map((row) => row.join(',')).join('\r\n'));

async function send(who: string, bytes: Buffer, query = '', sent: Sent = {}): Promise<Response> {
  const person = await personOf(app, who);
  return person.request('post', `${PATH}${query}`, sent).attach('file', bytes, { filename: 'sheet.csv' });
}

async function house(): Promise<Record<string, number>> {
  const { rows } = await app.owner.query<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM yuantou.unit) AS units, (SELECT count(*)::int FROM yuantou.person) AS persons,
       (SELECT count(*)::int FROM yuantou.appointment) AS posts,
       (SELECT count(*)::int FROM yuantou.administrative_entry WHERE act <> 'signedIn') AS entries,
       (SELECT count(*)::int FROM yuantou.idempotency_keys) AS keys`,
  );
  return rows[0] ?? {};
}

/** Refused for these faults, and nothing is different. */
async function refused(answering: () => Promise<Response>, status: number, ...codes: string[]): Promise<Response> {
  await Promise.all(Object.values(admin).map((who) => personOf(app, who)));
  const before = await house();
  const answer = await answering();
  const found = [answer.body.code, ...(answer.body.issues ?? []).map((issue: { code: string }) => issue.code)];
  expect([answer.status, found]).toEqual([status, expect.arrayContaining(codes)]);
  expect(await house()).toEqual(before);
  return answer;
}

const SHEET = csv(
  ['伊春市体育局', '伊春市人民政府', '部门', '', '', '', '', ''],
  ['伊春市体育局', '', '', '齐知夏', 'tyj.drafter', '拟稿人', '2026/1/5', ''],
  ['伊春市体育局', '', '', '齐怀远', 'tyj.principal', 'principalHead', '2026年1月5日', '2030-12-31'],
);

describe('a sheet is tried first', () => {
  it('and told row by row what is wrong and what would be added, with nothing written', async () => {
    const faulty = csv(
      ['伊春市体育局', '伊春市人民政府', '部门', '齐知夏', 'tyj.drafter', '拟稿人', '2026-01-05', ''],
      ['', '', '', '无单位', 'nobody', '', '', ''],
      ['伊春市体育局', '', '', '坏日期', 'tyj.bad', '拟稿人', '2026-02-30', ''],
      ['伊春市财政局', '', '乡镇', '', '', '', '', ''],
      ['伊春市人民政府', '', '', '', 'fgw.drafter', '拟稿人', '2026-01-01', ''],
    );
    await personOf(app, admin.system);
    const before = await house();
    const answer = await send(admin.system, faulty, '?dryRun=true');
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      dryRun: true,
      rows: 5,
      issueCount: 4,
      units: [{ row: 2, name: '伊春市体育局', kind: 'department', parentUnit: '伊春市人民政府' }],
      persons: [
        { row: 2, username: 'tyj.drafter' },
        { row: 4, username: 'tyj.bad' },
      ],
      appointments: [],
      appointmentsLeft: 1,
    });
    expect(answer.body.issues).toEqual([
      { row: 3, column: 'unit', code: 'missingField', message: expect.any(String), fix: expect.any(String) },
      { row: 4, column: 'startsOn', code: 'malformedValue', message: expect.any(String), fix: expect.any(String) },
      { row: 5, column: 'unitKind', code: 'notInSet', message: expect.any(String), fix: expect.any(String) },
      { row: 6, column: 'role', code: 'roleNotInUnitKind', message: '这类单位不设该角色。', fix: expect.any(String) },
    ]);
    expect(await house()).toEqual(before);
    const english = await send(admin.system, faulty, '?dryRun=true', { headers: { 'Accept-Language': 'en' } });
    expect(english.body.issues[3].message).toMatch(/^[\x20-\x7e]+$/);
    const answered = await refused(() => send(admin.system, faulty), 422, 'importRefused', 'roleNotInUnitKind');
    expect(answered.body.issues.map(({ pointer }: { pointer: string }) => pointer)).toContain('/rows/6/role');
  });
});

describe('a sheet is imported', () => {
  it('by each administrator the part that is theirs, once however often it is sent', async () => {
    await refused(() => send(admin.security, SHEET), 422, 'importRefused', 'unitNotYetOpened', 'personNotYetAdded');
    const before = await house();
    const made = await send(admin.system, SHEET);
    expect([made.status, made.body]).toMatchObject([
      201,
      { dryRun: false, issues: [], appointments: [], appointmentsLeft: 2, units: [{ name: '伊春市体育局' }] },
    ]);
    expect(JSON.stringify(made.body)).not.toMatch(/password/i);
    const after = await house();
    const { units = 0, persons = 0, posts, entries = 0 } = before;
    expect(after).toMatchObject({ units: units + 1, persons: persons + 2, posts, entries: entries + 3 });
    const again = await send(admin.system, SHEET);
    expect(again.body).toMatchObject({ units: [], persons: [], alreadyThere: { units: 1, persons: 2 } });
    expect(await house()).toEqual(after);

    const appointed = await send(admin.security, SHEET);
    expect([appointed.status, appointed.body.appointments]).toMatchObject([
      201,
      [
        { row: 3, username: 'tyj.drafter', role: 'drafter', startsOn: '2026-01-05', endsOn: null },
        { row: 4, username: 'tyj.principal', role: 'principalHead', startsOn: '2026-01-05', endsOn: '2030-12-31' },
      ],
    ]);
    const twice = await send(admin.security, SHEET);
    expect(twice.body).toMatchObject({ appointments: [], alreadyThere: { appointments: 2 } });
  });

  it('so that its people work: one is issued a password and drafts', async () => {
    const system = await personOf(app, admin.system);
    const id = await personIdOf(app, 'tyj.drafter');
    const issued = await system.post(`/persons/${id}/passwords`, { reason: '首次登录' });
    expect(issued.status).toBe(201);
    const agent = app.agent();
    const signIn = await agent
      .post('/api/v1/sessions')
      .set('Origin', app.baseUrl)
      .send({ username: 'tyj.drafter', password: issued.body.password });
    expect(signIn.status).toBe(201);
    const me = await agent.get('/api/v1/me').set('Origin', app.baseUrl);
    expect(me.body.appointments).toMatchObject([{ role: 'drafter', post: '拟稿人', unit: { name: '伊春市体育局' } }]);
  });

  it('and each thing that was added is in the administrative record, with the sheet it came from', async () => {
    const audit = await personOf(app, admin.audit);
    const { body } = await audit.get(
      `/administrative-entries?act=personAdded&subjectId=${await personIdOf(app, 'tyj.drafter')}`,
    );
    expect(body.items).toMatchObject([
      { detail: { username: 'tyj.drafter', sheet: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    ]);
  });

  it('under one key once, and the key knows the file', async () => {
    const sheet = csv(['伊春市档案馆', '伊春市人民政府', '部门', '', '', '', '', '']);
    const first = await send(admin.system, sheet, '', { key: 'import-1' });
    const replayed = await send(admin.system, sheet, '', { key: 'import-1' });
    expect([first.status, replayed.status, replayed.text]).toEqual([201, 201, first.text]);
    const other = await send(admin.system, SHEET, '', { key: 'import-1' });
    expect(other.status).toBe(422);
  });

  it('or not at all: what fails at the last row leaves nothing of the first', async () => {
    const sheet = csv(
      ['伊春市统计局', '伊春市人民政府', '部门', '', '', '', '', ''],
      ['伊春市审计局', '伊春市统计局的上级', '部门', '', '', '', '', ''],
    );
    await refused(() => send(admin.system, sheet), 422, 'importRefused', 'unitNotFound');
  });

  it('two at a time: one adds, the other finds it added', async () => {
    const sheet = csv(['伊春市气象局', '伊春市人民政府', '部门', '', '', '', '', '']);
    const answers = await Promise.all([send(admin.system, sheet), send(admin.system, sheet)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers.map(({ body }) => body.units.length).sort()).toEqual([0, 1]);
  });

  it('and appoints nobody against the separation of the three, nor the administrator who imports', async () => {
    const separate = csv(['伊春市人民政府办公室', '', '', '', 'admin.system', '拟稿人', '2026-01-01', '']);
    await refused(() => send(admin.security, separate), 422, 'administratorsSeparate');
    const oneself = csv([
      '伊春市人民政府办公室',
      '',
      '',
      '',
      'admin.security',
      '安全管理员',
      '2010-01-01',
      '2010-01-02',
    ]);
    await refused(() => send(admin.security, oneself), 422, 'notOneself');
  });
});

describe('what a sheet may be', () => {
  const ROW = ['伊春市人民政府', '', '人民政府', '', '', '', '', ''];
  const workbook = async (rows: (string | Date)[][]): Promise<Buffer> =>
    Buffer.from(await writeXlsx({ sheets: [{ name: '一', rows: [HEADINGS, ...rows] }] }));

  it('is XLSX, or CSV in UTF-8, with its mark, or in GBK, with headings in either language', async () => {
    const gbk = Buffer.from(
      'b5a5cebb2cc9cfbcb6b5a5cebb0d0ad2c1b4bacad0c8cbc3f1d5feb8ae2c0d0a', // 单位,上级单位 / 伊春市人民政府,
      'hex',
    );
    const sheets = [
      await workbook([ROW]),
      csv(ROW),
      Buffer.concat([Buffer.from('efbbbf', 'hex'), csv(ROW)]),
      gbk,
      Buffer.from('Unit,Parent unit,unit kind\n伊春市人民政府,,government\n'),
      Buffer.from('unit\tparentUnit\n伊春市人民政府\t\n'),
    ];
    for (const sheet of sheets) {
      const { status, body } = await send(admin.system, sheet, '?dryRun=true');
      expect([status, body]).toMatchObject([200, { issues: [], rows: 1, alreadyThere: { units: 1 } }]);
    }
  });

  it('reads days that a workbook keeps as numbers', async () => {
    const row = ['伊春市财政局', '', '', '', 'czj.drafter', '文书', new Date('2028-03-01T00:00:00Z'), ''];
    const { body } = await send(admin.security, await workbook([row]), '?dryRun=true');
    expect([body.issues, body.appointments]).toMatchObject([[], [{ startsOn: '2028-03-01' }]]);
  });

  it('offers a template that can be sent back as it is', async () => {
    const person = await personOf(app, admin.security);
    const answer = await person
      .request('get', `${PATH}/template`)
      .buffer(true)
      .parse((stream, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => done(null, Buffer.concat(parts)));
      });
    const bytes = answer.body as Buffer; // the parser above
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('机构人员任职.xlsx'));
    const { sheets } = await readXlsx(bytes);
    expect(sheets[0]?.rows).toEqual([expect.arrayContaining(HEADINGS)]);
    expect(JSON.stringify(sheets[1]?.rows)).toContain('政府信息公开工作机构人员');
    expect((await send(admin.system, bytes, '?dryRun=true')).body).toMatchObject({ rows: 0, issues: [] });
  });

  it.each<[string, () => Buffer, number, string]>([
    ['no table at all', () => Buffer.from([0xff, 0xfe, 0x00, 0x01]), 400, 'tableUnreadable'],
    ['half a workbook', () => Buffer.from('PK\x03\x04 and then nothing'), 400, 'tableUnreadable'],
    ['an empty file', () => Buffer.from('\n'), 400, 'tableEmpty'],
    ['a heading nobody knows', () => Buffer.from('单位,工资\n甲,1'), 400, 'headingUnknown'],
    ['a heading twice', () => Buffer.from('单位,unit\n甲,乙'), 400, 'headingTwice'],
    ['no units', () => Buffer.from('姓名\n甲'), 400, 'headingMissing'],
    ['too many rows', () => Buffer.from(`单位\n${'甲\n'.repeat(5001)}`), 400, 'tableTooLarge'],
    ['rows far below', () => Buffer.from(`单位\n${',\n'.repeat(30_000)}甲`), 400, 'tableTooLarge'],
    ['too many bytes', () => Buffer.alloc(2 * 1024 * 1024 + 1, '甲'), 413, 'tooLarge'],
    ['an archive that unpacks without end', bomb, 400, 'tableTooLarge'],
    ['an archive that hides its size', () => bomb(0), 400, 'tableUnreadable'],
  ])('is not %s', async (_, make, status, code) => {
    const bytes = make();
    for (const query of ['', '?dryRun=true']) {
      const answer = await refused(() => send(admin.system, bytes, query), status);
      const codes = [answer.body.code, ...answer.body.issues.map((issue: { code: string }) => issue.code)];
      if (status === 400) expect(codes).toContain(code);
    }
  });

  it('is asked for as a form with one file', async () => {
    const system = await as(app, admin.system);
    expect((await system.post(PATH, { file: 'x' })).status).toBe(415);
    const field = await system.request('post', PATH).field('rows', '1');
    expect([field.status, field.body.issues[0].pointer]).toEqual([400, '/rows']);
    const none = await system
      .request('post', PATH)
      .set('content-type', 'multipart/form-data; boundary=x')
      .send('--x--\r\n');
    expect([none.status, none.body.issues[0].pointer]).toEqual([400, '/file']);
    expect((await send(admin.system, SHEET, '?dryRun=maybe')).status).toBe(400);
  });

  it('comes from nobody else', async () => {
    for (const who of [fgw.drafter, fgw.principal, admin.audit]) {
      await refused(() => send(who, SHEET), 403, 'roleNotAllowed');
      expect((await (await personOf(app, who)).get(`${PATH}/template`)).status).toBe(403);
    }
    expect((await app.http().post(`/api/v1${PATH}`)).status).toBe(401);
  });
});

/** An archive of one entry that says it unpacks to `says` bytes (or to what it does). */
function bomb(says?: number): Buffer {
  const size = 64 * 1024 * 1024;
  const packed = deflateRawSync(Buffer.alloc(size));
  const name = Buffer.from('xl/workbook.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(says ?? size, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(says ?? size, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}
