import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { oldRestrictionOf } from '../../disclosure/rules/old-restriction.js';
import { newestRedeterminations, redeterminationsByOrigin } from '../../documents/redeterminations.queries.js';
import type { RedeterminationRow } from '../../documents/redeterminations.queries.js';
import { ReadAudit } from '../../evidence/read-audit.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import type { Issue } from '../../platform/errors.js';
import { seenBy } from '../open-audit.js';
import type { SeenDocument } from '../open-audit.js';
import type { CampaignEvent } from '../rules/campaign.machine.js';
import { showsItems, viewOf } from '../rules/campaign.js';
import type { Side } from '../rules/campaign.js';
import { choicesOf } from '../rules/conclusions.js';
import type { ConclusionChoice } from '../rules/conclusions.js';
import { eventsIn, whyNotNow } from '../rules/decide-campaign.js';
import { campaignOf } from '../self-audit.store.js';
import {
  auditDetail,
  auditEntries,
  auditReturns,
  boardPage,
  itemByDocument,
  itemPage,
  itemsByPosition,
  openGroups,
} from '../self-audits.queries.js';
import type {
  AuditDetail,
  AuditItemRow,
  BoardFilter,
  BoardRow,
  EntryRow,
  GroupRow,
  ItemFilter,
  ReturnRow,
} from '../self-audits.queries.js';

export interface OpenedAudit {
  audit: AuditDetail;
  view: Side;
  today: string;
}

export interface ShownAudit extends OpenedAudit {
  entries: EntryRow[];
  returns: ReturnRow[];
  actions: { event: CampaignEvent['type']; why: Issue[] }[];
}

export interface ShownItem {
  item: AuditItemRow;
  documentId: string | null;
  /** null where the reader may not know the document */
  document: SeenDocument | null;
  /** the newest of the document where the conclusion asked for one, or that was proposed for this audit */
  redetermination: RedeterminationRow | null;
  /** what it can be concluded with, by whoever audits it */
  choices: ConclusionChoice[];
}

const PORTION = 500;

/** Self-audits as people read them: what of it they see follows from how they stand to it. */
@Injectable()
export class ReadSelfAudit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
    private readonly readAudit: ReadAudit,
  ) {}

  board(
    actor: Actor,
    filter: Omit<BoardFilter, 'lateOn'> & { late: boolean },
    page: Parameters<typeof boardPage>[2],
  ): Promise<BoardRow[]> {
    const lateOn = filter.late ? this.today() : null;
    return this.database.query<BoardRow>(boardPage(actor, { ...filter, lateOn }, page));
  }

  today(): string {
    return shanghaiDate(this.clock.now());
  }

  /** @throws NotFound */
  async open(actor: Actor, id: string): Promise<OpenedAudit> {
    const [audit] = await this.database.query<AuditDetail>(auditDetail(id, actor.unitId));
    const view = audit && viewOf(actor, { unitId: audit.unit_id, officeId: audit.office_id }, audit.drafted > 0);
    if (!audit || !view) throw new NotFound();
    return { audit, view, today: this.today() };
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<ShownAudit> {
    const opened = await this.open(actor, id);
    const isWhole = opened.view !== 'drafting';
    const [entries, returns] = await Promise.all([
      isWhole ? this.database.query<EntryRow>(auditEntries(id)) : [],
      isWhole ? this.database.query<ReturnRow>(auditReturns(id)) : [],
    ]);
    return { ...opened, entries, returns, actions: this.actions(opened, actor) };
  }

  /** Page of items; the office sees them once the report is submitted, a drafting department its own. @throws NotFound */
  async items(
    actor: Actor,
    id: string,
    filter: Omit<ItemFilter, 'draftedBy'>,
    page: { after: number; limit: number },
  ): Promise<ShownItem[]> {
    const { audit, view } = await this.open(actor, id);
    assertItemsShown(audit, view);
    const draftedBy = view === 'drafting' ? actor.unitId : null;
    const rows = await this.database.query<AuditItemRow>(itemPage(id, { ...filter, draftedBy }, page));
    return this.shown(actor, rows, { audit, view });
  }

  /** @throws NotFound */
  async item(actor: Actor, id: string, documentId: string): Promise<ShownItem> {
    const { audit, view } = await this.open(actor, id);
    assertItemsShown(audit, view);
    const rows = await this.database.query<AuditItemRow>(itemByDocument(id, documentId));
    const [shown] = await this.shown(actor, rows, { audit, view });
    // A document that was sealed is still an item of those who audit it.
    if (!shown || (!shown.document && view !== 'unit')) throw new NotFound();
    return shown;
  }

  /** Those of these numbers whose documents the reader may know. */
  async at(actor: Actor, id: string, positions: readonly number[]): Promise<ShownItem[]> {
    if (positions.length === 0) return [];
    const rows = await this.database.query<AuditItemRow>(itemsByPosition(id, positions));
    return this.shown(actor, rows, null);
  }

  /** Every item that the reader sees, in portions: the memory used does not grow with the ledger. @throws NotFound */
  async *ledger(actor: Actor, id: string): AsyncGenerator<ShownItem[]> {
    const all = { open: null, conclusion: null, clue: null, register: null };
    for (let after = 0; ;) {
      const portion = await this.items(actor, id, all, { after, limit: PORTION });
      yield portion;
      await this.readAudit.flush();
      const last = portion.at(-1);
      if (!last || portion.length < PORTION) return;
      after = last.item.position;
    }
  }

  /** @throws NotFound */
  async groups(actor: Actor, id: string): Promise<GroupRow[]> {
    const { view } = await this.open(actor, id);
    if (view !== 'unit') throw new NotFound();
    return this.database.query<GroupRow>(openGroups(id));
  }

  private async shown(
    actor: Actor,
    rows: AuditItemRow[],
    opened: Pick<OpenedAudit, 'audit' | 'view'> | null,
  ): Promise<ShownItem[]> {
    this.readAudit.assertReadable();
    const ids = rows.map((row) => row.document_id);
    const seen = await seenBy(this.database, actor, ids);
    const visible = ids.filter((id) => seen.get(id)?.visible);
    this.readAudit.record(actor, 'selfAudit.items', ...visible);
    const law = this.packs.catalogueOn(this.today());
    const audit = opened?.audit;
    const pack = audit && this.packs.get(audit.pack_id, audit.pack_version);
    const changing = rows.filter((row) => row.redetermination !== null).map((row) => row.document_id);
    const [begun, named] = await Promise.all([
      changing.length > 0 ? newestRedeterminations(this.database, changing) : [],
      audit && rows.length > 0 ? redeterminationsByOrigin(this.database, 'selfAudit', [audit.id]) : [],
    ]);
    // The newest that a conclusion asked for, or that somebody proposed for this audit.
    const cameOf = (id: string) =>
      [...begun, ...named.toReversed()].find(({ documentId }) => documentId === id) ?? null;
    return rows.map((item) => {
      const document = seen.get(item.document_id);
      const redetermination = cameOf(item.document_id);
      const diverted = document?.state === 'diverted';
      const old = pack ? oldRestrictionOf(pack, item.document_date, audit.freeze_on) : null;
      const choices = choicesOf({ attribute: document?.register ?? item.register, diverted, old }, law);
      // Under it a document that was sealed is concluded too; to whoever does not audit it says nothing.
      const documentId = document?.visible || opened?.view === 'unit' ? item.document_id : null;
      return { item, documentId, document: document?.visible ? document : null, redetermination, choices };
    });
  }

  private actions({ audit }: OpenedAudit, actor: Actor): ShownAudit['actions'] {
    const campaign = campaignOf(audit, this.packs);
    const drafted = audit.drafted > 0 && audit.unit_id !== actor.unitId;
    return eventsIn(audit.state).map((event) => ({ event, why: whyNotNow(campaign, event, actor, drafted) }));
  }
}

function assertItemsShown({ submitted_at: submittedAt }: AuditDetail, view: Side): void {
  if (!showsItems(view, submittedAt)) throw new NotFound();
}
