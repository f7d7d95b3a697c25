import { explainedInWords } from '../../calendar/rules/explain.js';
import { workingDaysLeft } from '../../calendar/rules/working-days.js';
import { labelOf, messageOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import type { TaskExplanation } from '../tasks.js';
import type { ListedTask, ListedTasks } from '../use-cases/list-tasks.js';
import type { TaskCountsView, TaskSubjectView, TaskView } from './tasks.responses.js';

export const presentTasks = ({ rows, today }: ListedTasks, lang: Lang): TaskView[] =>
  rows.map((row) => presentTask(row, today, lang));

const presentTask = (task: ListedTask, today: string, lang: Lang): TaskView => ({
  id: task.id,
  kind: task.kind,
  kindLabel: labelOf('taskKind', task.kind, lang),
  unit: { id: task.unitId, name: task.unitName },
  role: task.role,
  roleLabel: labelOf('role', task.role, lang),
  subject: task.subject && presentSubject(task.subject),
  due: { on: task.dueOn, workingDaysLeft: workingDaysLeft(today, task.dueOn), overdue: task.dueOn < today },
  explanation: explain(task.explanation, lang),
  signals: task.signals.map(({ signal, days, on }) => ({
    signal,
    label: labelOf('taskSignal', signal, lang),
    days,
    on,
  })),
  openedAt: task.openedAt.toISOString(),
  closedAt: task.closedAt?.toISOString() ?? null,
  outcome: task.outcome,
  outcomeLabel: task.outcome && labelOf('taskOutcome', task.outcome, lang),
  closingWords: task.wordsErased ? messageOf('wordsErased', lang).message : task.closingWords,
});

const presentSubject = ({ type, id, title, within }: NonNullable<ListedTask['subject']>): TaskSubjectView => ({
  type,
  id,
  title,
  within,
});

/** Why it is there; and, where the day was reckoned, the way to it. */
function explain({ code, params, reckoning }: TaskExplanation, lang: Lang): string[] {
  const why = messageOf(code, lang, params).message;
  if (!reckoning) return [why];
  const words = {
    say: (sentence: string, more: Record<string, string | number>) => messageOf(sentence, lang, more).message,
    dayReason: (reason: string) => labelOf('dayReason', reason, lang),
    comma: lang === 'zh' ? '、' : ', ',
  };
  return [why, ...explainedInWords(reckoning, words)];
}

const MOST = 99;
const counted = (count: number) => ({ count: Math.min(count, MOST), more: count > MOST });

export const presentCounts = ({ open, overdue }: { open: number; overdue: number }): TaskCountsView => ({
  open: counted(open),
  overdue: counted(overdue),
});
