import { Injectable } from '@nestjs/common';
import { addWorkingDays } from '../../calendar/rules/working-days.js';
import type { Actor } from '../../people/sign-in/actor.js';
import type { DocumentRecord } from '../rules/document-record.js';
import type { World } from '../rules/world.js';
import { originalLevel } from '../rules/signers.js';
import { ActOnDocument } from './act-on-document.js';
import { PublicFace } from './public-face.js';

export interface TakeDownRequest {
  documentId: string;
  version: number;
  actor: Actor;
  reason: string;
}

export const RETRACTION_CAUSES = ['publishedInError', 'superseded'] as const;
export type RetractionCause = (typeof RETRACTION_CAUSES)[number];

/** What leaves the public side, and comes back to it: `suspend` at once, then ratified by `retract` or undone by `restore`. */
@Injectable()
export class TakeDown {
  constructor(
    private readonly actOnDocument: ActOnDocument,
    private readonly publicFace: PublicFace,
  ) {}

  /** 紧急撤下: by the registrar, at once; whoever signed is reminded to ratify it. */
  suspend(request: TakeDownRequest): Promise<DocumentRecord> {
    return this.actOnDocument.run(
      { ...request, event: 'suspend' },
      {
        prepare: async ({ added, before, world }) => {
          const level = originalLevel(before, world.pack);
          const dueOn = ratifyBy(world);
          added.detail['ratifyBy'] = dueOn;
          added.outbox.push({
            topic: 'reminder.suspension',
            payload: { role: level?.roles[0] ?? 'principalHead', unitId: level?.unitId ?? before.unit.id, dueOn },
          });
          return {};
        },
        complete: (acting, stored) => this.publicFace.takeDown(acting, stored, 'suspend'),
      },
    );
  }

  /** 撤回公开, approved at the level that signed. Repeal and lapse are marks on what stays public, and never this. */
  retract({ cause, ...request }: TakeDownRequest & { cause: RetractionCause }): Promise<DocumentRecord> {
    return this.actOnDocument.run(
      { ...request, event: 'retract', detail: { cause } },
      { complete: (acting, stored) => this.publicFace.takeDown(acting, stored, 'retract') },
    );
  }

  restore(request: TakeDownRequest): Promise<DocumentRecord> {
    return this.actOnDocument.run(
      { ...request, event: 'restore' },
      { complete: async (acting, stored) => void (await this.publicFace.restore(acting, stored)) },
    );
  }
}

/** One working day, unless the pack says otherwise. */
export function ratifyBy({ pack, today }: World): string {
  const days = pack.deadlines.find(({ code }) => code === 'ratifySuspension')?.days ?? 1;
  return addWorkingDays(today, days).on;
}
