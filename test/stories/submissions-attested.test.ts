import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import type { TestApp } from '../support/app.js';
import type { Caller } from '../support/as.js';
import { bundle, CLEAR, DEPUTY, PASS, PRINCIPAL } from '../support/bundles.js';
import { personOf } from '../support/given.js';
import { czj, fgw, zfb } from '../support/people.js';
import { checksOf, documentOf, openOffice, rowsIn } from '../support/submitting.js';

let app: TestApp;
let oa: Caller;

beforeAll(async () => {
  ({ app, oa } = await openOffice());
});

afterAll(() => app.close());

const submit = (body: Record<string, unknown>, by: Caller = oa): Promise<Response> => by.post('/submissions', body);

const countOf = (table: string): Promise<number> => rowsIn(app, table);

describe('an attestation', () => {
  const refused = async (attestations: object[]): Promise<unknown> => {
    const before = await countOf('document');
    const answer = await submit(bundle({ attestations }));
    expect(await countOf('document')).toBe(before);
    return [answer.status, answer.body.issues.map(({ code, pointer }: Record<string, string>) => [code, pointer])];
  };

  it('names a person of the unit who held the post on that day', async () => {
    const at = '/attestations/0/username';
    expect(await refused([{ ...PASS, username: 'nobody.here' }])).toEqual([422, [['attestorUnknown', at]]]);
    expect(await refused([{ ...PASS, username: czj.checker }])).toEqual([422, [['attestorUnknown', at]]]);
    expect(await refused([{ ...PASS, username: fgw.registrar }])).toEqual([422, [['attestorUnknown', at]]]);
    expect(await refused([{ ...PASS, on: '2015-12-31' }])).toEqual([422, [['attestorUnknown', at]]]);
    expect(await refused([{ ...PASS, on: '2026-11-24' }])).toEqual([
      422,
      [['attestationInFuture', '/attestations/0/on']],
    ]);
    expect(await refused([{ ...PASS, on: '2026-02-31' }])).toEqual([422, [['attestationDay', '/attestations/0/on']]]);
  });

  it('says what its step can say, once', async () => {
    expect(await refused([{ ...PASS, outcome: 'sign' }])).toEqual([
      422,
      [['attestationOutcome', '/attestations/0/outcome']],
    ]);
    expect(await refused([PASS, PASS])).toEqual([422, [['attestationTwice', '/attestations/1/step']]]);
    expect(await refused([{ ...CLEAR, clearings: null }])).toEqual([
      422,
      [['clearingMissing', '/attestations/0/clearings']],
    ]);
    expect(await refused([{ ...DEPUTY, slot: 7 }])).toEqual([
      422,
      [['attestationSlotUnknown', '/attestations/0/slot']],
    ]);
  });

  it('of a delegate names whose signature it is, by a delegation of that day', async () => {
    const lent = { ...DEPUTY, username: fgw.registrar, onBehalfOf: fgw.deputy };
    const at = (place: number): string => `/attestations/${place}/onBehalfOf`;
    expect(await refused([PASS, CLEAR, lent, PRINCIPAL])).toEqual([422, [['noDelegation', at(2)]]]);
    const { rows } = await app.owner.query<{ id: string }>(
      `WITH deputy AS (
        INSERT INTO yuantou.appointment (id, person_id, unit_id, role, post, starts_on, created_at)
        SELECT gen_random_uuid(), p.id, a.unit_id, 'deputyHead', '副主任', '2020-01-01', a.created_at
        FROM yuantou.person p, yuantou.appointment a JOIN yuantou.person l ON l.id = a.person_id
        WHERE p.username = $1 AND l.username = $2 AND a.role = 'deputyHead' RETURNING id, unit_id
      )
      INSERT INTO yuantou.delegation (id, unit_id, from_appointment_id, signer_kind, to_appointment_id, to_role, starts_on,
        ends_on, created_at)
      SELECT gen_random_uuid(), d.unit_id, a.id, 'deputyHead', d.id, 'deputyHead', '2026-11-18', '2026-11-22', a.created_at
      FROM deputy d, yuantou.appointment a JOIN yuantou.person l ON l.id = a.person_id
      WHERE l.username = $2 AND a.role = 'deputyHead' RETURNING to_appointment_id AS id`,
      [fgw.registrar, fgw.deputy],
    );
    const day = '2026-11-17';
    expect(await refused([PASS, CLEAR, { ...lent, on: day }, PRINCIPAL])).toEqual([422, [['noDelegation', at(2)]]]);
    // 核稿 is nobody's to lend, and the principal's own signature is reserved.
    expect(await refused([{ ...PASS, onBehalfOf: fgw.deputy }])).toEqual([422, [['noDelegation', at(0)]]]);
    const forPrincipal = { ...PRINCIPAL, username: fgw.registrar, onBehalfOf: fgw.principal };
    expect(await refused([PASS, CLEAR, DEPUTY, forPrincipal])).toEqual([422, [['noDelegation', at(3)]]]);

    const answer = await submit(bundle({ attestations: [PASS, CLEAR, lent, PRINCIPAL] }));
    expect([answer.status, answer.body.state]).toEqual([201, 'officeReview']);
    const { opinions } = (await (await personOf(app, zfb.reviewer)).get(documentOf(answer).path)).body;
    const signature = opinions.find((one: { onBehalfOf: object | null }) => one.onBehalfOf !== null);
    expect(signature).toMatchObject({ step: 'departmentSignOff', origin: 'attested', stands: true });
    const named = await app.owner.query<{ name: string }>(
      'SELECT name FROM yuantou.person WHERE username = ANY ($1) ORDER BY array_position($1, username)',
      [[fgw.deputy, fgw.registrar]],
    );
    expect([signature.onBehalfOf.name, signature.person.name]).toEqual(named.rows.map(({ name }) => name));
    // Whoever hands the bundle in signs for nobody.
    const told = await (await personOf(app, zfb.reviewer)).get(`${documentOf(answer).path}/timeline`);
    expect(told.body[0].sentence).not.toContain(named.rows[0]?.name);
    await app.owner.query('DELETE FROM yuantou.delegation WHERE to_appointment_id = $1', [rows[0]?.id]);
  });

  it('is barred to whoever hands the bundle in', async () => {
    const { rows } = await app.owner.query<{ id: string }>(
      `INSERT INTO yuantou.appointment (id, person_id, unit_id, role, post, starts_on, created_at)
       SELECT gen_random_uuid(), a.person_id, a.unit_id, 'unitOfficeReviewer', '兼核稿', '2020-01-01', a.created_at
       FROM yuantou.appointment a JOIN yuantou.person p ON p.id = a.person_id WHERE p.username = $1 RETURNING id`,
      [fgw.drafter],
    );
    expect(rows).toHaveLength(1);
    expect(await refused([{ ...PASS, username: fgw.drafter }])).toEqual([
      422,
      [['barredAuthor', '/attestations/0/username']],
    ]);
    await app.owner.query('DELETE FROM yuantou.appointment WHERE id = $1', [rows[0]?.id]);
  });
});

describe('files sent ahead', () => {
  const FILE = readFileSync(new URL('../components/files/notice.pdf', import.meta.url));
  const send = (name = '附件.pdf'): Promise<Response> =>
    oa.request('post', '/submissions/files', { key: randomUUID() }).attach('file', FILE, { filename: name });

  it('become attachments that the clearance has to name; the same file again is the same bundle', async () => {
    const sent = await send();
    expect(sent.status).toBe(201);
    const externalId = randomUUID();
    const named = (fileId: string): Record<string, unknown> => ({
      externalId,
      files: [{ fileId, role: 'attachment' }],
      attestations: [
        PASS,
        { ...CLEAR, clearings: { text: 'public', files: { [fileId]: 'public' } } },
        DEPUTY,
        PRINCIPAL,
      ],
    });
    const answer = await submit(bundle(named(sent.body.id)));
    expect([answer.status, answer.body.state]).toEqual([201, 'officeReview']);
    const resent = await send();
    const again = await submit(bundle(named(resent.body.id)));
    expect([again.status, again.body.id]).toEqual([200, answer.body.id]);
    const wrong = await oa
      .request('post', '/submissions/files', { key: randomUUID() })
      .field('sha256', '0'.repeat(64))
      .attach('file', FILE, { filename: '附件.pdf' });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'fileHashMismatch']);
    const uncleared = await submit(bundle({ files: [{ fileId: resent.body.id, role: 'attachment' }] }));
    expect([uncleared.body.state, checksOf(uncleared)]).toEqual(['returned', ['confidentiality-review-missing']]);
  });

  it('are refused for a secrecy mark in their name, and unknown to others', async () => {
    const before = await countOf('submission_file');
    const marked = await send('机密★5年.pdf');
    expect([marked.status, marked.body.code]).toEqual([422, 'secrecyMark']);
    expect(await countOf('submission_file')).toBe(before);
    const unknown = await submit(bundle({ files: [{ fileId: randomUUID(), role: 'attachment' }] }));
    expect([unknown.status, unknown.body.issues]).toEqual([
      422,
      [expect.objectContaining({ code: 'fileUnknown', pointer: '/files/0/fileId' })],
    ]);
  });
});
