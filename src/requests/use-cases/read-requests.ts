import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { documentsAskedFor, documentsReached } from '../../documents/asked-for.queries.js';
import type { AskedForDocument } from '../../documents/asked-for.queries.js';
import { ReadAudit } from '../../evidence/read-audit.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import { requestHeat, requestOfUnit, requestsPage } from '../requests.queries.js';
import type { RequestHeat, RequestPage, RequestRow } from '../requests.queries.js';
import { basisOf, soughtBy } from '../rules/sought.js';
import type { MatchBasis } from '../rules/requests.js';

export interface OpenedRequest {
  request: RequestRow;
  /** what was said of it, and what it may ask for; none that the unit may not see */
  documents: { document: AskedForDocument; basis: MatchBasis }[];
}

export interface HotDocument extends RequestHeat {
  document: AskedForDocument;
  /** different applicants that the pack asks for */
  threshold: number;
  mode: 'shall' | 'may';
}

const MOST_SUGGESTED = 8;
const MOST_HOT = 100;

/** A unit's requests, the documents that they may ask for, and the documents most asked for. */
@Injectable()
export class ReadRequests {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
    private readonly audit: ReadAudit,
  ) {}

  page(actor: Actor, page: RequestPage): Promise<RequestRow[]> {
    return this.database.query<RequestRow>(requestsPage(actor.unitId, page));
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<OpenedRequest> {
    this.audit.assertReadable();
    const [request] = await this.database.query<RequestRow>(requestOfUnit(actor.unitId, id));
    if (!request) throw new NotFound();
    const judged = request.matches.map(({ documentId }) => documentId);
    const [known, suggested] = await Promise.all([
      judged.length === 0 ? [] : documentsReached(this.database, actor.unitId, judged),
      documentsAskedFor(this.database, actor.unitId, soughtBy(request), MOST_SUGGESTED),
    ]);
    const all = [...known, ...suggested.filter(({ id: one }) => !judged.includes(one))];
    this.audit.record(actor, `request ${id} ${all.map((document) => document.id).join(' ')}`.trim());
    return { request, documents: all.map((document) => ({ document, basis: basisOf(request, document) })) };
  }

  /** Documents of the unit that were given on request within the pack's window up to today, by different applicants. */
  async heat(actor: Actor): Promise<HotDocument[]> {
    this.audit.assertReadable();
    const { concentration } = this.packs.default.switches;
    const today = shanghaiDate(this.clock.now());
    const hot = await requestHeat(this.database, today, concentration, { unitId: actor.unitId, limit: MOST_HOT });
    const documents = await documentsReached(
      this.database,
      actor.unitId,
      hot.map(({ documentId }) => documentId),
    );
    this.audit.record(actor, `list heat ${documents.map(({ id }) => id).join(' ')}`.trim());
    return hot.flatMap((one) => {
      const document = documents.find(({ id }) => id === one.documentId);
      return document ? [{ ...one, document, threshold: concentration.applicants, mode: concentration.mode }] : [];
    });
  }
}
