import { Injectable } from '@nestjs/common';
import { passagesIn } from '../../disclosure/rules/passages.js';
import type { Passage } from '../../disclosure/rules/passages.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import { textOfBlock } from '../../publication/rules/blocks.js';
import { earlierDecisions } from '../earlier-decisions.queries.js';
import type { EarlierDecision } from '../earlier-decisions.queries.js';
import { readScopeTexts } from '../scope-texts.queries.js';
import { OpenDocument } from './open-document.js';

/** What helps a reviewer to judge openness and secrecy: places in the text, and what was decided of the like before. */
@Injectable()
export class LookClosely {
  constructor(
    private readonly database: Database,
    private readonly openDocument: OpenDocument,
  ) {}

  async passages(actor: Actor, documentId: string): Promise<(Passage & { words: string })[]> {
    const { record } = await this.openDocument.run(actor, documentId, 'passages');
    const { content } = await readScopeTexts(this.database, documentId, record.hashes);
    const texts = content.body.map(textOfBlock);
    return passagesIn(texts).map((found) => ({
      ...found,
      words: texts[found.text]?.slice(found.from, found.to) ?? '',
    }));
  }

  async earlierDecisions(actor: Actor, documentId: string): Promise<EarlierDecision[]> {
    const { record } = await this.openDocument.run(actor, documentId, 'earlier decisions');
    const grounds = (record.disclosure?.grounds ?? []).map(({ code }) => code);
    const { kind, unit, content } = record;
    const of = { documentId, unitId: unit.id, kind, title: content.title, grounds };
    return earlierDecisions(this.database, of, actor.unitId);
  }
}
