import { Code } from '../../platform/openapi/property.js';
import { TEXT_OPERATIONS } from '../rules/text-piece.js';
import type { TextOperation } from '../rules/text-piece.js';

/** A run of characters that both texts have, or only one of them. */
export class TextPieceView {
  @Code('TextOperation', TEXT_OPERATIONS)
  op!: TextOperation;
  text!: string;
}
