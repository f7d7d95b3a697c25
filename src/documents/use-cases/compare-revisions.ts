import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import { diffBodies } from '../diff.js';
import type { BlockChange } from '../diff.js';
import { hashesOfRevision, revisionsByNumber, revisionsOf } from '../documents.queries.js';
import type { RevisionRow } from '../documents.queries.js';
import { differences } from '../rules/diff.js';
import type { Differences } from '../rules/diff.js';
import type { ScopeTexts } from '../rules/scopes.js';
import { readScopeTexts } from '../scope-texts.queries.js';
import { OpenDocument } from './open-document.js';

export interface Compared {
  before: RevisionRow;
  after: RevisionRow;
  body: BlockChange[];
  differences: Differences;
}

/** Reads older revisions, and what is different between two. A revision from before the reader's time is not found. */
@Injectable()
export class CompareRevisions {
  constructor(
    private readonly database: Database,
    private readonly openDocument: OpenDocument,
  ) {}

  async list(actor: Actor, documentId: string, page: { before: number | null; limit: number }): Promise<RevisionRow[]> {
    const { from } = await this.openDocument.run(actor, documentId, 'revisions');
    return revisionsOf(this.database, documentId, { from, ...page });
  }

  async read(actor: Actor, documentId: string, number: number): Promise<{ revision: RevisionRow; texts: ScopeTexts }> {
    const { from } = await this.openDocument.run(actor, documentId, `revision ${number}`);
    const [revision] = await this.found(documentId, from, [number]);
    if (!revision) throw new NotFound();
    return { revision, texts: await readScopeTexts(this.database, documentId, hashesOfRevision(revision)) };
  }

  /** @param against the older one; by default the one before */
  async compare(actor: Actor, documentId: string, number: number, against: number): Promise<Compared> {
    const { from } = await this.openDocument.run(actor, documentId, `diff ${against} ${number}`);
    const found = await this.found(documentId, from, [against, number]);
    const [before, after] = [against, number].map((wanted) => found.find((row) => row.number === wanted));
    if (!before || !after) throw new NotFound();
    const [old, now] = await this.database.together((reader) =>
      Promise.all([
        readScopeTexts(reader, documentId, hashesOfRevision(before)),
        readScopeTexts(reader, documentId, hashesOfRevision(after)),
      ]),
    );
    return { before, after, body: diffBodies(old.content.body, now.content.body), differences: differences(old, now) };
  }

  private found(documentId: string, from: number, numbers: number[]): Promise<RevisionRow[]> {
    if (numbers.some((number) => number < from)) throw new NotFound();
    return revisionsByNumber(this.database, documentId, numbers);
  }
}
