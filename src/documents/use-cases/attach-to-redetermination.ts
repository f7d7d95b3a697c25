import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import type { FileEntry } from '../../disclosure/rules/file-entry.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Conflict, NotAllowed } from '../../platform/errors.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { whyNotRedetermine } from '../rules/redetermination-decide.js';
import { actingPerson } from './act-on-document.js';
import { AttachFile, withFile, withoutFile } from './attach-file.js';
import type { NewFile } from './attach-file.js';
import { RedetermineDocument } from './redetermine-document.js';

interface Place {
  actor: Actor;
  documentId: string;
  version: number;
  number: number;
}

/** A redacted copy, a third party's consent or an interpretation as a file, proposed with another attribute. */
@Injectable()
export class AttachToRedetermination {
  constructor(
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
    private readonly attachFile: AttachFile,
    private readonly redetermineDocument: RedetermineDocument,
  ) {}

  /** Asked before a file is let in: nobody fills the store who may not word the proposal. */
  assertWelcome(place: Place, repeatable: boolean): Promise<void> {
    return this.attachFile.assertWelcome(place, repeatable, (record, actor) => this.assertMayWord(record, actor));
  }

  async add(place: Place, file: Omit<NewFile, 'attributeMark'>): Promise<{ record: DocumentRecord; file: FileEntry }> {
    const entry = this.attachFile.entryOf({ ...file, attributeMark: null });
    const record = await this.redetermineDocument.refile({
      ...place,
      change: (texts) => withFile(texts, entry),
      detail: { addedFile: entry.id },
      also: (tx, at) => this.attachFile.name(tx, place, entry, file.sm3, at),
    });
    return { record, file: entry };
  }

  /** @throws Refused fileInUse while something in the proposal refers to it */
  remove(place: Place, fileId: string): Promise<DocumentRecord> {
    return this.redetermineDocument.refile({
      ...place,
      change: (texts) => withoutFile(texts, fileId),
      detail: { removedFile: fileId },
    });
  }

  private assertMayWord(record: DocumentRecord, actor: Actor): void {
    const world = { pack: this.packs.get(record.packId, record.packVersion), today: shanghaiDate(this.clock.now()) };
    const why = whyNotRedetermine(record, 'word', actingPerson(actor), world);
    if (why.length === 0) return;
    const isElsewhere = why.some(({ code }) => code === 'redeterminationNotInThisState');
    throw isElsewhere ? new Conflict('notInThisState', why) : new NotAllowed('notAllowed', why);
  }
}
