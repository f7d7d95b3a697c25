import { foundOf } from '../../disclosure/rules/released-parts.js';
import type { DocumentRecord, Opinion } from './document-record.js';
import { effectiveScopes, standingOf } from './standing.js';
import { isWithOffice } from './states.js';

/**
 * Until the office has looked, the department's clearance; from then on only the office's own, over the final bytes. Where
 * the attribute was determined anew, the clearance that came with that.
 */
export function clearanceThatCounts(record: DocumentRecord): Opinion | null {
  const redetermined = standingOf(record, 'redeterminationClearance');
  if (redetermined && effectiveScopes(redetermined).includes('disclosure')) return redetermined;
  const department = standingOf(record, 'confidentialityReview');
  if (record.issuingName === 'department' || record.unit.kind === 'governmentOffice') return department;
  // A returned document goes before the office again: until it has looked, the department's counts, as at the intake.
  const officeHasTo = record.state === 'leaderSignOff' || (!isWithOffice(record.state) && record.state !== 'returned');
  const office = standingOf(record, 'officeClearance');
  return record.submitted && officeHasTo ? office : (office ?? department);
}

/** Whether title and summary may be shown to everybody, as the catalogue of what is to be had on request does. */
export function isFacePublic(record: DocumentRecord): boolean {
  const clearings = clearanceThatCounts(record)?.clearings;
  return clearings != null && foundOf(clearings, { part: 'summary' }) === 'public';
}
