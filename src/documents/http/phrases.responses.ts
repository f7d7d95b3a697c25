import { ApiProperty } from '@nestjs/swagger';
import { Code } from '../../platform/openapi/property.js';
import { STEPS } from '../rules/document-record.js';
import type { Step } from '../rules/document-record.js';

export class PhraseView {
  id!: string;
  words!: string;
  @ApiProperty({ enum: ['own', 'unit'] })
  scope!: 'own' | 'unit';
}

/** What this person last said with an opinion at a step. */
export class UsedWordsView {
  @Code('Step', STEPS)
  step!: Step;
  words!: string;
}

export class PhrasesView {
  @ApiProperty({ type: [PhraseView] })
  items!: PhraseView[];
  /** the last five of each step, the newest first */
  @ApiProperty({ type: [UsedWordsView] })
  recent!: UsedWordsView[];
  /** Whether this person keeps those of the unit they act in. */
  keepsUnit!: boolean;
}
