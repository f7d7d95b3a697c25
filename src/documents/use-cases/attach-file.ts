import { Injectable } from '@nestjs/common';
import type { FileEntry } from '../../disclosure/rules/file-entry.js';
import type { AttachmentRole, Attribute } from '../../disclosure/rules/vocabulary.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Statement, Tx } from '../../platform/database/database.js';
import { NotFound, Refused } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { FileStore } from '../../platform/storage/file-store.js';
import type { StoredFile } from '../../platform/storage/file-store.js';
import { readDocument } from '../document.store.js';
import { holdFiles } from '../files.store.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { whyNotEdit } from '../rules/edit.js';
import { filesOf, withFiles } from '../rules/files.js';
import type { ScopeTexts } from '../rules/scopes.js';
import { actingPerson, assertCurrent, assertReadable, refusal } from './act-on-document.js';
import { EditDocument } from './edit-document.js';

export const MAX_FILES = 100;

/** A file in the store that is to become part of a document. */
export interface NewFile extends StoredFile {
  name: string;
  role: AttachmentRole;
  attributeMark: Attribute | null;
}

interface Place {
  actor: Actor;
  documentId: string;
  version: number;
}

/** Puts files into a document and takes them out: each time a new revision, in which the manifest of one scope differs. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly editDocument: EditDocument,
    private readonly store: FileStore,
  ) {}

  /**
   * Asked before a file is let in: nobody fills the store who may not put it into the document. A request under a key may be
   * the repetition of one that has been done, whose document has moved on since.
   */
  async assertWelcome(
    { actor, documentId, version }: Place,
    repeatable: boolean,
    assertMay: (record: DocumentRecord, actor: Actor) => void = assertMayEdit,
  ): Promise<void> {
    const found = await readDocument(this.database, documentId, shanghaiDate(this.clock.now()));
    assertReadable(found, actor);
    if (repeatable) return;
    assertCurrent(found, version);
    assertMay(found.record, actor);
    assertRoom(filesOf(found.record).length);
  }

  async add(place: Place, file: NewFile): Promise<{ record: DocumentRecord; file: FileEntry }> {
    const entry = this.entryOf(file);
    const record = await this.editDocument.run({
      ...place,
      act: 'addFile',
      change: (texts) => withFile(texts, entry),
      also: (tx, at) => this.name(tx, place, entry, file.sm3, at),
    });
    return { record, file: entry };
  }

  /** The row that names the file, while the sweep is kept away from its bytes. */
  async name(tx: Tx, place: Place, entry: FileEntry, sm3: string, at: Date): Promise<void> {
    await holdFiles(tx, this.store, entry.sha256);
    tx.post(insertFile(place, entry, sm3, at));
  }

  entryOf({ name, role, mediaType, size, sha256, attributeMark }: NewFile): FileEntry {
    return { id: uuidv7(this.clock.now()), role, name, mediaType, size, sha256, attributeMark };
  }

  remove(place: Place, fileId: string): Promise<DocumentRecord> {
    return this.editDocument.run({ ...place, act: 'removeFile', change: (texts) => withoutFile(texts, fileId) });
  }
}

function assertMayEdit(record: DocumentRecord, actor: Actor): void {
  const why = whyNotEdit(record, actingPerson(actor));
  if (why) throw refusal(why.kind === 'refused' ? 'gateFailed' : why.kind, why.why);
}

/** @throws Refused tooManyFiles, attributeMarkNotForRole */
export function withFile(texts: ScopeTexts, file: FileEntry): ScopeTexts {
  const files = filesOf(texts);
  assertRoom(files.length);
  if (file.attributeMark !== null && file.role !== 'attachment')
    throw new Refused('attributeMarkNotForRole', [{ code: 'attributeMarkNotForRole', pointer: '/attributeMark' }]);
  return withFiles(texts, [...files, file]);
}

function assertRoom(count: number): void {
  if (count < MAX_FILES) return;
  const issue = { code: 'tooManyFiles', pointer: '/file', params: { limit: MAX_FILES } };
  throw new Refused('tooManyFiles', [issue]);
}

/** What still refers to a file would point at nothing: say so first, and let the drafter decide. */
export function withoutFile(texts: ScopeTexts, fileId: string): ScopeTexts {
  const files = filesOf(texts);
  if (!files.some(({ id }) => id === fileId)) throw new NotFound();
  const users = usersOf(texts, fileId);
  if (users.length > 0)
    throw new Refused(
      'fileInUse',
      users.map((pointer) => ({ code: 'fileInUse', pointer })),
    );
  return withFiles(
    texts,
    files.filter(({ id }) => id !== fileId),
  );
}

function usersOf({ disclosure, interpretation }: ScopeTexts, fileId: string): string[] {
  const consents = (disclosure?.grounds ?? []).flatMap(({ evidence }, i) =>
    evidence.consent?.attachmentId === fileId ? [`/disclosure/grounds/${i}/evidence/consent`] : [],
  );
  const materials = (interpretation?.materials ?? []).flatMap(({ attachmentId }, i) =>
    attachmentId === fileId ? [`/interpretation/materials/${i}`] : [],
  );
  const copy = disclosure?.redactedCopy === fileId ? ['/disclosure/redactedCopy'] : [];
  return [...copy, ...consents, ...materials];
}

const insertFile = ({ actor, documentId }: Place, file: FileEntry, sm3: string, at: Date): Statement => ({
  name: 'documents.insertFile',
  text: `
    INSERT INTO yuantou.document_file (id, document_id, role, name, media_type, size, sha256, sm3, added_by, added_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
  values: [file.id, documentId, file.role, file.name, file.mediaType, file.size, file.sha256, sm3, actor.personId, at],
});
