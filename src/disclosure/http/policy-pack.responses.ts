import { ApiProperty } from '@nestjs/swagger';
import type {
  CheckRule,
  DeadlineRule,
  KindRule,
  LegalCatalogue,
  PaperRule,
  Path,
  ReturnCodeRule,
  SeriesLine,
  Switches,
} from '../rules/policy-pack.js';
import type { CheckCode } from '../rules/vocabulary.js';

/** A text of the pack in both languages. */
export class BilingualText {
  zh!: string;
  en!: string;
}

export class PolicyPackEntry {
  id!: string;
  version!: string;

  /** SHA-256 (hex) over the whole content, all that the pack builds on included. */
  sha256!: string;
  title!: BilingualText;
}

export class PolicyPackList {
  @ApiProperty({ type: [PolicyPackEntry] })
  items!: PolicyPackEntry[];

  /** What a document begins under when nothing else is said. */
  default!: string;
}

const rules = { type: 'array', items: { type: 'object', additionalProperties: true } } as const;
const table = { type: 'object', additionalProperties: true } as const;

/** Whoever made the pack binding, and since when (YYYY-MM-DD). */
export class PutInForce {
  name!: BilingualText;
  on!: string;
}

/** The members are described, field by field, by `policies/schema.json` of the installation. */
export class PolicyPackResponse extends PolicyPackEntry {
  putInForceBy!: PutInForce;

  @ApiProperty(rules)
  kinds!: KindRule[];

  @ApiProperty(rules)
  returnCodes!: ReturnCodeRule[];

  @ApiProperty(table)
  checks!: Record<CheckCode, CheckRule>;

  @ApiProperty(rules)
  papers!: PaperRule[];

  @ApiProperty(table)
  switches!: Switches;

  @ApiProperty(rules)
  deadlines!: DeadlineRule[];

  @ApiProperty(rules)
  paths!: Path[];

  @ApiProperty(rules)
  seriesLines!: SeriesLine[];

  @ApiProperty(rules)
  catalogues!: LegalCatalogue[];
}
