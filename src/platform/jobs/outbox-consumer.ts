import type { Tx } from '../database/database.js';

export interface OutboxMessage {
  id: number;
  topic: string;
  documentId: string | null;
  /** The entry of the document's record that it tells of. */
  sequence: number | null;
  payload: Record<string, unknown>;
  createdAt: Date;
}

/**
 * Follows behind the acts: rollups, counters, notices. A feature lists its consumer among its providers, and it is found
 * there. Messages of one document come in the order of its acts, each at least once; what a consumer writes in `tx` is
 * kept together with the mark that the message is delivered. One that fails keeps back its own document only.
 */
export abstract class OutboxConsumer {
  abstract readonly topics: readonly string[];

  abstract consume(tx: Tx, message: OutboxMessage): Promise<void>;
}
