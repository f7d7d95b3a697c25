import { Injectable } from '@nestjs/common';
import { workingDaysLeft } from '../../calendar/rules/working-days.js';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { Conflict, NotAllowed, Refused } from '../../platform/errors.js';
import type { Issue } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import { oweAudit } from '../duties.js';
import { PACES } from '../../tasks/rules/task-kinds.js';
import { postsFor, sidesOf } from '../rules/campaign.js';
import { freezeMoment } from '../rules/population.js';
import { insertAudit, issuersWithout, issuingBody } from '../opening.store.js';
import type { IssuingBody } from '../opening.store.js';
import { entryStatement, linkOf } from '../self-audit.store.js';
import type { AuditStep } from '../self-audit.store.js';
import { FREEZE_JOB } from './freeze-population.js';

/** So many working days before its end, as many as the earliest reminder (`tasks`, paces). */
const BEGIN_BEFORE = PACES.selfAudit.reminders[0] ?? 30;

/** Begins the self-audit of an issuing body for a year: by its own people, by the government office, or by the calendar. */
@Injectable()
export class OpenSelfAudit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
  ) {}

  /** @returns its id. @throws NotAllowed('selfAuditNotYours'), Refused('selfAuditRefused'), Conflict('selfAuditExists') */
  run(actor: Actor, { unitId, year }: { unitId: string; year: number }): Promise<string> {
    const today = shanghaiDate(this.clock.now());
    return this.database.transaction(async (tx) => {
      const body = await issuingBody(tx, unitId);
      const why = [...bodyIssues(body, actor), ...yearIssues(year, Number(today.slice(0, 4)))];
      if (!body || why.length > 0) throw new Refused('selfAuditRefused', why);
      assertMayOpen(actor, body);
      const id = await this.open(tx, body, year, actor);
      if (id === undefined) throw new Conflict('selfAuditExists', [{ code: 'selfAuditExists', pointer: '/unitId' }]);
      return id;
    });
  }

  /** Every body that has none for the year, from the day on which the first reminder would go out until the year's end. */
  byCalendar(on: string): Promise<number> {
    const year = Number(on.slice(0, 4));
    if (workingDaysLeft(on, this.dueOn(year)) > BEGIN_BEFORE) return Promise.resolve(0);
    return this.database.transaction(async (tx) => {
      const bodies = await issuersWithout(tx, year);
      for (const body of bodies) await this.open(tx, body, year);
      return bodies.length;
    });
  }

  private dueOn(year: number): string {
    return `${year}-${this.packs.default.deadlines.find(({ code }) => code === 'selfAudit')?.on ?? '12-31'}`;
  }

  private async open(tx: Tx, body: IssuingBody, year: number, actor?: Actor): Promise<string | undefined> {
    const at = this.clock.now();
    const pack = this.packs.default;
    const { freezeOn } = pack.switches.selfAudit;
    const moment = freezeMoment(year, freezeOn);
    // Whoever begins late looks at what is there then, such as documents imported since; later documents are next year's.
    const frozenAt = moment > at ? moment : at;
    const dueOn = this.dueOn(year);
    const id = uuidv7(at);
    const step: AuditStep = {
      act: 'open',
      to: 'preparing',
      at,
      ...(actor && { actor }),
      detail: { issuerId: body.id, year, packVersion: pack.version, frozenAt: frozenAt.toISOString(), dueOn },
    };
    const link = linkOf(id, null, 1, null, step);
    const row = { id, body, year, pack, at, freezeOn: `${year}-${freezeOn}`, frozenAt, dueOn, chainHead: link.sha256 };
    if ((await tx.execute(insertAudit(row))) === 0) return undefined;
    tx.post(entryStatement(id, null, 1, null, step, link));
    const { responsibleId: unit_id, officeId: office_id } = body;
    await oweAudit(tx, { id, unit_id, office_id, year, due_on: dueOn }, at);
    enqueue(tx, FREEZE_JOB, { selfAuditId: id }, { runAt: frozenAt, key: `${FREEZE_JOB}:${id}` });
    return id;
  }
}

function bodyIssues(body: IssuingBody | undefined, actor: Actor): Issue[] {
  const known = body && (body.responsibleId === actor.unitId || body.officeId === actor.unitId);
  return known ? [] : [{ code: 'unitNotFound', pointer: '/unitId' }];
}

/** A year that is over is still reported on; none before it is. */
const yearIssues = (year: number, thisYear: number): Issue[] =>
  year === thisYear || year === thisYear - 1
    ? []
    : [{ code: 'selfAuditYear', pointer: '/year', params: { from: thisYear - 1, to: thisYear } }];

function assertMayOpen(actor: Actor, { responsibleId, officeId }: IssuingBody): void {
  const sides = sidesOf(actor, { unitId: responsibleId, officeId }, false);
  const posts = postsFor('open', { reportSigner: 'principal' });
  if (posts.some(({ side, roles }) => sides.includes(side) && roles.includes(actor.role))) return;
  throw new NotAllowed('selfAuditNotYours', [
    { code: 'selfAuditNotYours', owner: 'disclosureOfficer', params: { selfAuditEvent: 'open' } },
  ]);
}
