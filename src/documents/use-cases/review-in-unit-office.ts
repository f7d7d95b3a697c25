import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import { Refused } from '../../platform/errors.js';
import type { Act, DocumentRecord } from '../rules/document-record.js';
import { ActOnDocument } from './act-on-document.js';

export interface UnitOfficeReview {
  documentId: string;
  version: number;
  actor: Actor;
  seen: NonNullable<Act['seen']>;
  confirms: { attribute: boolean; reason: boolean; policyQuestion: boolean; kind: boolean };
  comment?: string;
}

/** 核稿 answers for four points; one that is not confirmed is a reason to send the document back, not to pass it. */
@Injectable()
export class ReviewInUnitOffice {
  constructor(private readonly actOnDocument: ActOnDocument) {}

  run({ documentId, version, actor, seen, confirms, comment }: UnitOfficeReview): Promise<DocumentRecord> {
    return this.actOnDocument.run(
      {
        documentId,
        version,
        actor,
        event: 'pass',
        seen: { ...seen },
        detail: { confirms: { ...confirms }, ...(comment !== undefined && { comment }) },
      },
      { prepare: () => Promise.resolve(refuseUnconfirmed(confirms)) },
    );
  }
}

function refuseUnconfirmed(confirms: UnitOfficeReview['confirms']): Record<string, never> {
  const open = Object.entries(confirms).filter(([, confirmed]) => !confirmed);
  if (open.length > 0)
    throw new Refused(
      'gateFailed',
      open.map(([point]) => ({ code: 'notConfirmed', pointer: `/confirms/${point}`, owner: 'unitOfficeReviewer' })),
    );
  return {};
}
