import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { Refused } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import type { LockedDocument } from '../document.store.js';
import { withNewBundle, whyNotReceivable } from '../rules/bundle-intake.js';
import type { Cured } from '../rules/bundle-intake.js';
import { decide, decideReceipt } from '../rules/decide.js';
import type { DocumentRecord } from '../rules/document-record.js';
import type { World } from '../rules/world.js';
import { filesOf } from '../rules/files.js';
import { findingsOf } from '../rules/findings.js';
import { unansweredItems } from '../rules/return-items.js';
import type { ScopeTexts } from '../rules/scopes.js';
import { scopeHashes } from '../scope-hashes.js';
import { actingPerson, actOf, refusal } from './act-on-document.js';
import { AutomaticReturn } from './automatic-return.js';
import { textsOf, withKnownFiles } from './bundle.js';
import { refuseSecrets } from './edit-document.js';
import type { Handed } from './handed-bundle.js';
import { refuseIncomplete, withAttestations } from './receive-bundle.js';
import { recordAnswers } from './record-answers.js';
import { recordReceipt } from './record-receipt.js';

/** A new bundle for a returned document: the next round, in which every item of the notice is fixed or contested. */
@Injectable()
export class ResubmitBundle {
  constructor(
    private readonly packs: PolicyPacks,
    private readonly automaticReturn: AutomaticReturn,
  ) {}

  async run(handed: Handed, locked: LockedDocument): Promise<DocumentRecord> {
    const { tx, at, today, actor } = handed;
    const before = locked.record;
    const world: World = { pack: this.packs.get(before.packId, before.packVersion), today };
    const permitted = decide(before, actOf({ ...asAct(handed), documentId: before.id }, uuidv7(at)), world);
    if (!permitted.ok) throw refusal(permitted.kind, permitted.why);

    const { bundle, texts, cured, received, opinions } = await curedAgain(handed, before, world);
    refuseIf(unansweredItems(received, world));
    const decision = decideReceipt(received, world);
    refuseIncomplete(handed, received, world, decision);

    const stored = recordReceipt({
      handed,
      bundle,
      texts,
      world,
      decision,
      opinions,
      act: 'resubmit',
      before: locked,
    });
    recordAnswers(tx, stored, actor.personId, at, answersOf(cured));
    if (stored.state === 'returned') await this.automaticReturn.issue(tx, stored, world, at);
    return stored;
  }
}

type Agreed = Extract<Cured, { ok: true }>;

/** The returned document with the bundle's texts and attestations, as the intake then judges it. */
export async function curedAgain(handed: Handed, before: DocumentRecord, world: World) {
  const { at } = handed;
  const bundle = withKnownFiles(handed.bundle, handed.uploads, filesOf(before), at);
  const texts = textsOf(bundle, before.interpretation, at);
  refuseSecrets(texts);
  const cured = curedBy(handed, before, texts);
  refuseIf(whyNotReceivable(cured.record, world.pack));
  const { record, opinions } = await withAttestations(handed, cured.record, world, bundle.attestations);
  const received: DocumentRecord = { ...record, state: 'officeIntake' };
  return { bundle, texts, cured, received, opinions };
}

const asAct = ({ actor }: Handed) => ({ version: 0, actor, event: 'resubmit' as const });

function curedBy({ actor, bundle }: Handed, before: DocumentRecord, texts: ScopeTexts): Agreed {
  const change = { texts, hashes: scopeHashes(texts), findings: findingsOf(texts), by: actingPerson(actor) };
  const cured = withNewBundle(before, change, bundle.answers);
  if (!cured.ok) throw new Refused('gateFailed', cured.why);
  return cured;
}

function refuseIf(why: ConstructorParameters<typeof Refused>[1]): void {
  if (why.length > 0) throw new Refused('gateFailed', why);
}

/** Contested in the words of the bundle; everything else that was open has been found fixed. */
function answersOf({ notice, contested }: Agreed) {
  if (!notice) return [];
  const open = notice.items.filter(
    ({ position, answer }) => answer === null || contested.some((one) => one.position === position),
  );
  return open.map(({ position }) => {
    const words = contested.find((one) => one.position === position)?.words ?? null;
    const kind = words === null ? ('fixed' as const) : ('contested' as const);
    return { noticeId: notice.id, position, kind, words };
  });
}
