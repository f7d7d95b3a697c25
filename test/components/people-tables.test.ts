import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import pg from 'pg';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { admin, fgw, givenPeople, personIdOf, unitIdOf } from '../support/people.js';

let app: TestApp;
/** The rights of the server itself. */
let server: pg.Client;
beforeAll(async () => {
  app = await startApp();
  await givenPeople(app);
  server = new pg.Client({ connectionString: app.urls.app });
  await server.connect();
});
afterAll(async () => {
  await server.end();
  await app.close();
});

/** @returns the constraint or the SQLSTATE that stopped it; undefined when nothing did. Never leaves anything behind. */
async function stoppedBy(
  client: pg.Client | pg.PoolClient,
  text: string,
  values: unknown[] = [],
): Promise<string | undefined> {
  await client.query('BEGIN');
  try {
    await client.query(text, values);
    return undefined;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    return error.constraint ?? error.code;
  } finally {
    await client.query('ROLLBACK');
  }
}

async function newPerson(): Promise<string> {
  const id = randomUUID();
  await server.query(
    `INSERT INTO yuantou.person (id, username, name, password_hash, created_at) VALUES ($1, $2, '某人', 'x', $3)`,
    [id, `p${id.slice(0, 8)}`, app.clock.now()],
  );
  return id;
}

const INSERT_APPOINTMENT = `INSERT INTO yuantou.appointment
  (id, person_id, unit_id, role, post, starts_on, ends_on, created_at) VALUES ($1, $2, $3, $4, '某职', $5, $6, $7)`;

async function appoint(personId: string, role: string, startsOn: string, endsOn: string | null): Promise<void> {
  await server.query(INSERT_APPOINTMENT, [
    randomUUID(),
    personId,
    await unitIdOf(app, 'zfb'),
    role,
    startsOn,
    endsOn,
    app.clock.now(),
  ]);
}

async function appointmentStoppedBy(
  personId: string,
  role: string,
  startsOn: string,
  endsOn: string | null,
): Promise<string | undefined> {
  const values = [randomUUID(), personId, await unitIdOf(app, 'zfb'), role, startsOn, endsOn, app.clock.now()];
  return stoppedBy(server, INSERT_APPOINTMENT, values);
}

describe('the three administrators (三员分立)', () => {
  const roles = ['systemAdministrator', 'securityAdministrator', 'auditAdministrator'];
  it.each(roles)('a %s is nothing else at the same time, not for a day', async (role) => {
    const person = await newPerson();
    await appoint(person, role, '2026-03-01', '2026-06-30');
    for (const other of [...roles, 'drafter', 'principalHead', 'auditor'].filter((one) => one !== role)) {
      expect(await appointmentStoppedBy(person, other, '2026-06-30', null)).toBe('appointment_separation_excl');
      expect(await appointmentStoppedBy(person, other, '2020-01-01', '2026-03-01')).toBe('appointment_separation_excl');
      expect(await appointmentStoppedBy(person, other, '2026-07-01', null)).toBeUndefined();
      expect(await appointmentStoppedBy(person, other, '2026-01-01', '2026-02-28')).toBeUndefined();
    }
  });

  it('cannot be got round by two at once: the second waits and is refused', async () => {
    const person = await newPerson();
    const second = new pg.Client({ connectionString: app.urls.app });
    await second.connect();
    await server.query('BEGIN');
    await second.query('BEGIN');
    await appoint(person, 'systemAdministrator', '2026-01-01', null);
    const unit = await unitIdOf(app, 'zfb');
    const waiting = second
      .query(INSERT_APPOINTMENT, [randomUUID(), person, unit, 'drafter', '2026-01-01', null, app.clock.now()])
      .catch((error: pg.DatabaseError) => error.constraint);
    await server.query('COMMIT');
    expect(await waiting).toBe('appointment_separation_excl');
    await second.query('ROLLBACK');
    await second.end();
  });

  it('cannot be got round by making an ended appointment longer', async () => {
    const person = await newPerson();
    await appoint(person, 'systemAdministrator', '2026-01-01', '2026-06-30');
    await appoint(person, 'drafter', '2026-07-01', null);
    expect(
      await stoppedBy(
        server,
        `UPDATE yuantou.appointment SET ends_on = NULL WHERE person_id = $1 AND ends_on IS NOT NULL`,
        [person],
      ),
    ).toBe('appointment_separation_excl');
  });

  it('cannot be got round by changing the role of an appointment', async () => {
    expect(await stoppedBy(server, `UPDATE yuantou.appointment SET role = 'drafter'`)).toBe('42501');
  });
});

describe('appointments', () => {
  it('are held once: the same role in the same unit does not overlap', async () => {
    const person = await newPerson();
    await appoint(person, 'drafter', '2026-01-01', '2026-06-30');
    expect(await appointmentStoppedBy(person, 'drafter', '2026-06-30', null)).toBe('appointment_identical_excl');
    expect(await appointmentStoppedBy(person, 'drafter', '2026-07-01', null)).toBeUndefined();
    expect(await appointmentStoppedBy(person, 'registrar', '2026-01-01', null)).toBeUndefined();
  });

  it('do not end before they begin, except as one that never took effect', async () => {
    const person = await newPerson();
    expect(await appointmentStoppedBy(person, 'drafter', '2026-01-10', '2026-01-08')).toBe('appointment_dates_check');
    expect(await appointmentStoppedBy(person, 'drafter', '2026-01-10', '2026-01-09')).toBeUndefined();
  });

  it('know no role but those of the procedure', async () => {
    expect(await appointmentStoppedBy(await newPerson(), 'superuser', '2026-01-01', null)).toBe(
      'appointment_role_check',
    );
  });
});

describe('units', () => {
  const insert = `INSERT INTO yuantou.unit (id, parent_id, kind, name, short_name, created_at)
    VALUES (gen_random_uuid(), $1, $2, 'X', 'X', '2026-01-01')`;

  it('stand below another one, governments apart', async () => {
    expect(await stoppedBy(server, insert, [null, 'department'])).toBe('unit_root_check');
    expect(await stoppedBy(server, insert, [null, 'government'])).toBeUndefined();
    expect(await stoppedBy(server, insert, [randomUUID(), 'department'])).toBe('unit_parent_fkey');
    expect(await stoppedBy(server, insert, [await unitIdOf(app, 'city'), 'company'])).toBe('unit_kind_check');
  });

  it('a government has one office', async () => {
    expect(await stoppedBy(server, insert, [await unitIdOf(app, 'city'), 'governmentOffice'])).toBe(
      'unit_one_office_idx',
    );
  });

  it('never move in the tree, so it has no cycle', async () => {
    expect(await stoppedBy(server, 'UPDATE yuantou.unit SET parent_id = id')).toBe('42501');
  });
});

describe('a token of a department’s system', () => {
  it('acts for a drafter of that very unit and lives half an hour at most', async () => {
    const { rows } = await app.owner.query<{
      person_id: string;
      id: string;
      unit_id: string;
      role: string;
      username: string;
    }>(
      `SELECT a.person_id, a.id, a.unit_id, a.role, p.username FROM yuantou.appointment a
       JOIN yuantou.person p ON p.id = a.person_id WHERE p.username = ANY ($1)`,
      [[fgw.drafter, 'czj.drafter', fgw.principal]],
    );
    const client = await app.owner.query<{ id: string; unit_id: string }>('SELECT id, unit_id FROM yuantou.api_client');
    const stopped = (username: string, life: string): Promise<string | undefined> => {
      const held = rows.find((row) => row.username === username);
      return stoppedBy(
        server,
        `INSERT INTO yuantou.api_token (id, token_hash, api_client_id, unit_id, person_id, appointment_id, role, scopes,
           created_at, expires_at)
         VALUES (gen_random_uuid(), sha256('x'), $1, $2, $3, $4, $5, '{submissions}', '2026-01-01', '2026-01-01'::timestamptz + $6::interval)`,
        [client.rows[0]?.id, client.rows[0]?.unit_id, held?.person_id, held?.id, held?.role, life],
      );
    };
    expect(await stopped(fgw.drafter, '30 minutes')).toBeUndefined();
    expect(await stopped(fgw.drafter, '31 minutes')).toBe('api_token_life_check');
    expect(await stopped('czj.drafter', '10 minutes')).toBe('api_token_appointment_fkey');
    expect(await stopped(fgw.principal, '10 minutes')).toBe('api_token_role_check');
  });
});

describe('a delegation', () => {
  it('lends a head’s signature to another head of the same unit', async () => {
    const insert = (from: string, to: string) =>
      stoppedBy(
        server,
        `INSERT INTO yuantou.delegation (id, unit_id, from_appointment_id, signer_kind, to_appointment_id, to_role,
           starts_on, ends_on, created_at)
         SELECT gen_random_uuid(), f.unit_id, f.id, f.role, t.id, t.role, '2026-01-01', '2026-12-31', '2026-01-01'
         FROM yuantou.appointment f JOIN yuantou.person fp ON fp.id = f.person_id,
           yuantou.appointment t JOIN yuantou.person tp ON tp.id = t.person_id
         WHERE fp.username = $1 AND tp.username = $2`,
        [from, to],
      );
    expect(await insert(fgw.principal, fgw.deputy)).toBeUndefined();
    expect(await insert(fgw.principal, 'czj.deputy')).toBe('delegation_to_fkey');
    expect(await insert(fgw.principal, fgw.drafter)).toBe('delegation_to_role_check');
    expect(await insert(fgw.drafter, fgw.deputy)).toBe('delegation_signer_kind_check');
  });
});

describe('what the server itself may not do', () => {
  it.each([
    ['change the administrative record', `UPDATE yuantou.administrative_entry SET reason = 'x'`],
    ['delete from it', 'DELETE FROM yuantou.administrative_entry'],
    ['empty it', 'TRUNCATE yuantou.administrative_entry'],
    ['delete a person', 'DELETE FROM yuantou.person'],
    ['rename an account', `UPDATE yuantou.person SET username = 'x'`],
    ['delete a unit', 'DELETE FROM yuantou.unit'],
    ['delete an appointment', 'DELETE FROM yuantou.appointment'],
    ['give an appointment to somebody else', `UPDATE yuantou.appointment SET person_id = gen_random_uuid()`],
    ['put an appointment back in time', `UPDATE yuantou.appointment SET starts_on = '2000-01-01'`],
    ['delete a delegation', 'DELETE FROM yuantou.delegation'],
    ['widen a client', `UPDATE yuantou.api_client SET scopes = '{submissions}'`],
    ['move a client to another unit', 'UPDATE yuantou.api_client SET unit_id = gen_random_uuid()'],
    ['make a session last longer', `UPDATE yuantou.session SET expires_at = '2100-01-01'`],
    ['give a session to somebody else', 'UPDATE yuantou.session SET person_id = gen_random_uuid()'],
  ])('%s', async (_, text) => {
    expect(await stoppedBy(server, text)).toBe('42501');
  });

  it('and the public side sees nothing of it', async () => {
    const outside = new pg.Client({ connectionString: app.urls.public });
    await outside.connect();
    for (const table of ['person', 'unit', 'appointment', 'session', 'api_client', 'administrative_entry']) {
      expect(await stoppedBy(outside, `SELECT 1 FROM yuantou.${table}`)).toBe('42501');
    }
    expect(await stoppedBy(outside, `SELECT yuantou.office_of(gen_random_uuid())`)).toBe('42501');
    await outside.end();
  });
});

describe('the entities', () => {
  it('say exactly what the tables are', async () => {
    const metadatas = app.nest
      .get(DataSource)
      .entityMetadatas.filter(({ targetName }) =>
        /^(Unit|Person|Appointment|Delegation|ApiClient)Entity$/.test(targetName),
      );
    expect(metadatas).toHaveLength(5);
    for (const { tableName, columns } of metadatas) {
      const { rows } = await app.owner.query(
        `SELECT column_name AS name, is_nullable = 'YES' AS nullable,
           CASE data_type WHEN 'timestamp with time zone' THEN 'timestamptz' WHEN 'ARRAY' THEN 'text[]' ELSE data_type END AS type
         FROM information_schema.columns WHERE table_schema = 'yuantou' AND table_name = $1 ORDER BY column_name`,
        [tableName],
      );
      const declared = columns.map((column) => ({
        name: column.databaseName,
        nullable: column.isNullable,
        type: column.isArray ? `${String(column.type)}[]` : String(column.type),
      }));
      expect(declared.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(rows);
    }
  });

  it('and every administrator of the example holds one post only', async () => {
    for (const username of Object.values(admin)) {
      const { rows } = await app.owner.query('SELECT 1 FROM yuantou.appointment WHERE person_id = $1', [
        await personIdOf(app, username),
      ]);
      expect(rows).toHaveLength(1);
    }
  });
});
