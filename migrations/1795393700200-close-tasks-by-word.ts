import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is done outside of this house is closed by a person's word, which is kept. */
export class CloseTasksByWord1795393700200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE yuantou.task DROP COLUMN closing_words');
  }
}

const UP = [
  `ALTER TABLE yuantou.task ADD COLUMN closing_words text,
    ADD CONSTRAINT task_closing_words_check CHECK (closing_words IS NULL OR (closed_by IS NOT NULL AND closing_words <> ''))`,
  `GRANT UPDATE (closing_words) ON yuantou.task TO yuantou_app`,
];
