import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A rectification order may be what a redetermination comes of. */
export class NameRedeterminationOrigins1795393700100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(originIn(`${KNOWN}, 'rectification'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(originIn(KNOWN));
  }
}

const KNOWN = `'own', 'selfAudit', 'conversionDuty', 'restrictionReview', 'request'`;

const originIn = (kinds: string): string => `ALTER TABLE yuantou.redetermination
  DROP CONSTRAINT redetermination_origin_check,
  ADD CONSTRAINT redetermination_origin_check CHECK (origin_kind IN (${kinds}))`;
