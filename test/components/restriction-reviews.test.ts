import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReviewRestrictions } from '../../src/documents/use-cases/review-restrictions.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { does, given, personOf, tries } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { czj, fgw } from '../support/people.js';
import { PROPOSED, redetermining } from '../support/redetermining.js';
import { brokenRecords } from '../support/verify-records.js';

let app: TestApp;
let duty: ReviewRestrictions;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
  duty = app.nest.get(ReviewRestrictions, { strict: false });
});

afterAll(() => app.close());

const dated = (on: string) => ({ ...PROPOSED.nonDisclosure, reviewAt: { type: 'date', on } });

interface Task {
  due_on: string;
  closed: boolean;
  outcome: string | null;
  role: string;
  code: string;
}

async function reviews({ id }: GivenDocument): Promise<Task[]> {
  const { rows } = await app.owner.query<Task>(
    `SELECT due_on::text, closed_at IS NOT NULL AS closed, outcome, role, explanation->>'code' AS code
     FROM yuantou.task WHERE kind = 'restrictionReview' AND subject_id = $1 ORDER BY due_on`,
    [id],
  );
  return rows;
}

describe('复核: a restriction is looked at again', () => {
  it('on its day, once, by a task of the disclosure officer; the document stays as it is', async () => {
    const document = await given(app).issued({ attribute: 'nonDisclosure', disclosure: dated('2026-12-01') });
    await duty.perform('2026-11-30');
    expect(await reviews(document)).toEqual([]);
    await duty.perform('2026-12-01');
    await duty.perform('2026-12-01');
    await duty.perform('2026-12-02');
    const found = await reviews(document);
    expect(found).toEqual([
      { due_on: '2026-12-29', closed: false, outcome: null, role: 'disclosureOfficer', code: 'reviewDateReached' },
    ]);
    const officer = await personOf(app, fgw.disclosure);
    const { body } = await officer.get('/tasks');
    expect(JSON.stringify(body)).toContain('2026-12-01');
    expect((await officer.get(document.path)).body.state).toBe('withheld');
    const other = await (await personOf(app, czj.disclosure)).get('/tasks');
    expect(JSON.stringify(other.body)).not.toContain(document.id);
  });

  it('and is concluded by a redetermination: kept with a new reason and day, and looked at on that day again', async () => {
    const document = await given(app).issued({ attribute: 'nonDisclosure', disclosure: dated('2026-12-03') });
    await duty.perform('2026-12-03');
    const { applied } = redetermining(app);
    await applied(document, 'nonDisclosure', { disclosure: { reviewAt: { type: 'date', on: '2027-03-01' } } });
    expect((await reviews(document)).map(({ outcome }) => outcome)).toEqual(['done']);
    await duty.perform('2027-02-28');
    expect((await reviews(document)).length).toBe(1);
    await duty.perform('2027-03-01');
    expect((await reviews(document)).map(({ closed }) => closed)).toEqual([true, false]);
  });

  it('named as what the redetermination comes of, by those whose unit has to see to it, and only of its own document', async () => {
    const [document, other] = [
      await given(app).issued({ attribute: 'nonDisclosure', disclosure: dated('2026-12-10') }),
      await given(app).issued({ attribute: 'nonDisclosure', disclosure: dated('2026-12-10') }),
    ];
    await duty.perform('2026-12-10');
    const drafter = await personOf(app, fgw.drafter);
    const offered = async ({ path }: GivenDocument) =>
      (await drafter.get(`${path}/redeterminations/origins`)).body.items;
    const [review, ...more] = await offered(document);
    expect([review, more]).toEqual([
      { kind: 'restrictionReview', label: '限制到期复核', id: expect.any(String), about: expect.any(String) },
      [],
    ]);
    const [foreign] = await offered(other);
    const body = { reason: '到期复核', towards: 'onRequest' };
    for (const origin of [
      { kind: 'restrictionReview', id: foreign.id },
      { kind: 'selfAudit', id: review.id },
      { kind: 'request', id: document.id },
    ]) {
      const refused = await tries(app, document, fgw.drafter, 'redeterminations', { ...body, origin });
      expect([refused.status, refused.body.issues[0].code, refused.body.issues[0].pointer]).toEqual([
        422,
        'redeterminationOriginUnknown',
        '/origin/id',
      ]);
    }
    const own = { kind: 'own', id: review.id };
    expect((await tries(app, document, fgw.drafter, 'redeterminations', { ...body, origin: own })).status).toBe(400);
    const { proposed } = redetermining(app);
    const { number } = await proposed(document, 'onRequest', { origin: { kind: review.kind, id: review.id } });
    const read = await drafter.get(`${document.path}/redeterminations/${number}`);
    expect(read.body.origin).toEqual({ kind: review.kind, label: review.label, id: review.id });
  });

  it('when the event that it waits for is recorded, by those who may, and not before it has come', async () => {
    const document = await given(app).issued({ attribute: 'nonDisclosure' });
    const event = { occurredOn: '2026-11-20', reason: '上级已于11月20日批复' };
    const future = await tries(app, document, fgw.disclosure, 'review-events', { ...event, occurredOn: '2026-12-24' });
    expect([future.status, future.body.issues[0].code]).toEqual([422, 'reviewEventInFuture']);
    expect((await tries(app, document, fgw.principal, 'review-events', event)).status).toBe(403);
    expect((await tries(app, document, czj.disclosure, 'review-events', event)).status).toBe(404);
    await does(app, document, fgw.disclosure, 'review-events', event);
    expect((await reviews(document)).map(({ code }) => code)).toEqual(['reviewEventReached']);
    const yearly = await given(app).issued({ attribute: 'nonDisclosure', disclosure: { ...PROPOSED.nonDisclosure } });
    const none = await tries(app, yearly, fgw.disclosure, 'review-events', event);
    expect([none.status, none.body.issues[0].code]).toEqual([409, 'reviewAwaitsNoEvent']);
  });

  it('is cancelled where the document is corrected meanwhile, and every record holds', async () => {
    const document = await given(app).issued({ attribute: 'nonDisclosure', disclosure: dated('2026-12-04') });
    await duty.perform('2026-12-04');
    await does(app, document, fgw.principal, 'corrections', { reason: '文字有误' });
    const drafter = await personOf(app, fgw.drafter);
    const edited = await drafter.put(`${document.path}/disclosure`, dated('2027-05-01'), { ifMatch: document.etag });
    expect(edited.status).toBe(200);
    await duty.perform('2026-12-05');
    expect((await reviews(document)).map(({ outcome }) => outcome)).toEqual(['cancelled']);
    expect(await brokenRecords(app)).toEqual([]);
  });
});
