import { ApiProperty } from '@nestjs/swagger';
import type { Disclosure } from '../../disclosure/rules/disclosure.js';
import type { Interpretation } from '../../disclosure/rules/interpretation-package.js';
import type { ProblemIssue } from '../../platform/http/problem.js';
import type { ScopeHashes } from '../rules/scopes.js';
import { ReturnNoticeView } from './returns.responses.js';

/** One check of the gate, in words. */
export class GateItem {
  code!: string;
  @ApiProperty({ enum: ['pass', 'fail', 'waiting', 'notApplicable', 'waived'] })
  status!: string;
  /** What is the matter, or why it does not apply; empty when it passes. */
  problems!: { pointer: string; message: string; fix?: string }[];
  why?: string;
  clause!: string;
  owner!: string;
  waitingFor?: { role: string; unitName: string | null };
  returnCode!: string | null;
  contestable!: boolean;
  requiredAt!: string[];
}

export class ActionView {
  name!: string;
  allowed!: boolean;
  because!: ProblemIssue[];
  /** Allowed only in the name of this person, whose signature a dated delegation lends: send the id as `onBehalfOf`. */
  onBehalfOf?: { id: string; name: string };
}

export class OpinionView {
  id!: string;
  step!: string;
  outcome!: string;
  person!: { id: string; name: string };
  unit!: { id: string; name: string };
  role!: string;
  onBehalfOf!: { id: string; name: string } | null;
  revision!: number;
  round!: number;
  origin!: string;
  covers!: Partial<ScopeHashes>;
  clearedFor!: { attribute: string; releaseForm: string | null } | null;
  /** ISO 8601. */
  givenAt!: string | null;
  /** The reason given with it; null where none was, or where it has been erased. */
  reason!: string | null;
  /** What its author said besides, by the fields of the act. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  words!: Record<string, unknown>;
  stands!: boolean;
  /** The department's opinion, valid for the revision that was submitted, which the office has edited since. */
  forRevisionSubmitted!: boolean;
  lapsedBecause!: { kind: string; scopes: string[]; message: string }[];
}

export class WaitingView {
  event!: string;
  role!: string;
  unit!: { id: string; name: string };
  /** ISO 8601. */
  since!: string | null;
  /** YYYY-MM-DD; its passing reminds and decides nothing. */
  due!: string | null;
}

export class FlagChangeView {
  @ApiProperty({ enum: ['policy', 'normative', 'majorDecision'] })
  flag!: string;
  from!: boolean | null;
  to!: boolean | null;
}

/** A document as one person sees it. Every field is listed here; nothing else leaves. */
export class DocumentView {
  id!: string;
  state!: string;
  stateLabel!: string;
  version!: number;
  round!: number;
  revision!: number;
  hashes!: ScopeHashes;
  door!: string;
  externalId!: string | null;
  unit!: { id: string; name: string };
  office!: { id: string; name: string } | null;
  packId!: string;
  packVersion!: string;
  number!: string | null;
  register!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true })
  content!: Record<string, unknown>;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  disclosure!: Disclosure | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  interpretation!: Interpretation | null;
  gate!: GateItem[];
  actions!: ActionView[];
  opinions!: OpinionView[];
  /** Answers (policy, normative, major decision) that were changed after the first review: whoever signs has to see them. */
  flagsChanged!: FlagChangeView[];
  waitingFor!: WaitingView[];
  /** Its returns, oldest first; the drafter sees each item open or answered. */
  returns!: ReturnNoticeView[];
}

/** What an act answers with: where the document has come to rest. The whole document is one GET away. */
export class ActView {
  id!: string;
  state!: string;
  stateLabel!: string;
  version!: number;
  round!: number;
  revision!: number;
  hashes!: ScopeHashes;
  number!: string | null;
}
