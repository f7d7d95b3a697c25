import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayUnique, IsArray, IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { INTERPRETATION_ELEMENTS } from '../../disclosure/rules/interpretation-package.js';
import type { InterpretationElement } from '../../disclosure/rules/interpretation-package.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';

/** A list as a form sends it. */
export const commaSeparated = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value;

/** 解读方案. Every part may be left for later; the checklist says which is still missing. */
export class PlanRequest {
  @MayBeAbsent()
  @IsString()
  @MaxLength(5000)
  outline: string = '';

  /** Text, chart, questions and answers …, in words. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(500)
  form: string = '';

  @MayBeAbsent()
  @IsString()
  @MaxLength(500)
  channel: string = '';

  /** When it is released, in words or as YYYY-MM-DD. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(200)
  time: string = '';

  /** Who answers for it. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(200)
  responsible: string = '';
}

/** 解读材料: a text, or a file with role `interpretationMaterial`, or both. In a form `elements` is one comma-separated field. */
export class MaterialRequest {
  @IsString()
  @Length(1, 300)
  title!: string;

  @IsOptional()
  @IsString()
  @Length(1, 100_000)
  text?: string | null;

  /** A file that the document has already. */
  @IsOptional()
  @IsUUID()
  attachmentId?: string | null;

  /** Which of the nine content elements it covers. */
  @MayBeAbsent()
  @Transform(commaSeparated)
  @IsArray()
  @ArrayUnique()
  @IsIn(INTERPRETATION_ELEMENTS, { each: true })
  @ApiProperty({ enum: INTERPRETATION_ELEMENTS, isArray: true, required: false })
  elements: InterpretationElement[] = [];
}

export class MaterialFormRequest extends MaterialRequest {
  /** At most 50 MB. */
  @ApiProperty({ type: 'string', format: 'binary', required: false })
  file?: unknown;
}

export class ExemptionRequest {
  /** Why this policy document needs no interpretation; null takes the claim back. Counts once 核稿 has confirmed it. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  reason?: string | null;
}
