import { Injectable } from '@nestjs/common';
import { personsByIds } from '../../people/people.queries.js';
import type { PersonName } from '../../people/people.queries.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { Database } from '../../platform/database/database.js';
import type { Wait } from '../document.store.js';
import { wordsOfOpinions } from '../opinion-words.queries.js';
import type { OpinionWords } from '../opinion-words.queries.js';
import { redeterminationsOf } from '../redeterminations.queries.js';
import type { RedeterminationRow } from '../redeterminations.queries.js';
import { addressOfEntry, lastPublished } from '../releases.store.js';
import type { KeptChannel } from '../releases.store.js';
import type { DocumentRecord } from '../rules/document-record.js';
import type { ScopeTexts } from '../rules/scopes.js';
import type { World } from '../rules/world.js';
import { readScopeTexts } from '../scope-texts.queries.js';
import { OpenDocument } from './open-document.js';

export interface ShownRedetermination {
  row: RedeterminationRow;
  texts: ScopeTexts;
}

export interface ReadRedetermination {
  record: DocumentRecord;
  world: World;
  waits: Wait[];
  people: PersonName[];
  words: OpinionWords[];
  items: ShownRedetermination[];
  /** where the document was published last */
  channels: KeptChannel[];
}

/** Every redetermination of a document, with what was proposed and what everybody found of it. */
@Injectable()
export class ReadRedeterminations {
  constructor(
    private readonly database: Database,
    private readonly packs: PolicyPacks,
    private readonly openDocument: OpenDocument,
  ) {}

  async run(actor: Actor, documentId: string): Promise<ReadRedetermination> {
    const { record, today, waits } = await this.openDocument.run(actor, documentId, 'redeterminations');
    const rows = await redeterminationsOf(this.database, documentId);
    const named = new Set([
      ...rows.map(({ openedBy }) => openedBy),
      ...record.opinions.flatMap(({ personId, onBehalfOf }) => [personId, onBehalfOf ?? personId]),
    ]);
    const [people, words, published, ...texts] = await this.database.together((reader) =>
      Promise.all([
        personsByIds(reader, [...named]),
        wordsOfOpinions(reader, documentId),
        lastPublished(reader, documentId),
        ...rows.map(({ contentHash: content, disclosureHash: disclosure, interpretationHash: interpretation }) =>
          readScopeTexts(reader, documentId, { content, disclosure, interpretation }),
        ),
      ]),
    );
    return {
      record,
      world: { pack: this.packs.get(record.packId, record.packVersion), today },
      waits,
      people,
      words,
      items: rows.flatMap((row, i) => {
        const text = texts[i];
        return text ? [{ row, texts: text }] : [];
      }),
      channels: published?.channels ?? (await addressOfEntry(this.database, documentId)),
    };
  }
}
