import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day on which a restriction is looked at again: asked for every morning over all that is restricted. */
export class IndexReviewDates1795393200300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX scope_text_review_idx ON yuantou.scope_text ((value->'reviewAt'->>'on'))
        WHERE scope = 'disclosure' AND value->'reviewAt'->>'type' = 'date'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX yuantou.scope_text_review_idx`);
  }
}
