import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Thousands of people: found by parts of their names, and read page by page in the order of their posts. */
export class FindPeople1795393800100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `ALTER TABLE yuantou.person ADD COLUMN sought_grams text[]
    GENERATED ALWAYS AS (yuantou.grams(name || ' ' || username || ' ' || coalesce(phone, ''))) STORED`,
  `CREATE INDEX person_sought_idx ON yuantou.person USING gin (sought_grams)`,
  `ALTER TABLE yuantou.appointment ADD COLUMN post_grams text[] GENERATED ALWAYS AS (yuantou.grams(post)) STORED`,
  `CREATE INDEX appointment_post_idx ON yuantou.appointment USING gin (post_grams)`,
  // The posts of a unit (who may act next), and all posts page by page: by unit, role and seniority.
  `DROP INDEX yuantou.appointment_unit_idx`,
  `CREATE INDEX appointment_unit_idx ON yuantou.appointment (unit_id, role, starts_on, id)`,
  // Who holds a role anywhere: few, where it is a rare one.
  `CREATE INDEX appointment_role_idx ON yuantou.appointment (role, unit_id, starts_on, id)`,
];

const DOWN = [
  `DROP INDEX yuantou.appointment_role_idx`,
  `DROP INDEX yuantou.appointment_unit_idx`,
  `CREATE INDEX appointment_unit_idx ON yuantou.appointment (unit_id, role)`,
  `DROP INDEX yuantou.appointment_post_idx`,
  `ALTER TABLE yuantou.appointment DROP COLUMN post_grams`,
  `DROP INDEX yuantou.person_sought_idx`,
  `ALTER TABLE yuantou.person DROP COLUMN sought_grams`,
];
