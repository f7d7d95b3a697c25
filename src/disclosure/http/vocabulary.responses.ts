import { ApiProperty } from '@nestjs/swagger';
import { labelSets } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import { Code } from '../../platform/openapi/property.js';

export class VocabularyMember {
  /** What travels over the API. */
  code!: string;

  /** What a person reads. */
  label!: string;
}

export class VocabularySet {
  /** e.g. `kind`, `attribute`, `returnCode` */
  @Code('LabelSet', labelSets())
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
