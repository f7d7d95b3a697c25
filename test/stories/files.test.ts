import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as } from '../support/as.js';
import type { Person } from '../support/as.js';
import { clearing, does, given } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { admin, czj, fgw, givenPeople } from '../support/people.js';

const folder = fileURLToPath(new URL('../components/files/', import.meta.url));
const sample = (name: string): Promise<Buffer> => readFile(join(folder, name));

let app: TestApp;
let dataDir: string;
let drafter: Person;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'yuantou-attachments-'));
  app = await startApp({ config: { dataDir } });
  await givenPeople(app);
  drafter = await as(app, fgw.drafter);
});

afterAll(async () => {
  await app.close();
  await rm(dataDir, { recursive: true });
});

interface Upload {
  role?: string;
  name?: string;
  bytes?: Buffer;
  fields?: Record<string, string>;
  ifMatch?: string;
  key?: string;
  by?: Person;
}

async function upload(document: GivenDocument, sent: Upload = {}): Promise<Response> {
  const { role = 'attachment', name = '附件1（清单）.pdf', ifMatch = document.etag, key, by = drafter } = sent;
  const bytes = sent.bytes ?? (await sample('notice.pdf'));
  const request = by.request('post', `${document.path}/attachments`, { ifMatch, ...(key !== undefined && { key }) });
  for (const [field, value] of Object.entries({ role, ...sent.fields })) void request.field(field, value);
  const answer = await request.attach('file', bytes, { filename: name });
  if (answer.status === 201 && answer.headers['idempotent-replayed'] === undefined)
    Object.assign(document, { etag: answer.headers['etag'], hashes: answer.body.hashes });
  return answer;
}

const versionOf = async (document: GivenDocument): Promise<string | undefined> =>
  (await drafter.get(document.path)).headers['etag'];

const storedFiles = async (): Promise<string[]> =>
  (await readdir(join(dataDir, 'files'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

describe('a file', () => {
  it('is taken in, stands in the manifest of its scope, and comes back byte for byte under its own name', async () => {
    const document = await given(app).draft();
    const before = document.hashes;
    const bytes = await sample('notice.pdf');
    const added = await upload(document, { fields: { attributeMark: 'onRequest' } });
    expect(added.status).toBe(201);
    expect(added.body.file).toMatchObject({
      role: 'attachment',
      roleLabel: '附件',
      scope: 'content',
      name: '附件1（清单）.pdf',
      mediaType: 'application/pdf',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      attributeMark: 'onRequest',
    });
    expect([added.body.hashes.content === before.content, added.body.hashes.disclosure]).toEqual([
      false,
      before.disclosure,
    ]);
    const content = await drafter.request('get', String(added.headers['location'])).buffer(true);
    expect(content.status).toBe(200);
    expect(content.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': `attachment; filename="file.pdf"; filename*=UTF-8''${encodeURIComponent('附件1（清单）.pdf')}`,
    });
    expect(Buffer.from(content.body).equals(bytes)).toBe(true);
  });

  it.each([
    ['redactedCopy', 'disclosure'],
    ['thirdPartyConsent', 'disclosure'],
    ['interpretationMaterial', 'interpretation'],
    ['draftExplanation', 'content'],
  ])('as %s changes the %s and nothing else', async (role, scope) => {
    const document = await given(app).draft();
    const before = document.hashes;
    const added = await upload(document, { role });
    const after: Record<string, string> = added.body.hashes;
    expect(Object.entries(before).filter(([name, hash]) => after[name] !== hash)).toEqual([
      [scope, before[scope as keyof typeof before]],
    ]);
  });

  it('stays when the attribute is proposed anew, and leaves opinions on other scopes standing', async () => {
    const document = await given(app).draft();
    const copy = await upload(document, { role: 'redactedCopy' });
    const proposed = await drafter.put(
      `${document.path}/disclosure`,
      { attribute: 'proactive', releaseForm: 'redacted', redactedCopy: copy.body.file.id, summary: '概述' },
      { ifMatch: document.etag },
    );
    expect(proposed.status).toBe(200);
    const read = await drafter.get(document.path);
    expect(read.body.disclosure.files.map((file: { id: string }) => file.id)).toEqual([copy.body.file.id]);
    const mixed = read.body.gate.find((check: { code: string }) => check.code === 'mixed-content');
    expect(mixed.status).toBe('pass');
  });

  it('goes with a new revision, and is still there for whoever reads the old one', async () => {
    const document = await given(app).draft();
    const added = await upload(document);
    const removed = await drafter.del(`${document.path}/attachments/${added.body.file.id}`, {
      ifMatch: document.etag,
    });
    expect([removed.status, removed.body.revision]).toEqual([200, added.body.revision + 1]);
    expect((await drafter.get(document.path)).body.content.files).toEqual([]);
    expect((await drafter.get(`${document.path}/revisions/${added.body.revision}`)).body.content.files).toHaveLength(1);
    expect((await drafter.get(String(added.headers['location']))).status).toBe(200);
  });

  it('under a key is added once, however often it is sent', async () => {
    const document = await given(app).draft();
    const ifMatch = document.etag;
    const [first, again] = [
      await upload(document, { key: 'k-1', ifMatch }),
      await upload(document, { key: 'k-1', ifMatch }),
    ];
    expect([first.status, again.status, again.headers['idempotent-replayed']]).toEqual([201, 201, 'true']);
    expect(again.text).toBe(first.text);
    const other = await upload(document, { key: 'k-1', ifMatch, bytes: await sample('notice.png'), name: 'a.png' });
    expect([other.status, other.body.code]).toEqual([422, 'idempotencyKeyReused']);
    expect((await drafter.get(document.path)).body.content.files).toHaveLength(1);
  });
});

describe('a file that is refused', () => {
  it.each<[string, Upload, number, string]>([
    ['with a secrecy mark in its name', { name: '机密★5年_方案.pdf' }, 422, 'secrecyMark'],
    ['that is not what it is called', { name: '照片.png' }, 422, 'fileNameMismatch'],
    ['of a type that is not taken', { name: 'a.exe', bytes: Buffer.from('MZ\u0090\u0000') }, 422, 'fileTypeNotAllowed'],
    ['that is empty', { bytes: Buffer.alloc(0) }, 422, 'fileEmpty'],
    ['with a role that does not exist', { role: 'poster' }, 400, 'malformedRequest'],
    ['with an attribute mark of no set', { fields: { attributeMark: 'secret' } }, 400, 'malformedRequest'],
    [
      'with a mark that its role cannot bear',
      { role: 'legalityReview', fields: { attributeMark: 'onRequest' } },
      422,
      'attributeMarkNotForRole',
    ],
    ['with a field that nobody knows', { fields: { state: 'published' } }, 400, 'malformedRequest'],
    ['over a version that is gone', { ifMatch: '"1"' }, 412, 'staleVersion'],
    ['over 50 MB', { bytes: Buffer.alloc(50 * 1024 * 1024 + 1, '%PDF-1.4 ') }, 413, 'tooLarge'],
  ])('%s changes nothing', async (_, sent, status, code) => {
    const document = await given(app).draft();
    await drafter.patch(document.path, { title: '换一个标题' }, { ifMatch: document.etag });
    document.etag = (await versionOf(document)) ?? '';
    const revisions = (await drafter.get(`${document.path}/revisions`)).body.length;
    const answer = await upload(document, sent);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(JSON.stringify(answer.body)).not.toContain('机密★5年');
    expect(await versionOf(document)).toBe(document.etag);
    expect((await drafter.get(`${document.path}/revisions`)).body).toHaveLength(revisions);
  });

  it('for its name leaves no byte behind', async () => {
    const document = await given(app).draft();
    const before = await storedFiles();
    await upload(document, {
      name: '绝密★长期.pdf',
      bytes: Buffer.concat([await sample('notice.pdf'), Buffer.from('x')]),
    });
    expect(await storedFiles()).toEqual(before);
  });

  it('is the hundred and first', async () => {
    const document = await given(app).draft();
    const files = Array.from({ length: 100 }, (_, i) => ({
      id: `01234567-89ab-7def-8123-${String(i).padStart(12, '0')}`,
      role: 'attachment',
      name: `${i}.pdf`,
      mediaType: 'application/pdf',
      size: 1,
      sha256: '0'.repeat(64),
      attributeMark: null,
    }));
    await app.owner.query(
      `UPDATE yuantou.scope_text SET value = jsonb_set(value, '{files}', $2) WHERE document_id = $1 AND scope = 'content'`,
      [document.id, JSON.stringify(files)],
    );
    const answer = await upload(document);
    expect([answer.status, answer.body.code]).toEqual([422, 'tooManyFiles']);
  });

  it('is none at all, or no form', async () => {
    const document = await given(app).draft();
    const path = `${document.path}/attachments`;
    const empty = await drafter.request('post', path, { ifMatch: document.etag }).field('role', 'attachment');
    expect([empty.status, empty.body.issues]).toEqual([400, [expect.objectContaining({ pointer: '/file' })]]);
    const json = await drafter.post(path, { role: 'attachment' }, { ifMatch: document.etag });
    expect(json.status).toBe(415);
    const two = await drafter
      .request('post', path, { ifMatch: document.etag })
      .field('role', 'attachment')
      .attach('file', await sample('notice.pdf'), 'a.pdf')
      .attach('file', await sample('notice.pdf'), 'b.pdf');
    expect(two.status).toBe(413);
    expect(await versionOf(document)).toBe(document.etag);
  });

  it('comes from somebody who may not edit, or may not know', async () => {
    const document = await given(app).submitted();
    const late = await upload(document);
    expect([late.status, late.body.code]).toEqual([403, 'notAllowed']);
    const stranger = await as(app, czj.drafter);
    expect((await upload(document, { by: stranger })).status).toBe(404);
    expect((await upload(document, { by: await as(app, admin.system) })).status).toBe(403);
  });
});

describe('a file and its readers', () => {
  it('is not found by another unit, an administrator, under another document, or under a strange id', async () => {
    const [document, other] = [await given(app).draft(), await given(app).draft()];
    const added = await upload(document);
    const path = String(added.headers['location']);
    expect((await (await as(app, czj.drafter)).get(path)).status).toBe(404);
    expect((await (await as(app, admin.audit)).get(path)).status).toBe(403);
    expect((await drafter.get(path.replace(document.id, other.id))).status).toBe(404);
    expect(
      (await drafter.get(`${document.path}/attachments/01234567-89ab-7def-8123-456789abcdef/content`)).status,
    ).toBe(404);
    expect((await drafter.get(`${document.path}/attachments/../content`)).status).toBe(404);
    const missing = await drafter.del(`${other.path}/attachments/${added.body.file.id}`, { ifMatch: other.etag });
    expect(missing.status).toBe(404);
  });

  it('has to be let go by what refers to it before it can be removed', async () => {
    const document = await given(app).draft();
    const copy = await upload(document, { role: 'redactedCopy' });
    const proposed = await drafter.put(
      `${document.path}/disclosure`,
      { attribute: 'proactive', releaseForm: 'redacted', redactedCopy: copy.body.file.id },
      { ifMatch: document.etag },
    );
    const answer = await drafter.del(`${document.path}/attachments/${copy.body.file.id}`, {
      ifMatch: String(proposed.headers['etag']),
    });
    expect([answer.status, answer.body.code, answer.body.issues[0].pointer]).toEqual([
      422,
      'fileInUse',
      '/disclosure/redactedCopy',
    ]);
    expect(await versionOf(document)).toBe(proposed.headers['etag']);
  });

  it('is cleared by itself, and whoever clears it says so', async () => {
    const document = await given(app).draft();
    const added = await upload(document);
    await drafter
      .put(
        `${document.path}/disclosure`,
        { attribute: 'proactive', releaseForm: 'full', reason: '涉及公众利益，需社会广泛知晓', summary: '概述' },
        { ifMatch: document.etag },
      )
      .then((answer) => Object.assign(document, { etag: answer.headers['etag'], hashes: answer.body.hashes }));
    await does(app, document, fgw.drafter, 'completions');
    await does(app, document, fgw.drafter, 'review-submissions');
    await given(app).pass(document);
    const reviewer = await as(app, fgw.secrecy);
    const without = await reviewer.post(`${document.path}/confidentiality-reviews`, clearing(document), {
      ifMatch: document.etag,
    });
    expect([without.status, without.body.issues[0].code]).toEqual([422, 'fileNotJudged']);
    await does(app, document, fgw.secrecy, 'confidentiality-reviews', clearing(document, [added.body.file.id]));
    expect(document.state).toBe('departmentSignOff');
  });
});
