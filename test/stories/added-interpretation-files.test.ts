import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { does, given, personOf, snapshot } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { fgw, givenPeople } from '../support/people.js';

/** 追加解读: a chart or a script beside a published document, by the rules for every file. */
let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { dataDir: mkdtempSync(join(tmpdir(), 'yuantou-added-')), logLevel: 'error' } });
  await givenPeople(app);
});

afterAll(() => app.close());

const CHART = Buffer.from('%PDF-1.7\n%chart\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

interface Sent {
  name?: string;
  bytes?: Buffer;
  fields?: Record<string, string>;
}

async function draft(
  document: GivenDocument,
  who: string,
  { name = '一图读懂.pdf', bytes = CHART, fields = { title: '一图读懂' } }: Sent = {},
): Promise<Response> {
  const person = await personOf(app, who);
  const sent = { ifMatch: document.etag, key: randomUUID() };
  const request = person.request('post', `${document.path}/interpretation-additions/drafts`, sent);
  for (const [field, value] of Object.entries(fields)) void request.field(field, value);
  return request.attach('file', bytes, { filename: name });
}

describe('a file as a further interpretation', () => {
  it('is cleared, signed and shown to the public byte for byte, also after a restoration', async () => {
    const document = await given(app).published({ policy: true });
    const fields = { title: '一图读懂', elements: 'mainContent,benefits' };
    const added = await draft(document, fgw.drafter, { fields });
    expect([added.status, added.body.issues]).toEqual([201, undefined]);
    Object.assign(document, { etag: added.headers['etag'], hashes: added.body.hashes });
    const seen = { seen: { interpretation: document.hashes.interpretation } };
    await does(app, document, fgw.secrecy, 'interpretation-additions/clearances', seen);
    await does(app, document, fgw.principal, 'interpretation-additions/sign-offs', seen);
    await does(app, document, fgw.registrar, 'interpretation-additions');
    const { rows } = await app.owner.query<{ portal_id: string }>(
      'SELECT portal_id FROM yuantou.publication WHERE document_id = $1 LIMIT 1',
      [document.id],
    );
    const address = `/api/public/v1/documents/${rows[0]?.portal_id}`;
    const shown = await app.http().get(address).expect(200);
    const [, addition] = shown.body.interpretations;
    expect([shown.body.interpretationCount, addition.title, addition.files]).toEqual([
      2,
      '一图读懂',
      [expect.objectContaining({ role: 'interpretationMaterial', name: '一图读懂.pdf' })],
    ]);
    const download = await app.http().get(addition.files[0].href).buffer(true).expect(200);
    const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
    expect(hash(download.body)).toBe(hash(CHART));
    await does(app, document, fgw.registrar, 'suspensions', { reason: '核实' });
    await does(app, document, fgw.principal, 'restorations', { reason: '无误' });
    expect((await app.http().get(address).expect(200)).body).toEqual(shown.body);
  });

  it('is refused before a byte is kept where the same file would be refused elsewhere, and changes nothing', async () => {
    const document = await given(app).published({ policy: true });
    const before = await snapshot(app, document);
    const refusals: [string, Response, number, string][] = [
      ['another post', await draft(document, fgw.registrar), 403, 'notAllowed'],
      ['a mark in its name', await draft(document, fgw.drafter, { name: '机密★10年.pdf' }), 422, 'secrecyMark'],
      [
        'no file of a kind that is let in',
        await draft(document, fgw.drafter, { bytes: Buffer.from('MZ\u0090\u0000'), name: 'a.exe' }),
        422,
        'fileTypeNotAllowed',
      ],
      ['no title', await draft(document, fgw.drafter, { fields: {} }), 400, 'malformedRequest'],
    ];
    for (const [what, answer, status, code] of refusals)
      expect([what, answer.status, answer.body.code]).toEqual([what, status, code]);
    const drafter = await personOf(app, fgw.drafter);
    const empty = await drafter.post(
      `${document.path}/interpretation-additions/drafts`,
      { title: '空' },
      { ifMatch: document.etag },
    );
    expect([empty.status, empty.body.code]).toEqual([422, 'materialEmpty']);
    expect(await snapshot(app, document)).toEqual(before);
    const early = await given(app).draft();
    const answer = await draft(early, fgw.drafter);
    expect([answer.status, answer.body.issues[0].code]).toEqual([409, 'notInThisState']);
  });
});
