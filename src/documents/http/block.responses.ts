import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { ApiPropertyOptions } from '@nestjs/swagger';

/** Level 1 heads a whole text; 2, 3 and 4 are 一、 （一） 1. of GB/T 9704. */
export class HeadingBlock {
  @ApiProperty({ enum: ['heading'] })
  type!: 'heading';
  @ApiProperty({ type: 'integer', enum: [1, 2, 3, 4] })
  level!: 1 | 2 | 3 | 4;
  text!: string;
}

export class ParagraphBlock {
  @ApiProperty({ enum: ['paragraph'] })
  type!: 'paragraph';
  text!: string;
}

export class TableBlock {
  @ApiProperty({ enum: ['table'] })
  type!: 'table';
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } })
  rows!: string[][];
}

export class ListBlock {
  @ApiProperty({ enum: ['list'] })
  type!: 'list';
  ordered!: boolean;
  items!: string[];
}

/** A class that uses `BLOCK` or `BLOCKS` names these as its extra models. */
export const BLOCK_MODELS = [HeadingBlock, ParagraphBlock, TableBlock, ListBlock] as const;

const refs = BLOCK_MODELS.map((model) => ({ $ref: getSchemaPath(model) }));

export const BLOCK = {
  oneOf: refs,
  discriminator: {
    propertyName: 'type',
    mapping: {
      heading: getSchemaPath(HeadingBlock),
      paragraph: getSchemaPath(ParagraphBlock),
      table: getSchemaPath(TableBlock),
      list: getSchemaPath(ListBlock),
    },
  },
} satisfies ApiPropertyOptions;

export const BLOCKS = { type: 'array', items: BLOCK } satisfies ApiPropertyOptions;
