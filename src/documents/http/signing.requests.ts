import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsObject,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IN_WORDS } from '../../platform/http/in-words.js';
import { DisclosureRequest } from './disclosure.requests.js';
import { OpinionRequest } from './review.requests.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';

/** A head's or leader's signature over the document and its interpretation package together. */
export class SignOffRequest extends OpinionRequest {
  /** Another disclosure in place of the proposed one: the signer decides, within what was cleared. */
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => DisclosureRequest)
  override?: DisclosureRequest;

  /** Why, in words; needed with `override`. */
  @MayBeAbsent()
  @IsString()
  @Length(1, 2000)
  reason?: string;

  /** The signer has read the objections and the silence of other units and goes on over them. */
  @MayBeAbsent()
  @IsBoolean()
  takesDissent: boolean = false;

  /** 突发、特急: the interpretation may follow the document by up to three working days. Only the last signer's word counts. */
  @MayBeAbsent()
  @IsBoolean()
  defersInterpretation: boolean = false;

  /** Id of the person whose signature a dated delegation lends. */
  @MayBeAbsent()
  @IsUUID()
  onBehalfOf?: string;
}

/** The answer of a unit that co-issues the document or whose remit it touches. */
export class CountersignatureRequest extends OpinionRequest {
  @IsIn(['agree', 'object'])
  @ApiProperty({ enum: ['agree', 'object'] })
  outcome!: 'agree' | 'object';

  /** On the attribute, in the unit's own words. */
  @Matches(IN_WORDS)
  @MaxLength(2000)
  disclosureOpinion!: string;

  /** 保密审查结论: the unit's own written conclusion. */
  @Matches(IN_WORDS)
  @MaxLength(2000)
  secrecyConclusion!: string;

  /** Why it objects; needed with `object`. */
  @MayBeAbsent()
  @IsString()
  @Length(1, 2000)
  reason?: string;
}
