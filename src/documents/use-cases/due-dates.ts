import { addWorkingDays } from '../../calendar/rules/working-days.js';
import type { DocumentRecord } from '../rules/document-record.js';
import type { World } from '../rules/world.js';
import type { WaitingRow } from '../rules/waiting-row.js';

const DAYS_TO_RATIFY = 1;

/**
 * The day by which the post should have acted, where the pack sets one; its passing reminds and never decides. Reckoned
 * on the day the post's turn comes, which is day 0, and kept with the row from then on.
 */
export function dueOn(row: WaitingRow, record: DocumentRecord, { pack, today }: World): string | null {
  switch (row.event) {
    case 'clear':
    case 'clearRedetermination':
      return addWorkingDays(today, pack.switches.confidentialityWithin).on;
    case 'countersign':
      return record.countersignDueOn;
    case 'restore':
      return addWorkingDays(today, daysOf(pack, 'ratifySuspension') ?? DAYS_TO_RATIFY).on;
    case 'publish':
      return addWorkingDays(record.documentDate ?? record.content.documentDate ?? today, pack.switches.publishWithin)
        .on;
    case 'addInterpretation':
      return record.deferral?.untilOn ?? null;
    default:
      return null;
  }
}

const daysOf = ({ deadlines }: World['pack'], deadline: string): number | null =>
  deadlines.find(({ code }) => code === deadline)?.days ?? null;
