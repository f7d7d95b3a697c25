import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { ReadAudit } from '../../evidence/read-audit.js';
import { personsByIds } from '../../people/people.queries.js';
import type { PersonName } from '../../people/people.queries.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/database.js';
import { readDocument } from '../document.store.js';
import { noticesOf } from '../return-notices.queries.js';
import type { WrittenNotice } from '../return-notices.queries.js';
import type { DocumentRecord } from '../rules/document-record.js';
import type { World } from '../rules/world.js';
import { assertReadable } from './act-on-document.js';

export interface ReadNotices {
  record: DocumentRecord;
  world: World;
  notices: WrittenNotice[];
  people: PersonName[];
}

/** The returns of one document, for whoever may read it. */
@Injectable()
export class ReadReturnNotices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
    private readonly readAudit: ReadAudit,
  ) {}

  async run(actor: Actor, documentId: string): Promise<ReadNotices> {
    this.readAudit.assertReadable();
    const today = shanghaiDate(this.clock.now());
    const locked = await readDocument(this.database, documentId, today);
    assertReadable(locked, actor);
    const { record } = locked;
    const { notices, people } = await writtenNotices(this.database, record);
    this.readAudit.record(actor, 'return notices', documentId);
    return { record, world: { pack: this.packs.get(record.packId, record.packVersion), today }, notices, people };
  }
}

/** A document that was never returned costs nothing here. */
export async function writtenNotices(
  reader: Reader,
  record: DocumentRecord,
): Promise<Pick<ReadNotices, 'notices' | 'people'>> {
  if (record.returns.length === 0) return { notices: [], people: [] };
  const notices = await noticesOf(reader, record.id);
  const named = notices.flatMap(({ handlerId, approverId, items }) => [
    handlerId,
    approverId,
    ...items.flatMap(({ answers }) => answers.map(({ personId }) => personId)),
  ]);
  const ids = [...new Set(named)].filter((id): id is string => id !== null);
  return { notices, people: ids.length > 0 ? await personsByIds(reader, ids) : [] };
}
