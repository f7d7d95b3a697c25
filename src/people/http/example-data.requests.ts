import { PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsString, Length, ValidateNested } from 'class-validator';
import { UnitRequest } from './administration.requests.js';

export class OwnUnitRequest extends PickType(UnitRequest, [
  'name',
  'shortName',
  'documentPrefix',
  'regionCode',
] as const) {}

export class ExampleDataRemovalRequest {
  /** 删除全部示例数据, written by hand: it cannot be undone. */
  @IsString()
  @Length(1, 40)
  confirmation!: string;

  /** What one's own government is called. */
  @IsObject()
  @ValidateNested()
  @Type(() => OwnUnitRequest)
  government!: OwnUnitRequest;

  /** Its office, in which the three administrators stay. */
  @IsObject()
  @ValidateNested()
  @Type(() => OwnUnitRequest)
  office!: OwnUnitRequest;
}
