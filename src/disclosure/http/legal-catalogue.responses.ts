import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Code } from '../../platform/openapi/property.js';
import { GROUND_DUTIES } from '../rules/policy-pack.js';
import type { GroundDuty, LegalCatalogue } from '../rules/policy-pack.js';
import { ATTRIBUTES } from '../rules/vocabulary.js';
import type { Attribute } from '../rules/vocabulary.js';
import { BilingualText } from './pack-rule.responses.js';

export class SuccessorView {
  catalogue!: string;
  code!: string;
}

export class GroundView {
  code!: string;
  clause!: BilingualText;
  /** null: a way of disclosing, not a reason to withhold */
  @ApiProperty({ enum: ['must', 'may'], nullable: true })
  force!: 'must' | 'may' | null;
  @Code('Attribute', ATTRIBUTES, { isArray: true })
  attributes!: Attribute[];
  @Code('GroundDuty', GROUND_DUTIES, { isArray: true })
  duties!: GroundDuty[];
  annualReview!: boolean;
  annualReportRow!: string | null;
  successor!: SuccessorView | null;
}

export class MandatoryItemView {
  code!: string;
  clause!: BilingualText;
  title!: BilingualText;
  @ApiProperty({ enum: ['normative'], nullable: true })
  impliedBy!: 'normative' | null;
}

/** The law on disclosure as it stood between two days. */
@ApiExtraModels(BilingualText)
export class LegalCatalogueView {
  id!: string;
  title!: BilingualText;
  validFrom!: string;
  /** null: still in force */
  validTo!: string | null;
  grounds!: GroundView[];
  mandatoryItems!: MandatoryItemView[];
  /** by the code of a check, where the law of that time is another one */
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(BilingualText) } })
  clauses!: LegalCatalogue['clauses'];
}
