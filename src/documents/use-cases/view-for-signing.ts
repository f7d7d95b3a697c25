import { Injectable } from '@nestjs/common';
import { personsByIds } from '../../people/people.queries.js';
import type { PersonName } from '../../people/people.queries.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import { decidedOver } from '../dissent.queries.js';
import type { DecidedOver } from '../dissent.queries.js';
import { flagsChanged } from '../flags-changed.queries.js';
import type { DocumentRecord } from '../rules/document-record.js';
import type { ChangedFlag } from '../rules/flags.js';
import { comparedWith, differing } from '../rules/signing-view.js';
import type { ComparedWith } from '../rules/signing-view.js';
import { allStanding } from '../rules/standing.js';
import { wordsOfOpinions } from '../opinion-words.queries.js';
import type { OpinionWords } from '../opinion-words.queries.js';
import { CompareRevisions } from './compare-revisions.js';
import type { Compared } from './compare-revisions.js';
import { OpenDocument } from './open-document.js';

export interface SigningView {
  record: DocumentRecord;
  people: PersonName[];
  words: OpinionWords[];
  since: { base: ComparedWith; compared: Compared } | null;
  decidedOver: DecidedOver[];
  flagsChanged: ChangedFlag[];
}

/** What whoever signs has to see: what is signed, who judged it, what changed, and who thought otherwise. */
@Injectable()
export class ViewForSigning {
  constructor(
    private readonly database: Database,
    private readonly openDocument: OpenDocument,
    private readonly compareRevisions: CompareRevisions,
  ) {}

  async run(actor: Actor, documentId: string): Promise<SigningView> {
    const { record, from } = await this.openDocument.run(actor, documentId, 'signing view');
    const base = comparedWith(record, actor.personId, from);
    const shown = [...allStanding(record), ...differing(record).map(({ opinion }) => opinion)];
    const named = shown.flatMap(({ personId, onBehalfOf }) => [personId, onBehalfOf ?? personId]);
    const [people, words, over, flags] = await this.database.together((reader) =>
      Promise.all([
        personsByIds(reader, [...new Set(named)]),
        wordsOfOpinions(reader, documentId),
        decidedOver(reader, documentId, from),
        flagsChanged(reader, record),
      ]),
    );
    const compared =
      base && base.revision !== record.revision
        ? await this.compareRevisions.compare(actor, documentId, record.revision, base.revision)
        : null;
    const since = base && compared ? { base, compared } : null;
    return { record, people, words, since, decidedOver: over, flagsChanged: flags };
  }
}
