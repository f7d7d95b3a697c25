import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `yuantou` is the inner store, `portal` the public one. `yuantou_public` reads `portal` and has no other right, not even
 * to make a temporary table; `yuantou_app` gets its rights table by table, so that what is signed cannot be rewritten.
 */
export class CreateSchemas1795392000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
        EXECUTE format('GRANT CONNECT ON DATABASE %I TO yuantou_app, yuantou_public', current_database());
      END $$;
      REVOKE ALL ON SCHEMA public FROM PUBLIC;
      CREATE SCHEMA IF NOT EXISTS yuantou;
      GRANT USAGE ON SCHEMA yuantou TO yuantou_app;
      CREATE SCHEMA portal;
      GRANT USAGE ON SCHEMA portal TO yuantou_app, yuantou_public;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The schema yuantou stays: the list of migrations lives in it.
    await runner.query(`
      DROP SCHEMA portal;
      REVOKE USAGE ON SCHEMA yuantou FROM yuantou_app;
      GRANT USAGE ON SCHEMA public TO PUBLIC;
      DO $$ BEGIN
        EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM yuantou_app, yuantou_public', current_database());
        EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO PUBLIC', current_database());
      END $$;
    `);
  }
}
