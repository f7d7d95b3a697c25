import type { Statement } from '../database/database.js';

/** The oldest message of the document; whoever comes second waits, and finds it delivered. */
export const nextMessage = (documentId: string | null): Statement => ({
  name: documentId === null ? 'jobs.nextMessageOfNone' : 'jobs.nextMessage',
  text: `SELECT id, topic, document_id AS "documentId", sequence, payload, created_at AS "createdAt"
    FROM yuantou.outbox WHERE delivered_at IS NULL
      AND ${documentId === null ? 'document_id IS NULL' : 'document_id = $1'}
    ORDER BY sequence, id LIMIT 1 FOR UPDATE`,
  values: documentId === null ? [] : [documentId],
});

export const markDelivered = (id: number, at: Date): Statement => ({
  name: 'jobs.markDelivered',
  text: 'UPDATE yuantou.outbox SET delivered_at = $2 WHERE id = $1',
  values: [id, at],
});

/** What nobody follows is delivered to all of them; in portions. */
export const markUnfollowed = (followed: readonly string[], at: Date): Statement => ({
  name: 'jobs.markUnfollowed',
  text: `UPDATE yuantou.outbox SET delivered_at = $1 WHERE id IN (
    SELECT id FROM yuantou.outbox WHERE delivered_at IS NULL AND topic <> ALL ($2)
    ORDER BY id LIMIT 5000 FOR UPDATE SKIP LOCKED)`,
  values: [at, followed],
});

/** A document that has its job already is left to it. */
export const requestDelivery = (followed: readonly string[]): Statement => ({
  name: 'jobs.requestDelivery',
  text: `
    WITH oldest AS (SELECT document_id FROM yuantou.outbox WHERE delivered_at IS NULL AND topic = ANY ($1)
        ORDER BY id LIMIT 1000),
      waiting AS (SELECT DISTINCT document_id, 'outbox:' || coalesce(document_id::text, '-') AS key FROM oldest)
    SELECT FROM waiting w, LATERAL graphile_worker.add_job('deliverOutbox',
      json_build_object('documentId', w.document_id), job_key => w.key, job_key_mode => 'unsafe_dedupe')
    WHERE NOT EXISTS (SELECT FROM graphile_worker.jobs j WHERE j.key = w.key)`,
  values: [followed],
});
