import { ApiProperty } from '@nestjs/swagger';
import type { Block } from '../../publication/rules/blocks.js';
import type { ScopeHashes } from '../rules/scopes.js';

/** One 稿次: an immutable snapshot of everything that can be judged. */
export class RevisionView {
  number!: number;
  madeAt!: string;
  by!: { id: string; name: string; post: string; unit: { id: string; name: string } };
  @ApiProperty({ enum: ['unit', 'office'] })
  side!: string;
  sideLabel!: string;
  /** where the document stood when it was made */
  state!: string;
  stateLabel!: string;
  hashes!: ScopeHashes;
}

export class RevisionRowView extends RevisionView {
  /** What differs from the revision before; null where that one is not there, or not this reader's. */
  changed!: { scope: string; label: string }[] | null;
}

export class RevisionTextView extends RevisionView {
  @ApiProperty({ type: 'object', additionalProperties: true })
  content!: Record<string, unknown>;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  disclosure!: Record<string, unknown> | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  interpretation!: Record<string, unknown> | null;
}

/** One element that differs; values as the document has them, null where there is none. */
export class FieldChangeView {
  field!: string;
  label!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  before!: unknown;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  after!: unknown;
}

export class MemberChangeView {
  id!: string;
  @ApiProperty({ enum: ['added', 'removed', 'changed'] })
  change!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  before!: unknown;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  after!: unknown;
}

/** One paragraph, heading, list or table. Positions count from 0. */
export class BlockChangeView {
  @ApiProperty({ enum: ['same', 'removed', 'added', 'changed'] })
  change!: string;
  before!: number | null;
  after!: number | null;
  @ApiProperty({ type: 'object', additionalProperties: true })
  block!: Block;
  /** what it was, where it changed */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  was!: Block | null;
  /** character by character, where it changed */
  pieces!: { op: string; text: string }[] | null;
}

export class DiffView {
  before!: RevisionView;
  after!: RevisionView;
  body!: BlockChangeView[];
  content!: FieldChangeView[];
  disclosure!: FieldChangeView[];
  interpretation!: FieldChangeView[];
  materials!: MemberChangeView[];
  files!: MemberChangeView[];
}
