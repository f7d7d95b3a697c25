import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Search in the registers by parts of a number, and the documents whose title may differ from the registered one. */
export class IndexRegisters1795392021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const REWORKED = `register IS NOT NULL AND state NOT IN ('issuing', 'awaitingPublication', 'published', 'suspended',
    'availableOnRequest', 'withheld', 'retracted')`;

const UP = [
  `ALTER TABLE yuantou.register_entry ADD COLUMN number_grams text[]
    GENERATED ALWAYS AS (yuantou.grams(number || ' ' || index_number)) STORED`,
  `CREATE INDEX register_entry_number_idx ON yuantou.register_entry USING gin (number_grams)`,
  // While a registered document is worked on again its title is the draft's; the register keeps the one that was signed.
  `CREATE INDEX document_reworked_idx ON yuantou.document (register, id) WHERE ${REWORKED}`,
];

const DOWN = [
  `DROP INDEX yuantou.document_reworked_idx`,
  `DROP INDEX yuantou.register_entry_number_idx`,
  `ALTER TABLE yuantou.register_entry DROP COLUMN number_grams`,
];
