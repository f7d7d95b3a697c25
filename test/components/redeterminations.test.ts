import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redeterminations } from '../../src/documents/redeterminations.js';
import { newestRedeterminations, redeterminationsByOrigin } from '../../src/documents/redeterminations.queries.js';
import type { Actor } from '../../src/people/sign-in/actor.js';
import { Database } from '../../src/platform/database/database.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { given, personOf, snapshot } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { fgw } from '../support/people.js';

let app: TestApp;
let database: Database;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
  database = app.nest.get(Database);
});

afterAll(() => app.close());

/** 市发展改革委’s disclosure officer, as a request would have brought them. */
async function officer(): Promise<Actor> {
  const { body } = await (await personOf(app, fgw.disclosure)).get('/me');
  const [post] = body.appointments;
  return {
    ...{ personId: body.person.id, personName: body.person.name, username: fgw.disclosure, appointmentId: post.id },
    ...{ role: post.role, post: post.post, unitId: post.unit.id, unitName: post.unit.name, unitKind: post.unit.kind },
    smallUnit: false,
  };
}

const asked = (document: GivenDocument, id: string) => ({
  documentId: document.id,
  towards: 'onRequest' as const,
  disclosure: null,
  reason: '自查发现理由已经消失',
  origin: { kind: 'selfAudit' as const, id },
});

describe('the way in for duties', () => {
  it('opens a redetermination in the duty’s own transaction, and tells by its origin what became of it', async () => {
    const document = await given(app).issued({ attribute: 'nonDisclosure' });
    const [actor, redeterminations] = [await officer(), app.nest.get(Redeterminations, { strict: false })];
    const before = await snapshot(app, document);
    const undone = database.transaction(async (tx) => {
      await redeterminations.propose(tx, actor, asked(document, 'item-1'));
      throw new Error('the duty was not concluded');
    });
    await expect(undone).rejects.toThrow('not concluded');
    expect(await snapshot(app, document)).toEqual(before);
    const opened = await database.transaction((tx) => redeterminations.propose(tx, actor, asked(document, 'item-1')));
    expect(opened).toEqual({ documentId: document.id, number: 1 });
    const [found] = await redeterminationsByOrigin(database, 'selfAudit', ['item-1', 'item-2']);
    expect(found).toMatchObject({ documentId: document.id, state: 'proposed', from: 'nonDisclosure', to: 'onRequest' });
    expect(await newestRedeterminations(database, [document.id])).toEqual([found]);
    const again = database.transaction((tx) => redeterminations.propose(tx, actor, asked(document, 'item-2')));
    await expect(again).rejects.toMatchObject({ code: 'notInThisState' });
  });
});
