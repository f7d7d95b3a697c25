import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A bundle may attest that a delegate signed: whose signature it was, and by which delegation of that day. */
export class AttestDelegatedSignatures1795393600300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WITH_LENDERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(WITHOUT_LENDERS);
  }
}

const OWN_POST = `jsonb_build_object('personId', p.id,
      'held', (SELECT jsonb_build_object('appointmentId', a.id, 'unitId', a.unit_id, 'role', a.role)
        FROM yuantou.appointment a
        WHERE a.person_id = p.id AND a.unit_id = w.unit_id AND a.role = ANY (w.roles) AND a.held_on @> w.held_on
          AND (a.revoked_at IS NULL OR (a.revoked_at AT TIME ZONE 'Asia/Shanghai')::date >= w.held_on)
        ORDER BY array_position(w.roles, a.role), a.starts_on, a.id LIMIT 1))`;

const stoodOn = (one: string): string => `${one}.held_on @> w.held_on
          AND (${one}.revoked_at IS NULL OR (${one}.revoked_at AT TIME ZONE 'Asia/Shanghai')::date >= w.held_on)`;

// The post is the delegate's own; the lender must have held the post that signs.
const LENT_POST = `(SELECT jsonb_build_object('personId', t.person_id, 'onBehalfOf', f.person_id,
          'held', jsonb_build_object('appointmentId', t.id, 'unitId', t.unit_id, 'role', t.role))
        FROM yuantou.delegation d
        JOIN yuantou.appointment f ON f.id = d.from_appointment_id AND ${stoodOn('f')}
        JOIN yuantou.person l ON l.id = f.person_id AND l.username = w.lender
        JOIN yuantou.appointment t ON t.id = d.to_appointment_id AND t.person_id = p.id AND ${stoodOn('t')}
        WHERE d.unit_id = w.unit_id AND f.role = ANY (w.roles) AND ${stoodOn('d')}
        ORDER BY array_position(w.roles, f.role), d.id LIMIT 1)`;

const WITH_LENDERS = `CREATE OR REPLACE FUNCTION yuantou.appointments_held(wanted jsonb) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT coalesce(jsonb_agg(CASE WHEN w.lender IS NULL THEN ${OWN_POST} ELSE ${LENT_POST} END ORDER BY w.place), '[]')
    FROM jsonb_to_recordset(wanted)
      AS w (place integer, username text, roles text[], unit_id uuid, held_on date, lender text)
    LEFT JOIN yuantou.person p ON p.username = w.username
  $$`;

const WITHOUT_LENDERS = `CREATE OR REPLACE FUNCTION yuantou.appointments_held(wanted jsonb) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT coalesce(jsonb_agg(${OWN_POST} ORDER BY w.place), '[]')
    FROM jsonb_to_recordset(wanted) AS w (place integer, username text, roles text[], unit_id uuid, held_on date)
    LEFT JOIN yuantou.person p ON p.username = w.username
  $$`;
