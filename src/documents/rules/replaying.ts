import type { Role, UnitKind } from '../../people/rules/roles.js';

/** They may read the documents of the whole government: the auditor's and the heads' posts in its office. */
export const REPLAYERS = ['auditor', 'principalHead', 'deputyHead'] as const satisfies Role[];

export const mayReplay = ({ role, unitKind }: { role: Role; unitKind: UnitKind }): boolean =>
  unitKind === 'governmentOffice' && REPLAYERS.some((replayer) => replayer === role);
