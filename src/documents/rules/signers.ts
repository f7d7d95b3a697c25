import type { PolicyPack, SignerPost } from '../../disclosure/rules/policy-pack.js';
import { pathOf } from '../../disclosure/rules/paths.js';
import type { Role } from '../../people/rules/roles.js';
import type { DocumentRecord, Opinion, Step } from './document-record.js';
import { standingOf } from './standing.js';

export type SigningStep = Extract<Step, 'departmentSignOff' | 'leaderSignOff'>;

/** One signature that is owed, in its order. */
export interface Slot {
  slot: number;
  roles: readonly Role[];
  unitId: string | null;
  /** the pack reserves it to the principal: no delegate may give it */
  reserved: boolean;
}

const ROLES_OF_POST: Record<SignerPost, readonly Role[]> = {
  principal: ['principalHead'],
  deputy: ['deputyHead'],
  anyHead: ['deputyHead', 'principalHead'],
};

/** In whose building the leader's signature is given: the issuing body itself. */
function issuingBody(record: DocumentRecord): string | null {
  return record.issuingName === 'government' ? (record.government?.id ?? null) : (record.office?.id ?? null);
}

/** The signatures a step asks for, by the pack's table (drafting unit × issuing name × kind). */
export function slotsOf(record: DocumentRecord, pack: PolicyPack, step: SigningStep): Slot[] {
  const path = pathOf(pack, record.unit.kind, record.issuingName, record.kind);
  const signers = step === 'departmentSignOff' ? path.departmentSigners : path.leaderSigners;
  const unitId = step === 'departmentSignOff' ? record.unit.id : issuingBody(record);
  return signers.map((signer, slot) => ({
    slot,
    roles: ROLES_OF_POST[signer.post],
    unitId,
    reserved: signer.reserved,
  }));
}

/** The signature owed next, or null when all are given. */
export function nextSlot(record: DocumentRecord, pack: PolicyPack, step: SigningStep): Slot | null {
  return slotsOf(record, pack, step).find(({ slot }) => !standingOf(record, step, { slot })) ?? null;
}

export function signaturesOf(record: DocumentRecord, pack: PolicyPack, step: SigningStep): Opinion[] {
  return slotsOf(record, pack, step)
    .map(({ slot }) => standingOf(record, step, { slot }))
    .filter((opinion): opinion is Opinion => opinion !== null);
}

export const isSigned = (record: DocumentRecord, pack: PolicyPack, step: SigningStep): boolean =>
  nextSlot(record, pack, step) === null;

/** Who signed last is the level that must approve what undoes the signature. */
export function originalLevel(record: DocumentRecord, pack: PolicyPack): Slot | null {
  const leaders = slotsOf(record, pack, 'leaderSignOff');
  const signers = leaders.length > 0 ? leaders : slotsOf(record, pack, 'departmentSignOff');
  return signers.at(-1) ?? null;
}
