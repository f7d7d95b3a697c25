import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClearanceOutcome } from '../../src/disclosure/rules/vocabulary.js';
import { shanghaiDate } from '../../src/people/rules/today.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { asMachine } from '../support/as.js';
import type { Caller } from '../support/as.js';
import { ATTESTATIONS, CLEAR, bundle } from '../support/bundles.js';
import { CHANNELS, does, personOf, seen, tries } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { city, fgw, FGW_CLIENT, givenPeople, zfb } from '../support/people.js';

/** 附件另标公开属性: whoever lets the document pass with it, an attachment goes no further than its own mark. */
let app: TestApp;
let oa: Caller;

beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'yuantou-marked-'));
  app = await startApp({ config: { policyPack: 'yichun-2017', dataDir, logLevel: 'error' } });
  await givenPeople(app);
  oa = await asMachine(app, FGW_CLIENT, fgw.drafter);
});

afterAll(() => app.close());

const FILE = readFileSync(new URL('../components/files/notice.pdf', import.meta.url));

async function sentAhead(name: string): Promise<string> {
  const upload = oa.request('post', '/submissions/files', { key: randomUUID() });
  return (await upload.attach('file', FILE, { filename: name })).body.id;
}

/** At the office, whose reviewer may waive what the department contested. */
async function contested(found: ClearanceOutcome): Promise<{ document: GivenDocument; kept: string; open: string }> {
  const [kept, open] = [await sentAhead('名单.pdf'), await sentAhead('申请表.pdf')];
  const files = [
    { fileId: kept, role: 'attachment', attributeMark: 'onRequest' },
    { fileId: open, role: 'attachment' },
  ];
  const clear = { ...CLEAR, clearings: { text: 'public', files: { [kept]: found, [open]: 'public' } } };
  const attestations = [...ATTESTATIONS.filter((one) => one !== CLEAR), clear];
  const externalId = randomUUID();
  const first = await oa.post('/submissions', bundle({ externalId, files, attestations }));
  const items: { check: string; position: number }[] = first.body.returnNotice.items;
  expect([first.body.state, items.map(({ check }) => check)]).toEqual(['returned', ['mixed-content']]);
  const answers = items.map(({ position }) => ({ position, words: '名单附件按标注另行办理' }));
  const again = await oa.post('/submissions', bundle({ externalId, files, attestations, answers }));
  expect([again.status, again.body.state]).toEqual([201, 'officeReview']);
  const { id, hashes, state } = again.body as Pick<GivenDocument, 'id' | 'hashes' | 'state'>; // every act answers with them
  const options = { unit: 'fgw', attribute: 'proactive', issuingName: 'government' } as const;
  const path = `/documents/${id}`;
  const document = { id, path, etag: String(again.headers['etag']), state, hashes, options };
  return { document, kept, open };
}

async function waived(document: GivenDocument): Promise<GivenDocument> {
  const unwaived = await tries(app, document, zfb.reviewer, 'acceptances', { seen: seen(document) });
  expect([unwaived.status, unwaived.body.issues.map(({ code }: { code: string }) => code)]).toEqual([
    422,
    ['mixed-content'],
  ]);
  const waivers = [{ check: 'mixed-content', reason: '同意公开时不带该附件' }];
  return does(app, document, zfb.reviewer, 'acceptances', { seen: seen(document), waivers });
}

const cleared = (document: GivenDocument, files: Record<string, ClearanceOutcome>): object => ({
  outcome: 'clear',
  seen: seen(document),
  outcomes: { text: 'public', files },
  clearedFor: { attribute: 'proactive', releaseForm: 'full' },
});

async function signedAndIssued(document: GivenDocument): Promise<GivenDocument> {
  await does(app, document, city.deputy, 'sign-offs', { seen: seen(document) });
  await does(app, document, city.mayor, 'sign-offs', { seen: seen(document) });
  await does(app, document, zfb.registrar, 'registrations');
  const issue = { copies: 1, sealed: true, issuedOn: shanghaiDate(app.clock.now()), recipients: ['各区'] };
  return does(app, document, zfb.registrar, 'issues', issue);
}

describe('a waived attachment that is marked for less', () => {
  it.each<ClearanceOutcome>(['public', 'onRequestOnly'])(
    'stays behind when the document is published, although it was found %s',
    async (found) => {
      const { document, kept, open } = await contested(found);
      await waived(document);
      const files = { [kept]: found, [open]: 'public' as const };
      await does(app, document, zfb.secrecy, 'confidentiality-reviews', cleared(document, files));
      const view = await (await personOf(app, city.mayor)).get(`${document.path}/signing-view`);
      expect(view.body.attachmentsKeptBack).toEqual([{ id: kept, name: '名单.pdf', attributeMark: 'onRequest' }]);

      await signedAndIssued(document);
      const published = await tries(app, document, zfb.registrar, 'publications', { channels: CHANNELS });
      expect([published.status, published.body.issues]).toEqual([201, undefined]);
      const shown = await app.http().get(`/api/public/v1/documents/${published.body.publicId}`).expect(200);
      expect(shown.body.files.map(({ name }: { name: string }) => name)).toEqual(['申请表.pdf']);
      expect(shown.text).not.toContain('名单');
      const { rows } = await app.owner.query('SELECT name FROM portal.file WHERE name = $1', ['名单.pdf']);
      expect(rows).toEqual([]);
    },
  );

  it('is judged by its own mark, and refused where it was found fit for less', async () => {
    const { document, kept, open } = await contested('onRequestOnly');
    await waived(document);
    const files = { [kept]: 'nonDisclosureAgreed', [open]: 'public' } as const;
    const answer = await tries(app, document, zfb.secrecy, 'confidentiality-reviews', cleared(document, files));
    expect([answer.status, answer.body.issues]).toEqual([
      422,
      [expect.objectContaining({ code: 'clearingContradictsAttribute', pointer: `/outcomes/files/${kept}` })],
    ]);
  });
});

describe('a mark', () => {
  it('belongs to an attachment: on any other paper of a bundle it is refused', async () => {
    const fileId = await sentAhead('解读.pdf');
    const files = [{ fileId, role: 'interpretationMaterial', attributeMark: 'nonDisclosure' }];
    const answer = await oa.post('/submissions', bundle({ files }));
    expect([answer.status, answer.body.issues]).toEqual([
      422,
      [expect.objectContaining({ code: 'attributeMarkNotForRole', pointer: '/files/0/attributeMark' })],
    ]);
  });
});
