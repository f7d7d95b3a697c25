import { Injectable } from '@nestjs/common';
import { ReadAudit } from '../../evidence/read-audit.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import { FileStore } from '../../platform/storage/file-store.js';
import { issuedCopyFor } from '../issued-copies.queries.js';
import type { IssuedCopy } from '../issued-copies.queries.js';
import type { OpenFile } from './read-file.js';

/**
 * What a recipient gets to read: the document as it was issued, with its attachments. How it came about (opinions, returns,
 * earlier texts, companion papers) stays with those who had to do with it.
 */
@Injectable()
export class ReadIssuedCopy {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly audit: ReadAudit,
  ) {}

  /** @throws NotFound where this unit was sent none */
  async run(actor: Actor, documentId: string, what = 'issued copy'): Promise<IssuedCopy> {
    this.audit.assertReadable();
    const copy = await issuedCopyFor(this.database, actor.unitId, documentId);
    if (!copy) throw new NotFound();
    this.audit.record(actor, what, documentId);
    return copy;
  }

  async file(actor: Actor, documentId: string, fileId: string): Promise<OpenFile> {
    const { content } = await this.run(actor, documentId, `issued file ${fileId}`);
    const found = content.files.find(({ id, role }) => id === fileId && role === 'attachment');
    if (!found) throw new NotFound();
    const { name, mediaType, size, sha256 } = found;
    return { name, mediaType, size, content: await this.files.open(sha256) };
  }
}
