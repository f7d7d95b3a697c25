import { Injectable } from '@nestjs/common';
import { unitsByIds } from '../people/people.queries.js';
import { shanghaiDate } from '../people/rules/today.js';
import type { Actor } from '../people/sign-in/actor.js';
import { addWorkingDays } from '../calendar/rules/working-days.js';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/database/database.js';
import { currentRequest } from '../platform/http/request-context.js';
import { messageOf } from '../platform/messages/messages.js';
import { closeTask, openTask, TaskSubjects } from '../tasks/tasks.js';
import type { SubjectInWords } from '../tasks/tasks.js';
import type { SubjectType } from '../tasks/rules/task-kinds.js';
import { viewOf } from './rules/campaign.js';
import type { SelfAuditEvent } from './rules/vocabulary.js';
import type { SelfAuditRow } from './self-audit.store.js';

type Audit = Pick<SelfAuditRow, 'id' | 'unit_id' | 'office_id' | 'year' | 'due_on'>;

/** Working days that a unit has to answer what the office sent back. */
const TO_ANSWER = 5;

/** The unit owes its report by the year's end. */
export const oweAudit = (tx: Tx, audit: Audit, at: Date): Promise<boolean> =>
  openTask(tx, {
    kind: 'selfAudit',
    key: audit.id,
    unitId: audit.unit_id,
    role: 'disclosureOfficer',
    subject: { type: 'selfAudit', id: audit.id },
    dueOn: audit.due_on,
    explanation: { code: 'selfAuditDue', params: { year: audit.year, on: audit.due_on } },
    at,
  });

/** What an act on a self-audit makes somebody owe, and what it settles. `sequence`: of the act. */
export async function followUp(
  tx: Tx,
  audit: Audit,
  act: SelfAuditEvent,
  by: { sequence: number; at: Date; actor: Actor },
) {
  const { at, sequence, actor } = by;
  const key = `${audit.id}:${sequence}`;
  const settle = async (kind: 'selfAudit' | 'selfAuditReport', of: SelfAuditEvent): Promise<void> => {
    const last = await lastOf(tx, audit.id, of);
    if (last !== null)
      await closeTask(tx, { kind, key: `${audit.id}:${last}`, outcome: 'done', at, personId: actor.personId });
  };
  const report = { kind: 'selfAuditReport', key, subject: { type: 'selfAuditReport', id: audit.id }, at } as const;
  const params = { year: audit.year, on: audit.due_on };
  switch (act) {
    case 'complete':
      await openTask(tx, {
        ...report,
        unitId: audit.unit_id,
        role: 'principalHead',
        dueOn: audit.due_on,
        explanation: { code: 'selfAuditReportToSign', params },
      });
      return;
    case 'sign':
    case 'reopen':
      return settle('selfAuditReport', 'complete');
    case 'submit':
      await closeTask(tx, { kind: 'selfAudit', key: audit.id, outcome: 'done', at, personId: actor.personId });
      await settle('selfAudit', 'return');
      await openTask(tx, {
        ...report,
        unitId: audit.office_id,
        role: 'officeReviewer',
        ...answerBy(at, 'selfAuditReportToReceive', audit.year),
      });
      return;
    case 'receive':
      return settle('selfAuditReport', 'submit');
    case 'return':
      await settle('selfAuditReport', 'submit');
      await openTask(tx, {
        kind: 'selfAudit',
        key,
        unitId: audit.unit_id,
        role: 'disclosureOfficer',
        subject: { type: 'selfAudit', id: audit.id },
        at,
        ...answerBy(at, 'selfAuditReturned', audit.year),
      });
      return;
    default:
      return;
  }
}

function answerBy(at: Date, code: string, year: number) {
  const reckoning = addWorkingDays(shanghaiDate(at), TO_ANSWER);
  return { dueOn: reckoning.on, explanation: { code, params: { year, on: reckoning.on }, reckoning } };
}

async function lastOf(tx: Tx, id: string, act: SelfAuditEvent): Promise<number | null> {
  const [row] = await tx.query<{ last: number | null }>({
    name: 'selfAudit.lastOf',
    text: `SELECT max(sequence) AS last FROM yuantou.self_audit_entry WHERE self_audit_id = $1::uuid AND act = $2`,
    values: [id, act],
  });
  return row?.last ?? null;
}

/** A self-audit is named by its unit and year, and by nothing that it contains. */
abstract class AuditSubjects extends TaskSubjects {
  constructor(private readonly database: Database) {
    super();
  }

  async describedFor(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, SubjectInWords>> {
    const rows = await this.database.query<SelfAuditRow>({
      text: `SELECT a.* FROM yuantou.self_audit a WHERE a.id = ANY ($1::uuid[])`,
      values: [ids],
    });
    const visible = rows.filter((row) => viewOf(actor, { unitId: row.unit_id, officeId: row.office_id }, false));
    const issuers = new Map(
      (
        await unitsByIds(
          this.database,
          visible.map((row) => row.issuer_id),
        )
      ).map(({ id, name }) => [id, name]),
    );
    const { lang } = currentRequest();
    return new Map(
      visible.map((row) => {
        const unit = issuers.get(row.issuer_id) ?? '';
        return [row.id, { title: messageOf('selfAuditTitle', lang, { unit, year: row.year }).message }];
      }),
    );
  }
}

@Injectable()
export class SelfAuditSubjects extends AuditSubjects {
  readonly type: SubjectType = 'selfAudit';

  constructor(database: Database) {
    super(database);
  }
}

@Injectable()
export class SelfAuditReportSubjects extends AuditSubjects {
  readonly type: SubjectType = 'selfAuditReport';

  constructor(database: Database) {
    super(database);
  }
}
