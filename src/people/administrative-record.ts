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
  subject: {
    kind: 'unit' | 'person' | 'appointment' | 'delegation' | 'apiClient' | 'numberSeries' | 'job' | 'calendarYear';
    id: string;
  };
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

/** Many at once, in the order given. */
export async function recordAdministrativeActs(tx: Tx, entries: readonly AdministrativeEntry[]): Promise<void> {
  const { traceId, address } = currentRequest();
  await tx.execute({
    name: 'people.recordAdministrativeActs',
    text: `
      INSERT INTO yuantou.administrative_entry
        (id, at, act, person_id, appointment_id, subject_kind, subject_id, reason, detail, trace_id)
      SELECT e.*, $10 FROM unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::uuid[], $5::uuid[], $6::text[],
        $7::uuid[], $8::text[], $9::jsonb[]) AS e`,
    values: [
      entries.map(({ at }) => uuidv7(at)),
      entries.map(({ at }) => at),
      entries.map(({ act }) => act),
      entries.map(({ personId }) => personId ?? null),
      entries.map(({ appointmentId }) => appointmentId ?? null),
      entries.map(({ subject }) => subject.kind),
      entries.map(({ subject }) => subject.id),
      entries.map(({ reason }) => reason ?? null),
      entries.map(({ detail }) => JSON.stringify({ ...detail, ...(address !== undefined && { address }) })),
      traceId,
    ],
  });
}
