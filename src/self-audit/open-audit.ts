import type { PolicyPacks } from '../disclosure/policy-packs.js';
import { lookedBackAt } from '../documents/held-back.queries.js';
import type { LookedBackAt } from '../documents/held-back.queries.js';
import { readableFrom } from '../documents/rules/visibility.js';
import type { Actor } from '../people/sign-in/actor.js';
import type { Reader } from '../platform/database/database.js';
import { Conflict, NotAllowed, NotFound, Refused } from '../platform/errors.js';
import { decideCampaign } from './rules/decide-campaign.js';
import type { CampaignDecision } from './rules/decide-campaign.js';
import { viewOf } from './rules/campaign.js';
import type { Side } from './rules/campaign.js';
import type { CampaignEvent } from './rules/campaign.machine.js';
import type { SelfAuditState } from './rules/vocabulary.js';
import { campaignOf } from './self-audit.store.js';
import type { LockedAudit, SelfAuditRow } from './self-audit.store.js';

/** Whether a document of this unit is among the items: only asked where the unit is neither auditing nor receiving. */
export async function hasDrafted(reader: Reader, auditId: string, unitId: string): Promise<boolean> {
  const rows = await reader.query({
    name: 'selfAudit.hasDrafted',
    text: `SELECT FROM yuantou.self_audit_item WHERE unit_id = $2::uuid AND self_audit_id = $1::uuid LIMIT 1`,
    values: [auditId, unitId],
  });
  return rows.length > 0;
}

/** As what somebody sees it. @throws NotFound: for whoever has nothing to do with it there is none */
export async function viewedBy(reader: Reader, audit: SelfAuditRow, actor: Actor): Promise<Side> {
  const campaign = { unitId: audit.unit_id, officeId: audit.office_id };
  const isOutside = actor.unitId !== audit.unit_id && actor.unitId !== audit.office_id;
  const drafted = isOutside && (await hasDrafted(reader, audit.id, actor.unitId));
  const view = viewOf(actor, campaign, drafted);
  if (view === null) throw new NotFound();
  return view;
}

/** @throws Conflict, NotAllowed, Refused */
export function decided(
  audit: LockedAudit,
  packs: PolicyPacks,
  actor: Actor,
  event: CampaignEvent['type'],
  drafted = false,
): SelfAuditState {
  const decision = decideCampaign(campaignOf(audit, packs), event, actor, drafted);
  if (!decision.ok) throw refusal(decision);
  return decision.to;
}

function refusal({ kind, why }: Extract<CampaignDecision, { ok: false }>): Error {
  switch (kind) {
    case 'notInThisState':
      return new Conflict('selfAuditNotInThisState', why);
    case 'notAllowed':
      return new NotAllowed('selfAuditNotYours', why);
    case 'selfAuditRefused':
      return new Refused('selfAuditRefused', why);
  }
}

/** A document that this person may read, or what of it is known to those who may not: that it was kept back. */
export interface SeenDocument extends LookedBackAt {
  visible: boolean;
}

/** What an audit tells of its documents is no way around who may see them. */
export async function seenBy(
  reader: Reader,
  actor: Actor,
  documentIds: readonly string[],
): Promise<Map<string, SeenDocument>> {
  const rows = await lookedBackAt(reader, documentIds, actor.unitId);
  return new Map(rows.map((row) => [row.documentId, { ...row, visible: isVisible(row, actor) }]));
}

function isVisible(row: LookedBackAt, actor: Actor): boolean {
  const access = row.fromRevision === null ? [] : [{ unitId: actor.unitId, fromRevision: row.fromRevision }];
  const officeOf = row.officeUnitId === actor.unitId ? row.governmentUnitId : null;
  const reach = { state: row.state, governmentUnitId: row.governmentUnitId, access };
  // What was made public may be known to everybody.
  return readableFrom(actor, reach, officeOf) !== null || row.publishedAt !== null;
}
