import { ApiProperty } from '@nestjs/swagger';
import type { ProblemIssue } from '../../platform/http/problem.js';
import { Code, Issues } from '../../platform/openapi/property.js';
import {
  AGES,
  ITEM_ACTS,
  ITEM_STATES,
  OFFICE_STEPS,
  RECTIFICATION_ACTS,
  RECTIFICATION_STATES,
  STRATA,
} from '../rules/spot-check.js';
import type {
  Age,
  ItemAct,
  ItemState,
  OfficeStep,
  RectificationAct,
  RectificationState,
  Stratum,
} from '../rules/spot-check.js';
import { AskedWordsView, AuditRedeterminationView, AuditUnitView } from './self-audits.responses.js';

const COUNT = { type: 'integer' } as const;

export class SpotTallyView {
  @Code('SpotCheckItemState', ITEM_STATES)
  state!: ItemState;
  label!: string;
  @ApiProperty(COUNT)
  count!: number;
}

/** A number that a body says, both bounds included. */
export class AskedNumberView {
  @ApiProperty(COUNT)
  least!: number;
  @ApiProperty(COUNT)
  most!: number;
  /** what is offered; where the number may be left out, what is taken */
  @ApiProperty(COUNT)
  preset!: number;
}

/** What the reader's office may do now, or why not; of what is not the reader's there is none. */
export class OfficeStepView {
  @Code('SpotCheckOfficeStep', OFFICE_STEPS)
  step!: OfficeStep;
  label!: string;
  allowed!: boolean;
  @Issues()
  because!: ProblemIssue[];
}

/** Fixing a population, and what it asks for. */
export class FixStepView extends OfficeStepView {
  year!: AskedNumberView;
  perStratum!: AskedNumberView;
}

export class SpotCheckView {
  id!: string;
  office!: AuditUnitView;
  @ApiProperty(COUNT)
  year!: number;
  /** of the office and year */
  @ApiProperty(COUNT)
  number!: number;
  @ApiProperty({ enum: STRATA, isArray: true })
  stratifyBy!: Stratum[];
  @ApiProperty(COUNT)
  perStratum!: number;
  @ApiProperty(COUNT)
  population!: number;
  /** SHA-256 of the population, recorded before the seed was drawn */
  populationHash!: string;
  populationSm3!: string;
  fixedBy!: string;
  fixedAt!: string;
  /** null until it is drawn */
  seed!: string | null;
  drawnBy!: string | null;
  drawnAt!: string | null;
  /** Whether what was fixed is still what the self-audits keep; null once it is drawn, when it no longer matters. */
  populationStands!: boolean | null;
  tallies!: SpotTallyView[];
  @ApiProperty(COUNT)
  version!: number;
  /** whether the reader may take the proof */
  proofOpen!: boolean;
  actions!: OfficeStepView[];
}

export class SpotCheckRowView {
  id!: string;
  office!: AuditUnitView;
  @ApiProperty(COUNT)
  year!: number;
  @ApiProperty(COUNT)
  number!: number;
  @ApiProperty(COUNT)
  population!: number;
  fixedAt!: string;
  drawnAt!: string | null;
  tallies!: SpotTallyView[];
}

export class SpotCheckListView {
  @ApiProperty({ type: [SpotCheckRowView] })
  items!: SpotCheckRowView[];
  actions!: FixStepView[];
}

export class SpotMemberView {
  /** a hash of which document and which conclusion */
  id!: string;
  unitId!: string;
  ground!: string;
  @Code('SpotCheckAge', AGES)
  age!: Age;
  override!: boolean;
  earlierFinding!: boolean;
}

/** Everything that `tools/redraw-sample.mjs` needs, and no text of any document. */
export class SpotCheckProofView {
  officeId!: string;
  @ApiProperty(COUNT)
  year!: number;
  @ApiProperty({ enum: STRATA, isArray: true })
  stratifyBy!: Stratum[];
  @ApiProperty(COUNT)
  perStratum!: number;
  populationHash!: string;
  fixedAt!: string;
  seed!: string | null;
  drawnAt!: string | null;
  @ApiProperty({ type: [SpotMemberView] })
  members!: SpotMemberView[];
  /** numbers of the members that were drawn */
  @ApiProperty({ type: 'integer', isArray: true })
  sample!: number[];
}

export class SpotActView {
  @Code('SpotCheckAct', ITEM_ACTS)
  act!: ItemAct;
  label!: string;
  words!: string;
  by!: string;
  post!: string;
  at!: string;
}

/** A document of which no more is told than the reader may know. */
export class SpotDocumentView {
  id!: string;
  title!: string;
  /** 发文字号 */
  number!: string;
  documentDate!: string;
  /** why it was withheld */
  reason!: string;
  /** why the self-audit kept it */
  keptBecause!: string;
}

/** What an act that is open to the reader asks for in its body, as it is enforced. */
abstract class AskingView {
  /** there have to be some */
  words!: AskedWordsView;
  /** until the day that the act sets, as `workingDays`; null: it sets none that could be chosen */
  @ApiProperty({ type: AskedNumberView, nullable: true })
  workingDays!: AskedNumberView | null;
  /** working days that the other side then has to follow, by rule: they are not sent; null: it has none by rule */
  @ApiProperty({ type: 'integer', nullable: true })
  othersHave!: number | null;
}

export class SpotActionView extends AskingView {
  @Code('SpotCheckAct', ITEM_ACTS)
  act!: ItemAct;
}

export class RectificationActionView extends AskingView {
  @Code('RectificationAct', RECTIFICATION_ACTS)
  act!: RectificationAct;
}

export class SpotItemView {
  id!: string;
  @ApiProperty(COUNT)
  position!: number;
  unit!: AuditUnitView;
  @Code('SpotCheckItemState', ITEM_STATES)
  state!: ItemState;
  stateLabel!: string;
  ground!: string;
  /** its clauses with their names */
  groundLabel!: string;
  @Code('SpotCheckAge', AGES)
  age!: Age;
  override!: boolean;
  earlierFinding!: boolean;
  /** what made the self-audit look twice, by kind */
  clues!: string[];
  /** null where the reader may not know the document */
  document!: SpotDocumentView | null;
  explainBy!: string | null;
  /** working days that the unit has left to explain; null where it does not owe that */
  @ApiProperty({ type: 'integer', nullable: true })
  explainDaysLeft!: number | null;
  acts!: SpotActView[];
  rectificationId!: string | null;
  @ApiProperty(COUNT)
  version!: number;
  /** what the reader may do with it now */
  @ApiProperty({ type: [SpotActionView] })
  actions!: SpotActionView[];
}

export class SpotItemsView {
  @ApiProperty({ type: [SpotItemView] })
  items!: SpotItemView[];
}

export class RectificationActView {
  @Code('RectificationAct', RECTIFICATION_ACTS)
  act!: RectificationAct;
  label!: string;
  words!: string;
  dueOn!: string | null;
  by!: string;
  post!: string;
  at!: string;
}

export class OrderDueView {
  /** YYYY-MM-DD */
  on!: string;
  /** negative once it is over; null where the unit owes nothing: it has answered, or has rectified */
  @ApiProperty({ type: 'integer', nullable: true })
  workingDaysLeft!: number | null;
  overdue!: boolean;
  /** how the day was reckoned, in sentences */
  explanation!: string[];
}

/** 整改通知单 */
export class RectificationView {
  id!: string;
  /** 整改〔2026〕1号 */
  number!: string;
  office!: AuditUnitView;
  unit!: AuditUnitView;
  @Code('RectificationState', RECTIFICATION_STATES)
  state!: RectificationState;
  stateLabel!: string;
  due!: OrderDueView;
  spotCheckId!: string;
  /** the item of its sample that was found wrong */
  itemId!: string;
  @ApiProperty(COUNT)
  position!: number;
  /** null where the reader may not know the document */
  document!: SpotDocumentView | null;
  /** what was proposed for the document because of this order; nothing where the reader may not know it */
  redeterminations!: AuditRedeterminationView[];
  acts!: RectificationActView[];
  @ApiProperty(COUNT)
  version!: number;
  /** what the reader may do with it now */
  @ApiProperty({ type: [RectificationActionView] })
  actions!: RectificationActionView[];
}

export class RectificationListView {
  @ApiProperty({ type: [RectificationView] })
  items!: RectificationView[];
}

export class CircularLineView {
  /** null where it is an order to another unit */
  rectificationId!: string | null;
  unit!: string;
  number!: string;
  dueOn!: string;
  /** working days */
  @ApiProperty(COUNT)
  overdueDays!: number;
}

/** 通报 of the orders that were overdue on a day. */
export class CircularView {
  id!: string;
  office!: string;
  /** 整改通报〔2026〕1号 */
  number!: string;
  on!: string;
  by!: string;
  post!: string;
  issuedAt!: string;
  lines!: CircularLineView[];
}

export class CircularListView {
  @ApiProperty({ type: [CircularView] })
  items!: CircularView[];
  actions!: OfficeStepView[];
}
