import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import { Code } from '../../platform/openapi/property.js';
import type { Block } from '../../publication/rules/blocks.js';
import { WORD_WARNINGS } from '../use-cases/read-word-file.js';
import type { WordWarning } from '../use-cases/read-word-file.js';
import { BLOCK_MODELS, BLOCKS } from './block.responses.js';

/** Something of the file that is not in the text as it was read. */
export class TextWarningView {
  @Code('TextWarning', WORD_WARNINGS)
  code!: WordWarning;
  @ApiProperty({ type: 'integer' })
  count!: number;
  message!: string;
  fix?: string;
}

/** The text of a file. Title, addressees and date are guesses, and not repeated in the blocks. */
@ApiExtraModels(...BLOCK_MODELS)
export class TextReadingView {
  @ApiProperty(BLOCKS)
  blocks!: Block[];
  title!: string | null;
  mainRecipients!: string[];
  /** YYYY-MM-DD */
  documentDate!: string | null;
  warnings!: TextWarningView[];
}
