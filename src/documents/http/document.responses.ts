import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ATTRIBUTES,
  CHECK_CODES,
  CLEARANCE_OUTCOMES,
  GATE_EVENTS,
  RELEASE_FORMS,
  RETURN_CODES,
} from '../../disclosure/rules/vocabulary.js';
import type {
  Attribute,
  CheckCode,
  ClearanceOutcome,
  GateEvent,
  ReleaseForm,
  ReturnCode,
} from '../../disclosure/rules/vocabulary.js';
import { CHECK_STATUSES } from '../../disclosure/rules/check-result.js';
import type { CheckStatus } from '../../disclosure/rules/check-result.js';
import { PASSAGE_JUDGEMENTS, PASSAGE_KINDS } from '../../disclosure/rules/passages.js';
import type { PassageJudgement, PassageKind } from '../../disclosure/rules/passages.js';
import { ROLES } from '../../people/rules/roles.js';
import type { Role } from '../../people/rules/roles.js';
import type { ProblemIssue } from '../../platform/http/problem.js';
import { Code, Issues } from '../../platform/openapi/property.js';
import { DOORS, MARK_KINDS, ORIGINS, OUTCOMES, STEPS } from '../rules/document-record.js';
import type { Door, MarkKind, Origin, Outcome, Step } from '../rules/document-record.js';
import { EVENTS } from '../rules/events.js';
import { REDETERMINATION_ACTIONS } from '../rules/redetermination-acts.js';
import type { AwaitedAct } from '../rules/waiting-row.js';
import { SCOPES } from '../rules/scopes.js';
import type { Scope } from '../rules/scopes.js';
import { STATES } from '../rules/states.js';
import type { State } from '../rules/states.js';
import { STEPS_BESIDE } from '../rules/steps-beside.js';
import { Named, UnitName } from './named.responses.js';
import { ReturnNoticeView } from './returns.responses.js';
import {
  ContentView,
  CoveredHashesView,
  InterpretationPackageView,
  ProposedDisclosureView,
  ScopeHashesView,
} from './scope.responses.js';

export class GateProblemView {
  /** JSON pointer to the field or file that mends it */
  pointer!: string;
  message!: string;
  fix?: string;
}

export class AwaitedPostView {
  @Code('Role', ROLES)
  role!: Role;
  unitName!: string | null;
}

/** One check of the gate, in words. */
export class GateItem {
  @Code('CheckCode', CHECK_CODES)
  code!: CheckCode;
  @Code('CheckStatus', CHECK_STATUSES)
  status!: CheckStatus;
  /** What is the matter, or why it does not apply; empty when it passes. */
  problems!: GateProblemView[];
  why?: string;
  clause!: string;
  @Code('Role', ROLES)
  owner!: Role;
  waitingFor?: AwaitedPostView;
  @Code('ReturnCode', RETURN_CODES, { nullable: true })
  returnCode!: ReturnCode | null;
  contestable!: boolean;
  @Code('GateEvent', GATE_EVENTS, { isArray: true })
  requiredAt!: readonly GateEvent[];
}

/** Every event of the procedure, the steps beside it, and changing the text. */
/** What a document may wait for. */
export const AWAITED = [...EVENTS, ...REDETERMINATION_ACTIONS] as const;

const ACTIONS = [...AWAITED, ...STEPS_BESIDE, 'edit'] as const;
export type ActionName = (typeof ACTIONS)[number];

/** A post that somebody else then holds. */
export class NextPostView {
  @Code('Role', ROLES)
  role!: Role;
  unit!: UnitName;
}

/** Where an act leads if its body says nothing that leads elsewhere, and who has to act there. */
export class LeadsToView {
  @Code('State', STATES)
  state!: State;
  label!: string;
  waitsFor!: NextPostView[];
}

export class ActionView {
  @Code('ActionName', ACTIONS)
  name!: ActionName;
  allowed!: boolean;
  @Issues()
  because!: ProblemIssue[];
  /** Allowed only in the name of this person, whose signature a dated delegation lends: send the id as `onBehalfOf`. */
  onBehalfOf?: Named;
  /** Of `sign`: the attribute may be changed in the act, within what was cleared (`override`, with a reason). */
  mayOverride?: boolean;
  /** null where it is not allowed, or leads nowhere by itself */
  leadsTo!: LeadsToView | null;
}

export class CeilingView {
  @Code('Attribute', ATTRIBUTES)
  attribute!: Attribute;
  @Code('ReleaseForm', RELEASE_FORMS, { nullable: true })
  releaseForm!: ReleaseForm | null;
}

export class ClearingsView {
  @Code('ClearanceOutcome', CLEARANCE_OUTCOMES)
  text!: ClearanceOutcome;
  /** by the file's id */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', enum: [...CLEARANCE_OUTCOMES] } })
  files!: Record<string, ClearanceOutcome>;
}

export class ConfirmedPointsView {
  attribute!: boolean;
  reason!: boolean;
  policyQuestion!: boolean;
  kind!: boolean;
}

export class WaivedCheckView {
  @Code('CheckCode', CHECK_CODES)
  check!: CheckCode;
  reason!: string;
}

export class JudgedPassageView {
  /** which block of the body, counted from 0; the revision is the opinion's */
  @ApiProperty({ type: 'integer' })
  block!: number;
  @ApiProperty({ type: 'integer' })
  from!: number;
  @ApiProperty({ type: 'integer' })
  to!: number;
  @Code('PassageKind', PASSAGE_KINDS)
  kind!: PassageKind;
  @Code('PassageJudgement', PASSAGE_JUDGEMENTS)
  judgement!: PassageJudgement;
}

/** Places of the text that were looked at one by one; no word of them is repeated. */
export class JudgedPassagesView {
  @ApiProperty({ type: 'integer' })
  found!: number;
  @ApiProperty({ type: [JudgedPassageView] })
  judged!: JudgedPassageView[];
}

/** What somebody says with an opinion; which of it is there depends on the act. */
export class OpinionWordsView {
  comment?: string;
  /** 职务 */
  post?: string;
  /** 核稿: what was confirmed, point by point */
  confirms?: ConfirmedPointsView;
  disclosureOpinion?: string;
  secrecyConclusion?: string;
  authority?: string;
  /** 保密审查: what was made of the places that the text was searched for */
  passages?: JudgedPassagesView;
  waivers?: WaivedCheckView[];
  takesDissent?: boolean;
  defersInterpretation?: boolean;
  @ApiPropertyOptional({ enum: ['interpretationClearance', 'interpretationSignOff'] })
  step?: 'interpretationClearance' | 'interpretationSignOff';
  /** of an attestation: the day it was given in the department, and who brought it */
  on?: string;
  attestedBy?: string;
}

export class OpinionMarkView {
  @Code('MarkKind', MARK_KINDS)
  kind!: MarkKind;
  @Code('Scope', SCOPES, { isArray: true })
  scopes!: Scope[];
  message!: string;
}

export class OpinionView {
  id!: string;
  @Code('Step', STEPS)
  step!: Step;
  @Code('Outcome', OUTCOMES)
  outcome!: Outcome;
  person!: Named;
  unit!: UnitName;
  @Code('Role', ROLES)
  role!: Role;
  onBehalfOf!: Named | null;
  @ApiProperty({ type: 'integer' })
  revision!: number;
  @ApiProperty({ type: 'integer' })
  round!: number;
  @Code('Origin', ORIGINS)
  origin!: Origin;
  covers!: CoveredHashesView;
  clearedFor!: CeilingView | null;
  /** what the confidentiality review found of the text and of each file */
  clearings!: ClearingsView | null;
  /** ISO 8601. */
  givenAt!: string | null;
  /** The reason given with it; null where none was, or where it has been erased. */
  reason!: string | null;
  /** What its author said besides, by the fields of the act. */
  words!: OpinionWordsView;
  stands!: boolean;
  /** The department's opinion, valid for the revision that was submitted, which the office has edited since. */
  forRevisionSubmitted!: boolean;
  lapsedBecause!: OpinionMarkView[];
}

export class WaitingView {
  @Code('AwaitedAct', AWAITED)
  event!: AwaitedAct;
  @Code('Role', ROLES)
  role!: Role;
  unit!: UnitName;
  /** ISO 8601. */
  since!: string | null;
  /** YYYY-MM-DD; its passing reminds and decides nothing. */
  due!: string | null;
  /** until that day: 0 on the day itself, negative once it is over */
  @ApiProperty({ type: 'integer', nullable: true })
  workingDaysLeft!: number | null;
}

export class FlagChangeView {
  @ApiProperty({ enum: ['policy', 'normative', 'majorDecision'] })
  flag!: 'policy' | 'normative' | 'majorDecision';
  from!: boolean | null;
  to!: boolean | null;
}

/** What an act answers with: where the document has come to rest. The whole document is one GET away. */
export class ActView {
  id!: string;
  @Code('State', STATES)
  state!: State;
  stateLabel!: string;
  @ApiProperty({ type: 'integer' })
  version!: number;
  @ApiProperty({ type: 'integer' })
  round!: number;
  @ApiProperty({ type: 'integer' })
  revision!: number;
  hashes!: ScopeHashesView;
  number!: string | null;
}

/** A document as one person sees it. Every field is listed here; nothing else leaves. */
export class DocumentView extends ActView {
  @Code('Door', DOORS)
  door!: Door;
  externalId!: string | null;
  unit!: UnitName;
  office!: UnitName | null;
  packId!: string;
  packVersion!: string;
  @Code('Attribute', ATTRIBUTES, { nullable: true })
  register!: Attribute | null;
  content!: ContentView;
  disclosure!: ProposedDisclosureView | null;
  interpretation!: InterpretationPackageView | null;
  gate!: GateItem[];
  actions!: ActionView[];
  opinions!: OpinionView[];
  /** Answers (policy, normative, major decision) that were changed after the first review: whoever signs has to see them. */
  flagsChanged!: FlagChangeView[];
  waitingFor!: WaitingView[];
  /** Its returns, oldest first; the drafter sees each item open or answered. */
  returns!: ReturnNoticeView[];
}
