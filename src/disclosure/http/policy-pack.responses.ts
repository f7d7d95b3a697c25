import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Code } from '../../platform/openapi/property.js';
import type { PolicyPack } from '../rules/policy-pack.js';
import { ATTRIBUTES, RELEASE_FORMS } from '../rules/vocabulary.js';
import type { Attribute, ReleaseForm } from '../rules/vocabulary.js';
import { LegalCatalogueView } from './legal-catalogue.responses.js';
import {
  BilingualText,
  CheckRuleView,
  DeadlineRuleView,
  KindRuleView,
  PaperRuleView,
  PathView,
  ReturnCodeRuleView,
  SeriesLineView,
  TopicView,
} from './pack-rule.responses.js';
import { SwitchesView } from './switches.responses.js';

export class PolicyPackEntry {
  id!: string;
  version!: string;

  /** SHA-256 (hex) over the whole content, all that the pack builds on included. */
  sha256!: string;
  title!: BilingualText;
}

export class PolicyPackList {
  @ApiProperty({ type: [PolicyPackEntry] })
  items!: PolicyPackEntry[];

  /** What a document begins under when nothing else is said. */
  default!: string;
}

/** Whoever made the pack binding, and since when (YYYY-MM-DD). */
export class PutInForce {
  name!: BilingualText;
  on!: string;
}

/** An attribute, and the forms in which such a document can be released: none where it is withheld. */
export class AttributeRuleView {
  @Code('Attribute', ATTRIBUTES)
  code!: Attribute;

  @Code('ReleaseForm', RELEASE_FORMS, { isArray: true })
  releaseForms!: ReleaseForm[];
}

/** A pack with all it builds on; the meaning of each member is told in `policies/schema.json`. */
@ApiExtraModels(CheckRuleView)
export class PolicyPackResponse extends PolicyPackEntry {
  putInForceBy!: PutInForce;
  attributes!: AttributeRuleView[];
  kinds!: KindRuleView[];
  returnCodes!: ReturnCodeRuleView[];

  /** by the code of the check */
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(CheckRuleView) } })
  checks!: PolicyPack['checks'];
  papers!: PaperRuleView[];
  switches!: SwitchesView;
  deadlines!: DeadlineRuleView[];
  paths!: PathView[];
  seriesLines!: SeriesLineView[];
  /** 主题分类 */
  topics!: TopicView[];
  catalogues!: LegalCatalogueView[];
}
