import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { ReadAudit } from '../../evidence/read-audit.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Issue } from '../../platform/errors.js';
import { listDocuments } from '../lists.queries.js';
import type { ListRequest, ListRow } from '../lists.queries.js';
import { barsOn } from '../rules/bars.js';
import { WHO_ACTS } from '../rules/who-acts.js';

export interface Listed {
  row: ListRow;
  /** why this person may not take the act that the document waits for, by what they have done to it */
  barred: Issue[];
}

/** A person's lists. Nothing in them, and nothing about them, tells of a document that the person may not open. */
@Injectable()
export class ListDocuments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
    private readonly audit: ReadAudit,
  ) {}

  async run(actor: Actor, request: ListRequest): Promise<{ rows: Listed[]; more: boolean }> {
    this.audit.assertReadable();
    const { personId, unitId, role, unitKind } = actor;
    const auditsOffice = role === 'auditor' && unitKind === 'governmentOffice';
    const at = this.clock.now();
    const found = await listDocuments(this.database, { personId, unitId, role, auditsOffice, at }, request);
    const rows = found.slice(0, request.limit);
    // One reading for the list, naming what was on it: a row for each would outgrow everything else that is kept.
    this.audit.record(actor, `list ${request.view} ${rows.map(({ id }) => id).join(' ')}`.trim());
    return {
      rows: rows.map((row) => ({ row, barred: this.barsFor(row, personId) })),
      more: found.length > rows.length,
    };
  }

  private barsFor(row: ListRow, personId: string): Issue[] {
    const step = WHO_ACTS.find(({ event, states }) => event === row.waiting?.event && states.includes(row.state))?.step;
    if (!step) return [];
    const { createdBy, authored: authors, opinions, hashes, submitted, unit, packId, packVersion } = row;
    const acted = { createdBy, authors, opinions, hashes, submitted, unit };
    return barsOn(acted, this.packs.get(packId, packVersion), personId, step);
  }
}
