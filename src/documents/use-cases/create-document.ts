import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { unitsAround } from '../../people/people.queries.js';
import type { Unit } from '../../people/people.queries.js';
import type { Role } from '../../people/rules/roles.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { newRevision } from '../new-revision.js';
import { recordTransition } from '../record-transition.js';
import { checklistOf } from '../rules/checklist.js';
import type { DocumentRecord, UnitFacts } from '../rules/document-record.js';
import { findingsOf } from '../rules/findings.js';
import type { Content, ScopeTexts } from '../rules/scopes.js';
import { waitingFor } from '../rules/waiting-for.js';
import { scopeHashes } from '../scope-hashes.js';
import { authorshipOf } from './act-on-document.js';
import { dueOn } from './due-dates.js';
import { refuseSecrets } from './edit-document.js';

const DRAFTER: Role = 'drafter';

/** Begins a document from an empty page, in the drafter's own unit, bound to the pack that is in force today. */
@Injectable()
export class CreateDocument {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
  ) {}

  run(actor: Actor, content: Content): Promise<DocumentRecord> {
    return this.database.transaction(async (tx) => {
      if (actor.role !== DRAFTER)
        throw new NotAllowed('notAllowed', [{ code: 'notYourAct', owner: DRAFTER, params: { role: DRAFTER } }]);
      const at = this.clock.now();
      const texts: ScopeTexts = { content, disclosure: null, interpretation: null };
      refuseSecrets(texts);
      const pack = this.packs.default;
      const record = await newRecord(tx, {
        actor,
        at,
        texts,
        packId: pack.id,
        packVersion: pack.version,
        door: 'drafted',
      });
      const world = { pack, today: shanghaiDate(at) };
      return recordTransition(tx, {
        before: null,
        after: record,
        revision: newRevision(null, record, texts, actor),
        entries: [
          {
            act: 'create',
            from: null,
            to: record.state,
            by: authorshipOf(actor, at),
            reason: null,
            detail: {},
            causedBy: null,
          },
        ],
        given: [],
        marks: [],
        checklist: checklistOf(record, world),
        waiting: waitingFor(record, pack).map((row) => ({ ...row, dueOn: dueOn(row, record, world) })),
        outbox: [{ topic: 'document.create', payload: { state: record.state } }],
      });
    });
  }
}

interface NewDocument {
  actor: Actor;
  at: Date;
  texts: ScopeTexts;
  packId: string;
  packVersion: string;
  door: DocumentRecord['door'];
  externalId?: string;
}

/** A record without a past: nobody has judged it, nothing is numbered. */
export async function newRecord(
  tx: Tx,
  { actor, at, texts, packId, packVersion, door, externalId }: NewDocument,
): Promise<DocumentRecord> {
  const { content, disclosure, interpretation } = texts;
  const around = await unitsAround(tx, actor.unitId, [...content.jointUnits, ...content.touchedUnits]);
  const { office, government } = around;
  const units = around.units.map(unitFacts);
  const unit = units.find(({ id }) => id === actor.unitId);
  if (!unit) throw new Error(`unit ${actor.unitId} of an acting person does not exist`);
  return {
    id: uuidv7(at),
    state: 'drafting',
    version: 1,
    sequence: 0,
    round: 0,
    door,
    externalId: externalId ?? null,
    externalIdClosed: false,
    createdBy: actor.personId,
    createdOn: shanghaiDate(at),
    unit,
    office: office ? unitFacts(office) : null,
    government: government ? unitFacts(government) : null,
    units,
    issuingName: content.issuingName,
    kind: content.kind,
    packId,
    packVersion,
    content,
    disclosure,
    interpretation,
    findings: findingsOf(texts),
    revision: 1,
    hashes: scopeHashes(texts),
    submitted: null,
    authors: [{ personId: actor.personId, side: 'unit' }],
    opinions: [],
    returns: [],
    referredFrom: null,
    consensusRejections: 0,
    countersignDueOn: null,
    number: null,
    documentDate: null,
    normativeNumber: null,
    register: null,
    correctingFrom: null,
    deferral: null,
    redetermination: null,
    posts: [],
    delegations: [],
  };
}

const unitFacts = ({ id, kind, name, parentId, smallUnit }: Unit): UnitFacts => ({
  id,
  kind,
  name,
  parentId,
  smallUnit,
});
