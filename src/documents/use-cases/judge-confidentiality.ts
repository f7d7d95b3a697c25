import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import type { Act, Ceiling, Clearings, DocumentRecord } from '../rules/document-record.js';
import { ActOnDocument } from './act-on-document.js';
import type { ActRequest } from './act-on-document.js';

export interface ConfidentialityReview {
  documentId: string;
  version: number;
  actor: Actor;
  outcome: 'clear' | 'restrict' | 'refer';
  seen: NonNullable<Act['seen']>;
  comment?: string;
  outcomes?: Clearings;
  clearedFor?: Ceiling;
  mostOpen?: Ceiling;
  finding?: string;
  authority?: string;
  question?: string;
}

/** 保密审查: what text and files are fit for, or a limit with its finding, or a question to who has to decide. */
@Injectable()
export class JudgeConfidentiality {
  constructor(private readonly actOnDocument: ActOnDocument) {}

  run(review: ConfidentialityReview): Promise<DocumentRecord> {
    const { documentId, version, actor, outcome, seen } = review;
    return this.actOnDocument.run({
      documentId,
      version,
      actor,
      event: outcome,
      seen: { ...seen },
      reason: review.finding ?? review.question,
      clearing: clearingOf(review),
      detail: wordsOf(review),
    });
  }
}

function clearingOf({ outcomes, clearedFor, mostOpen }: ConfidentialityReview): ActRequest['clearing'] {
  const ceiling = clearedFor ?? mostOpen;
  if (!ceiling) return null;
  const found = outcomes ? { ...outcomes, files: { ...outcomes.files } } : null;
  return { found, mostOpen: { attribute: ceiling.attribute, releaseForm: ceiling.releaseForm } };
}

function wordsOf({ comment, authority }: ConfidentialityReview): Record<string, unknown> {
  return { ...(comment !== undefined && { comment }), ...(authority !== undefined && { authority }) };
}
