import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { ActOnDocument } from './act-on-document.js';
import type { Acting } from './act-on-document.js';
import { PublicFace } from './public-face.js';

export interface Diversion {
  documentId: string;
  version: number;
  actor: Actor;
  reason: string;
}

/** Hours within which the confidentiality office has to be told (保守国家秘密法实施条例: 发现泄密, 24 小时内报告). */
const REPORT_WITHIN_HOURS = 24;

/**
 * A secret found late: with the commit the document is unreadable for everybody, whoever drafted it included. The
 * confidentiality office is reminded by a message that says nothing of the text.
 */
@Injectable()
export class DivertDocument {
  constructor(
    private readonly actOnDocument: ActOnDocument,
    private readonly publicFace: PublicFace,
  ) {}

  run({ documentId, version, actor, reason }: Diversion): Promise<DocumentRecord> {
    return this.actOnDocument.run(
      { documentId, version, actor, event: 'divert', reason },
      {
        prepare: (acting) => Promise.resolve(remind(acting)),
        complete: (acting, stored) => this.publicFace.seal(acting, stored),
      },
    );
  }
}

function remind({ at, before, added }: Acting): Record<string, never> {
  const dueAt = new Date(at.getTime() + REPORT_WITHIN_HOURS * 3_600_000).toISOString();
  const unitId = before.office?.id ?? before.unit.id;
  added.outbox.push({ topic: 'reminder.diversion', payload: { role: 'confidentialityReviewer', unitId, dueAt } });
  return {};
}
