import type { Tx } from '../platform/database/database.js';
import { currentRequest } from '../platform/http/request-context.js';
import { uuidv7 } from '../platform/ids.js';
import type { AdministrativeAct } from './rules/administration.js';

export interface AdministrativeEntry {
  act: AdministrativeAct;
  at: Date;
  /** Absent when the machine itself acted at first start. */
  personId?: string;
  appointmentId?: string;
  subject: { kind: 'unit' | 'person' | 'appointment' | 'delegation' | 'apiClient'; id: string };
  reason?: string;
  /** What was set, never a password, a secret or a token. */
  detail: Record<string, unknown>;
}

/** Appends to the administrative record in the transaction of the act: without the entry there is no act. */
export async function recordAdministrativeAct(tx: Tx, entry: AdministrativeEntry): Promise<void> {
  const { traceId, address } = currentRequest();
  await tx.execute({
    name: 'people.recordAdministrativeAct',
    text: `
      INSERT INTO yuantou.administrative_entry
        (id, at, act, person_id, appointment_id, subject_kind, subject_id, reason, detail, trace_id)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [
      uuidv7(entry.at),
      entry.at,
      entry.act,
      entry.personId ?? null,
      entry.appointmentId ?? null,
      entry.subject.kind,
      entry.subject.id,
      entry.reason ?? null,
      { ...entry.detail, ...(address !== undefined && { address }) },
      traceId,
    ],
  });
}
