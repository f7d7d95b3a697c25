import { Injectable } from '@nestjs/common';
import type { Reckoning } from '../calendar/rules/working-days.js';
import type { Role } from '../people/rules/roles.js';
import type { Actor } from '../people/sign-in/actor.js';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/database/database.js';
import { currentRequest } from '../platform/http/request-context.js';
import { messageOf } from '../platform/messages/messages.js';
import type { SubjectType } from '../tasks/rules/task-kinds.js';
import { closeTask, openTask, TaskSubjects } from '../tasks/tasks.js';
import type { SubjectInWords } from '../tasks/tasks.js';
import { isOfficeReader, isUnitReader } from './rules/spot-check.js';

/** The unit owes an explanation, and what an order asks for; the office a look at what the unit then says. */
const DUTIES = {
  explain: { role: 'disclosureOfficer', subject: 'spotCheckItem', why: 'spotCheckToExplain' },
  find: { role: 'officeReviewer', subject: 'spotCheckItem', why: 'spotCheckToFind' },
  rectify: { role: 'disclosureOfficer', subject: 'rectification', why: 'rectificationDue' },
  recheck: { role: 'officeReviewer', subject: 'rectification', why: 'rectificationToRecheck' },
} as const satisfies Record<string, { role: Role; subject: SubjectType; why: string }>;
type Duty = keyof typeof DUTIES;

interface Owed {
  duty: Duty;
  /** whose duty it is */
  unitId: string;
  /** of the order, or of the item of the sample */
  id: string;
  /** of an item the duty itself, which it knows once; of an order the sequence of the act that it follows */
  step: string;
  due: Reckoning;
  at: Date;
}

export const owe = (tx: Tx, { duty, id, unitId, step, due, at }: Owed): Promise<boolean> =>
  openTask(tx, {
    kind: 'rectification',
    key: `${id}:${step}`,
    unitId,
    role: DUTIES[duty].role,
    subject: { type: DUTIES[duty].subject, id },
    dueOn: due.on,
    explanation: { code: DUTIES[duty].why, params: { on: due.on }, reckoning: due },
    at,
  });

export const settle = (
  tx: Tx,
  { id, step, at, personId }: Pick<Owed, 'id' | 'step' | 'at'> & { personId: string },
): Promise<boolean> => closeTask(tx, { kind: 'rectification', key: `${id}:${step}`, outcome: 'done', at, personId });

interface SubjectRow {
  id: string;
  office_id: string;
  unit_id: string;
  office: string;
  unit: string;
  year: number;
  number: number;
}

const visibleTo = (actor: Actor) => (row: SubjectRow) =>
  isUnitReader(actor, row.unit_id) || isOfficeReader(actor, row.office_id);

/** An order is named by its number, not by its document: to the unit with the office that gave it, there with the unit. */
@Injectable()
export class RectificationSubjects extends TaskSubjects {
  readonly type: SubjectType = 'rectification';

  constructor(private readonly database: Database) {
    super();
  }

  async describedFor(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, SubjectInWords>> {
    const rows = await this.database.query<SubjectRow>({
      text: `
        SELECT r.id, r.office_id, r.unit_id, o.name AS office, u.name AS unit, r.year, r.number
        FROM yuantou.rectification r JOIN yuantou.unit o ON o.id = r.office_id JOIN yuantou.unit u ON u.id = r.unit_id
        WHERE r.id = ANY ($1::uuid[])`,
      values: [ids],
    });
    const { lang } = currentRequest();
    return new Map(
      rows.filter(visibleTo(actor)).map((row) => {
        const { id, office, unit, year, number } = row;
        const code = isOfficeReader(actor, row.office_id) ? 'rectificationOf' : 'rectificationTitle';
        return [id, { title: messageOf(code, lang, { office, unit, year, number }).message }];
      }),
    );
  }
}

/** A question is named by the office that asks, there by the unit that is asked, and is found in its spot check. */
@Injectable()
export class SpotCheckItemSubjects extends TaskSubjects {
  readonly type: SubjectType = 'spotCheckItem';

  constructor(private readonly database: Database) {
    super();
  }

  async describedFor(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, SubjectInWords>> {
    const rows = await this.database.query<SubjectRow & { check_id: string; position: number }>({
      text: `
        SELECT i.id, s.office_id, i.unit_id, o.name AS office, u.name AS unit, s.year, s.number, s.id AS check_id, i.position
        FROM yuantou.spot_check_item i JOIN yuantou.spot_check s ON s.id = i.spot_check_id
        JOIN yuantou.unit o ON o.id = s.office_id JOIN yuantou.unit u ON u.id = i.unit_id WHERE i.id = ANY ($1::uuid[])`,
      values: [ids],
    });
    const { lang } = currentRequest();
    return new Map(
      rows.filter(visibleTo(actor)).map((row) => {
        const { id, office, unit, year, number, position, check_id: within } = row;
        const code = isOfficeReader(actor, row.office_id) ? 'spotCheckItemOf' : 'spotCheckQuestion';
        return [id, { title: messageOf(code, lang, { office, unit, year, number, position }).message, within }];
      }),
    );
  }
}
