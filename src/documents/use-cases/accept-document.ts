import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import type { Act, DocumentRecord } from '../rules/document-record.js';
import { ActOnDocument } from './act-on-document.js';
import { recordAnswers } from './record-answers.js';
import type { RecordedAnswer } from './record-answers.js';
import { refuseMarkedWords } from './refuse-marked-words.js';

export interface Acceptance {
  documentId: string;
  version: number;
  actor: Actor;
  seen: NonNullable<Act['seen']>;
  comment?: string | undefined;
  waivers: Act['waivers'];
}

/** The office's reviewer takes the document in; what the department contested is waived here, each with a reason. */
@Injectable()
export class AcceptDocument {
  constructor(private readonly actOnDocument: ActOnDocument) {}

  run({ documentId, version, actor, seen, comment, waivers }: Acceptance): Promise<DocumentRecord> {
    refuseMarkedWords({
      '/comment': comment ?? null,
      ...Object.fromEntries(waivers.map(({ reason }, i) => [`/waivers/${i}/reason`, reason])),
    });
    return this.actOnDocument.run(
      {
        documentId,
        version,
        actor,
        event: 'accept',
        seen: { ...seen },
        waivers,
        detail: {
          post: actor.post,
          ...(comment !== undefined && { comment }),
          ...(waivers.length > 0 && { waivers: waivers.map(({ check, reason }) => ({ check, reason })) }),
        },
      },
      {
        complete: async ({ tx, at, before }, stored) =>
          recordAnswers(tx, stored, actor.personId, at, waivedItems(before, waivers)),
      },
    );
  }
}

/** A waiver answers the newest notice that raised the check, and every item in which it did. */
function waivedItems(record: DocumentRecord, waivers: Act['waivers']): RecordedAnswer[] {
  return waivers.flatMap(({ check, reason }) => {
    const notice = record.returns.findLast(({ items }) => items.some((item) => item.check === check));
    const items = notice?.items.filter((item) => item.check === check) ?? [];
    return items.map(({ position }) => ({
      noticeId: notice?.id ?? '',
      position,
      kind: 'waived' as const,
      words: reason,
    }));
  });
}
