import type { Role } from '../../people/rules/roles.js';
import type { Exemption, Problem } from './check-result.js';
import type { Clause } from './issue.js';
import type { LegalCatalogue, PolicyPack } from './policy-pack.js';
import type { Subject, WaitingFor } from './subject.js';
import type { CheckCode, GateEvent } from './vocabulary.js';

/** What a document is judged by: the switches it is bound to, and the law of its date. */
export interface Law {
  pack: PolicyPack;
  catalogue: LegalCatalogue;
  /** The document's date, or today while it has none. */
  date: string;
}

/** One condition of the gate. Its clause and return code are in the pack, its sentences in the catalogue. */
export interface Check {
  code: CheckCode;
  owner: Role;
  /** Where it is mended, when no problem says it more closely. */
  pointer: string;
  requiredAt: readonly GateEvent[] | ((subject: Subject, law: Law) => readonly GateEvent[]);
  /** Whether the department may object to it, and the office waive it. */
  contestable: boolean | ((problems: Problem[]) => boolean);
  /** It refuses even where the department's gate is advisory. */
  binding: boolean;
  /** Why it does not apply; null: it applies. */
  exemption(subject: Subject, law: Law): Exemption | null;
  /** Every way in which it is not met; none: it passes. */
  problems(subject: Subject, law: Law): Problem[];
  /** A closer clause than the pack's general one. */
  clause?(subject: Subject, law: Law): Clause | null;
  /** Who will still provide what is missing. */
  awaits?(subject: Subject): WaitingFor | null;
}

/** From the drafter's first hand-over until the leader has signed. */
export const FROM_SUBMISSION: readonly GateEvent[] = [
  'submitForReview',
  'departmentSign',
  'intake',
  'accept',
  'leaderSign',
];

/** From the department's signature until the leader's. */
export const FROM_SIGN_OFF: readonly GateEvent[] = ['departmentSign', 'intake', 'accept', 'leaderSign'];
