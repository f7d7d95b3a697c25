import { ApiProperty } from '@nestjs/swagger';
import { ATTRIBUTES, CHECK_CODES, GATE_EVENTS, RETURN_CODES } from '../../disclosure/rules/vocabulary.js';
import type { Attribute, CheckCode, GateEvent, ReturnCode } from '../../disclosure/rules/vocabulary.js';
import type { ProblemIssue } from '../../platform/http/problem.js';
import { Code, Issues } from '../../platform/openapi/property.js';
import { STATES } from '../rules/states.js';
import type { State } from '../rules/states.js';
import { GateItem } from './document.responses.js';
import { LabelledView } from './timeline.responses.js';

/** One moment at which the gate is asked: what it would say now. */
export class MomentView {
  @Code('GateEvent', GATE_EVENTS)
  event!: GateEvent;
  label!: string;
  holds!: boolean;
  /** codes of the checks that refuse it */
  @Code('CheckCode', CHECK_CODES, { isArray: true })
  failing!: CheckCode[];
}

export class SuggestedAttributeView {
  @Code('Attribute', ATTRIBUTES)
  code!: Attribute;
  label!: string;
}

export class SuggestedGroundView {
  catalogue!: string;
  code!: string;
  clause!: string;
}

export class EvidenceView {
  pointer!: string;
  value!: string;
}

/** What is usual for such a document, and the answers of the draft that say so. Choosing it is a human act. */
export class SuggestionView {
  attribute!: SuggestedAttributeView;
  ground!: SuggestedGroundView | null;
  /** its review is usually tied to an event */
  reviewAtEvent!: boolean;
  because!: string;
  clause!: string | null;
  evidence!: EvidenceView[];
}

/** What a human should look at besides the checks. Nothing of it blocks. */
export class AdviceView {
  suggestions!: SuggestionView[];
  @Issues()
  doubts!: ProblemIssue[];
  /** the content elements of an interpretation that no material covers yet: prompts, never conditions */
  uncoveredElements!: LabelledView[];
}

/** 审核清单: the very checks that the server asks. */
export class GateView extends AdviceView {
  @Code('State', STATES)
  state!: State;
  @ApiProperty({ type: 'integer' })
  version!: number;
  /** id of the legal catalogue by which it is judged: the one of the document's date, or of today */
  catalogue!: string;
  checks!: GateItem[];
  moments!: MomentView[];
}

/** One reason why it would be returned, told as in a problem answer. */
export class PreviewItemView {
  code!: string;
  pointer?: string;
  clause?: string;
  message!: string;
  fix?: string;
  owner?: string;
  @Code('ReturnCode', RETURN_CODES, { nullable: true })
  returnCode!: ReturnCode | null;
}

/** What would come of a bundle if it were handed in now. Nothing is kept. */
export class PreviewView extends AdviceView {
  /** `notReceived`: refused at the door, by this pack's offices or because a return is not answered in full */
  @ApiProperty({ enum: ['received', 'returned', 'notReceived'] })
  outcome!: 'received' | 'returned' | 'notReceived';
  wouldBeReturned!: boolean;
  /** by the machine at once; else it goes to a reviewer, with the notice prefilled */
  automatic!: boolean;
  /** the round it would be; more than 1 where its id is that of a document that lies returned */
  @ApiProperty({ type: 'integer' })
  round!: number;
  /** items of the last return that the bundle neither cures nor contests */
  @Issues()
  unanswered!: ProblemIssue[];
  /** what it would be returned for */
  items!: PreviewItemView[];
  checks!: GateItem[];
}
