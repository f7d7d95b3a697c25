import { Injectable } from '@nestjs/common';
import { addWorkingDays } from '../../calendar/rules/working-days.js';
import { personsByIds } from '../../people/people.queries.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import { Refused } from '../../platform/errors.js';
import { dropReturnDraft, lockReturnDraft } from '../return-draft.store.js';
import type { DraftItem, SavedReturnDraft } from '../return-draft.store.js';
import type { DocumentRecord, Step } from '../rules/document-record.js';
import { settledItems, whyNotHandled, whyNotReturn } from '../rules/return-by-hand.js';
import { ActOnDocument } from './act-on-document.js';
import type { Acting } from './act-on-document.js';
import { issueNotice } from './issue-notice.js';
import { wordsOfItems } from './prepare-return.js';
import { refuseMarkedWords } from './refuse-marked-words.js';

export interface ReturnByHand {
  documentId: string;
  version: number;
  actor: Actor;
  /** what is absent is taken from the saved draft */
  items?: DraftItem[] | undefined;
  outcome?: 'resubmit' | 'notIssued' | undefined;
  withinWorkingDays?: number | undefined;
  handlerId?: string | undefined;
  phone?: string | undefined;
  reopens: readonly Step[];
}

interface Whole {
  items: DraftItem[];
  outcome: 'resubmit' | 'notIssued';
  withinWorkingDays: number | null;
  handlerId: string;
  phone: string | null;
}

/** 退文 by hand: the notice and the change of state are one transaction, from the body or from the handler's draft. */
@Injectable()
export class ReturnDocument {
  constructor(
    private readonly database: Database,
    private readonly actOnDocument: ActOnDocument,
  ) {}

  run(request: ReturnByHand): Promise<DocumentRecord> {
    refuseMarkedWords(wordsOfItems(request.items ?? []));
    return this.database.transaction(async (tx) => {
      // Under the document's own lock: what the head issues is what the handler saved last.
      const whole = wholeReturn(request, await lockReturnDraft(tx, request.documentId));
      const { documentId, version, actor, reopens } = request;
      const { items, outcome, withinWorkingDays, handlerId } = whole;
      return this.actOnDocument.run(
        {
          documentId,
          version,
          actor,
          event: 'return',
          outcome,
          reopens,
          detail: { outcome, items: items.map((item) => ({ ...item })), withinWorkingDays, handlerId },
        },
        {
          prepare: async (acting) => {
            whole.phone ??= (await personsByIds(acting.tx, [handlerId]))[0]?.phone ?? null;
            const why = [...whyNotReturn(items, acting.world.pack), ...whyNotHandled(acting.before, whole)];
            if (why.length > 0) throw new Refused('gateFailed', why);
            return {};
          },
          complete: (acting, stored) => issue(acting, stored, whole),
        },
      );
    });
  }
}

function wholeReturn(request: ReturnByHand, saved: SavedReturnDraft | null): Whole {
  return {
    items: request.items ?? saved?.draft.items ?? [],
    outcome: request.outcome ?? saved?.draft.outcome ?? 'resubmit',
    withinWorkingDays: request.withinWorkingDays ?? saved?.draft.withinWorkingDays ?? null,
    handlerId: request.handlerId ?? saved?.handlerId ?? request.actor.personId,
    phone: request.phone ?? saved?.draft.phone ?? null,
  };
}

async function issue({ tx, at, world, before, actor }: Acting, stored: DocumentRecord, whole: Whole): Promise<void> {
  const { outcome, handlerId, phone, withinWorkingDays } = whole;
  const days = withinWorkingDays ?? world.pack.switches.returnDeadline;
  tx.post(dropReturnDraft(stored.id));
  await issueNotice(tx, {
    document: stored,
    at,
    year: Number(world.today.slice(0, 4)),
    outcome,
    items: settledItems(before, world, whole.items),
    due: outcome === 'resubmit' ? addWorkingDays(world.today, days) : null,
    byHand: { handlerId, phone: phone ?? '', approverId: actor.personId },
  });
}
