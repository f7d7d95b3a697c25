import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The revision of graphile-worker's schema that this migration brings; a later one is a migration of its own. */
const REVISION = 19;

/**
 * The queue of graphile-worker 0.17, from the SQL files of the package itself, but made by us and as the owner: the server
 * never changes a structure. The server's role may add, take and finish jobs, and nothing else of it.
 */
export class InstallJobQueue1795393000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...queue(), ...RIGHTS, ...OURS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(recordKnows(''));
    await runner.query('DROP TABLE yuantou.duty_day, yuantou.job_worker');
    await runner.query('DROP SCHEMA graphile_worker CASCADE');
  }
}

/** What the package does when it installs itself, in its order. */
function queue(): string[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('graphile-worker/package.json')), 'sql');
  const files = readdirSync(folder).filter((name) => Number(name.slice(0, 6)) <= REVISION);
  const schema = `
    CREATE SCHEMA graphile_worker;
    CREATE TABLE graphile_worker.migrations (
      id integer PRIMARY KEY, ts timestamptz NOT NULL DEFAULT now(), breaking boolean NOT NULL DEFAULT false)`;
  const steps = files.sort().flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const breaking = text.startsWith('--! breaking');
    return [
      text.replaceAll(/:GRAPHILE_WORKER_SCHEMA\b/g, 'graphile_worker'),
      `INSERT INTO graphile_worker.migrations (id, breaking) VALUES (${Number(name.slice(0, 6))}, ${breaking})`,
    ];
  });
  return [schema, ...steps];
}

/** What is recorded stays, also on the way down. */
const recordKnows = (more: string): string => `
  ALTER TABLE yuantou.administrative_entry DROP CONSTRAINT administrative_entry_subject_check,
    ADD CONSTRAINT administrative_entry_subject_check CHECK (
      subject_kind IN ('unit', 'person', 'appointment', 'delegation', 'apiClient', 'numberSeries'${more})) NOT VALID`;

const TABLES = ['_private_jobs', '_private_job_queues', '_private_tasks'];

/** Its tables have row-level security on and no policy: closed to everybody but the owner until here. */
const RIGHTS = [
  'REVOKE ALL ON ALL FUNCTIONS IN SCHEMA graphile_worker FROM PUBLIC',
  'GRANT USAGE ON SCHEMA graphile_worker TO yuantou_app',
  'GRANT SELECT ON graphile_worker.migrations, graphile_worker.jobs TO yuantou_app',
  'GRANT SELECT, INSERT, UPDATE, DELETE ON graphile_worker._private_jobs TO yuantou_app',
  'GRANT SELECT, INSERT, UPDATE ON graphile_worker._private_job_queues TO yuantou_app',
  'GRANT SELECT, INSERT ON graphile_worker._private_tasks TO yuantou_app',
  'GRANT EXECUTE ON FUNCTION graphile_worker.add_job, graphile_worker.add_jobs TO yuantou_app',
  'GRANT EXECUTE ON FUNCTION graphile_worker.reschedule_jobs, graphile_worker.force_unlock_workers TO yuantou_app',
  ...TABLES.map((table) => `CREATE POLICY server ON graphile_worker.${table} TO yuantou_app USING (true)`),
];

const OURS = [
  // Who works: a job whose worker has not been heard of for a while is given to another.
  `CREATE TABLE yuantou.job_worker (
    id text NOT NULL,
    process text NOT NULL,
    started_at timestamptz NOT NULL DEFAULT now(),
    beat_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT job_worker_pkey PRIMARY KEY (id)
  )`,
  'GRANT SELECT, INSERT, DELETE ON yuantou.job_worker TO yuantou_app',
  'GRANT UPDATE (beat_at) ON yuantou.job_worker TO yuantou_app',
  // One row for each duty and day, written in the transaction that does it: the key is what makes it happen once.
  `CREATE TABLE yuantou.duty_day (
    duty text NOT NULL,
    on_day date NOT NULL,
    performed_at timestamptz NOT NULL,
    CONSTRAINT duty_day_pkey PRIMARY KEY (duty, on_day),
    CONSTRAINT duty_day_duty_check CHECK (duty <> '')
  )`,
  'GRANT SELECT, INSERT ON yuantou.duty_day TO yuantou_app',
  recordKnows(`, 'job'`),
];
