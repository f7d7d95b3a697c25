import { ApiProperty } from '@nestjs/swagger';
import { RETURN_CODES } from '../../disclosure/rules/vocabulary.js';

class NamedPerson {
  id!: string;
  name!: string;
}

class ReturnAnswerView {
  @ApiProperty({ enum: ['fixed', 'contested', 'waived'] })
  kind!: string;
  words!: string | null;
  by!: NamedPerson;
  at!: string;
}

/** One item of a notice, and what became of it. */
export class ReturnItemView {
  position!: number;
  @ApiProperty({ enum: RETURN_CODES })
  code!: string;
  codeLabel!: string;
  check!: string | null;
  clause?: string;
  explanation!: string;
  supplement!: string;
  pointer!: string | null;
  contestable!: boolean;
  /** `awaited`: nothing is left to do here but somebody's signature or opinion. */
  @ApiProperty({ enum: ['open', 'awaited', 'fixed', 'contested', 'waived'] })
  status!: string;
  answers!: ReturnAnswerView[];
  /** Raised later than it could have been; shown to the office's head and to the auditor only. */
  late?: boolean;
}

class SkippedDay {
  on!: string;
  why!: string;
}

/** How the day was reached: the day of the return is day 0. */
class DeadlineView {
  base!: string;
  workingDays!: number;
  skipped!: SkippedDay[];
  madeUp!: SkippedDay[];
  /** A year on the way has no holiday notice yet. */
  provisional!: boolean;
  notices!: string[];
}

/** The rules by which it was returned; of a return by the machine also who made them binding, and since when. */
export class RulePackView {
  id!: string;
  version!: string;
  title!: string;
  sha256!: string;
  putInForceBy!: { name: string; on: string };
}

/** 退文通知单 */
export class ReturnNoticeView {
  /** 退文〔2026〕3号 */
  number!: string;
  round!: number;
  office!: { id: string; name: string };
  sender!: { id: string; name: string };
  title!: string;
  receivedAt!: string;
  issuedAt!: string;
  @ApiProperty({ enum: ['resubmit', 'notIssued'] })
  outcome!: string;
  /** Returned by the machine: no person handled or approved it, the rule pack did. */
  automatic!: boolean;
  rulePack!: RulePackView;
  handler!: NamedPerson | null;
  phone!: string | null;
  approver!: NamedPerson | null;
  dueOn!: string | null;
  dueBecause!: DeadlineView | null;
  items!: ReturnItemView[];
}

export class ReturnNoticesView {
  items!: ReturnNoticeView[];
}

class ReturnDraftItemView {
  code!: string;
  codeLabel!: string;
  check!: string | null;
  explanation!: string;
  supplement!: string;
  pointer!: string | null;
}

/** A notice that nobody has been told of yet. Unsaved: every failing check, at once. */
export class ReturnDraftView {
  saved!: boolean;
  savedAt!: string | null;
  handler!: NamedPerson | null;
  items!: ReturnDraftItemView[];
  outcome!: string;
  withinWorkingDays!: number | null;
  phone!: string | null;
}
