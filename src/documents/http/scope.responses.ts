import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import { INTERPRETATION_ELEMENTS } from '../../disclosure/rules/interpretation-package.js';
import type { InterpretationElement } from '../../disclosure/rules/interpretation-package.js';
import { PROTECTED_INTERESTS } from '../../disclosure/rules/disclosure.js';
import type { ProtectedInterest, ReviewAt } from '../../disclosure/rules/disclosure.js';
import {
  ATTACHMENT_ROLES,
  ATTRIBUTES,
  ISSUING_NAMES,
  KINDS,
  RELEASE_FORMS,
} from '../../disclosure/rules/vocabulary.js';
import type { Attribute, AttachmentRole, IssuingName, Kind, ReleaseForm } from '../../disclosure/rules/vocabulary.js';
import { Code } from '../../platform/openapi/property.js';
import type { Block } from '../../publication/rules/blocks.js';
import { URGENCIES } from '../rules/scopes.js';
import type { Urgency } from '../rules/scopes.js';
import { BLOCK_MODELS, BLOCKS } from './block.responses.js';

/** The three texts that are judged, as they are hashed. What may be absent is absent, never null. */

export class FileEntryView {
  id!: string;
  @Code('AttachmentRole', ATTACHMENT_ROLES)
  role!: AttachmentRole;
  name!: string;
  mediaType!: string;
  /** bytes */
  @ApiProperty({ type: 'integer' })
  size!: number;
  sha256!: string;
  @Code('Attribute', ATTRIBUTES, { nullable: true })
  attributeMark!: Attribute | null;
}

export class ContactView {
  name!: string;
  phone!: string;
}

export class ForwardingView {
  title!: string;
  documentId!: string | null;
  @Code('Attribute', ATTRIBUTES, { nullable: true })
  attribute!: Attribute | null;
  redetermined!: boolean;
}

export class PolicyAnswerView {
  answer!: boolean;
  reason!: string;
}

export class MandatoryProactiveView {
  item!: string | null;
  reason!: string;
}

@ApiExtraModels(...BLOCK_MODELS)
export class ContentView {
  @Code('Kind', KINDS, { nullable: true })
  kind!: Kind | null;
  title!: string;
  mainRecipients!: string[];
  copyRecipients!: string[];
  @Code('Urgency', URGENCIES)
  urgency!: Urgency;
  contact!: ContactView | null;
  @Code('IssuingName', ISSUING_NAMES)
  issuingName!: IssuingName;
  /** YYYY-MM-DD */
  documentDate!: string | null;
  jointUnits!: string[];
  touchedUnits!: string[];
  leadUnitId!: string | null;
  forwarding!: ForwardingView | null;
  policy!: PolicyAnswerView | null;
  normative!: boolean;
  majorDecision!: boolean;
  consulted!: boolean;
  mandatoryProactive!: MandatoryProactiveView | null;
  @ApiProperty(BLOCKS)
  body!: Block[];
  files!: FileEntryView[];
}

export class ConsentView {
  givenBy!: string;
  givenOn!: string;
  attachmentId?: string | null;
}

/** Which of it is there depends on the duties of the ground. */
export class GroundEvidenceView {
  law?: string | null;
  article?: string | null;
  @Code('ProtectedInterest', PROTECTED_INTERESTS, { nullable: true, required: false })
  interest?: ProtectedInterest | null;
  harm?: string | null;
  thirdParty?: string | null;
  @ApiProperty({ type: ConsentView, nullable: true, required: false })
  consent?: ConsentView | null;
  publicInterest?: string | null;
  noOutwardEffect?: string | null;
  endsWhen?: string | null;
  noDutyToDisclose?: string | null;
}

export class ClaimedGroundView {
  catalogue!: string;
  code!: string;
  evidence!: GroundEvidenceView;
}

const of = (type: string, more: Record<string, { type: string }>) => ({
  type: 'object',
  required: ['type', ...Object.keys(more)],
  properties: { type: { type: 'string', enum: [type] }, ...more },
});

/** A day, an event, or every yearly self-audit. */
export const REVIEW_AT = {
  oneOf: [of('date', { on: { type: 'string' } }), of('event', { event: { type: 'string' } }), of('annual', {})],
  nullable: true,
};

export class ProposedDisclosureView {
  /** null: not yet proposed */
  @Code('Attribute', ATTRIBUTES, { nullable: true })
  attribute!: Attribute | null;
  @Code('ReleaseForm', RELEASE_FORMS, { nullable: true })
  releaseForm!: ReleaseForm | null;
  grounds!: ClaimedGroundView[];
  reason!: string;
  summary!: string;
  @ApiProperty(REVIEW_AT)
  reviewAt!: ReviewAt | null;
  /** id of the file with role `redactedCopy` */
  redactedCopy!: string | null;
  /** redacted copies and third parties' consents; absent where there are none */
  @ApiProperty({ type: [FileEntryView], required: false })
  files?: FileEntryView[] | undefined;
}

export class PlanView {
  outline!: string;
  form!: string;
  channel!: string;
  time!: string;
  responsible!: string;
}

export class PackageMaterialView {
  id!: string;
  title!: string;
  text!: string | null;
  /** id of the file with role `interpretationMaterial` */
  attachmentId!: string | null;
  @Code('InterpretationElement', INTERPRETATION_ELEMENTS, { isArray: true })
  elements!: InterpretationElement[];
}

export class ExemptionView {
  reason!: string;
  confirmed!: boolean;
}

export class InterpretationPackageView {
  plan!: PlanView | null;
  materials!: PackageMaterialView[];
  exemption!: ExemptionView | null;
  /** absent where there are none */
  @ApiProperty({ type: [FileEntryView], required: false })
  files?: FileEntryView[] | undefined;
}

export class ScopeHashesView {
  content!: string;
  disclosure!: string;
  interpretation!: string;
}

/** What an opinion is bound to; the scopes it does not judge are absent. */
export class CoveredHashesView {
  content?: string;
  disclosure?: string;
  interpretation?: string;
}
