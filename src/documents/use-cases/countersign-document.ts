import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import type { Act, DocumentRecord } from '../rules/document-record.js';
import { ActOnDocument } from './act-on-document.js';

export interface Countersignature {
  documentId: string;
  version: number;
  actor: Actor;
  outcome: 'agree' | 'object';
  seen: NonNullable<Act['seen']>;
  disclosureOpinion: string;
  secrecyConclusion: string;
  comment?: string;
  reason?: string;
}

/** 会签: the answer of a unit that issues the document too, or whose remit it touches. Replaceable until all have answered. */
@Injectable()
export class CountersignDocument {
  constructor(private readonly actOnDocument: ActOnDocument) {}

  run(answer: Countersignature): Promise<DocumentRecord> {
    const { documentId, version, actor, outcome, seen, disclosureOpinion, secrecyConclusion, comment, reason } = answer;
    return this.actOnDocument.run({
      documentId,
      version,
      actor,
      event: outcome === 'agree' ? 'countersign' : 'object',
      seen: { ...seen },
      reason,
      detail: { disclosureOpinion, secrecyConclusion, ...(comment !== undefined && { comment }) },
    });
  }
}
