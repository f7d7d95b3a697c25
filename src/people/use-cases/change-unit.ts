import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { Conflict, NotFound } from '../../platform/errors.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { EntityWrites } from '../entity-writes.js';
import { differing } from '../rules/differing.js';
import type { Actor } from '../sign-in/actor.js';
import { UnitEntity } from '../unit.entity.js';
import { refuseForeignPrefix } from '../unit-prefixes.queries.js';
import { explainViolations } from './violations.js';

/** What may change of a unit. Its kind and its place in the tree do not: who may do what hangs on them. */
export interface UnitChanges {
  name?: string;
  shortName?: string;
  documentPrefix?: string | null;
  regionCode?: string | null;
  creditCode?: string | null;
  smallUnit?: boolean;
}

type UnitValues = Required<UnitChanges>;

/** A renamed unit, a 机关代字 given late, a code that was wrong. What was signed and issued keeps what it said. */
@Injectable()
export class ChangeUnit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
  ) {}

  /**
   * A change to what is there already writes nothing.
   * @throws NotFound; Conflict('alreadyDisabled'); Conflict('unitNameTaken'); Conflict('documentPrefixTaken'), also where
   * another unit has given numbers under it
   */
  run(actor: Actor, id: string, changes: UnitChanges, reason: string): Promise<void> {
    const now = this.clock.now();
    const changed = this.database.transaction(async (tx) => {
      const unit = await lockUnit(tx, id);
      const { before, after } = differing<UnitChanges>(unit, changes);
      if (Object.keys(after).length === 0) return;
      await refuseForeignPrefix(tx, after.documentPrefix ?? null, id);
      await tx.execute(this.writes.update(UnitEntity, { id }, after));
      await recordAdministrativeAct(tx, {
        act: 'unitChanged',
        at: now,
        personId: actor.personId,
        appointmentId: actor.appointmentId,
        subject: { kind: 'unit', id },
        reason,
        detail: { before, after },
      });
    });
    return explainViolations(changed, {
      unit_name_key: { code: 'unitNameTaken', pointer: '/name' },
      unit_document_prefix_key: { code: 'documentPrefixTaken', pointer: '/documentPrefix' },
    });
  }
}

async function lockUnit(tx: Tx, id: string): Promise<UnitValues> {
  const [row] = await tx.query<UnitValues & { disabled: boolean }>({
    text: `
      SELECT name, short_name AS "shortName", document_prefix AS "documentPrefix", region_code AS "regionCode",
        credit_code AS "creditCode", small_unit AS "smallUnit", disabled_at IS NOT NULL AS disabled
      FROM yuantou.unit WHERE id = $1 FOR UPDATE`,
    values: [id],
  });
  if (!row) throw new NotFound();
  const { disabled, ...unit } = row;
  if (disabled) throw new Conflict('alreadyDisabled');
  return unit;
}
