import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A name for the state of units, persons, appointments and delegations. Whoever keeps something derived from them keeps
 * it under this name, and sees within the statement that reads it whether it still holds.
 */
export class VersionPeople1795392024000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `CREATE TABLE yuantou.people_version (
    is_only boolean NOT NULL DEFAULT true,
    version uuid NOT NULL,
    CONSTRAINT people_version_pkey PRIMARY KEY (is_only),
    CONSTRAINT people_version_only_check CHECK (is_only)
  )`,
  `INSERT INTO yuantou.people_version (version) VALUES (gen_random_uuid())`,
  `GRANT SELECT ON yuantou.people_version TO yuantou_app`,
  // Random, never counted: a database that was restored or failed over must not give an old name to another state.
  `CREATE FUNCTION yuantou.renew_people_version() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    BEGIN
      UPDATE yuantou.people_version SET version = gen_random_uuid();
      RETURN NULL;
    END $$`,
  `REVOKE EXECUTE ON FUNCTION yuantou.renew_people_version() FROM PUBLIC`,
  // Deferred: the one row is locked by COMMIT alone, when nothing else is waited for any more.
  ...['unit', 'appointment', 'delegation'].map(
    (table) => `CREATE CONSTRAINT TRIGGER ${table}_renews_version AFTER INSERT OR UPDATE OR DELETE ON yuantou.${table}
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION yuantou.renew_people_version()`,
  ),
  `CREATE CONSTRAINT TRIGGER person_renews_version AFTER UPDATE OF disabled_at ON yuantou.person
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION yuantou.renew_people_version()`,
];

const DOWN = [
  ...['person', 'delegation', 'appointment', 'unit'].map(
    (table) => `DROP TRIGGER ${table}_renews_version ON yuantou.${table}`,
  ),
  `DROP FUNCTION yuantou.renew_people_version()`,
  `DROP TABLE yuantou.people_version`,
];
