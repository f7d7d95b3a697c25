import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A task to explain an item of a sample is about that item, and no longer said to be about an order. */
export class NameQuestionsOfSpotChecks1795393700500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(renamed('rectification', 'spotCheckItem'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(renamed('spotCheckItem', 'rectification'));
  }
}

const renamed = (from: string, to: string): string => `
  UPDATE yuantou.task t SET subject_type = '${to}'
  WHERE t.subject_type = '${from}' AND t.kind = 'rectification'
    AND EXISTS (SELECT FROM yuantou.spot_check_item i WHERE i.id = t.subject_id)`;
