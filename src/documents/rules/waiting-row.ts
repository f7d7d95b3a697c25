import type { Role } from '../../people/rules/roles.js';
import type { EventName } from './events.js';
import type { RedeterminationAction } from './redetermination-acts.js';

/** An event of the document, or an act of the redetermination that is under way. */
export type AwaitedAct = EventName | RedeterminationAction;

/** Whose move it is: one row for each post that the document waits for. */
export interface WaitingRow {
  event: AwaitedAct;
  role: Role;
  unitId: string;
  /** YYYY-MM-DD: not before this day, Asia/Shanghai; null: from now on */
  fromOn: string | null;
}
