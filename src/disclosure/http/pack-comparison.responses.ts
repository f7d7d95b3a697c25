import { ApiProperty } from '@nestjs/swagger';
import { AnyJson, Code } from '../../platform/openapi/property.js';
import { PACK_PARTS } from '../rules/compare-packs.js';
import type { PackPart } from '../rules/compare-packs.js';

const CHANGES = ['added', 'removed', 'changed'] as const;

export class PackDifferenceResponse {
  @Code('PackPart', PACK_PARTS)
  part!: PackPart;
  partLabel!: string;

  /** e.g. `automaticReturn`, `reason-missing`, `cn-2019/ND-6a` */
  code!: string;

  /** What a person calls it. */
  label!: string;

  /** `added`: only the other pack has it. */
  @Code('PackChange', CHANGES)
  change!: (typeof CHANGES)[number];

  /** The members that differ, where both have it and it has members. */
  members!: string[];

  @ApiProperty(AnyJson)
  here!: unknown;

  @ApiProperty(AnyJson)
  there!: unknown;
}

export class PackComparisonResponse {
  /** `id@version` */
  pack!: string;

  /** `id@version` of the other */
  with!: string;
  differences!: PackDifferenceResponse[];
}
