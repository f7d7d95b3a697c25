import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import { Conflict, NotAllowed, Refused } from '../../platform/errors.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { MARKED_STATES, mayMarkValidity, whyNotMark } from '../rules/validity.js';
import type { AskedMark } from '../rules/validity.js';
import { insertMark, markGrounds, validityMarks } from '../validity.queries.js';
import type { MarkGrounds, ValidityMark } from '../validity.queries.js';
import { actingPerson } from './act-on-document.js';
import { OpenDocument } from './open-document.js';
import { PublicFace } from './public-face.js';
import { refuseMarkedWords } from './refuse-marked-words.js';
import { wasReleasedHere } from '../rules/who-acts.js';
import { StepBeside } from './step-beside.js';
import type { Standing } from './step-beside.js';

export interface MarkRequest extends AskedMark {
  documentId: string;
  version: number;
  actor: Actor;
  reason: string;
}

/** 废止, 失效, or in force after all: a mark on what was issued. What is public stays so, and says it. */
@Injectable()
export class MarkValidity {
  constructor(
    private readonly database: Database,
    private readonly openDocument: OpenDocument,
    private readonly stepBeside: StepBeside,
    private readonly publicFace: PublicFace,
  ) {}

  /** Every mark that was set, oldest first. */
  async read(actor: Actor, documentId: string): Promise<ValidityMark[]> {
    const { record } = await this.openDocument.run(actor, documentId, 'validity marks');
    return validityMarks(this.database, record.id);
  }

  run({ validity, sinceOn, endedBy, reason, ...request }: MarkRequest): Promise<DocumentRecord> {
    const asked: AskedMark = { validity, sinceOn, endedBy };
    refuseMarkedWords({ '/reason': reason, '/endedBy': endedBy });
    let grounds: MarkGrounds | undefined;
    return this.stepBeside.run({
      ...request,
      act: 'markValidity',
      reason,
      take: async (standing) => {
        grounds = await groundsOf(standing, asked);
        return { detail: { ...asked, endedByDocument: grounds.ending?.id ?? null } };
      },
      complete: async ({ tx, at }, stored) => {
        const { id: documentId, sequence } = stored;
        const ending = grounds?.ending ?? null;
        const endedByDocument = ending?.id ?? null;
        tx.post(insertMark({ documentId, sequence, validity, sinceOn, endedByDocument, endedByWords: endedBy }));
        const shown = { validity, since: sinceOn, endedBy: ending?.publicId ?? null, endedByWords: endedBy };
        // What was published before it was entered here has no page of this house to bear the mark.
        if (stored.state !== 'published' || !wasReleasedHere(stored)) return;
        if (!grounds?.publicId) throw new Error(`document ${documentId} is published and has no public id`);
        await this.publicFace.markValidity(tx, grounds.publicId, shown, at);
      },
    });
  }
}

/** @throws NotAllowed (not the registrar), Conflict (nothing can end in this state), Refused (by the rules of a mark) */
async function groundsOf({ tx, record, actor, world }: Standing, asked: AskedMark): Promise<MarkGrounds> {
  const who = mayMarkValidity(record, actingPerson(actor));
  if (who.length > 0) throw new NotAllowed('notAllowed', who);
  if (!MARKED_STATES.includes(record.state))
    throw new Conflict('notInThisState', [
      { code: 'notInThisState', params: { event: 'markValidity', state: record.state } },
    ]);
  const grounds = await markGrounds(tx, record.id, asked.endedBy);
  const why = whyNotMark(record, asked, { current: grounds.current, today: world.today });
  if (why.length > 0) throw new Refused('gateFailed', why);
  return grounds;
}
