import { ApiProperty } from '@nestjs/swagger';
import { ATTRIBUTES, RELEASE_FORMS } from '../../disclosure/rules/vocabulary.js';
import type { Attribute, ReleaseForm } from '../../disclosure/rules/vocabulary.js';
import { Code } from '../../platform/openapi/property.js';
import { OUTCOMES, STEPS } from '../rules/document-record.js';
import type { Outcome, Step } from '../rules/document-record.js';
import { FlagChangeView } from './document.responses.js';
import { Named, UnitName } from './named.responses.js';
import { ClaimedGroundView, ScopeHashesView } from './scope.responses.js';

/** Somebody’s opinion that stands, in short. */
export class JudgementView {
  opinionId!: string;
  @Code('Step', STEPS)
  step!: Step;
  stepLabel!: string;
  @Code('Outcome', OUTCOMES)
  outcome!: Outcome;
  outcomeLabel!: string;
  person!: Named;
  onBehalfOf!: Named | null;
  unit!: UnitName;
  givenAt!: string | null;
  comment!: string | null;
}

export class ChangeCountsView {
  /** paragraphs, headings, lists and tables */
  @ApiProperty({ type: 'integer' })
  blocks!: number;
  /** elements of the content, the disclosure and the package */
  @ApiProperty({ type: 'integer' })
  fields!: number;
  @ApiProperty({ type: 'integer' })
  files!: number;
  @ApiProperty({ type: 'integer' })
  materials!: number;
}

/** What has changed since a text: the whole of it is `GET /documents/{id}/revisions/{revision}/diff?against={against}`. */
export class ChangedSinceView {
  @ApiProperty({ type: 'integer' })
  revision!: number;
  @ApiProperty({ type: 'integer' })
  against!: number;
  /** the text this person last judged, the one that was last signed, or the one that was submitted */
  @ApiProperty({ enum: ['yourOpinion', 'lastSignature', 'submission'] })
  because!: 'yourOpinion' | 'lastSignature' | 'submission';
  counts!: ChangeCountsView;
}

/** Whoever thought otherwise: it travels with the document. */
export class DissentView {
  @ApiProperty({ enum: ['objection', 'restriction', 'overridden', 'replacedProposal', 'noReply'] })
  kind!: 'objection' | 'restriction' | 'overridden' | 'replacedProposal' | 'noReply';
  /** in one sentence */
  message!: string;
  opinionId!: string | null;
  person!: Named | null;
  unit!: UnitName | null;
  /** in their own words */
  words!: string | null;
  /** of a proposal that was replaced */
  @Code('Attribute', ATTRIBUTES, { nullable: true })
  attribute!: Attribute | null;
}

/** An attachment that its own mark keeps back. */
export class KeptBackView {
  id!: string;
  name!: string;
  @Code('Attribute', ATTRIBUTES, { nullable: true })
  attributeMark!: Attribute | null;
}

/** One screen for whoever signs. */
export class SigningView {
  @ApiProperty({ type: 'integer' })
  version!: number;
  @ApiProperty({ type: 'integer' })
  revision!: number;
  title!: string;
  /** what the signature is bound to: send it back as `seen` */
  hashes!: ScopeHashesView;
  @Code('Attribute', ATTRIBUTES, { nullable: true })
  attribute!: Attribute | null;
  @Code('ReleaseForm', RELEASE_FORMS, { nullable: true })
  releaseForm!: ReleaseForm | null;
  grounds!: ClaimedGroundView[];
  reason!: string;
  /** attachments that stay behind when the document is published, because they are marked for less */
  attachmentsKeptBack!: KeptBackView[];
  judgedBy!: JudgementView[];
  /** null where nothing has changed, or there is no earlier text to compare with */
  changedSince!: ChangedSinceView | null;
  flagsChanged!: FlagChangeView[];
  dissent!: DissentView[];
}
