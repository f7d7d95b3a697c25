import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsString,
  Length,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const LANGUAGES = ['zh', 'en'] as const;

export class SavedFilterRequest {
  @IsString()
  @Length(1, 50)
  name!: string;

  /** The query of a list, as it stands in the address. */
  @IsString()
  @Length(1, 1000)
  query!: string;
}

/** The whole of it: what was there before is replaced. */
export class PreferencesRequest {
  /** null: as the browser asks. */
  @ValidateIf((_, value) => value !== null)
  @IsIn(LANGUAGES)
  @ApiProperty({ enum: LANGUAGES, nullable: true })
  language!: 'zh' | 'en' | null;

  @IsBoolean()
  shortcuts!: boolean;

  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(/^[A-Za-z0-9._-]{1,60}$/, { each: true })
  toursSeen!: string[];

  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => SavedFilterRequest)
  savedFilters!: SavedFilterRequest[];
}
