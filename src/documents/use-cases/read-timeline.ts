import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import { timelineOf } from '../timeline.queries.js';
import type { TimelineRow } from '../timeline.queries.js';
import { OpenDocument } from './open-document.js';

/** Reads what has been done to a document, as far back as it is this reader's to know. */
@Injectable()
export class ReadTimeline {
  constructor(
    private readonly database: Database,
    private readonly openDocument: OpenDocument,
  ) {}

  async run(actor: Actor, documentId: string, page: { after: number; limit: number }): Promise<TimelineRow[]> {
    const { from } = await this.openDocument.run(actor, documentId, 'timeline');
    return timelineOf(this.database, documentId, { from, ...page });
  }
}
