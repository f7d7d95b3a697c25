import { Injectable } from '@nestjs/common';
import type { Disclosure } from '../../disclosure/rules/disclosure.js';
import type { Actor } from '../../people/sign-in/actor.js';
import type { Act, DocumentRecord } from '../rules/document-record.js';
import { answerOf, concernedUnits, objections } from '../rules/standing.js';
import { flagsChanged } from '../flags-changed.queries.js';
import { ActOnDocument } from './act-on-document.js';
import type { Acting } from './act-on-document.js';

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
    const detail = {
      post: actor.post,
      ...(comment !== undefined && { comment }),
      ...(takesDissent && { takesDissent }),
      ...(defersInterpretation && { defersInterpretation }),
    };
    return this.actOnDocument.run(
      {
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
        detail,
      },
      {
        prepare: async (acting) => {
          const changed = await flagsChanged(acting.tx, acting.before);
          if (changed.length > 0) acting.added.detail['flagsChanged'] = changed.map((one) => ({ ...one }));
          return recordDissent(acting);
        },
      },
    );
  }
}

/** What was decided over, by name: the drafter's proposal and every differing opinion, or the objections and the silence. */
function recordDissent({ before, decision, added }: Acting): Record<string, never> {
  const overridden = decision.marks.filter(({ mark }) => mark.kind === 'overridden').map(({ opinionId }) => opinionId);
  if (decision.after.hashes.disclosure !== before.hashes.disclosure)
    added.detail['dissent'] = {
      proposal: { attribute: before.disclosure?.attribute ?? null, hash: before.hashes.disclosure },
      opinions: overridden,
    };
  if (before.state === 'countersigning')
    added.detail['dissent'] = {
      objections: objections(before).map(({ id }) => id),
      noReply: concernedUnits(before).filter((unitId) => answerOf(before, unitId) === null),
    };
  return {};
}
