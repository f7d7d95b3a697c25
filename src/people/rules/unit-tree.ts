import type { Issue } from '../../platform/errors.js';
import type { UnitKind } from './roles.js';

/**
 * Where a unit may stand: a government at the top or below another, an office directly below its government, everything
 * else below some unit that is not an office.
 * @param parent its kind; null for the top; undefined when there is no such unit, or it is disabled
 */
export function unitPlacementIssue(kind: UnitKind, parent: UnitKind | null | undefined): Issue | undefined {
  const pointer = '/parentId';
  if (parent === undefined) return { code: 'unitNotFound', pointer };
  if (parent === null) return kind === 'government' ? undefined : { code: 'parentMissing', pointer };
  if (kind === 'governmentOffice' && parent !== 'government') return { code: 'officeWithoutGovernment', pointer };
  if (kind === 'government' && parent !== 'government') return { code: 'governmentMisplaced', pointer };
  if (parent === 'governmentOffice') return { code: 'officeHasNoUnits', pointer };
  return undefined;
}
