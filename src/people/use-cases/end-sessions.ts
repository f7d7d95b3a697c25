import type { Tx } from '../../platform/database/database.js';

/** Ends every session of a person and every token that acts for them. */
export async function endSessions(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx.execute({
    text: 'UPDATE yuantou.session SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL',
    values: [personId, now],
  });
  await tx.execute({
    text: `UPDATE yuantou.api_token SET revoked_at = $2 WHERE revoked_at IS NULL
      AND appointment_id IN (SELECT id FROM yuantou.appointment WHERE person_id = $1)`,
    values: [personId, now],
  });
}

export async function endClientTokens(tx: Tx, apiClientId: string, now: Date): Promise<void> {
  await tx.execute({
    text: 'UPDATE yuantou.api_token SET revoked_at = $2 WHERE api_client_id = $1 AND revoked_at IS NULL',
    values: [apiClientId, now],
  });
}
