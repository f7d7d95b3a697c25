import { Injectable } from '@nestjs/common';
import type { Disclosure } from '../../disclosure/rules/disclosure.js';
import type { Actor } from '../../people/sign-in/actor.js';
import type { Act, DocumentRecord } from '../rules/document-record.js';
import { ActOnDocument } from './act-on-document.js';

export interface SignOff {
  documentId: string;
  version: number;
  actor: Actor;
  seen: NonNullable<Act['seen']>;
  comment?: string;
  override?: Disclosure | undefined;
  reason?: string;
  takesDissent: boolean;
  defersInterpretation: boolean;
  onBehalfOf?: string;
}

/** The signature that fixes the attribute: of a department's head, of a leader, or of the lead's head over dissent. */
@Injectable()
export class SignDocument {
  constructor(private readonly actOnDocument: ActOnDocument) {}

  run(signOff: SignOff): Promise<DocumentRecord> {
    const { documentId, version, actor, seen, comment, override, reason, takesDissent, onBehalfOf } = signOff;
    const { defersInterpretation } = signOff;
    return this.actOnDocument.run({
      documentId,
      version,
      actor,
      event: 'sign',
      seen: { ...seen },
      override,
      reason,
      takesDissent,
      onBehalfOf,
      defersInterpretation,
      detail: {
        post: actor.post,
        ...(comment !== undefined && { comment }),
        ...(takesDissent && { takesDissent }),
        ...(defersInterpretation && { defersInterpretation }),
      },
    });
  }
}
