import type { Issue } from '../../disclosure/rules/issue.js';
import type { ActingPerson, DocumentRecord } from './document-record.js';
import { REDETERMINABLE } from './redetermination.js';
import { openRedetermination } from './redetermination-record.js';
import { ACTION_OF } from './redetermination-acts.js';
import type { RedeterminationAction } from './redetermination-acts.js';
import { eventsIn, whyNotOpenable, whyNotRedetermine } from './redetermination-decide.js';
import { mayRedetermine } from './redetermination-seats.js';
import type { World } from './world.js';

/** Every act on a redetermination that the document knows where it stands, with every reason against it. */
export function redeterminingActs(
  record: DocumentRecord,
  by: ActingPerson,
  world: World,
): { name: RedeterminationAction; why: Issue[] }[] {
  const proposal = openRedetermination(record);
  if (proposal)
    return eventsIn(proposal.state)
      .filter((event) => event !== 'apply' && event !== 'lapse')
      .map((event) => ({ name: ACTION_OF[event], why: whyNotRedetermine(record, event, by, world) }));
  if (!REDETERMINABLE.includes(record.state)) return [];
  const why = [...whyNotOpenable(record), ...mayRedetermine(record, null, 'open', by, world.pack)];
  return [{ name: 'openRedetermination', why }];
}
