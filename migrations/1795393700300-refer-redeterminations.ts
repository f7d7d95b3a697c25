import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A redetermination may wait for the competent authority to say whether it is a secret. */
export class ReferRedeterminations1795393700300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statesIn(`${KNOWN}, 'confidentialityReferral'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(statesIn(KNOWN));
  }
}

const KNOWN = `'proposed', 'disclosureReview', 'confidentialityReview', 'signOff', 'approved', 'applied', 'refused',
  'withdrawn', 'lapsed'`;

const statesIn = (states: string): string => `ALTER TABLE yuantou.redetermination
  DROP CONSTRAINT redetermination_state_check,
  ADD CONSTRAINT redetermination_state_check CHECK (state IN (${states}))`;
