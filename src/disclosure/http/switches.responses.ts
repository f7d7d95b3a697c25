import { ApiProperty } from '@nestjs/swagger';
import { Code } from '../../platform/openapi/property.js';
import { ATTRIBUTES, RELEASE_FORMS, REQUEST_MATTERS } from '../rules/vocabulary.js';
import type { Attribute, ReleaseForm, RequestMatter } from '../rules/vocabulary.js';

export class AttributesByNameView {
  @Code('Attribute', ATTRIBUTES, { isArray: true })
  department!: Attribute[];
  @Code('Attribute', ATTRIBUTES, { isArray: true })
  government!: Attribute[];
  @Code('Attribute', ATTRIBUTES, { isArray: true })
  governmentOffice!: Attribute[];
}

export class SummaryRuleView {
  @ApiProperty({ type: 'integer' })
  characters!: number;
  @Code('Attribute', ATTRIBUTES, { isArray: true })
  requiredFor!: Attribute[];
}

export class InterpretationTermView {
  @ApiProperty({ type: 'integer' })
  usual!: number;
  @ApiProperty({ type: 'integer' })
  latest!: number;
}

export class ConcentrationView {
  @ApiProperty({ type: 'integer' })
  applicants!: number;
  @ApiProperty({ type: 'integer' })
  days!: number;
  @ApiProperty({ enum: ['shall', 'may'] })
  mode!: 'shall' | 'may';
  @Code('RequestMatter', REQUEST_MATTERS, { isArray: true })
  excludedMatters!: RequestMatter[];
}

/** What keeping a restriction takes once the document is older than so many years. */
export class OldRestrictionView {
  @ApiProperty({ type: 'integer' })
  years!: number;
  /** characters that the reason has at least */
  @ApiProperty({ type: 'integer' })
  reasonAtLeast!: number;
}

export class SelfAuditRuleView {
  /** MM-DD */
  freezeOn!: string;
  @ApiProperty({ enum: ['principal', 'anyHead'] })
  reportSigner!: 'principal' | 'anyHead';
}

/** Where practice differs from place to place; names: the vocabulary's set `switch`. */
export class SwitchesView {
  reasonRequiredFor!: AttributesByNameView;
  @Code('Attribute', ATTRIBUTES, { isArray: true })
  reviewDateRequiredFor!: Attribute[];
  @ApiProperty({ enum: ['blocking', 'advisory'] })
  departmentGate!: 'blocking' | 'advisory';
  automaticReturn!: boolean;
  @ApiProperty({ enum: ['return', 'refuse'] })
  incompletePackage!: 'return' | 'refuse';
  @Code('Attribute', ATTRIBUTES, { isArray: true })
  disclosureReviewFor!: Attribute[];
  @ApiProperty({ enum: ['signer', 'officeHead'] })
  disagreement!: 'signer' | 'officeHead';
  @ApiProperty({ enum: ['lead', 'consensus'] })
  joint!: 'lead' | 'consensus';
  @ApiProperty({ enum: ['inheritOrRedetermine'] })
  forwarding!: 'inheritOrRedetermine';
  returnNeedsApprover!: boolean;
  /** working days */
  @ApiProperty({ type: 'integer' })
  returnDeadline!: number;
  @ApiProperty({ enum: ['afterLead', 'beforeLead'] })
  countersignOrder!: 'afterLead' | 'beforeLead';
  @ApiProperty({ enum: ['strict', 'smallUnit'] })
  separation!: 'strict' | 'smallUnit';
  @ApiProperty({ enum: ['none', 'categories', 'documents'] })
  publicWithheldList!: 'none' | 'categories' | 'documents';
  onRequestCatalogue!: boolean;
  workSecrets!: boolean;
  @Code('ReleaseForm', RELEASE_FORMS, { isArray: true })
  releaseForms!: ReleaseForm[];
  summaryMax!: SummaryRuleView;
  /** working days */
  @ApiProperty({ type: 'integer' })
  publishWithin!: number;
  /** working days */
  interpretWithin!: InterpretationTermView;
  /** working days */
  @ApiProperty({ type: 'integer' })
  confidentialityWithin!: number;
  concentration!: ConcentrationView;
  selfAudit!: SelfAuditRuleView;
  @ApiProperty({ type: () => OldRestrictionView, nullable: true })
  oldRestriction!: OldRestrictionView | null;
  @ApiProperty({ enum: ['fuzhu', 'aboveBanji'] })
  markPosition!: 'fuzhu' | 'aboveBanji';
}
