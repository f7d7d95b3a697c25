import { ApiProperty } from '@nestjs/swagger';
import { ROLES } from '../../people/rules/roles.js';
import type { Role } from '../../people/rules/roles.js';
import { Code } from '../../platform/openapi/property.js';
import { SUBJECT_TYPES, TASK_KINDS, TASK_OUTCOMES, TASK_SIGNALS } from '../rules/task-kinds.js';
import type { SubjectType, TaskKind, TaskOutcome, TaskSignal } from '../rules/task-kinds.js';

export class TaskUnitView {
  id!: string;
  name!: string;
}

/** What the task is about: where a press on it leads. */
export class TaskSubjectView {
  @Code('TaskSubjectType', SUBJECT_TYPES)
  type!: SubjectType;
  id!: string;
  title!: string | null;
  /** of what is a part of something the id of the whole: of an item of a sample, its spot check */
  within!: string | null;
}

export class TaskDueView {
  /** YYYY-MM-DD */
  on!: string;
  /** 0 on the day itself; negative once it is over */
  @ApiProperty({ type: 'integer' })
  workingDaysLeft!: number;
  overdue!: boolean;
}

/** A reminder, or the coming before somebody else. */
export class TaskSignalView {
  @Code('TaskSignal', TASK_SIGNALS)
  signal!: TaskSignal;
  label!: string;
  /** working days before it is due; of an overdue one, after */
  @ApiProperty({ type: 'integer' })
  days!: number;
  /** YYYY-MM-DD */
  on!: string;
}

export class TaskView {
  id!: string;
  @Code('TaskKind', TASK_KINDS)
  kind!: TaskKind;
  kindLabel!: string;
  /** whose task it is */
  unit!: TaskUnitView;
  @Code('Role', ROLES)
  role!: Role;
  roleLabel!: string;
  /** null: it is another unit's, and no more of it may be known here */
  @ApiProperty({ type: TaskSubjectView, nullable: true })
  subject!: TaskSubjectView | null;
  due!: TaskDueView;
  /** why it is there, and why on that day, in sentences */
  explanation!: string[];
  signals!: TaskSignalView[];
  /** ISO 8601 */
  openedAt!: string;
  closedAt!: string | null;
  @Code('TaskOutcome', TASK_OUTCOMES, { nullable: true })
  outcome!: TaskOutcome | null;
  outcomeLabel!: string | null;
  /** what was said of it at its end, where nothing else in the house tells that it was done */
  closingWords!: string | null;
}

export class TaskCountView {
  @ApiProperty({ type: 'integer' })
  count!: number;
  /** there are more than are counted */
  more!: boolean;
}

export class TaskCountsView {
  open!: TaskCountView;
  overdue!: TaskCountView;
}
