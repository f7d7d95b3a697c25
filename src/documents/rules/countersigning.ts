import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import type { DocumentRecord } from './document-record.js';
import { answerOf, concernedUnits, objections, standingOf } from './standing.js';
import type { World } from './world.js';

/** A unit that has not answered by its due date has answered `noReply`, under `joint: lead` (2-workflow). */
export const hasNoReply = (record: DocumentRecord, world: World, unitId: string): boolean =>
  world.pack.switches.joint === 'lead' &&
  record.countersignDueOn !== null &&
  world.today > record.countersignDueOn &&
  answerOf(record, unitId) === null;

export const allAnswered = (record: DocumentRecord, world: World): boolean =>
  concernedUnits(record).every((unitId) => answerOf(record, unitId) !== null || hasNoReply(record, world, unitId));

/** All agreed, or all answered and the lead's signer has confirmed over the dissent and the silence. */
export function isCountersigned(record: DocumentRecord, world: World): boolean {
  const allAgree = concernedUnits(record).every((unitId) => answerOf(record, unitId)?.outcome === 'countersign');
  if (allAgree) return true;
  return allAnswered(record, world) && standingOf(record, 'dissentConfirmation') !== null;
}

/** Under consensus an objection leads back to drafting; after three the lead's head may take it as dissent. */
export const isConsensusBroken = (record: DocumentRecord, pack: PolicyPack): boolean =>
  pack.switches.joint === 'consensus' && objections(record).length > 0 && record.consensusRejections < 3;
