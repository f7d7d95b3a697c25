import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { NotFound, Refused } from '../../platform/errors.js';
import { followUp } from '../duties.js';
import { answerReturnItem, insertReturnItems, itemsAt, reopenItems } from '../items.store.js';
import { decided, viewedBy } from '../open-audit.js';
import type { CampaignEvent } from '../rules/campaign.machine.js';
import { assertCurrentAudit, lockAudit, recordStep } from '../self-audit.store.js';
import type { AuditStep, LockedAudit, SelfAuditRow } from '../self-audit.store.js';

export interface MoveRequest {
  auditId: string;
  version: number;
  actor: Actor;
  reason?: string | undefined;
}

/** A remark of the office: about one item of the ledger, by its number there, or about the report as a whole. */
export interface Remark {
  position?: number | undefined;
  words: string;
}

type Added = Partial<Pick<AuditStep, 'detail' | 'changes'>>;

/** lock → who may? → decide → record, for what concerns a self-audit as a whole. */
@Injectable()
export class MoveSelfAudit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
  ) {}

  /** @throws NotFound, Conflict('selfAuditNotInThisState'), NotAllowed, PreconditionFailed, Refused('selfAuditRefused') */
  run(
    request: MoveRequest,
    event: CampaignEvent['type'],
    prepare: (tx: Tx, audit: LockedAudit, at: Date) => Promise<Added> | Added = () => ({}),
  ): Promise<SelfAuditRow> {
    const { auditId, version, actor, reason } = request;
    return this.database.transaction(async (tx) => {
      const audit = await lockAudit(tx, auditId);
      await viewedBy(tx, audit, actor);
      assertCurrentAudit(audit, version);
      const to = decided(audit, this.packs, actor, event);
      const at = this.clock.now();
      const { detail = {}, changes } = await prepare(tx, audit, at);
      const moved = recordStep(tx, audit, {
        act: event,
        to,
        at,
        actor,
        ...(reason !== undefined && { reason }),
        detail,
        ...(changes && { changes }),
      });
      await followUp(tx, audit, event, { sequence: moved.sequence, at, actor });
      return moved;
    });
  }

  submit(request: MoveRequest): Promise<SelfAuditRow> {
    return this.run(request, 'submit', (_, { report_number: report }, at) => ({
      detail: { report },
      changes: { submitted_at: at },
    }));
  }

  /** The office sends the report back; the items it names are open again. */
  return(request: MoveRequest, remarks: readonly Remark[]): Promise<SelfAuditRow> {
    return this.run(request, 'return', async (tx, audit) => {
      const positions = remarks.flatMap(({ position }) => position ?? []);
      const named = new Map((await itemsAt(tx, audit.id, positions)).map((row) => [row.position, row.document_id]));
      const why = remarks.flatMap(({ position }, i) =>
        position === undefined || named.has(position)
          ? []
          : [{ code: 'noSuchItem', pointer: `/items/${i}/position`, params: { position } }],
      );
      if (why.length > 0) throw new Refused('selfAuditRefused', why);
      const items = remarks.map(({ position, words }) => ({
        documentId: position === undefined ? null : (named.get(position) ?? null),
        words,
      }));
      tx.post(insertReturnItems(audit, items));
      tx.post(reopenItems(audit.id, [...named.values()]));
      return { detail: { items: remarks.map(({ position, words }) => ({ position: position ?? null, words })) } };
    });
  }

  answer(request: MoveRequest, one: { returned: number; position: number; words: string }): Promise<SelfAuditRow> {
    return this.run(request, 'answerReturn', async (tx, audit, at) => {
      if ((await tx.execute(answerReturnItem(audit, request.actor, at, one))) === 0) throw new NotFound();
      return { detail: { ...one } };
    });
  }
}
