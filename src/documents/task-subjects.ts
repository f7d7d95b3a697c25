import { Injectable } from '@nestjs/common';
import { ReadAudit } from '../evidence/read-audit.js';
import type { Actor } from '../people/sign-in/actor.js';
import { Database } from '../platform/database/database.js';
import { TaskSubjects } from '../tasks/tasks.js';
import type { SubjectInWords } from '../tasks/tasks.js';
import { isIssued } from './rules/states.js';
import { readableFrom } from './rules/visibility.js';
import type { Reach } from './rules/visibility.js';

interface ReachRow extends Reach {
  id: string;
  title: string;
  officeUnitId: string | null;
}

/**
 * Tasks about documents. Whoever may not open one is not told that anything is due about it; but an overdue duty about a
 * document that is issued comes before the office without it: that a unit has issued something is no secret.
 */
@Injectable()
export class DocumentTaskSubjects extends TaskSubjects {
  readonly type = 'document';

  constructor(
    private readonly database: Database,
    private readonly audit: ReadAudit,
  ) {
    super();
  }

  async describedFor(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, SubjectInWords | null>> {
    this.audit.assertReadable();
    const rows = await this.database.query<ReachRow>({
      name: 'documents.taskSubjects',
      text: `
        SELECT d.id, d.title, d.state, d.government_unit_id AS "governmentUnitId", d.office_unit_id AS "officeUnitId",
          (SELECT coalesce(jsonb_agg(jsonb_build_object('unitId', a.unit_id, 'fromRevision', a.from_revision)), '[]')
            FROM yuantou.document_access a WHERE a.document_id = d.id AND a.unit_id = $2) AS access
        FROM yuantou.document d WHERE d.id = ANY ($1::uuid[])`,
      values: [ids, actor.unitId],
    });
    const visible = rows.filter(
      (row) => readableFrom(actor, row, row.officeUnitId === actor.unitId ? row.governmentUnitId : null) !== null,
    );
    this.audit.record(actor, `list tasks ${visible.map(({ id }) => id).join(' ')}`.trim());
    const known = rows.filter(({ state }) => isIssued(state)).map(({ id }): [string, null] => [id, null]);
    const named = visible.map(({ id, title }): [string, SubjectInWords] => [id, { title }]);
    return new Map<string, SubjectInWords | null>([...known, ...named]);
  }
}
