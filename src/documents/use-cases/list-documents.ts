import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { ReadAudit } from '../../evidence/read-audit.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Issue } from '../../platform/errors.js';
import { countBadges, listDocuments, markRead } from '../lists.queries.js';
import type { Badges, ListFilter, ListReader, ListRequest, ListRow } from '../lists.queries.js';
import { barsOn, isRedetermining } from '../rules/bars.js';
import type { Step } from '../rules/document-record.js';
import { judgedAs } from '../rules/redetermination.js';
import { ACTION_OF } from '../rules/redetermination-acts.js';
import { WHO_REDETERMINES } from '../rules/redetermination-seats.js';
import { auditsGovernment } from '../rules/visibility.js';
import { WHO_ACTS } from '../rules/who-acts.js';

export interface Listed {
  row: ListRow;
  /** why this person may not take the act that the document waits for, by what they have done to it */
  barred: Issue[];
}

export interface ListedPage {
  rows: Listed[];
  more: boolean;
  /** the day it was read on, YYYY-MM-DD */
  today: string;
}

/** So many rows at a time, so that the memory used does not grow with the list. */
const PORTION = 500;

/** A person's lists. Nothing in them, and nothing about them, tells of a document that the person may not open. */
@Injectable()
export class ListDocuments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
    private readonly audit: ReadAudit,
  ) {}

  async run(actor: Actor, request: ListRequest): Promise<ListedPage> {
    this.audit.assertReadable();
    const reader = this.readerOf(actor);
    const found = await listDocuments(this.database, reader, request);
    const rows = found.slice(0, request.limit);
    // One reading for the list, naming what was on it: a row for each would outgrow everything else that is kept.
    this.audit.record(actor, `list ${request.view} ${rows.map(({ id }) => id).join(' ')}`.trim());
    return {
      rows: rows.map((row) => ({ row, barred: this.barsFor(row, actor.personId) })),
      more: found.length > rows.length,
      today: reader.today,
    };
  }

  /** Every row that the filter leaves, in the order of the screen; a portion is handed out once its readings are written. */
  async *export(actor: Actor, filter: ListFilter): AsyncGenerator<ListRow[]> {
    let after: ListRequest['after'] = null;
    do {
      this.audit.assertReadable();
      const rows = await listDocuments(this.database, this.readerOf(actor), { ...filter, after, limit: PORTION - 1 });
      this.audit.record(actor, `list.export ${filter.view}`, ...rows.map(({ id }) => id));
      await this.audit.flush();
      this.audit.assertReadable();
      yield rows;
      const last = rows.length === PORTION ? rows.at(-1) : undefined;
      after = last ? { at: last.keyAt.toISOString(), id: last.id } : null;
    } while (after !== null);
  }

  badges(actor: Actor): Promise<Badges> {
    return countBadges(this.database, this.readerOf(actor));
  }

  async markRead(actor: Actor, documentIds: readonly string[]): Promise<void> {
    await this.database.query(markRead(this.readerOf(actor), documentIds));
  }

  private readerOf({ personId, unitId, role, unitKind }: Actor): ListReader {
    const at = this.clock.now();
    const auditsOffice = auditsGovernment({ role, unitKind });
    return { personId, unitId, role, auditsOffice, at, today: shanghaiDate(at) };
  }

  private barsFor({ acted, event, state }: ListRow, personId: string): Issue[] {
    const step = acted && stepWaitedFor(event, state);
    if (!step) return [];
    const asked = acted.proposed && isRedetermining(step) ? judgedAs(acted, acted.proposed) : acted;
    return barsOn(asked, this.packs.get(acted.packId, acted.packVersion), personId, step);
  }
}

/** The step of judgement that the document waits for, its own or of its redetermination. */
function stepWaitedFor(awaited: ListRow['event'], state: ListRow['state']): Step | undefined {
  const own = WHO_ACTS.find(({ event, states }) => event === awaited && states.includes(state));
  if (own) return own.step;
  return WHO_REDETERMINES.find(({ event, step }) => step && event !== 'open' && ACTION_OF[event] === awaited)?.step;
}
