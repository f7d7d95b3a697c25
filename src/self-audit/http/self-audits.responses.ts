import { ApiProperty } from '@nestjs/swagger';
import type { ReviewAt } from '../../disclosure/rules/disclosure.js';
import { ATTRIBUTES, KINDS } from '../../disclosure/rules/vocabulary.js';
import type { Attribute, Kind } from '../../disclosure/rules/vocabulary.js';
import { REDETERMINATION_STATES } from '../../documents/rules/redetermination-record.js';
import type { RedeterminationState } from '../../documents/rules/redetermination-record.js';
import { STATES } from '../../documents/rules/states.js';
import type { State } from '../../documents/rules/states.js';
import { AnyJson, Code, Issues } from '../../platform/openapi/property.js';
import type { ProblemIssue } from '../../platform/http/problem.js';
import { ADVICE, CLUES, CONCLUSIONS, SELF_AUDIT_EVENTS, SELF_AUDIT_STATES } from '../rules/vocabulary.js';
import type { Advice, ClueCode, Conclusion, SelfAuditEvent, SelfAuditState } from '../rules/vocabulary.js';

const COUNT = { type: 'integer' } as const;

export class AuditUnitView {
  id!: string;
  name!: string;
}

export class SelfAuditRowView {
  id!: string;
  @ApiProperty(COUNT)
  year!: number;
  /** Whose documents. */
  issuer!: AuditUnitView;
  /** Whose people audit them. */
  unit!: AuditUnitView;
  /** `unit`: audits; `office`: receives the report; `drafting`: is asked for advice. */
  @ApiProperty({ enum: ['unit', 'office', 'drafting'] })
  view!: 'unit' | 'office' | 'drafting';
  @Code('SelfAuditState', SELF_AUDIT_STATES)
  state!: SelfAuditState;
  stateLabel!: string;
  @ApiProperty(COUNT)
  version!: number;
  /** null until the population is frozen */
  @ApiProperty({ type: 'integer', nullable: true })
  population!: number | null;
  /** Items whose clues are there: the progress of the freezing. */
  @ApiProperty(COUNT)
  prepared!: number;
  @ApiProperty(COUNT)
  undecided!: number;
  /** When the population is or was fixed. */
  frozenAt!: string;
  dueOn!: string;
  /** Negative once it is over; null when the report is submitted. */
  @ApiProperty({ type: 'integer', nullable: true })
  workingDaysLeft!: number | null;
  submittedAt!: string | null;
  /** The day is over and there is no report, or the report came after it. */
  late!: boolean;
}

export class SelfAuditListView {
  items!: SelfAuditRowView[];
}

export class AskedWordsView {
  /** characters */
  @ApiProperty(COUNT)
  most!: number;
}

/** An act, whether it is open to the reader, and what it asks for in its body, as it is enforced. */
export class AuditActionView {
  @Code('SelfAuditEvent', SELF_AUDIT_EVENTS)
  event!: SelfAuditEvent;
  label!: string;
  allowed!: boolean;
  @Issues()
  because!: ProblemIssue[];
  /** there have to be some; null: it is done without words */
  @ApiProperty({ type: AskedWordsView, nullable: true })
  words!: AskedWordsView | null;
}

export class ConclusionTallyView {
  @Code('AuditConclusion', CONCLUSIONS, { nullable: true })
  conclusion!: Conclusion | null;
  label!: string;
  @Code('Attribute', ATTRIBUTES)
  register!: Attribute;
  @ApiProperty(COUNT)
  count!: number;
}

export class ClueTallyView {
  @Code('ClueCode', CLUES)
  code!: ClueCode;
  label!: string;
  @ApiProperty(COUNT)
  count!: number;
}

export class AuditEntryView {
  @ApiProperty(COUNT)
  sequence!: number;
  @Code('SelfAuditEvent', SELF_AUDIT_EVENTS)
  act!: SelfAuditEvent;
  label!: string;
  /** null where the machine itself acted */
  by!: string | null;
  post!: string | null;
  reason!: string | null;
  at!: string;
}

export class AuditReturnItemView {
  /** The return it belongs to, by its number in the record. */
  @ApiProperty(COUNT)
  returned!: number;
  @ApiProperty(COUNT)
  position!: number;
  /** The number of the item in the ledger; null where it is about the whole. */
  @ApiProperty({ type: 'integer', nullable: true })
  ledgerPosition!: number | null;
  words!: string;
  by!: string;
  returnedAt!: string;
  answer!: string | null;
  answeredAt!: string | null;
}

export class SelfAuditView extends SelfAuditRowView {
  office!: AuditUnitView;
  packVersion!: string;
  /** SHA-256 and SM3 over the canonical form of the population; null until it is frozen. */
  populationHash!: string | null;
  populationSm3!: string | null;
  tallies!: ConclusionTallyView[];
  clues!: ClueTallyView[];
  entries!: AuditEntryView[];
  returns!: AuditReturnItemView[];
  /** The last report that was signed. */
  @ApiProperty(COUNT)
  reportNumber!: number;
  actions!: AuditActionView[];
}

/** What an act leaves: how the self-audit stands now. */
export class AuditActView {
  id!: string;
  @Code('SelfAuditState', SELF_AUDIT_STATES)
  state!: SelfAuditState;
  @ApiProperty(COUNT)
  version!: number;
}

export class ConcludedView extends AuditActView {
  /** The item's own version: what the next `If-Match` on it names. */
  @ApiProperty(COUNT)
  itemVersion!: number;
  /** The number of the redetermination it began, among those of the document. */
  @ApiProperty({ type: 'integer', nullable: true })
  redetermination!: number | null;
}

export class ClueView {
  @Code('ClueCode', CLUES)
  code!: ClueCode;
  label!: string;
  /** In words, in the reader's language; empty where the document is not the reader's to know. */
  explanation!: string;
}

export class KeptGroundView {
  catalogue!: string;
  code!: string;
  label!: string;
}

export class DraftersAdviceView {
  @Code('AuditAdvice', ADVICE)
  advice!: Advice;
  label!: string;
  words!: string;
  unit!: string;
  by!: string;
  at!: string;
}

export class DrawnConclusionView {
  @Code('AuditConclusion', CONCLUSIONS)
  conclusion!: Conclusion;
  label!: string;
  reason!: string;
  /** Drawn for a whole group. */
  asGroup!: boolean;
  by!: string;
  at!: string;
  /** The attribute that is asked for; null where nothing is to change. */
  @Code('Attribute', ATTRIBUTES, { nullable: true })
  towards!: Attribute | null;
  grounds!: KeptGroundView[];
}

/** The document as it stands in its register; null where the reader may not know it. */
export class AuditedDocumentView {
  id!: string;
  title!: string;
  number!: string;
  documentDate!: string;
  @Code('State', STATES)
  state!: State;
  stateLabel!: string;
  @Code('Attribute', ATTRIBUTES, { nullable: true })
  attributeNow!: Attribute | null;
  grounds!: KeptGroundView[];
  reason!: string;
  @ApiProperty(AnyJson)
  reviewAt!: ReviewAt | null;
  reviewInWords!: string;
  publishedAt!: string | null;
  /** Where the public reads it, once it is public. */
  publicAddress!: string | null;
}

export class GroupKeyView {
  grounds!: string;
  review!: string;
}

export class TowardsView {
  @Code('Attribute', ATTRIBUTES)
  attribute!: Attribute;
  label!: string;
}

/** A conclusion that the item can be given, and what it asks to be said beside the reason. */
/** A document older than so many years is kept only with a reason of so many characters and the harm named. */
export class KeepJustificationView {
  @ApiProperty(COUNT)
  years!: number;
  @ApiProperty(COUNT)
  reasonAtLeast!: number;
}

export class ConclusionChoiceView {
  @Code('AuditConclusion', CONCLUSIONS)
  conclusion!: Conclusion;
  label!: string;
  /** Attributes between which one has to choose; empty where nothing is to be chosen. */
  towards!: TowardsView[];
  /** Clauses of the law in force of which one has to be named; empty where none has. */
  grounds!: KeptGroundView[];
  /** What it takes beside a usual reason; null: nothing. */
  @ApiProperty({ type: () => KeepJustificationView, nullable: true })
  justification!: KeepJustificationView | null;
}

/** What a conclusion began: a redetermination of the document, and how it stands. */
export class AuditRedeterminationView {
  @ApiProperty(COUNT)
  number!: number;
  @Code('RedeterminationState', REDETERMINATION_STATES)
  state!: RedeterminationState;
  label!: string;
}

export class AdviceChoiceView {
  @Code('AuditAdvice', ADVICE)
  advice!: Advice;
  label!: string;
}

export class SelfAuditItemView {
  /** Its number in the ledger. */
  @ApiProperty(COUNT)
  position!: number;
  /** null where the reader may not know the document */
  documentId!: string | null;
  /** The unit that drafted it. */
  unit!: string;
  @Code('Attribute', ATTRIBUTES)
  register!: Attribute;
  @Code('Kind', KINDS)
  kind!: Kind;
  /** Different applicants within the pack's window before the freeze. */
  @ApiProperty(COUNT)
  applicants!: number;
  @ApiProperty(COUNT)
  version!: number;
  clues!: ClueView[];
  /** A clue that is to be answered by itself: it is not kept with a group. */
  weighty!: boolean;
  @ApiProperty({ type: () => AuditedDocumentView, nullable: true })
  document!: AuditedDocumentView | null;
  @ApiProperty({ type: () => DrawnConclusionView, nullable: true })
  conclusion!: DrawnConclusionView | null;
  advice!: DraftersAdviceView[];
  /** What the department that drafted it can advise; nothing of a document that the reader may not know. */
  advices!: AdviceChoiceView[];
  choices!: ConclusionChoiceView[];
  @ApiProperty({ type: () => AuditRedeterminationView, nullable: true })
  redetermination!: AuditRedeterminationView | null;
}

export class SelfAuditItemsView {
  items!: SelfAuditItemView[];
}

export class AuditGroupView {
  group!: GroupKeyView;
  /** The grounds and the event, in words. */
  label!: string;
  @ApiProperty(COUNT)
  count!: number;
}

export class AuditGroupsView {
  items!: AuditGroupView[];
}
