import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import { ATTRIBUTES, KINDS } from '../../disclosure/rules/vocabulary.js';
import type { Attribute, Kind } from '../../disclosure/rules/vocabulary.js';
import { Code } from '../../platform/openapi/property.js';
import type { Block } from '../../publication/rules/blocks.js';
import { URGENCIES } from '../rules/scopes.js';
import type { Urgency } from '../rules/scopes.js';
import { BLOCK_MODELS, BLOCKS } from './block.responses.js';
import { FileView } from './files.responses.js';
import { UnitName } from './named.responses.js';

/** A document as it was issued to a unit, and nothing of how it came about. */
@ApiExtraModels(...BLOCK_MODELS)
export class IssuedCopyView {
  id!: string;
  /** who issued it */
  unit!: UnitName;
  number!: string;
  title!: string;
  @Code('Kind', KINDS, { nullable: true })
  kind!: Kind | null;
  @Code('Urgency', URGENCIES)
  urgency!: Urgency;
  @Code('Attribute', ATTRIBUTES)
  attribute!: Attribute;
  /** 附注 as printed */
  mark!: string | null;
  /** YYYY-MM-DD */
  documentDate!: string;
  issuedAt!: string;
  mainRecipients!: string[];
  copyRecipients!: string[];
  @ApiProperty(BLOCKS)
  body!: Block[];
  attachments!: FileView[];
}
