import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { Refused } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { EntityWrites } from '../entity-writes.js';
import type { UnitKind } from '../rules/roles.js';
import { unitPlacementIssue } from '../rules/unit-tree.js';
import type { Actor } from '../sign-in/actor.js';
import { UnitEntity } from '../unit.entity.js';
import { refuseForeignPrefix } from '../unit-prefixes.queries.js';
import { explainViolations } from './violations.js';

export interface NewUnit {
  parentId: string | null;
  kind: UnitKind;
  name: string;
  shortName: string;
  documentPrefix: string | null;
  regionCode: string | null;
  creditCode: string | null;
  smallUnit: boolean;
}

@Injectable()
export class OpenUnit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
  ) {}

  /** @returns its id. @throws Refused('unitRefused'), Conflict when the name, 机关代字 or the office is taken */
  run(actor: Actor, unit: NewUnit): Promise<string> {
    const now = this.clock.now();
    const id = uuidv7(now);
    const opened = this.database.transaction(async (tx) => {
      const issue = unitPlacementIssue(unit.kind, await findParentKind(tx, unit.parentId));
      if (issue) throw new Refused('unitRefused', [issue]);
      await refuseForeignPrefix(tx, unit.documentPrefix, id);
      await tx.execute(this.writes.insert(UnitEntity, { ...unit, id, createdAt: now, disabledAt: null }));
      await recordAdministrativeAct(tx, {
        act: 'unitOpened',
        at: now,
        personId: actor.personId,
        appointmentId: actor.appointmentId,
        subject: { kind: 'unit', id },
        detail: { ...unit },
      });
      return id;
    });
    return explainViolations(opened, {
      unit_name_key: { code: 'unitNameTaken', pointer: '/name' },
      unit_document_prefix_key: { code: 'documentPrefixTaken', pointer: '/documentPrefix' },
      unit_one_office_idx: { code: 'governmentHasOffice', pointer: '/parentId' },
    });
  }
}

/** FOR SHARE: the parent is not disabled while a unit is opened below it. */
async function findParentKind(tx: Tx, parentId: string | null): Promise<UnitKind | null | undefined> {
  if (parentId === null) return null;
  const [parent] = await tx.query<{ kind: UnitKind }>({
    text: 'SELECT kind FROM yuantou.unit WHERE id = $1 AND disabled_at IS NULL FOR SHARE',
    values: [parentId],
  });
  return parent?.kind;
}
