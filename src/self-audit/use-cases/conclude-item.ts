import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { oldRestrictionOf } from '../../disclosure/rules/old-restriction.js';
import { issueOfMark } from '../../disclosure/rules/secrecy-mark.js';
import type { Attribute } from '../../disclosure/rules/vocabulary.js';
import { newestRedeterminations } from '../../documents/redeterminations.queries.js';
import { Redeterminations } from '../../documents/redeterminations.js';
import { isOver } from '../../documents/rules/redetermination-record.js';
import { secrecyMarksInWords } from '../../documents/rules/findings.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { Conflict, NotFound, PreconditionFailed, Refused } from '../../platform/errors.js';
import { concludeItem, groupMembers, insertAdvice, itemOf, keepAll } from '../items.store.js';
import type { GroupName, ItemRow } from '../items.store.js';
import { decided, seenBy, viewedBy } from '../open-audit.js';
import type { SeenDocument } from '../open-audit.js';
import { objectionsTo, reasonOnRecord, targetOf } from '../rules/conclusions.js';
import type { GroundName } from '../rules/conclusions.js';
import type { Advice, Conclusion } from '../rules/vocabulary.js';
import { lockAudit, recordStep } from '../self-audit.store.js';
import type { SelfAuditRow } from '../self-audit.store.js';

export interface ConcludeRequest {
  auditId: string;
  documentId: string;
  /** of the item */
  version: number;
  actor: Actor;
  conclusion: Conclusion;
  reason: string;
  harm: string | null;
  towards: Attribute | null;
  grounds: readonly GroundName[];
}

export interface Concluded {
  audit: SelfAuditRow;
  itemVersion: number;
  redetermination: number | null;
}

/** What people say of the items: a conclusion of one, the same reason for a group, and a drafting department's advice. */
@Injectable()
export class ConcludeItem {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
    private readonly redeterminations: Redeterminations,
  ) {}

  /** @throws NotFound, Conflict('selfAuditNotInThisState'), NotAllowed, PreconditionFailed, Refused('conclusionRefused') */
  run(request: ConcludeRequest): Promise<Concluded> {
    const { auditId, documentId, actor, conclusion, grounds } = request;
    const reason = reasonOnRecord(request);
    return this.database.transaction(async (tx) => {
      const audit = await lockAudit(tx, auditId);
      await viewedBy(tx, audit, actor);
      const item = await itemOf(tx, auditId, documentId);
      assertCurrentItem(item, request.version);
      const to = decided(audit, this.packs, actor, 'conclude');
      const document = (await seenBy(tx, actor, [documentId])).get(documentId);
      if (!document || (!document.visible && document.state !== 'diverted')) throw new NotFound();
      this.judge(request, item, document, audit);
      const at = this.clock.now();
      const towards = targetOf(conclusion, request.towards, document.register ?? item.register);
      const redetermination = await this.redetermine(tx, request, document, { towards, begun: item.redetermination });
      tx.post(concludeItem(audit, actor, at, { documentId, conclusion, reason, towards, grounds, redetermination }));
      const moved = recordStep(tx, audit, {
        act: 'conclude',
        to,
        at,
        actor,
        reason,
        detail: {
          documentId,
          conclusion,
          towards,
          grounds: grounds.map(({ catalogue, code }) => `${catalogue}/${code}`),
          redetermination,
        },
      });
      return { audit: moved, itemVersion: item.version + 1, redetermination };
    });
  }

  /**
   * One reason for all that rest on the same ground until the same event and bear no clue that weighs; `count` is how many
   * the person saw. @throws Conflict('groupChanged') where it is another number now
   */
  keepGroup(request: { auditId: string; actor: Actor; group: GroupName; count: number; reason: string }) {
    const { auditId, actor, group, count, reason } = request;
    return this.database.transaction(async (tx) => {
      const audit = await lockAudit(tx, auditId);
      await viewedBy(tx, audit, actor);
      const to = decided(audit, this.packs, actor, 'concludeGroup');
      const why = objectionsTo(
        { conclusion: 'keep', reason, harm: null, towards: null, grounds: [] },
        KEPT,
        this.lawToday(),
      );
      refuse([...why, ...marks({ reason })]);
      const members = await groupMembers(tx, auditId, group);
      if (members.length !== count || count === 0)
        throw new Conflict('groupChanged', [{ code: 'groupChanged', params: { count: members.length } }]);
      const documentIds = members.map(({ document_id: id }) => id);
      const at = this.clock.now();
      tx.post(keepAll(audit, actor, at, { documentIds, reason }));
      const detail = { group: { ...group }, count, documentIds };
      return recordStep(tx, audit, { act: 'concludeGroup', to, at, actor, reason, detail });
    });
  }

  /** What the department that drafted it thinks of a document issued in another's name. */
  advise(request: {
    auditId: string;
    documentId: string;
    version: number;
    actor: Actor;
    advice: Advice;
    words: string;
  }): Promise<SelfAuditRow> {
    const { auditId, documentId, actor, advice, words } = request;
    return this.database.transaction(async (tx) => {
      const audit = await lockAudit(tx, auditId);
      await viewedBy(tx, audit, actor);
      const item = await itemOf(tx, auditId, documentId);
      const document = (await seenBy(tx, actor, [documentId])).get(documentId);
      if (!document?.visible) throw new NotFound();
      assertCurrentItem(item, request.version);
      const to = decided(audit, this.packs, actor, 'advise', item.unit_id === actor.unitId);
      refuse(marks({ words }));
      const at = this.clock.now();
      tx.post(insertAdvice(audit, actor, at, { documentId, advice, words }));
      return recordStep(tx, audit, { act: 'advise', to, at, actor, reason: words, detail: { documentId, advice } });
    });
  }

  /**
   * What the conclusion asks for goes the way of every change of an issued document. One that is under way already is the
   * one that is asked for; where the document is what it is to be, nothing is.
   * @returns its number; null where there is none
   */
  private async redetermine(
    tx: Tx,
    { auditId: id, actor, conclusion, reason }: ConcludeRequest,
    { documentId, register }: SeenDocument,
    { towards, begun }: { towards: Attribute | null; begun: number | null },
  ): Promise<number | null> {
    const [newest] = await newestRedeterminations(tx, [documentId]);
    const underWay = newest && !isOver(newest.state) ? newest : null;
    if (towards === null) {
      if (underWay && underWay.number === begun)
        throw new Conflict('conclusionUnderWay', [{ code: 'conclusionUnderWay', owner: 'drafter' }]);
      return null;
    }
    if (underWay) return underWay.number;
    if (conclusion !== 'correctGround' && towards === register) return null;
    const origin = { kind: 'selfAudit', id } as const;
    const { number } = await this.redeterminations.propose(tx, actor, {
      documentId,
      towards,
      disclosure: null,
      reason,
      origin,
    });
    return number;
  }

  private judge(request: ConcludeRequest, item: ItemRow, document: SeenDocument, audit: SelfAuditRow): void {
    const pack = this.packs.get(audit.pack_id, audit.pack_version);
    const about = {
      attribute: document.register ?? item.register,
      diverted: document.state === 'diverted',
      old: oldRestrictionOf(pack, item.document_date, audit.freeze_on),
    };
    const why = objectionsTo(request, about, this.lawToday());
    refuse([...why, ...marks({ reason: request.reason, harm: request.harm })]);
  }

  private lawToday() {
    return this.packs.catalogueOn(shanghaiDate(this.clock.now()));
  }
}

/** Of a group nothing is known but that it is there: its members are neither sealed, changed, nor so old as to weigh. */
const KEPT = { attribute: 'nonDisclosure', diverted: false, old: null } as const;

/** Nothing that bears a secrecy mark is kept, in whatever words. */
const marks = (words: Record<string, unknown>) => secrecyMarksInWords(words).map(issueOfMark);

function refuse(why: { code: string }[]): void {
  if (why.length > 0) throw new Refused('conclusionRefused', why);
}

function assertCurrentItem(item: ItemRow, version: number): void {
  if (item.version !== version) throw new PreconditionFailed('staleVersion', [], { currentVersion: item.version });
}
