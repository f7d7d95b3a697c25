import { Unavailable } from '../platform/errors.js';
import type { FileStore } from '../platform/storage/file-store.js';
import type { Reader, Statement, Tx } from '../platform/database/database.js';

/** Any number; the one that whoever names a file and the sweep agree on. */
const FILES_LOCK = 7_310_020_261_500;

/**
 * From here to the commit no file is swept: shared by everybody who names one. A file that went just before is told, so
 * that no row names what is not there; sending it again mends it.
 */
export async function holdFiles(tx: Tx, store: FileStore, sha256: string): Promise<void> {
  await holdNamedFiles(tx);
  if (!(await store.exists(sha256))) throw new Unavailable('fileSwept', 1);
}

/** The same for files that have a row already. */
export async function holdNamedFiles(tx: Tx): Promise<void> {
  await tx.query({ name: 'files.hold', text: 'SELECT pg_advisory_xact_lock_shared($1)', values: [FILES_LOCK] });
}

/** The sweep takes it alone, and gives up where it would have to wait. */
export async function claimFiles(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ taken: boolean }>({
    name: 'files.claim',
    text: 'SELECT pg_try_advisory_xact_lock($1) AS taken',
    values: [FILES_LOCK],
  });
  return row?.taken === true;
}

/** Sent ahead of a bundle that never came. Answers with the hashes of what went. */
export async function forgetSentAhead(tx: Tx, before: Date): Promise<string[]> {
  const rows = await tx.query<{ sha256: string }>({
    name: 'files.forgetSentAhead',
    text: `
      DELETE FROM yuantou.submission_file s WHERE s.id IN (
        SELECT o.id FROM yuantou.submission_file o
        WHERE o.sent_at < $1 AND NOT EXISTS (SELECT FROM yuantou.document_file f WHERE f.id = o.id)
        ORDER BY o.sent_at LIMIT 500)
      RETURNING s.sha256`,
    values: [before],
  });
  return rows.map(({ sha256 }) => sha256);
}

const NAMED = `EXISTS (SELECT FROM yuantou.document_file f WHERE f.sha256 = h.sha256 AND f.erased_at IS NULL)
  OR EXISTS (SELECT FROM yuantou.submission_file s WHERE s.sha256 = h.sha256)`;

/** Which of these files no row names; an erased row names nothing. */
export async function unnamedOf(reader: Reader, hashes: readonly string[]): Promise<string[]> {
  const rows = await reader.query<{ sha256: string }>({
    name: 'files.unnamed',
    text: `SELECT h.sha256 FROM unnest($1::text[]) AS h (sha256) WHERE NOT (${NAMED})`,
    values: [hashes],
  });
  return rows.map(({ sha256 }) => sha256);
}

export async function erasedFiles(reader: Reader): Promise<string[]> {
  const rows = await reader.query<{ sha256: string }>({
    name: 'files.erased',
    text: `SELECT DISTINCT sha256 FROM yuantou.document_file WHERE erased_at IS NOT NULL`,
    values: [],
  });
  return rows.map(({ sha256 }) => sha256);
}

export const filesOfDocument = (documentId: string): Statement => ({
  name: 'files.ofDocument',
  text: 'SELECT DISTINCT sha256 FROM yuantou.document_file WHERE document_id = $1',
  values: [documentId],
});
