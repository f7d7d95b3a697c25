import { IsIn, IsOptional } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import type { Lang } from '../../platform/messages/messages.js';

const LANGUAGES = ['zh', 'en'] as const;

export class VocabularyQuery {
  /** The language of the names; that of `Accept-Language` when absent. */
  @ApiPropertyOptional({ enum: LANGUAGES })
  @IsOptional()
  @IsIn(LANGUAGES)
  lang?: Lang;
}
