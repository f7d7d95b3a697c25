import { workingDaysLeft } from '../../calendar/rules/working-days.js';
import { toProblemIssue } from '../../platform/http/problem.js';
import type { CsvTable } from '../../platform/http/csv-answer.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import { shanghaiDate } from '../../people/rules/today.js';
import { MOST_COUNTED } from '../lists.queries.js';
import type { Badges, ListRow, SentBack } from '../lists.queries.js';
import type { View } from '../rules/views.js';
import type { ListedPage } from '../use-cases/list-documents.js';
import type { BadgesView, BadgeView, DocumentRowView, DueView, SentBackView, StepView } from './lists.responses.js';
import { wordsOf } from './returns.presenter.js';

export function presentRows({ rows, today }: ListedPage, lang: Lang): DocumentRowView[] {
  const due = dueFrom(today);
  return rows.map(({ row, barred }) => ({
    id: row.id,
    title: row.title,
    kind: row.kind,
    state: row.state,
    stateLabel: labelOf('state', row.state, lang),
    attribute: row.attribute,
    issuingName: row.issuingName,
    urgency: row.urgency,
    number: row.number,
    round: row.round,
    version: row.version,
    unit: { id: row.unitId, name: row.unitName },
    changedAt: row.changedAt.toISOString(),
    step: presentStep(row, lang),
    checklist: presentChecklist(row),
    due: row.dueOn ? due(row.dueOn) : null,
    missing: row.missing?.map((item) => presentMissing(item, lang)) ?? null,
    sentBack: row.sentBack ? presentSentBack(row.sentBack, lang) : null,
    notice: row.notice,
    read: row.readAt !== null && row.readAt >= row.keyAt,
    waiting: row.event && {
      event: row.event,
      label: labelOf('event', row.event, lang),
      since: row.keyAt.toISOString(),
      due: row.eventDueOn,
    },
    barred: barred.map((issue) => toProblemIssue(issue, lang)),
  }));
}

const presentStep = ({ state, notice, postRole, postUnitId, postUnitName }: ListRow, lang: Lang): StepView => ({
  label: notice === 'issued' ? labelOf('noticeKind', notice, lang) : labelOf('state', state, lang),
  role: postRole ?? null,
  roleLabel: postRole ? labelOf('role', postRole, lang) : null,
  unit: postUnitId && postUnitName ? { id: postUnitId, name: postUnitName } : null,
});

const presentChecklist = ({ checksPassed, checksTotal }: ListRow) =>
  typeof checksPassed === 'number' && typeof checksTotal === 'number'
    ? { passed: checksPassed, total: checksTotal }
    : null;

const presentMissing = (item: NonNullable<ListRow['missing']>[number], lang: Lang) => ({
  code: item.code,
  label: labelOf('returnCode', item.code, lang),
  ...wordsOf(item, lang),
  pointer: item.pointer,
});

const presentSentBack = ({ act, reason, at, name, role, unitName }: SentBack, lang: Lang): SentBackView => ({
  act,
  label: labelOf('event', act, lang),
  reason,
  at: new Date(at).toISOString(),
  by: name,
  role,
  roleLabel: role && labelOf('role', role, lang),
  unit: unitName,
});

/** Many rows fall due on few days: each day is reckoned once. */
function dueFrom(today: string): (on: string) => DueView {
  const known = new Map<string, number>();
  return (on) => {
    const left = known.get(on) ?? workingDaysLeft(today, on);
    known.set(on, left);
    return { on, workingDaysLeft: left, overdue: on < today };
  };
}

const presentBadge = (count: number): BadgeView => ({
  count: Math.min(count, MOST_COUNTED - 1),
  more: count >= MOST_COUNTED,
});

export const presentBadges = ({ todo, cc, returned }: Badges): BadgesView => ({
  todo: presentBadge(todo),
  cc: presentBadge(cc),
  returned: presentBadge(returned),
});

/** The list as a file, in words. */
export function listTable(view: View, portions: AsyncIterator<ListRow[]>): CsvTable {
  const { lang } = currentRequest();
  return {
    name: `${labelOf('view', view, lang)}.csv`,
    headings: Object.keys(CELLS).map((column) => labelOf('listColumn', column, lang)),
    portions: cellsOf(portions, lang),
  };
}

async function* cellsOf(portions: AsyncIterator<ListRow[]>, lang: Lang): AsyncGenerator<string[][]> {
  for (let portion = await portions.next(); !portion.done; portion = await portions.next()) {
    yield portion.value.map((row) => Object.values(CELLS).map((cell) => cell(row, lang)));
  }
}

const nameOf = (set: string, code: string | null, lang: Lang): string =>
  code === null ? '' : labelOf(set, code, lang);

const CELLS: Record<string, (row: ListRow, lang: Lang) => string> = {
  title: (row) => row.title,
  kind: (row, lang) => nameOf('kind', row.kind, lang),
  unit: (row) => row.unitName,
  attribute: (row, lang) => nameOf('attribute', row.attribute, lang),
  checklist: (row) => {
    const checklist = presentChecklist(row);
    return checklist ? `${checklist.passed}/${checklist.total}` : '';
  },
  step: (row, lang) => presentStep(row, lang).label,
  urgency: (row, lang) => labelOf('urgency', row.urgency, lang),
  dueOn: (row) => row.dueOn ?? '',
  number: (row) => row.number ?? '',
  changedOn: (row) => shanghaiDate(row.changedAt),
};
