import { ApiProperty } from '@nestjs/swagger';
import type { Lang } from '../../platform/messages/messages.js';

export class VocabularyMember {
  /** What travels over the API. */
  code!: string;

  /** What a person reads. */
  label!: string;
}

export class VocabularySet {
  /** e.g. `kind`, `attribute`, `returnCode` */
  set!: string;

  @ApiProperty({ type: [VocabularyMember] })
  members!: VocabularyMember[];
}

export class VocabularyResponse {
  @ApiProperty({ enum: ['zh', 'en'] })
  lang!: Lang;

  @ApiProperty({ type: [VocabularySet] })
  sets!: VocabularySet[];
}
