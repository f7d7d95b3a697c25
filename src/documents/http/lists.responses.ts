import { ApiProperty } from '@nestjs/swagger';
import { ATTRIBUTES, ISSUING_NAMES, KINDS, RETURN_CODES } from '../../disclosure/rules/vocabulary.js';
import type { Attribute, IssuingName, Kind, ReturnCode } from '../../disclosure/rules/vocabulary.js';
import type { ProblemIssue } from '../../platform/http/problem.js';
import { ROLES } from '../../people/rules/roles.js';
import type { Role } from '../../people/rules/roles.js';
import { Code, Issues } from '../../platform/openapi/property.js';
import { EVENTS } from '../rules/events.js';
import type { EventName } from '../rules/events.js';
import { REDETERMINATION_ACTIONS } from '../rules/redetermination-acts.js';
import type { AwaitedAct } from '../rules/waiting-row.js';
import { URGENCIES } from '../rules/scopes.js';
import type { Urgency } from '../rules/scopes.js';
import { STATES } from '../rules/states.js';
import type { State } from '../rules/states.js';
import { NOTICE_KINDS } from '../rules/unit-notices.js';
import type { NoticeKind } from '../rules/unit-notices.js';
import { UnitName } from './named.responses.js';

/** The act that somebody is waited for. */
export class AwaitedActView {
  @Code('AwaitedAct', [...EVENTS, ...REDETERMINATION_ACTIONS])
  event!: AwaitedAct;
  label!: string;
  /** ISO 8601 */
  since!: string;
  /** YYYY-MM-DD */
  due!: string | null;
}

/** Who is waited for next. */
export class StepView {
  /** the state's name */
  label!: string;
  @Code('Role', ROLES, { nullable: true })
  role!: Role | null;
  roleLabel!: string | null;
  unit!: UnitName | null;
}

export class ChecklistView {
  @ApiProperty({ type: 'integer' })
  passed!: number;
  /** checks that do not apply are not counted */
  @ApiProperty({ type: 'integer' })
  total!: number;
}

/** How a day is reckoned is one call away: `GET /calendar/deadlines`. */
export class DueView {
  /** YYYY-MM-DD */
  on!: string;
  /** 0 on the day itself; negative once it is over */
  @ApiProperty({ type: 'integer' })
  workingDaysLeft!: number;
  overdue!: boolean;
}

/** One thing that the newest notice asks for. */
export class MissingView {
  @Code('ReturnCode', RETURN_CODES)
  code!: ReturnCode;
  label!: string;
  explanation!: string;
  supplement!: string;
  /** where in the document, as a JSON pointer */
  pointer!: string | null;
}

/** 退回 inside the unit: the act that brought the document back to its drafter, by whom, and in which words. */
export class SentBackView {
  @Code('EventName', EVENTS)
  act!: EventName;
  label!: string;
  reason!: string | null;
  /** ISO 8601 */
  at!: string;
  by!: string | null;
  @Code('Role', ROLES, { nullable: true })
  role!: Role | null;
  roleLabel!: string | null;
  unit!: string | null;
}

export class BadgeView {
  /** up to 99 */
  @ApiProperty({ type: 'integer' })
  count!: number;
  /** there are more than 99: show `99+` */
  more!: boolean;
}

/** 待办, 待阅 (not read yet), 退给我的 (退文 to the unit, and 退回 to its drafters) */
export class BadgesView {
  todo!: BadgeView;
  cc!: BadgeView;
  returned!: BadgeView;
}

/** One document in a list; the rest of it is one GET away. */
export class DocumentRowView {
  id!: string;
  title!: string;
  @Code('Kind', KINDS, { nullable: true })
  kind!: Kind | null;
  @Code('State', STATES)
  state!: State;
  stateLabel!: string;
  @Code('Attribute', ATTRIBUTES, { nullable: true })
  attribute!: Attribute | null;
  @Code('IssuingName', ISSUING_NAMES)
  issuingName!: IssuingName;
  @Code('Urgency', URGENCIES)
  urgency!: Urgency;
  number!: string | null;
  @ApiProperty({ type: 'integer' })
  round!: number;
  @ApiProperty({ type: 'integer' })
  version!: number;
  unit!: UnitName;
  changedAt!: string;
  step!: StepView;
  /** As its last act or edit left it; null in `cc`. */
  checklist!: ChecklistView | null;
  due!: DueView | null;
  /** In `returned`, of what came back inside the unit (退回): what was said. */
  sentBack!: SentBackView | null;
  /** Of a returned document, until it is handed in again: what its notice asked for. */
  @ApiProperty({ type: [MissingView], nullable: true })
  missing!: MissingView[] | null;
  /** In `cc`: what the unit was told. `issued`: read it by `GET /documents/{id}/issued-copy`. */
  @Code('NoticeKind', NOTICE_KINDS, { nullable: true })
  notice!: NoticeKind | null;
  /** Marked as read since it came to this list. */
  read!: boolean;
  /** the act that it waits for, in the to-do list */
  waiting!: AwaitedActView | null;
  /** why this person cannot take it, by what they have done to the document; another holder of the post can */
  @Issues()
  barred!: ProblemIssue[];
}
