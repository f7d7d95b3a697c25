import { ApiProperty } from '@nestjs/swagger';
import { UNIT_KINDS } from '../../people/rules/roles.js';
import type { UnitKind } from '../../people/rules/roles.js';
import { Code } from '../../platform/openapi/property.js';
import { PAPER_OCCASIONS, SIGNER_POSTS } from '../rules/policy-pack.js';
import type { PaperOccasion, SeriesOwner, SignerPost } from '../rules/policy-pack.js';
import { ATTRIBUTES, ISSUING_NAMES, KINDS, PAPER_ROLES, RETURN_CODES } from '../rules/vocabulary.js';
import type { Attribute, IssuingName, Kind, PaperRole, ReturnCode } from '../rules/vocabulary.js';

/** The lists and tables of a policy pack; what each member means is told in `policies/schema.json`. */

/** A text of the pack in both languages. */
export class BilingualText {
  zh!: string;
  en!: string;
}

export class KindSuggestionView {
  @Code('Attribute', ATTRIBUTES)
  attribute!: Attribute;
  ground!: string | null;
  reviewAtEvent!: boolean;
  because!: string;
}

export class KindRuleView {
  @Code('Kind', KINDS)
  code!: Kind;
  /** 上行文 */
  upward!: boolean;
  @ApiProperty({ enum: ['required', 'optional'] })
  mainRecipient!: 'required' | 'optional';
  suggestion!: KindSuggestionView | null;
}

export class ReturnCodeRuleView {
  @Code('ReturnCode', RETURN_CODES)
  code!: ReturnCode;
  /** What is wrong. */
  gist!: BilingualText;
  clause!: BilingualText;
  needsWords!: boolean;
  /** Where it usually lies, as a JSON pointer into the document; null where no field would cure it. */
  place!: string | null;
  /** What to supplement; null where only the handler's own words say it. */
  cure!: BilingualText | null;
}

export class CheckRuleView {
  clause!: BilingualText;
  @Code('ReturnCode', RETURN_CODES, { nullable: true })
  returnCode!: ReturnCode | null;
}

export class PaperRuleView {
  @Code('PaperRole', PAPER_ROLES)
  paper!: PaperRole;
  @Code('PaperOccasion', PAPER_OCCASIONS, { isArray: true })
  occasions!: PaperOccasion[];
  @Code('IssuingName', ISSUING_NAMES, { isArray: true })
  issuingNames!: IssuingName[];
  /** null: of every kind */
  @Code('Kind', KINDS, { isArray: true, nullable: true })
  kinds!: Kind[] | null;
  from!: string | null;
  to!: string | null;
  @ApiProperty({ enum: ['departmentSign', 'leaderSign'] })
  neededBy!: 'departmentSign' | 'leaderSign';
  clause!: BilingualText;
}

export class DeadlineRuleView {
  code!: string;
  @ApiProperty({ type: 'integer', nullable: true })
  days!: number | null;
  @ApiProperty({ enum: ['workingDays', 'calendarDays', 'dayOfYear'] })
  unit!: 'workingDays' | 'calendarDays' | 'dayOfYear';
  /** MM-DD */
  on!: string | null;
  from!: string;
  clause!: BilingualText;
}

export class SignerView {
  @Code('SignerPost', SIGNER_POSTS)
  post!: SignerPost;
  reserved!: boolean;
}

const kindOfSigner = { type: 'array', items: { $ref: '#/components/schemas/Kind' } };

export class SignerRuleView {
  /** null: every kind */
  @ApiProperty({ oneOf: [kindOfSigner, { type: 'string', enum: ['upward'] }], nullable: true })
  kinds!: Kind[] | 'upward' | null;
  signers!: SignerView[];
}

export class PathView {
  @Code('UnitKind', UNIT_KINDS, { isArray: true })
  unitKinds!: UnitKind[];
  @Code('IssuingName', ISSUING_NAMES, { isArray: true })
  issuingNames!: IssuingName[];
  offered!: boolean;
  @ApiProperty({ enum: ['own', 'throughOffice', 'insideOffice'] })
  way!: 'own' | 'throughOffice' | 'insideOffice';
  departmentSigners!: SignerRuleView[];
  leaderSigners!: SignerRuleView[];
  @ApiProperty({ enum: ['draftingUnit', 'government', 'governmentOffice'] })
  series!: SeriesOwner;
}

export class SeriesLineView {
  line!: string;
  @Code('Kind', KINDS, { isArray: true, nullable: true })
  kinds!: Kind[] | null;
  @ApiProperty({ enum: ['yearly', 'continuous'] })
  numbering!: 'yearly' | 'continuous';
}

export class TopicView {
  code!: string;
  title!: BilingualText;
}
