import { ApiProperty } from '@nestjs/swagger';
import type { ProblemIssue } from '../../platform/http/problem.js';
import { GateItem } from './document.responses.js';

/** One moment at which the gate is asked: what it would say now. */
export class MomentView {
  event!: string;
  label!: string;
  holds!: boolean;
  /** codes of the checks that refuse it */
  failing!: string[];
}

/** What is usual for such a document, and the answers of the draft that say so. Choosing it is a human act. */
export class SuggestionView {
  attribute!: { code: string; label: string };
  ground!: { catalogue: string; code: string; clause: string } | null;
  /** its review is usually tied to an event */
  reviewAtEvent!: boolean;
  because!: string;
  clause!: string | null;
  evidence!: { pointer: string; value: string }[];
}

/** What a human should look at besides the checks. Nothing of it blocks. */
export class AdviceView {
  suggestions!: SuggestionView[];
  doubts!: ProblemIssue[];
  /** the content elements of an interpretation that no material covers yet: prompts, never conditions */
  uncoveredElements!: { code: string; label: string }[];
}

/** 审核清单: the very checks that the server asks. */
export class GateView extends AdviceView {
  state!: string;
  version!: number;
  checks!: GateItem[];
  moments!: MomentView[];
}

/** What would come of a bundle if it were handed in now. Nothing is kept. */
export class PreviewView extends AdviceView {
  /** `notReceived`: refused at the door, by this pack's offices or because a return is not answered in full */
  @ApiProperty({ enum: ['received', 'returned', 'notReceived'] })
  outcome!: string;
  wouldBeReturned!: boolean;
  /** by the machine at once; else it goes to a reviewer, with the notice prefilled */
  automatic!: boolean;
  /** the round it would be; more than 1 where its id is that of a document that lies returned */
  round!: number;
  /** items of the last return that the bundle neither cures nor contests */
  unanswered!: ProblemIssue[];
  /** what it would be returned for */
  items!: (ProblemIssue & { returnCode: string | null })[];
  checks!: GateItem[];
}
