import { ApiProperty } from '@nestjs/swagger';
import { ActView } from './document.responses.js';
import { TextPieceView } from './text-piece.responses.js';

/** What the registration added. It is in no signed scope. */
export class RegistrationView extends ActView {
  indexNumber!: string;
  /** YYYY-MM-DD */
  documentDate!: string;
  normativeNumber!: string | null;
  /** 附注 as printed: 此件公开发布 … */
  mark!: string;
  /** 更正: the document had its number before. */
  correction!: boolean;
  /** Numbers that were left out for it. */
  @ApiProperty({ type: 'integer', isArray: true })
  skipped!: number[];
}

/** What a registration would give now; nothing is reserved. */
export class RegistrationPreviewView {
  number!: string | null;
  documentDate!: string;
  mark!: string;
  correction!: boolean;
  normativeNumberNeeded!: boolean;
}

/** One field in both wordings, and what differs. */
export class WordingChangeView {
  field!: string;
  before!: string;
  after!: string;
  @ApiProperty({ type: [TextPieceView] })
  pieces!: TextPieceView[];
}

export class TextCorrectionView {
  id!: string;
  @ApiProperty({ type: 'integer' })
  revision!: number;
  reason!: string;
  proposedBy!: string;
  proposedAt!: string;
  approvedBy!: string | null;
  approvedAt!: string | null;
  /** Once it is in force: the place of that act in the record. */
  @ApiProperty({ type: 'integer', nullable: true })
  appliedSequence!: number | null;
  changes!: WordingChangeView[];
  /** Of the content once it is in force: what the last signer confirms. */
  contentHash!: string;
}

export class TextCorrectionsView {
  items!: TextCorrectionView[];
}

export class TextCorrectionProposalView extends ActView {
  correction!: TextCorrectionView;
}
