import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import { FileStore } from '../../platform/storage/file-store.js';
import { revisionWithFile } from '../documents.queries.js';
import { OpenDocument } from './open-document.js';

export interface OpenFile {
  name: string;
  mediaType: string;
  size: number;
  content: Readable;
}

/** Opens a file of any revision that this reader may see. */
@Injectable()
export class ReadFile {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly openDocument: OpenDocument,
  ) {}

  async run(actor: Actor, documentId: string, fileId: string): Promise<OpenFile> {
    const { from } = await this.openDocument.run(actor, documentId, `file ${fileId}`);
    const found = await revisionWithFile(this.database, documentId, fileId, from);
    if (!found) throw new NotFound();
    const { sha256, name, mediaType, size } = found;
    return { name, mediaType, size, content: await this.files.open(sha256) };
  }
}
