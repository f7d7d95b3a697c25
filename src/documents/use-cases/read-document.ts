import { Injectable } from '@nestjs/common';
import { ReadAudit } from '../../evidence/read-audit.js';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { personsByIds } from '../../people/people.queries.js';
import type { PersonName } from '../../people/people.queries.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { readDocument } from '../document.store.js';
import type { Wait } from '../document.store.js';
import type { DocumentRecord } from '../rules/document-record.js';
import type { ProposedCorrection } from '../rules/correction-steps.js';
import type { Content } from '../rules/scopes.js';
import type { World } from '../rules/world.js';
import { readScopeTexts } from '../scope-texts.queries.js';
import { flagsChanged } from '../flags-changed.queries.js';
import type { ChangedFlag } from '../rules/flags.js';
import { proposedCorrection, textCorrections } from '../text-correction.store.js';
import { wordsOfOpinions } from '../opinion-words.queries.js';
import type { OpinionWords } from '../opinion-words.queries.js';
import { assertReadable } from './act-on-document.js';
import { writtenNotices } from './read-return-notices.js';
import type { ReadNotices } from './read-return-notices.js';

export interface ReadResult {
  record: DocumentRecord;
  world: World;
  people: PersonName[];
  /** the notices of its returns, and the people they name */
  returned: Pick<ReadNotices, 'notices' | 'people'>;
  content: Content;
  words: OpinionWords[];
  waits: Wait[];
  flagsChanged: ChangedFlag[];
  /** corrections of wording that were proposed, where the document stands at the step that knows them */
  proposals: ProposedCorrection[];
}

/** Reads one document for one person; whoever may not see it is told that it does not exist. */
@Injectable()
export class ReadDocument {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
    private readonly audit: ReadAudit,
  ) {}

  async run(actor: Actor, documentId: string): Promise<ReadResult> {
    this.audit.assertReadable();
    const today = shanghaiDate(this.clock.now());
    const locked = await readDocument(this.database, documentId, today);
    assertReadable(locked, actor);
    this.audit.record(actor, 'document', documentId);
    const { record } = locked;
    const named = [
      ...record.opinions.flatMap(({ personId, onBehalfOf }) => [personId, onBehalfOf ?? personId]),
      ...record.delegations.map(({ fromPersonId }) => fromPersonId),
    ];
    const [people, texts, returned, words, changed, corrections] = await this.database.together((reader) =>
      Promise.all([
        personsByIds(reader, [...new Set(named)]),
        readScopeTexts(reader, documentId, record.hashes),
        writtenNotices(reader, record),
        wordsOfOpinions(reader, documentId),
        flagsChanged(reader, record),
        record.state === 'registration' ? textCorrections(reader, documentId) : [],
      ]),
    );
    const proposals = corrections.map(proposedCorrection);
    const world = { pack: this.packs.get(record.packId, record.packVersion), today };
    return {
      record,
      world,
      people,
      returned,
      content: texts.content,
      words,
      waits: locked.waits,
      flagsChanged: changed,
      proposals,
    };
  }
}
