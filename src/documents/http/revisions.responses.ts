import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import { AnyJson, Code } from '../../platform/openapi/property.js';
import type { Block } from '../../publication/rules/blocks.js';
import { MEMBER_CHANGES } from '../rules/field-changes.js';
import type { MemberChangeKind } from '../rules/field-changes.js';
import { SCOPES } from '../rules/scopes.js';
import type { Scope } from '../rules/scopes.js';
import { STATES } from '../rules/states.js';
import type { State } from '../rules/states.js';
import { BLOCK, BLOCK_MODELS } from './block.responses.js';
import { UnitName } from './named.responses.js';
import {
  ContentView,
  FileEntryView,
  InterpretationPackageView,
  PackageMaterialView,
  ProposedDisclosureView,
  ScopeHashesView,
} from './scope.responses.js';
import { TextPieceView } from './text-piece.responses.js';

export class RevisionAuthorView {
  id!: string;
  name!: string;
  /** 职务 */
  post!: string;
  unit!: UnitName;
}

export class ChangedScopeView {
  @Code('Scope', SCOPES)
  scope!: Scope;
  label!: string;
}

/** One 稿次: an immutable snapshot of everything that can be judged. */
export class RevisionView {
  @ApiProperty({ type: 'integer' })
  number!: number;
  madeAt!: string;
  by!: RevisionAuthorView;
  @ApiProperty({ enum: ['unit', 'office'] })
  side!: 'unit' | 'office';
  sideLabel!: string;
  /** where the document stood when it was made */
  @Code('State', STATES)
  state!: State;
  stateLabel!: string;
  hashes!: ScopeHashesView;
}

export class RevisionRowView extends RevisionView {
  /** What differs from the revision before; null where that one is not there, or not this reader's. */
  @ApiProperty({ type: [ChangedScopeView], nullable: true })
  changed!: ChangedScopeView[] | null;
}

export class RevisionTextView extends RevisionView {
  content!: ContentView;
  disclosure!: ProposedDisclosureView | null;
  interpretation!: InterpretationPackageView | null;
}

/** One element that differs; values as the document has them, null where there is none. */
export class FieldChangeView {
  field!: string;
  label!: string;
  @ApiProperty(AnyJson)
  before!: unknown;
  @ApiProperty(AnyJson)
  after!: unknown;
  /** character by character, where both are words */
  @ApiProperty({ type: [TextPieceView], nullable: true })
  pieces!: TextPieceView[] | null;
}

class MemberChangeView {
  id!: string;
  @Code('MemberChange', MEMBER_CHANGES)
  change!: MemberChangeKind;
}

export class MaterialChangeView extends MemberChangeView {
  before!: PackageMaterialView | null;
  after!: PackageMaterialView | null;
}

export class FileChangeView extends MemberChangeView {
  before!: FileEntryView | null;
  after!: FileEntryView | null;
}

/** One paragraph, heading, list or table. Positions count from 0. */
@ApiExtraModels(...BLOCK_MODELS)
export class BlockChangeView {
  @ApiProperty({ enum: ['same', 'removed', 'added', 'changed'] })
  change!: 'same' | 'removed' | 'added' | 'changed';
  @ApiProperty({ type: 'integer', nullable: true })
  before!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  after!: number | null;
  @ApiProperty(BLOCK)
  block!: Block;
  /** what it was, where it changed */
  @ApiProperty({ ...BLOCK, nullable: true })
  was!: Block | null;
  /** character by character, where it changed */
  @ApiProperty({ type: [TextPieceView], nullable: true })
  pieces!: TextPieceView[] | null;
}

export class DiffView {
  before!: RevisionView;
  after!: RevisionView;
  body!: BlockChangeView[];
  content!: FieldChangeView[];
  disclosure!: FieldChangeView[];
  interpretation!: FieldChangeView[];
  materials!: MaterialChangeView[];
  files!: FileChangeView[];
}
