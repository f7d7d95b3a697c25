import { auditsGovernment } from '../../documents/rules/visibility.js';
import type { Role, UnitKind } from '../../people/rules/roles.js';
import { viewOf } from '../../self-audit/rules/campaign.js';
import { FIGURE_TABLE, FIGURES } from './figures.js';
import type { FigureName } from './figures.js';

export interface FigureReader {
  unitId: string;
  unitKind: UnitKind;
  role: Role;
}

/** Who reads figures at all: whoever reads the registers. */
export const FIGURE_READERS = [
  'registrar',
  'disclosureOfficer',
  'officeReviewer',
  'principalHead',
  'deputyHead',
  'auditor',
] as const satisfies Role[];

/**
 * Over which documents somebody's figures are counted. It is the same that their registers and lists show: every number is
 * the length of a list that its reader may open, so that no number tells of a document that they may not know.
 *
 * - `own`: what the unit itself drafted, in whosever name.
 * - `ownName`: what the unit itself issued in its own name.
 * - `office`: what the office itself drafted, and what is issued in the government's or the office's name; of such a
 *   document nothing that happened before it reached the office. Not what departments issue in their own names.
 * - `officeName`: of that, what is issued in the government's or the office's name.
 * - `government`: everything under the government, once it has left the drafters' desks.
 *
 * And over which self-audits: those that the unit carries out, those that are reported to it, or both. Where a department
 * only advises on what it drafted it is told nothing of the whole.
 */
export type Reach = 'own' | 'ownName' | 'office' | 'officeName' | 'government' | 'audited' | 'reported' | 'bothAudits';

/**
 * The reach of a figure for this reader; null: for them there is no such figure.
 * What a signer decided over, and what the office found too late (2-workflow), is for the head of the body that issues and
 * for the auditor: a number that is held up against somebody makes them keep silent the next time.
 */
export function reachOf(reader: FigureReader, figure: FigureName): Reach | null {
  if (!FIGURE_READERS.some((role) => role === reader.role)) return null;
  if (FIGURE_TABLE[figure].source === 'audits') return auditReachOf(reader);
  const inOffice = reader.unitKind === 'governmentOffice';
  if (auditsGovernment(reader)) return 'government';
  if (!FIGURE_TABLE[figure].restricted) return inOffice ? 'office' : 'own';
  if (reader.role !== 'principalHead') return null;
  if (inOffice) return 'officeName';
  // Only the office returns, and whether it told everything at once is its own head's concern.
  return figure === 'lateItems' || reader.unitKind === 'government' ? null : 'ownName';
}

/** As whoever opens self-audits (`viewOf`) sees the whole of one. */
function auditReachOf({ unitId, unitKind, role }: FigureReader): Reach | null {
  const seesAs = (unit: string, office: string) =>
    viewOf({ personId: '', unitId, role }, { unitId: unit, officeId: office }, false) !== null;
  const audits = seesAs(unitId, '');
  const receives = unitKind === 'governmentOffice' && seesAs('', unitId);
  if (audits && receives) return 'bothAudits';
  if (audits) return 'audited';
  return receives ? 'reported' : null;
}

export const figuresFor = (reader: FigureReader): FigureName[] =>
  FIGURES.filter((figure) => reachOf(reader, figure) !== null);

/** A restricted figure is looked at and not taken away: no file, no bulletin. */
export const mayExport = (reader: FigureReader, figure: FigureName): boolean =>
  reachOf(reader, figure) !== null && !FIGURE_TABLE[figure].restricted;
