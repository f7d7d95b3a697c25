import type { UnitKind } from '../../people/rules/roles.js';
import type { Path, PolicyPack, SeriesLine, SeriesOwner, Signer, SignerRule } from './policy-pack.js';
import type { IssuingName, Kind } from './vocabulary.js';

/** The row of the pack's table that fits a document, with its signers settled. */
export interface SettledPath {
  offered: boolean;
  way: Path['way'];
  departmentSigners: Signer[];
  leaderSigners: Signer[];
  series: SeriesOwner;
}

/** Who signs and where: every combination has exactly one row, which the pack's validation makes sure of. */
export function pathOf(pack: PolicyPack, unitKind: UnitKind, issuingName: IssuingName, kind: Kind | null): SettledPath {
  const path = rowOf(pack, unitKind, issuingName);
  return {
    offered: path.offered,
    way: path.way,
    departmentSigners: signersOf(pack, path.departmentSigners, kind),
    leaderSigners: signersOf(pack, path.leaderSigners, kind),
    series: path.series,
  };
}

/** The line of numbers (发, 函, 令 …) a document of this kind takes its number from. */
export function seriesLineOf(pack: PolicyPack, kind: Kind): SeriesLine {
  const line = pack.seriesLines.find(({ kinds }) => kinds === null || kinds.includes(kind));
  if (!line) throw new Error(`policy pack ${pack.id}: no number series for ${kind}`);
  return line;
}

function rowOf(pack: PolicyPack, unitKind: UnitKind, issuingName: IssuingName): Path {
  const row = pack.paths.find((path) => path.unitKinds.includes(unitKind) && path.issuingNames.includes(issuingName));
  if (!row) throw new Error(`policy pack ${pack.id}: no path for ${unitKind} × ${issuingName}`);
  return row;
}

function signersOf(pack: PolicyPack, rules: SignerRule[], kind: Kind | null): Signer[] {
  return rules.find((rule) => fits(pack, rule, kind))?.signers ?? [];
}

function fits(pack: PolicyPack, rule: SignerRule, kind: Kind | null): boolean {
  if (rule.kinds === null) return true;
  if (kind === null) return false;
  if (rule.kinds === 'upward') return pack.kinds.some(({ code, upward }) => code === kind && upward);
  return rule.kinds.includes(kind);
}
