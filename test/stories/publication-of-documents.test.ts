import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import { hashOf } from '../support/inside.js';
import type { TestApp } from '../support/app.js';
import { CHANNELS, does, given, personOf, snapshot, tries } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { czj, fgw, zfb } from '../support/people.js';
import { countPublic, publicly, PUBLISH, refusedOnBothSides } from '../support/publicly.js';
import type { RefusedAttempt } from '../support/refused.js';

let app: TestApp;
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'yuantou-published-'));
  app = await startApp({ config: { logLevel: 'error', dataDir } });
});

afterAll(async () => {
  await app.close();
  await rm(dataDir, { recursive: true });
});

const WHY = { reason: '发现附表数据有误，先行撤下核实' };

const refused = (...attempt: RefusedAttempt) => refusedOnBothSides(app, ...attempt);

/** The projection as 2-workflow tells it, put together here from what the database holds and was signed. */
async function projectionFromStore(document: GivenDocument): Promise<string> {
  const { rows } = await app.owner.query<Record<string, never>>(
    `SELECT c.value AS content, c.body, g.value AS disclosure, r.number, r.index_number, r.mark,
       r.document_date::text AS document_date, p.acted_at, u.name AS unit_name
     FROM yuantou.publication p
     JOIN yuantou.opinion o ON o.id = p.signed_opinion_id
     JOIN yuantou.scope_text c ON c.document_id = p.document_id AND c.scope = 'content' AND c.hash = o.content_hash
     JOIN yuantou.scope_text g ON g.document_id = p.document_id AND g.scope = 'disclosure' AND g.hash = o.disclosure_hash
     JOIN yuantou.registration r ON r.document_id = p.document_id
     JOIN yuantou.document d ON d.id = p.document_id JOIN yuantou.unit u ON u.id = d.unit_id
     WHERE p.document_id = $1 AND p.act = 'publish' ORDER BY p.sequence DESC, r.sequence DESC LIMIT 1`,
    [document.id],
  );
  const { content, body, disclosure, ...row } = rows[0] as unknown as {
    content: Record<string, unknown>;
    body: unknown;
    disclosure: Record<string, unknown>;
    number: string;
    index_number: string;
    mark: string;
    document_date: string;
    acted_at: Date;
    unit_name: string;
  };
  return hashOf('projection', {
    indexNumber: row.index_number,
    documentNumber: row.number,
    title: content['title'],
    issuers: [row.unit_name],
    kind: content['kind'],
    documentDate: row.document_date,
    publishedAt: row.acted_at.toISOString(),
    releaseForm: disclosure['releaseForm'],
    mark: row.mark,
    summary: disclosure['summary'],
    mainRecipients: content['mainRecipients'],
    contact: content['contact'],
    body,
    files: [],
  });
}

describe('what was signed is what is published', () => {
  it('shows the public exactly the projection of the signed scopes, document and interpretation at once', async () => {
    const document = await given(app).published({ policy: true });
    expect(document.state).toBe('published');
    const { status, body } = await publicly(app, document);
    expect(status).toBe(200);
    expect(body).toEqual({
      id: expect.any(String),
      indexNumber: '230700/2026-00001',
      documentNumber: '伊发改发〔2026〕1号',
      title: '关于开展冬季供暖检查的通知',
      issuers: ['伊春市发展和改革委员会'],
      kind: 'notice',
      documentDate: '2026-11-23',
      publishedAt: app.clock.now().toISOString(),
      releaseForm: 'full',
      mark: '此件公开发布',
      summary: '冬季供暖检查安排',
      validity: 'inForce',
      topic: null,
      validitySince: null,
      endedBy: null,
      endedByDocument: null,
      interpretationCount: 1,
      mainRecipients: ['各县（市）区人民政府'],
      contact: { name: '王某', phone: '0458-0000000' },
      body: [{ type: 'paragraph', text: '为做好今冬供暖工作，现将有关事项通知如下。' }],
      files: [],
      interpretations: [
        expect.objectContaining({ title: '供暖补贴办法解读', responsibleUnit: '伊春市发展和改革委员会' }),
      ],
      channels: [{ ...CHANNELS[0], publishedAt: app.clock.now().toISOString() }],
      hash: await projectionFromStore(document),
    });
    expect(JSON.stringify(body)).not.toContain(document.id);
  });

  it('answers with where it is and by which hash, and binds the release to the signature', async () => {
    const { issued } = given(app);
    const document = await issued();
    const answer = await tries(app, document, fgw.registrar, 'publications', PUBLISH);
    expect(answer.status).toBe(201);
    const seen = await app.http().get(`/api/public/v1/documents/${answer.body.publicId}`).expect(200);
    expect(seen.body.hash).toBe(answer.body.projectionHash);
    const { rows } = await app.owner.query(
      `SELECT p.content_hash, p.disclosure_hash, p.interpretation_hash, o.step FROM yuantou.publication p
       JOIN yuantou.opinion o ON o.id = p.signed_opinion_id WHERE p.document_id = $1`,
      [document.id],
    );
    const { content, disclosure, interpretation } = answer.body.hashes;
    expect(rows).toEqual([
      {
        content_hash: content,
        disclosure_hash: disclosure,
        interpretation_hash: interpretation,
        step: 'departmentSignOff',
      },
    ]);
  });

  it('makes nothing public when one half fails', async () => {
    const document = await given(app).issued({ policy: true });
    await app.owner.query(`CREATE FUNCTION portal.fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE EXCEPTION 'the disk is full' USING ERRCODE = '53100'; END $$`);
    await app.owner.query(`CREATE TRIGGER fail BEFORE INSERT ON portal.interpretation EXECUTE FUNCTION portal.fail()`);
    const before = [await snapshot(app, document), await countPublic(app)];
    const broken = await tries(app, document, fgw.registrar, 'publications', PUBLISH);
    expect(broken.status).toBeGreaterThanOrEqual(500);
    expect([await snapshot(app, document), await countPublic(app)]).toEqual(before);
    await app.owner.query('DROP TRIGGER fail ON portal.interpretation');
    await given(app).publish(document);
    expect((await publicly(app, document)).body.interpretationCount).toBe(1);
  });

  it('refuses without a standing clearance `public` of exactly these bytes', async () => {
    const document = await given(app).issued();
    // No way through the procedure leads here; the gate has to hold by itself.
    await app.owner.query(
      `INSERT INTO yuantou.opinion_mark (opinion_id, sequence, kind, scopes, because)
       SELECT id, sequence + 1, 'revoked', '{content}', 'revokedByAuthor' FROM yuantou.opinion
       WHERE document_id = $1 AND step = 'confidentialityReview'`,
      [document.id],
    );
    await refused(document, fgw.registrar, 'publications', PUBLISH, 422, 'confidentiality-review-missing');
  });

  it('refuses the wrong person, the wrong state and a channel that is no address', async () => {
    const document = await given(app).issued();
    await refused(document, fgw.principal, 'publications', PUBLISH, 403, 'notYourAct');
    await refused(document, czj.registrar, 'publications', PUBLISH, 404, 'notFound');
    const script = { channels: [{ channel: '网站', officialAddress: 'javascript:alert(1)' }] };
    await refused(document, fgw.registrar, 'publications', script, 400, 'malformedRequest');
    await refused(document, fgw.registrar, 'publications', { channels: [] }, 400, 'malformedRequest');
    await refused(document, fgw.registrar, 'suspensions', WHY, 409, 'notInThisState');
    await refused({ ...document, etag: '"1"' }, fgw.registrar, 'publications', PUBLISH, 412, 'staleVersion');
    const withheld = await given(app).issued({ attribute: 'nonDisclosure' });
    await refused(withheld, fgw.registrar, 'publications', PUBLISH, 409, 'notInThisState');
  });
});

describe('a release form', () => {
  const file = (name: string): Buffer =>
    Buffer.from(`%PDF-1.7\n%${name}\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n`);

  /** Walked with files of its own to `awaitingPublication`; answers with the ids of the files by their names. */
  async function issuedWith(files: Record<string, string>, disclosure: (ids: Record<string, string>) => object) {
    const { draft, pass, clear, sign, register, issue } = given(app);
    const document = await draft();
    const drafter = await personOf(app, fgw.drafter);
    const ids: Record<string, string> = {};
    for (const [name, role] of Object.entries(files)) {
      const upload = drafter.request('post', `${document.path}/attachments`, { ifMatch: document.etag });
      const answer = await upload.field('role', role).attach('file', file(name), { filename: name });
      expect([answer.status, answer.body.issues]).toEqual([201, undefined]);
      document.etag = String(answer.headers['etag']);
      const { rows } = await app.owner.query<{ id: string }>(
        'SELECT id FROM yuantou.document_file WHERE document_id = $1 AND name = $2',
        [document.id, name],
      );
      ids[name] = rows[0]?.id ?? '';
    }
    const proposal = {
      attribute: 'proactive',
      reason: '涉及公众利益',
      summary: '冬季供暖检查安排',
      ...disclosure(ids),
    };
    const proposed = await drafter.put(`${document.path}/disclosure`, proposal, { ifMatch: document.etag });
    document.etag = String(proposed.headers['etag']);
    await does(app, document, fgw.drafter, 'completions');
    await does(app, document, fgw.drafter, 'review-submissions');
    await pass(document);
    await clear(document, Object.values(ids));
    await issue(await register(await sign(document)));
    return { document, ids };
  }

  it('in full shows the text and its attachments byte for byte, and no companion paper', async () => {
    const { document, ids } = await issuedWith(
      { '附件1.pdf': 'attachment', '起草说明.pdf': 'draftExplanation' },
      () => ({ releaseForm: 'full' }),
    );
    const { body } = await publicly(app, await given(app).publish(document));
    expect(body.files).toEqual([expect.objectContaining({ role: 'attachment', name: '附件1.pdf' })]);
    const download = await app.http().get(body.files[0].href).buffer(true).expect(200);
    const bytes = createHash('sha256').update(file('附件1.pdf')).digest('hex');
    expect([body.files[0].sha256, createHash('sha256').update(download.body).digest('hex')]).toEqual([bytes, bytes]);
    for (const id of Object.values(ids)) expect(JSON.stringify(body)).not.toContain(id);
    await does(app, document, fgw.registrar, 'suspensions', WHY);
    await app.http().get(body.files[0].href).expect(404);
  });

  it('with parts deleted shows the redacted copy in the place of everything else', async () => {
    const ground = { catalogue: 'cn-2019', code: 'ND-4', evidence: { thirdParty: '某企业', harm: '泄露商业秘密' } };
    const { document } = await issuedWith({ '附件1.pdf': 'attachment', '删减件.pdf': 'redactedCopy' }, (ids) => ({
      releaseForm: 'redacted',
      redactedCopy: ids['删减件.pdf'],
      grounds: [ground],
    }));
    const { body } = await publicly(app, await given(app).publish(document));
    expect([body.body, body.mainRecipients, body.contact, body.mark]).toEqual([[], [], null, '此件删减后公开']);
    expect(body.files).toEqual([expect.objectContaining({ role: 'redactedCopy', name: '删减件.pdf' })]);
    expect(JSON.stringify(body)).not.toContain('某企业');
  });

  it('by summary shows the summary alone', async () => {
    const { document } = await issuedWith({ '附件1.pdf': 'attachment' }, () => ({ releaseForm: 'summary' }));
    const { body } = await publicly(app, await given(app).publish(document));
    expect([body.body, body.files, body.summary]).toEqual([[], [], '冬季供暖检查安排']);
  });

  it('is not published when a signed file is lost', async () => {
    const { document } = await issuedWith({ '附件9.pdf': 'attachment' }, () => ({ releaseForm: 'full' }));
    await rm(join(dataDir, 'files'), { recursive: true });
    await refused(document, fgw.registrar, 'publications', PUBLISH, 503, 'signedFileMissing');
  });
});

describe('taking down', () => {
  const bodyOf = ({ body: { instance: _i, traceId: _t, ...rest } }: { body: Record<string, unknown> }) => rest;

  it('suspends at once, reminds whoever signed, and the address answers as if it had never been', async () => {
    const document = await given(app).published();
    const never = await app.http().get('/api/public/v1/documents/AAAAAAAAAAAAAAAAAAAAAA').expect(404);
    await refused(document, fgw.registrar, 'suspensions', { reason: ' ' }, 422, 'reasonNeeded');
    await does(app, document, fgw.registrar, 'suspensions', WHY);
    const gone = await publicly(app, document);
    expect([gone.status, bodyOf(gone)]).toEqual([404, bodyOf(never)]);
    const { rows } = await app.owner.query(
      `SELECT payload FROM yuantou.outbox WHERE document_id = $1 AND topic = 'reminder.suspension'`,
      [document.id],
    );
    expect(rows).toEqual([{ payload: expect.objectContaining({ dueOn: '2026-11-24' }) }]);
    await refused(document, fgw.registrar, 'restorations', WHY, 403, 'notYourAct');
    await does(app, document, fgw.principal, 'restorations', { reason: '核实无误' });
    const back = await publicly(app, document);
    expect([back.status, back.body.hash]).toEqual([200, await projectionFromStore(document)]);
  });

  it('retracts with a cause, by the level that signed', async () => {
    const document = await given(app).published({ policy: true });
    const first = (await publicly(app, document)).body.id;
    await refused(document, fgw.registrar, 'retractions', { ...WHY, cause: 'superseded' }, 403, 'notYourAct');
    await refused(document, fgw.principal, 'retractions', WHY, 400, 'malformedRequest');
    await does(app, document, fgw.registrar, 'suspensions', WHY);
    await does(app, document, fgw.principal, 'retractions', { ...WHY, cause: 'publishedInError' });
    expect([document.state, (await publicly(app, document)).status]).toEqual(['retracted', 404]);
    const listed = await app.http().get('/api/public/v1/documents').expect(200);
    expect(JSON.stringify(listed.body)).not.toContain(first);
    const { rows } = await app.owner.query(
      'SELECT act FROM yuantou.publication WHERE document_id = $1 ORDER BY sequence',
      [document.id],
    );
    expect(rows.map(({ act }: { act: string }) => act)).toEqual(['publish', 'suspend', 'retract']);
  });

  it('takes down what is diverted, and seals it for everybody', async () => {
    const issuingName = 'government';
    const document = await given(app).published({ issuingName });
    const onRequest = await given(app).issued({ issuingName, attribute: 'onRequest' });
    const before = await countPublic(app);
    for (const secret of [document, onRequest])
      await does(app, secret, zfb.secrecy, 'diversions', { reason: '发现涉密内容' });
    expect([document.state, (await publicly(app, document)).status]).toEqual(['diverted', 404]);
    const after = await countPublic(app);
    expect([after['documents'], after['catalogue']]).toEqual([
      Number(before['documents']) - 1,
      Number(before['catalogue']) - 1,
    ]);
    for (const who of [fgw.registrar, zfb.registrar, zfb.secrecy]) {
      const person = await personOf(app, who);
      expect((await person.get(document.path)).status).toBe(404);
    }
    const { body } = await (await personOf(app, zfb.registrar)).get('/registers/proactive');
    expect(JSON.stringify(body)).not.toContain(document.id);
  });
});

describe('the twenty working days', () => {
  it('run from the document’s date, and are shown to whoever it waits for', async () => {
    app.clock.set('2026-11-23T09:00:00+08:00');
    const document = await given(app).issued();
    const shown = await (await personOf(app, fgw.registrar)).get(document.path);
    expect(shown.body.waitingFor).toEqual([
      expect.objectContaining({ event: 'publish', role: 'registrar', due: '2026-12-21' }),
    ]);
  });
});
