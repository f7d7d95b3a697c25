import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 季度通报 as they were issued: what was said then stays, with its hash; a mended one is another edition. */
export class CreateBulletins1795393400200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `CREATE TABLE yuantou.bulletin (
    id uuid NOT NULL,
    office_unit_id uuid NOT NULL,
    government_unit_id uuid NOT NULL,
    year integer NOT NULL,
    quarter integer NOT NULL,
    edition integer NOT NULL,
    reason text,
    content jsonb NOT NULL,
    sha256 text NOT NULL,
    sm3 text NOT NULL,
    issued_by uuid NOT NULL,
    appointment_id uuid NOT NULL,
    issued_at timestamptz NOT NULL,
    CONSTRAINT bulletin_pkey PRIMARY KEY (id),
    CONSTRAINT bulletin_office_fkey FOREIGN KEY (office_unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT bulletin_government_fkey FOREIGN KEY (government_unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT bulletin_issuer_fkey FOREIGN KEY (appointment_id, issued_by) REFERENCES yuantou.appointment (id, person_id),
    CONSTRAINT bulletin_edition_key UNIQUE (office_unit_id, year, quarter, edition),
    CONSTRAINT bulletin_quarter_check CHECK (quarter BETWEEN 1 AND 4),
    CONSTRAINT bulletin_edition_check CHECK (edition > 0 AND (edition > 1) = (reason IS NOT NULL)),
    CONSTRAINT bulletin_hash_check CHECK (sha256 ~ '^[0-9a-f]{64}$' AND sm3 ~ '^[0-9a-f]{64}$')
  )`,
  // The list of a government, newest first.
  `CREATE INDEX bulletin_government_idx ON yuantou.bulletin (government_unit_id, year, quarter, edition)`,
  `GRANT SELECT, INSERT ON yuantou.bulletin TO yuantou_app`,
];

const DOWN = [`DROP TABLE yuantou.bulletin`];
