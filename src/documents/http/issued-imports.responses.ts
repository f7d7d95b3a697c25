import { ApiProperty } from '@nestjs/swagger';
import { ATTRIBUTES } from '../../disclosure/rules/vocabulary.js';
import type { Attribute } from '../../disclosure/rules/vocabulary.js';
import { Code } from '../../platform/openapi/property.js';
import { ISSUED_COLUMNS } from '../rules/issued-import.js';

export class IssuedImportIssueView {
  /** as the spreadsheet counts */
  @ApiProperty({ type: 'integer' })
  row!: number;
  @ApiProperty({ enum: ISSUED_COLUMNS })
  column!: string;
  columnLabel!: string;
  code!: string;
  message!: string;
  fix?: string;
}

export class EnteredDocumentView {
  @ApiProperty({ type: 'integer' })
  row!: number;
  number!: string;
  title!: string;
  @Code('Attribute', ATTRIBUTES)
  attribute!: Attribute;
}

export class EnteredCountView {
  @Code('Attribute', ATTRIBUTES)
  attribute!: Attribute;
  label!: string;
  @ApiProperty({ type: 'integer' })
  documents!: number;
}

export class IssuedImportView {
  dryRun!: boolean;
  /** Rows with something in them, headings aside. */
  @ApiProperty({ type: 'integer' })
  rows!: number;
  @ApiProperty({ type: 'integer' })
  issueCount!: number;
  /** What is wrong, row by row, at most 500; empty when everything was, or would be, entered. */
  issues!: IssuedImportIssueView[];
  /** How many documents were, or would be, entered, by attribute. */
  entered!: EnteredCountView[];
  /** The first 50 of them. */
  documents!: EnteredDocumentView[];
  /** Rows whose document is here already under its number; they stay as they are. */
  @ApiProperty({ type: 'integer' })
  alreadyThere!: number;
}
