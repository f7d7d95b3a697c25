import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A search takes words of the title or the whole number: both by an index, so that either stays quick in a large house. */
export class FindDocumentsByNumber1795392024500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX document_number_idx ON yuantou.document (number) WHERE number IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX yuantou.document_number_idx`);
  }
}
