import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the office's door needs: files sent ahead of their bundle, who may attest what, and the words of a return. */
export class CreateIntake1795392000310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  // A file that was sent before the bundle that names it. It belongs to no document until a bundle does name it.
  `CREATE TABLE yuantou.submission_file (
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    sm3 text NOT NULL,
    sent_by uuid NOT NULL,
    sent_at timestamptz NOT NULL,
    CONSTRAINT submission_file_pkey PRIMARY KEY (id),
    CONSTRAINT submission_file_unit_fkey FOREIGN KEY (unit_id) REFERENCES yuantou.unit (id),
    CONSTRAINT submission_file_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES yuantou.person (id),
    CONSTRAINT submission_file_hash_check CHECK (sha256 ~ '^[0-9a-f]{64}$' AND sm3 ~ '^[0-9a-f]{64}$')
  )`,
  `CREATE INDEX submission_file_unit_idx ON yuantou.submission_file (unit_id, sent_at)`,
  `CREATE INDEX submission_file_sent_by_idx ON yuantou.submission_file (sent_by)`,
  // A file of the store that nothing names may be swept: asked by hash.
  `CREATE INDEX submission_file_sha256_idx ON yuantou.submission_file (sha256)`,
  `GRANT SELECT, INSERT ON yuantou.submission_file TO yuantou_app`,

  // The clause that was cited and the values of the sentence, so that a notice reads the same in both languages for ever.
  `ALTER TABLE yuantou.return_item ADD COLUMN clause jsonb, ADD COLUMN params jsonb`,
  // A round knows at most one notice: it ends the round, and names it in the API.
  `CREATE UNIQUE INDEX return_notice_round_idx ON yuantou.return_notice (document_id, round)`,

  // For each attestation of a bundle the appointment its person held in that unit on that day, in the order given.
  `CREATE FUNCTION yuantou.appointments_held(wanted jsonb) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('personId', p.id,
      'held', (SELECT jsonb_build_object('appointmentId', a.id, 'unitId', a.unit_id, 'role', a.role)
        FROM yuantou.appointment a
        WHERE a.person_id = p.id AND a.unit_id = w.unit_id AND a.role = ANY (w.roles) AND a.held_on @> w.held_on
          AND (a.revoked_at IS NULL OR (a.revoked_at AT TIME ZONE 'Asia/Shanghai')::date >= w.held_on)
        ORDER BY array_position(w.roles, a.role), a.starts_on, a.id LIMIT 1)) ORDER BY w.place), '[]')
    FROM jsonb_to_recordset(wanted) AS w (place integer, username text, roles text[], unit_id uuid, held_on date)
    LEFT JOIN yuantou.person p ON p.username = w.username
  $$`,
  `REVOKE EXECUTE ON FUNCTION yuantou.appointments_held(jsonb) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION yuantou.appointments_held(jsonb) TO yuantou_app`,
];

const DOWN = [
  `DROP FUNCTION yuantou.appointments_held(jsonb)`,
  `DROP INDEX yuantou.return_notice_round_idx`,
  `ALTER TABLE yuantou.return_item DROP COLUMN clause, DROP COLUMN params`,
  `DROP TABLE yuantou.submission_file`,
];
