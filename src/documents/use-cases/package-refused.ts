import { Refused } from '../../platform/errors.js';
import type { Issue } from '../../platform/errors.js';

export interface RefusedAtDoor {
  unitId: string;
  personId: string;
  externalId: string;
  codes: readonly string[];
  at: Date;
}

/** A bundle that the office does not even receive. The transaction is undone; that it was refused has still to be kept. */
export class PackageRefused extends Refused {
  constructor(
    issues: Issue[],
    readonly refused: RefusedAtDoor,
  ) {
    super('packageRefused', issues);
  }
}
