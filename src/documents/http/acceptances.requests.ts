import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { CHECK_CODES } from '../../disclosure/rules/vocabulary.js';
import type { CheckCode } from '../../disclosure/rules/vocabulary.js';
import { OpinionRequest } from './review.requests.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';

/** One check that the department contested and the office lets pass. */
class WaiverRequest {
  @IsIn(CHECK_CODES)
  @ApiProperty({ enum: CHECK_CODES })
  check!: CheckCode;

  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class AcceptanceRequest extends OpinionRequest {
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(CHECK_CODES.length)
  @ArrayUnique((waiver: WaiverRequest) => waiver.check)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WaiverRequest)
  waivers: WaiverRequest[] = [];
}
