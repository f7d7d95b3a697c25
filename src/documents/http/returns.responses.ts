import { ApiProperty } from '@nestjs/swagger';
import { CHECK_CODES, RETURN_CODES } from '../../disclosure/rules/vocabulary.js';
import type { CheckCode, ReturnCode } from '../../disclosure/rules/vocabulary.js';
import { Code } from '../../platform/openapi/property.js';
import { RETURN_OUTCOMES } from '../rules/document-record.js';
import type { ReturnOutcome } from '../rules/document-record.js';
import { ITEM_STATUSES } from '../rules/return-items.js';
import type { ItemStatus } from '../rules/return-items.js';
import { Named, UnitName } from './named.responses.js';

class ReturnAnswerView {
  @ApiProperty({ enum: ['fixed', 'contested', 'waived'] })
  kind!: 'fixed' | 'contested' | 'waived';
  words!: string | null;
  by!: Named;
  at!: string;
}

/** One item of a notice, and what became of it. */
export class ReturnItemView {
  @ApiProperty({ type: 'integer' })
  position!: number;
  @Code('ReturnCode', RETURN_CODES)
  code!: ReturnCode;
  codeLabel!: string;
  @Code('CheckCode', CHECK_CODES, { nullable: true })
  check!: CheckCode | null;
  clause?: string;
  explanation!: string;
  supplement!: string;
  pointer!: string | null;
  contestable!: boolean;
  /** `awaited`: nothing is left to do here but somebody's signature or opinion. */
  @Code('ReturnItemStatus', ITEM_STATUSES)
  status!: ItemStatus;
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
  @ApiProperty({ type: 'integer' })
  workingDays!: number;
  skipped!: SkippedDay[];
  madeUp!: SkippedDay[];
  /** A year on the way has no holiday notice yet. */
  provisional!: boolean;
  notices!: string[];
}

/** Whoever made a pack binding, and since when (YYYY-MM-DD). */
export class PutInForceView {
  name!: string;
  on!: string;
}

/** The rules by which it was returned; of a return by the machine also who made them binding, and since when. */
export class RulePackView {
  id!: string;
  version!: string;
  title!: string;
  sha256!: string;
  putInForceBy!: PutInForceView;
}

/** 退文通知单 */
export class ReturnNoticeView {
  /** 退文〔2026〕3号 */
  number!: string;
  @ApiProperty({ type: 'integer' })
  round!: number;
  office!: UnitName;
  sender!: UnitName;
  title!: string;
  receivedAt!: string;
  issuedAt!: string;
  @Code('ReturnOutcome', RETURN_OUTCOMES)
  outcome!: ReturnOutcome;
  /** Returned by the machine: no person handled or approved it, the rule pack did. */
  automatic!: boolean;
  rulePack!: RulePackView;
  handler!: Named | null;
  phone!: string | null;
  approver!: Named | null;
  dueOn!: string | null;
  dueBecause!: DeadlineView | null;
  items!: ReturnItemView[];
}

export class ReturnNoticesView {
  items!: ReturnNoticeView[];
}

class ReturnDraftItemView {
  @Code('ReturnCode', RETURN_CODES)
  code!: ReturnCode;
  codeLabel!: string;
  @Code('CheckCode', CHECK_CODES, { nullable: true })
  check!: CheckCode | null;
  explanation!: string;
  supplement!: string;
  pointer!: string | null;
}

/** A notice that nobody has been told of yet. Unsaved: every failing check, at once. */
export class ReturnDraftView {
  saved!: boolean;
  savedAt!: string | null;
  handler!: Named | null;
  items!: ReturnDraftItemView[];
  @Code('ReturnOutcome', RETURN_OUTCOMES)
  outcome!: ReturnOutcome;
  @ApiProperty({ type: 'integer', nullable: true })
  withinWorkingDays!: number | null;
  phone!: string | null;
}
