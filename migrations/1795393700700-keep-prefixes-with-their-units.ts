import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A 机关代字 under which a unit has given numbers is given by no other: no two documents bear one number. */
export class KeepPrefixesWithTheirUnits1795393700700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE yuantou.number_series ADD CONSTRAINT number_series_prefix_excl
        EXCLUDE USING gist (prefix WITH =, unit_id WITH <>)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE yuantou.number_series DROP CONSTRAINT number_series_prefix_excl');
  }
}
