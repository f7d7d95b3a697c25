import type { PolicyPack } from '../disclosure/rules/policy-pack.js';
import type { Statement, Tx } from '../platform/database/database.js';

/** A body that issues documents, whose people audit them, and who receives the report. */
export interface IssuingBody {
  id: string;
  /** itself, or a government's office */
  responsibleId: string;
  officeId: string;
}

const BODY = `
  SELECT u.id, CASE WHEN u.kind = 'government' THEN o.id ELSE u.id END AS "responsibleId", o.id AS "officeId"
  FROM yuantou.unit u JOIN yuantou.unit o ON o.id = yuantou.office_of(u.id)
  WHERE u.disabled_at IS NULL`;

export async function issuingBody(tx: Tx, unitId: string): Promise<IssuingBody | undefined> {
  const [body] = await tx.query<IssuingBody>({ text: `${BODY} AND u.id = $1::uuid`, values: [unitId] });
  return body;
}

/** Every body without a self-audit for the year: who kept nothing back says so too. */
export const issuersWithout = (tx: Tx, year: number): Promise<IssuingBody[]> =>
  tx.query<IssuingBody>({
    text: `${BODY} AND NOT EXISTS (SELECT FROM yuantou.self_audit a WHERE a.issuer_id = u.id AND a.year = $1::integer)
      ORDER BY u.id`,
    values: [year],
  });

export interface NewAudit {
  id: string;
  body: IssuingBody;
  year: number;
  pack: PolicyPack;
  at: Date;
  freezeOn: string;
  frozenAt: Date;
  dueOn: string;
  chainHead: string;
}

/** No row where there is one already. */
export const insertAudit = (one: NewAudit): Statement => ({
  text: `
    INSERT INTO yuantou.self_audit (id, issuer_id, unit_id, office_id, year, state, version, sequence, pack_id,
      pack_version, opened_at, freeze_on, frozen_at, due_on, chain_head)
    VALUES ($1, $2, $3, $4, $5, 'preparing', 1, 1, $6, $7, $8, $9, $10, $11, $12)
    ON CONFLICT ON CONSTRAINT self_audit_key DO NOTHING`,
  values: [
    one.id,
    one.body.id,
    one.body.responsibleId,
    one.body.officeId,
    one.year,
    one.pack.id,
    one.pack.version,
    one.at,
    one.freezeOn,
    one.frozenAt,
    one.dueOn,
    one.chainHead,
  ],
});
