import { ApiProperty } from '@nestjs/swagger';
import { PASSAGE_KINDS } from '../../disclosure/rules/passages.js';
import type { PassageKind } from '../../disclosure/rules/passages.js';
import { ATTRIBUTES, KINDS, RELEASE_FORMS } from '../../disclosure/rules/vocabulary.js';
import type { Attribute, Kind, ReleaseForm } from '../../disclosure/rules/vocabulary.js';
import { Code } from '../../platform/openapi/property.js';
import { ClaimedGroundView } from './scope.responses.js';

/** A place in the text at which a reviewer should look twice. */
export class PassageView {
  /** which block of the body, counted from 0 */
  @ApiProperty({ type: 'integer' })
  block!: number;
  /** characters (UTF-16) of the block's words, a line for each item of a list or row of a table, cells parted by tabs */
  @ApiProperty({ type: 'integer' })
  from!: number;
  /** not included */
  @ApiProperty({ type: 'integer' })
  to!: number;
  @Code('PassageKind', PASSAGE_KINDS)
  kind!: PassageKind;
  /** the ground whose words these are, without its letter; null for personal data */
  ground!: string | null;
  /** what stands there */
  words!: string;
  message!: string;
}

export class PassagesView {
  @ApiProperty({ type: [PassageView] })
  items!: PassageView[];
}

export class EarlierDecisionView {
  documentId!: string;
  title!: string;
  @Code('Kind', KINDS)
  kind!: Kind;
  number!: string;
  /** YYYY-MM-DD */
  documentDate!: string;
  @Code('Attribute', ATTRIBUTES)
  attribute!: Attribute;
  @Code('ReleaseForm', RELEASE_FORMS, { nullable: true })
  releaseForm!: ReleaseForm | null;
  grounds!: ClaimedGroundView[];
  reason!: string;
  /** of a hundred pairs of characters of this title, how many the other has */
  @ApiProperty({ type: 'integer' })
  likeness!: number;
  sameGround!: boolean;
}

export class EarlierDecisionsView {
  @ApiProperty({ type: [EarlierDecisionView] })
  items!: EarlierDecisionView[];
}
