import type { Issue } from '../../platform/errors.js';
import { ADMINISTRATOR_ROLES } from './roles.js';
import type { AdministratorRole } from './roles.js';

/** What whoever empties the installation has to write. */
export const REMOVAL_PHRASE = '删除全部示例数据';

export interface ExampleFacts {
  /** people who did not come with the example data, in use or not */
  strangers: number;
  /** documents that such people made */
  strangersDocuments: number;
  /** roles of administrators that somebody of the example data holds today */
  administrators: readonly AdministratorRole[];
}

/** Nothing of a real person is ever removed this way, and somebody must be left who can let others in. */
export function removalIssues({ strangers, strangersDocuments, administrators }: ExampleFacts): Issue[] {
  const missing = ADMINISTRATOR_ROLES.filter((role) => !administrators.includes(role));
  return [
    ...(strangers > 0 ? [{ code: 'exampleDataStrangers', params: { count: strangers } }] : []),
    ...(strangersDocuments > 0 ? [{ code: 'exampleDataDocuments', params: { count: strangersDocuments } }] : []),
    ...missing.map((owner) => ({ code: 'exampleDataAdministrator', owner })),
  ];
}
