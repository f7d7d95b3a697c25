import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { ReadAudit } from '../../src/evidence/read-audit.js';
import { Database } from '../../src/platform/database/database.js';
import { uuidv7 } from '../../src/platform/ids.js';
import { Unavailable } from '../../src/platform/errors.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';

describe('the record of readings', () => {
  let app: TestApp;
  let audit: ReadAudit;
  const id = (): string => uuidv7(new Date());
  const reader = { personId: id(), appointmentId: id() };

  beforeAll(async () => {
    app = await startApp();
    audit = app.nest.get(ReadAudit);
  });
  afterAll(() => app.close());

  const rowsOf = async (documentId: string): Promise<unknown[]> =>
    (await app.owner.query(`SELECT * FROM yuantou.read_audit WHERE document_id = $1 ORDER BY id`, [documentId])).rows;

  /** Written by itself, without the reader waiting; the test's own time limit says when it never comes. */
  async function writtenOf(documentId: string): Promise<unknown[]> {
    for (;;) {
      const rows = await rowsOf(documentId);
      if (rows.length > 0) return rows;
      await pause(50);
    }
  }

  it('is written by itself soon after', async () => {
    const [one, other] = [id(), id()];
    audit.assertReadable();
    audit.record(reader, 'list', one, other);
    audit.record({ ...reader, clientId: 'oa' }, 'timeline', one);
    expect(await writtenOf(one)).toMatchObject([
      { person_id: reader.personId, appointment_id: reader.appointmentId, client_id: null, what: 'list' },
      { client_id: 'oa', what: 'timeline', read_at: app.clock.now(), trace_id: '0'.repeat(32) },
    ]);
    expect(await rowsOf(other)).toHaveLength(1);
  });

  it('stands although the act in which it was noted rolls back', async () => {
    const documentId = id();
    const failing = app.nest.get(Database).transaction(async () => {
      audit.record(reader, 'document', documentId);
      await audit.flush();
      throw new Error('the act fails');
    });
    await expect(failing).rejects.toThrow('the act fails');
    expect(await rowsOf(documentId)).toHaveLength(1);
  });

  it('stops all reading while it cannot be written, and loses nothing', async () => {
    const documentId = id();
    await app.owner.query('REVOKE INSERT ON yuantou.read_audit FROM yuantou_app');
    audit.record(reader, 'document', documentId);
    await audit.flush();
    expect(() => audit.assertReadable()).toThrow(Unavailable);
    expect(() => audit.record(reader, 'document', documentId)).toThrow(Unavailable);
    await app.owner.query('GRANT INSERT ON yuantou.read_audit TO yuantou_app');
    expect(await writtenOf(documentId)).toHaveLength(1);
    await audit.flush();
    audit.assertReadable();
    expect(await rowsOf(documentId)).toHaveLength(1);
  });

  it('is bounded: reading stops before readings are dropped', async () => {
    const many = Array.from({ length: 10_000 }, id);
    audit.record(reader, 'list', ...many);
    expect(() => audit.record(reader, 'list', id())).toThrow(Unavailable);
    await audit.flush();
    audit.assertReadable();
    const { rows } = await app.owner.query(
      `SELECT count(*)::int AS n FROM yuantou.read_audit WHERE document_id = ANY ($1)`,
      [many],
    );
    expect(rows).toEqual([{ n: 10_000 }]);
  });

  it('cannot be rewritten with the rights of the application, nor can a delivered message be taken back', async () => {
    const client = new Client({ connectionString: app.urls.app });
    await client.connect();
    try {
      for (const table of ['read_audit', 'outbox']) {
        await expect(client.query(`DELETE FROM yuantou.${table}`)).rejects.toThrow('permission denied');
        await expect(client.query(`TRUNCATE yuantou.${table}`)).rejects.toThrow('permission denied');
      }
      await expect(client.query(`UPDATE yuantou.read_audit SET what = 'x'`)).rejects.toThrow('permission denied');
      await expect(client.query(`UPDATE yuantou.outbox SET payload = '{}'`)).rejects.toThrow('permission denied');
    } finally {
      await client.end();
    }
  });

  it('is complete when the server has closed', async () => {
    const short = await startApp();
    short.nest.get(ReadAudit).record(reader, 'document', id());
    const watch = new Client({ connectionString: short.urls.owner });
    await watch.connect();
    await short.nest.close();
    expect((await watch.query(`SELECT what FROM yuantou.read_audit`)).rows).toEqual([{ what: 'document' }]);
    await watch.end();
    await short.close().catch(() => undefined);
  });
});
