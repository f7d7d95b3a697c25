import type { LockedDocument } from './document.store.js';
import type { NewRevision } from './new-revision.js';
import type { Checklist } from './rules/checklist.js';
import type { DocumentRecord, Opinion } from './rules/document-record.js';
import type { NewMark } from './rules/effects.js';
import type { ScopeHashes } from './rules/scopes.js';
import type { State } from './rules/states.js';
import type { UnitNotice } from './rules/unit-notices.js';
import type { WaitingRow } from './rules/waiting-row.js';

/** Who did it, when, and in which words. */
export interface Authorship {
  /** null: the machine itself, caused by the act before */
  personId: string | null;
  appointmentId: string | null;
  clientId: string | null;
  at: Date;
}

/** One line of the record: an act, with the state it left and the one it led to. */
export interface Entry {
  act: string;
  from: State | null;
  to: State;
  by: Authorship;
  reason: string | null;
  /** words and facts of the act; hashed into the chain, kept apart from it */
  detail: Record<string, unknown>;
  causedBy: number | null;
}

/** Everything one act adds to what was read under the lock; `before` is null for the act that makes the document. */
export interface Transition {
  before: LockedDocument | null;
  after: DocumentRecord;
  /** where the act changes the text */
  revision?: NewRevision | undefined;
  /** texts that are proposed and not in force: kept, so that opinions can be bound to them */
  proposed?: NewRevision['texts'] | undefined;
  /** what the act is about where that is not the text in force: the record names these hashes */
  judged?: ScopeHashes | undefined;
  entries: Entry[];
  given: (Opinion & { detail: Record<string, unknown> })[];
  marks: NewMark[];
  waiting: (WaitingRow & { dueOn: string | null })[];
  outbox: { topic: string; payload: Record<string, unknown> }[];
  /** the checklist as this act leaves it */
  checklist: Checklist;
  /** what units are told by it, besides whoever is waited for */
  notices?: UnitNotice[];
}

/** An entry as it is stored: in its place, and linked to the one before. */
export interface Line extends Entry {
  sequence: number;
  revision: number;
  reasonHash: string | null;
  detailHash: string;
  previousHash: string | null;
  hash: string;
  sm3: string;
}
