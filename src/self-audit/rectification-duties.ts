import { Injectable } from '@nestjs/common';
import type { Reckoning } from '../calendar/rules/working-days.js';
import type { Actor } from '../people/sign-in/actor.js';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/database/database.js';
import { currentRequest } from '../platform/http/request-context.js';
import { messageOf } from '../platform/messages/messages.js';
import type { SubjectType } from '../tasks/rules/task-kinds.js';
import { closeTask, openTask, TaskSubjects } from '../tasks/tasks.js';
import type { SubjectInWords } from '../tasks/tasks.js';
import { isOfficeReader, isUnitReader } from './rules/spot-check.js';

interface Owed {
  /** of the order, or of the item of the sample that is to be explained */
  id: string;
  unitId: string;
  /** `explain`, or the sequence of the act that set the day */
  step: string;
  due: Reckoning;
  at: Date;
}

/** The unit's disclosure officer owes an explanation, or what an order asks for. */
export const owe = (tx: Tx, { id, unitId, step, due, at }: Owed): Promise<boolean> =>
  openTask(tx, {
    kind: 'rectification',
    key: `${id}:${step}`,
    unitId,
    role: 'disclosureOfficer',
    subject: { type: step === 'explain' ? 'spotCheckItem' : 'rectification', id },
    dueOn: due.on,
    explanation: {
      code: step === 'explain' ? 'spotCheckToExplain' : 'rectificationDue',
      params: { on: due.on },
      reckoning: due,
    },
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
  year: number;
}

const visibleTo = (actor: Actor) => (row: SubjectRow) =>
  isUnitReader(actor, row.unit_id) || isOfficeReader(actor, row.office_id);

/** An order is named by its number, not by its document. */
@Injectable()
export class RectificationSubjects extends TaskSubjects {
  readonly type: SubjectType = 'rectification';

  constructor(private readonly database: Database) {
    super();
  }

  async describedFor(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, SubjectInWords>> {
    const rows = await this.database.query<SubjectRow & { number: number }>({
      text: `
        SELECT r.id, r.office_id, r.unit_id, o.name AS office, r.year, r.number
        FROM yuantou.rectification r JOIN yuantou.unit o ON o.id = r.office_id WHERE r.id = ANY ($1::uuid[])`,
      values: [ids],
    });
    const { lang } = currentRequest();
    return new Map(
      rows
        .filter(visibleTo(actor))
        .map(({ id, office, year, number }) => [
          id,
          { title: messageOf('rectificationTitle', lang, { office, year, number }).message },
        ]),
    );
  }
}

/** A question is named by the office that asks, and is found in its spot check. */
@Injectable()
export class SpotCheckItemSubjects extends TaskSubjects {
  readonly type: SubjectType = 'spotCheckItem';

  constructor(private readonly database: Database) {
    super();
  }

  async describedFor(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, SubjectInWords>> {
    const rows = await this.database.query<SubjectRow & { check_id: string; position: number }>({
      text: `
        SELECT i.id, s.office_id, i.unit_id, o.name AS office, s.year, s.id AS check_id, i.position
        FROM yuantou.spot_check_item i JOIN yuantou.spot_check s ON s.id = i.spot_check_id
        JOIN yuantou.unit o ON o.id = s.office_id WHERE i.id = ANY ($1::uuid[])`,
      values: [ids],
    });
    const { lang } = currentRequest();
    return new Map(
      rows
        .filter(visibleTo(actor))
        .map(({ id, office, year, position, check_id: within }) => [
          id,
          { title: messageOf('spotCheckQuestion', lang, { office, year, position }).message, within },
        ]),
    );
  }
}
