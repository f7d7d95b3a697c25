import type { Attribute, ReleaseForm } from '../../disclosure/rules/vocabulary.js';
import type { DocumentRecord } from './document-record.js';
import { concernedUnits } from './standing.js';

/** What every unit of a joint document is told once the last signature has fixed the attribute. */
export interface DecidedAttribute {
  attribute: Attribute;
  releaseForm: ReleaseForm | null;
  /** the drafting unit, every co-issuer, and every unit whose remit is touched */
  unitIds: string[];
}

/**
 * 3-rules, "Joint": the decided attribute is notified to all. It is decided by the last signature, which leads to the
 * registration; null where nothing has just been decided, or nobody else is concerned.
 */
export function decidedAttribute(before: DocumentRecord, after: DocumentRecord): DecidedAttribute | null {
  const others = concernedUnits(after);
  const { disclosure } = after;
  const isDecided = after.state === 'registration' && before.state !== 'registration';
  if (!isDecided || others.length === 0 || !disclosure?.attribute) return null;
  const { attribute, releaseForm } = disclosure;
  return { attribute, releaseForm, unitIds: [after.unit.id, ...others] };
}
