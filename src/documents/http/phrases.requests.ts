import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsString, Length } from 'class-validator';

const SCOPES = ['own', 'unit'] as const;

export class PhraseRequest {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value))
  @IsString()
  @Length(1, 500)
  words!: string;

  @IsIn(SCOPES)
  @ApiProperty({ enum: SCOPES })
  scope!: 'own' | 'unit';
}
