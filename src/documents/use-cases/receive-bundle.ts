import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import { Refused } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { attested, seatedAttestations } from '../rules/attestations.js';
import type { Attestation } from '../rules/attestations.js';
import { doorOf, refusedPackage, whyNotReceivable } from '../rules/bundle-intake.js';
import { decideReceipt } from '../rules/decide.js';
import type { Decision } from '../rules/decide.js';
import type { DocumentRecord, Opinion } from '../rules/document-record.js';
import type { World } from '../rules/world.js';
import { gateOf } from '../rules/facts.js';
import { failing } from '../../disclosure/rules/gate.js';
import { staffingOf } from '../staffing.queries.js';
import { appointmentsHeld } from '../submission.store.js';
import { actingPerson } from './act-on-document.js';
import { AutomaticReturn } from './automatic-return.js';
import { textsOf, withKnownFiles } from './bundle.js';
import { newRecord } from './create-document.js';
import { refuseSecrets } from './edit-document.js';
import type { Handed } from './handed-bundle.js';
import { PackageRefused } from './package-refused.js';
import { recordReceipt } from './record-receipt.js';

/** The first bundle under its id: received complete or not, and judged at once by the intake. */
@Injectable()
export class ReceiveBundle {
  constructor(
    private readonly packs: PolicyPacks,
    private readonly automaticReturn: AutomaticReturn,
  ) {}

  async run(handed: Handed): Promise<DocumentRecord> {
    const { tx, at, today } = handed;
    const bundle = withKnownFiles(handed.bundle, handed.uploads, [], at);
    const texts = textsOf(bundle, null, at);
    refuseSecrets(texts);
    const world: World = { pack: this.packs.default, today };
    const begun = await begin(handed, texts, world.pack);
    const why = whyNotReceivable(begun, world.pack);
    if (why.length > 0) throw new Refused('gateFailed', why);
    const [staffing, judged] = await Promise.all([
      staffingOf(
        tx,
        begun.units.map(({ id }) => id),
        today,
        null,
      ),
      withAttestations(handed, begun, world, bundle.attestations),
    ]);
    const record = { ...judged.record, ...staffing };
    const decision = decideReceipt(record, world);
    refuseIncomplete(handed, record, world, decision);
    const stored = recordReceipt({
      handed,
      bundle,
      texts,
      world,
      decision,
      opinions: judged.opinions,
      act: 'receive',
      before: null,
    });
    if (stored.state === 'returned') await this.automaticReturn.issue(tx, stored, world, at);
    return stored;
  }
}

async function begin(
  { tx, at, actor, unitId, bundle }: Handed,
  texts: ReturnType<typeof textsOf>,
  pack: PolicyPack,
): Promise<DocumentRecord> {
  const door = doorOf(actingPerson(actor)) ?? 'received';
  const { id: packId, version: packVersion } = pack;
  const { externalId } = bundle;
  const record = await newRecord(tx, { actor: { ...actor, unitId }, at, texts, packId, packVersion, door, externalId });
  const side = door === 'paper' ? 'office' : 'unit';
  return { ...record, state: 'officeIntake', sequence: 1, authors: [{ personId: actor.personId, side }] };
}

/** The attestations as opinions of people who held those posts on those days. @throws Refused, with every fault at once */
export async function withAttestations(
  { tx, at, unitId }: Handed,
  record: DocumentRecord,
  world: World,
  attestations: readonly Attestation[],
): Promise<{ record: DocumentRecord; opinions: Opinion[] }> {
  const seated = seatedAttestations(record, world, attestations);
  if (!seated.ok) throw new Refused('gateFailed', seated.why);
  const attestors = await appointmentsHeld(
    tx,
    seated.attestations.map(({ username, roles, on, onBehalfOf: lender }) => ({ username, roles, unitId, on, lender })),
  );
  const ids = seated.attestations.map(() => uuidv7(at));
  const result = attested(record, seated.attestations, attestors, { pack: world.pack, ids });
  if (!result.ok) throw new Refused('gateFailed', result.why);
  return result;
}

/** 宿迁: without its interpretation package a bundle is not received at all; that is recorded, and nothing else is kept. */
export function refuseIncomplete(
  { actor, unitId, bundle, at }: Handed,
  record: DocumentRecord,
  world: World,
  { facts }: Extract<Decision, { ok: true }>,
): void {
  const codes = refusedPackage(facts, world.pack);
  if (codes.length === 0) return;
  const issues = failing(gateOf(record, world), 'intake').filter(({ code }) => codes.includes(code));
  throw new PackageRefused(issues, { unitId, personId: actor.personId, externalId: bundle.externalId, codes, at });
}
