import { linkHashes, sha256Of } from '../evidence/hashing.js';
import type { ChainEntry } from '../evidence/rules/chain.js';
import type { Tx } from '../platform/database/database.js';
import { recordStatement } from './record-statement.js';
import type { DocumentRecord } from './rules/document-record.js';
import type { Line, Transition } from './transition.js';

/**
 * The only writer of a document's state. One statement writes the row, the chained entries, the revision, the opinion,
 * the marks, who is waited for, who may see it from now on, and the outbox; all of it or nothing. Answers with the record
 * as it stands with COMMIT. Without the lock the next sequence would be taken already, and the transaction fail.
 */
export function recordTransition(tx: Tx, transition: Transition): DocumentRecord {
  const { before, after } = transition;
  const lines = chained(transition);
  const last = lines.at(-1);
  if (!last) throw new Error('a transition without an entry');
  const stored: DocumentRecord = { ...after, sequence: last.sequence, version: (before?.record.version ?? 0) + 1 };
  tx.post(recordStatement(transition, stored, lines));
  return stored;
}

/** Each entry is linked to the one before; an act that the machine continues writes several. */
function chained({ before, after, entries, judged }: Transition): Line[] {
  let previousHash = before?.chainHead ?? null;
  let sequence = before?.record.sequence ?? 0;
  const first = sequence + 1;
  return entries.map((entry) => {
    sequence += 1;
    const reasonHash = entry.reason === null ? null : sha256Of('reason', entry.reason);
    const detailHash = sha256Of('detail', entry.detail);
    const link: ChainEntry = {
      documentId: after.id,
      sequence,
      act: entry.act,
      from: entry.from,
      to: entry.to,
      personId: entry.by.personId,
      appointmentId: entry.by.appointmentId,
      clientId: entry.by.clientId,
      revision: after.revision,
      scopeHashes: judged ?? after.hashes,
      packVersion: `${after.packId}@${after.packVersion}`,
      detailHash,
      reasonHash,
      occurredAt: entry.by.at,
      previousHash,
    };
    const { sha256, sm3 } = linkHashes(link);
    const line: Line = {
      ...entry,
      causedBy: entry.causedBy === null ? null : first + entry.causedBy,
      sequence,
      revision: after.revision,
      reasonHash,
      detailHash,
      previousHash,
      hash: sha256,
      sm3,
    };
    previousHash = sha256;
    return line;
  });
}
