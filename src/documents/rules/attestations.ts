import { isCalendarDate } from '../../calendar/rules/calendar-date.js';
import type { Issue } from '../../disclosure/rules/issue.js';
import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import type { Role } from '../../people/rules/roles.js';
import { barsOn } from './bars.js';
import { COVERS } from './document-record.js';
import type { Ceiling, Clearings, DocumentRecord, Opinion, Outcome, Step } from './document-record.js';
import { superseded } from './effects.js';
import type { World } from './world.js';
import { filesOf } from './files.js';
import { slotsOf } from './signers.js';

/** The department's own steps, whose outcome a bundle may attest. Nobody attests for another unit. */
export const ATTESTED_STEPS = [
  'unitOfficeReview',
  'disclosureReview',
  'confidentialityReview',
  'departmentSignOff',
] as const satisfies readonly Step[];
export type AttestedStep = (typeof ATTESTED_STEPS)[number];

const OUTCOME: Record<AttestedStep, Outcome> = {
  unitOfficeReview: 'pass',
  disclosureReview: 'endorse',
  confidentialityReview: 'clear',
  departmentSignOff: 'sign',
};

const ROLE: Record<Exclude<AttestedStep, 'departmentSignOff'>, Role> = {
  unitOfficeReview: 'unitOfficeReviewer',
  disclosureReview: 'disclosureOfficer',
  confidentialityReview: 'confidentialityReviewer',
};

/** What a bundle says that somebody of the unit found, on paper or in the unit's own system. */
export interface Attestation {
  step: AttestedStep;
  outcome: Outcome;
  username: string;
  /** YYYY-MM-DD */
  on: string;
  comment: string | null;
  clearings: Clearings | null;
  /** which of several signers, counted from 0; null: the next one in order */
  slot: number | null;
  /** whose signature a delegate (`username`) gave: another name of the same unit */
  onBehalfOf?: string;
}

/** The same with everything that the record can say about it, before anybody is looked up. */
export interface SeatedAttestation extends Attestation {
  /** where it stood in the bundle */
  place: number;
  roles: readonly Role[];
}

/** The appointment its person held in the submitting unit on that day. */
export interface Attestor {
  personId: string;
  appointmentId: string;
  unitId: string;
  role: Role;
  /** whose signature it is, where a delegation of that day lent it */
  onBehalfOf: string | null;
}

export type Seated = { ok: true; attestations: SeatedAttestation[] } | { ok: false; why: Issue[] };

/** Gives each its seat: the roles that may take the step, and of several signatures the one it stands for. */
export function seatedAttestations(record: DocumentRecord, world: World, attestations: readonly Attestation[]): Seated {
  const why: Issue[] = [];
  const seated: SeatedAttestation[] = [];
  for (const [place, attestation] of attestations.entries()) {
    const slot = attestation.step === 'departmentSignOff' ? (attestation.slot ?? freeSlot(seated)) : null;
    const roles = rolesOf(record, world.pack, attestation.step, slot);
    const taken = seated.some((other) => other.step === attestation.step && other.slot === slot);
    why.push(...faultsOf(record, world, attestation, place));
    if (taken) why.push({ code: 'attestationTwice', pointer: `/attestations/${place}/step` });
    if (!roles) why.push({ code: 'attestationSlotUnknown', pointer: `/attestations/${place}/slot` });
    if (attestation.onBehalfOf !== undefined && !mayBeLent(record, world.pack, attestation.step, slot))
      why.push({ code: 'noDelegation', pointer: `/attestations/${place}/onBehalfOf` });
    seated.push({ ...attestation, slot, place, roles: roles ?? [] });
  }
  return why.length > 0 ? { ok: false, why } : { ok: true, attestations: seated };
}

const freeSlot = (seated: SeatedAttestation[]): number =>
  seated.filter(({ step }) => step === 'departmentSignOff').length;

/** Signatures alone are lent, and none that the pack reserves to the principal. */
const mayBeLent = (record: DocumentRecord, pack: PolicyPack, step: AttestedStep, slot: number | null): boolean =>
  step === 'departmentSignOff' && slotsOf(record, pack, step).some((one) => one.slot === slot && !one.reserved);

function rolesOf(
  record: DocumentRecord,
  pack: PolicyPack,
  step: AttestedStep,
  slot: number | null,
): readonly Role[] | null {
  if (step !== 'departmentSignOff') return [ROLE[step]];
  return slotsOf(record, pack, step).find((one) => one.slot === slot)?.roles ?? null;
}

function faultsOf(record: DocumentRecord, world: World, attestation: Attestation, place: number): Issue[] {
  const { step, outcome, on, clearings } = attestation;
  const at = `/attestations/${place}`;
  const why: Issue[] = [];
  if (outcome !== OUTCOME[step]) why.push({ code: 'attestationOutcome', pointer: `${at}/outcome` });
  if (!isCalendarDate(on)) why.push({ code: 'attestationDay', pointer: `${at}/on` });
  else if (on > world.today) why.push({ code: 'attestationInFuture', pointer: `${at}/on` });
  if (step !== 'confidentialityReview') return why;
  if (!clearings) return [...why, { code: 'clearingMissing', pointer: `${at}/clearings` }];
  const files = filesOf(record);
  const unknown = Object.keys(clearings.files).filter((id) => !files.some((file) => file.id === id));
  return [...why, ...unknown.map((id) => ({ code: 'fileUnknown', pointer: `${at}/clearings/files/${id}` }))];
}

/** Which opinions a bundle makes, or why it cannot. */
export type Attested = { ok: true; record: DocumentRecord; opinions: Opinion[] } | { ok: false; why: Issue[] };

/**
 * The attestations as opinions, bound to exactly this bundle's texts. They are `attested`, never given here, and the bars
 * on persons apply to them as to everybody.
 * @param record with the texts of the bundle, and the sequence of the act that brings it
 * @param attestors in the order of the attestations; null: nobody of that name held the needed post
 */
export function attested(
  record: DocumentRecord,
  attestations: readonly SeatedAttestation[],
  attestors: readonly (Attestor | null)[],
  { pack, ids }: { pack: PolicyPack; ids: readonly string[] },
): Attested {
  const why: Issue[] = [];
  const opinions: Opinion[] = [];
  let after = attestations.reduce(
    (made, { step, slot }) => superseded(made, { step, slot, unitId: record.unit.id }),
    record,
  );
  for (const [index, attestation] of attestations.entries()) {
    const attestor = attestors[index];
    const at = `/attestations/${attestation.place}`;
    const pointer = `${at}/username`;
    if (!attestor) {
      why.push(
        attestation.onBehalfOf === undefined
          ? { code: 'attestorUnknown', pointer, params: { role: attestation.roles[0] ?? 'drafter' } }
          : { code: 'noDelegation', pointer: `${at}/onBehalfOf` },
      );
      continue;
    }
    const barred = barsOn(after, pack, attestor.personId, attestation.step);
    why.push(...barred.map((issue) => ({ ...issue, pointer })));
    const opinion = opinionOf(record, attestation, attestor, ids[index] ?? '');
    opinions.push(opinion);
    after = { ...after, opinions: [...after.opinions, opinion] };
  }
  return why.length > 0 ? { ok: false, why } : { ok: true, record: after, opinions };
}

function opinionOf(record: DocumentRecord, attestation: SeatedAttestation, by: Attestor, id: string): Opinion {
  const { step, outcome, slot, clearings } = attestation;
  return {
    id,
    sequence: record.sequence,
    step,
    outcome,
    personId: by.personId,
    appointmentId: by.appointmentId,
    unitId: by.unitId,
    role: by.role,
    onBehalfOf: by.onBehalfOf,
    slot,
    revision: record.revision,
    round: record.round,
    covers: Object.fromEntries(COVERS[step].map((scope) => [scope, record.hashes[scope]])),
    origin: 'attested',
    clearedFor: step === 'confidentialityReview' ? proposed(record) : null,
    clearings,
    marks: [],
  };
}

/** A bundle's clearance found fit what the bundle proposes, and says nothing of anything more open. */
function proposed({ disclosure }: DocumentRecord): Ceiling | null {
  return disclosure?.attribute ? { attribute: disclosure.attribute, releaseForm: disclosure.releaseForm } : null;
}
