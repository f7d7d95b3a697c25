import { ApiProperty } from '@nestjs/swagger';
import { CHECK_CODES } from '../../disclosure/rules/vocabulary.js';
import type { CheckCode } from '../../disclosure/rules/vocabulary.js';
import type { ProblemIssue } from '../../platform/http/problem.js';
import { Code, Issues } from '../../platform/openapi/property.js';
import { MOMENTS } from '../rules/as-it-stood.js';
import type { Moment } from '../rules/as-it-stood.js';
import { UnitName } from './named.responses.js';

/** What the reader may do, or why not. */
export class ReplayOfferView {
  allowed!: boolean;
  @Issues()
  because!: ProblemIssue[];
}

export class ReplayedCheckView {
  @Code('CheckCode', CHECK_CODES)
  check!: CheckCode;
  label!: string;
  /** Moments it refused under the packs that judged them, and not under this one. */
  @ApiProperty({ type: 'integer' })
  onlyThen!: number;
  /** Moments it would refuse under this pack, and did not. */
  @ApiProperty({ type: 'integer' })
  onlyNow!: number;
}

export class ReplayDifferenceView {
  documentId!: string;
  title!: string;
  unit!: UnitName;
  @Code('ReplayMoment', Object.keys(MOMENTS))
  moment!: Moment;
  momentLabel!: string;
  at!: string;
  /** The pack that judged it, `id@version`. */
  boundTo!: string;
  @Code('CheckCode', CHECK_CODES, { isArray: true })
  then!: CheckCode[];
  @Code('CheckCode', CHECK_CODES, { isArray: true })
  now!: CheckCode[];
  /** What was let through would have been refused, or the reverse; else only the reasons differ. */
  decidedOtherwise!: boolean;
}

export class ReplayView {
  /** `id@version` of the pack that was replayed */
  pack!: string;
  @ApiProperty({ type: 'integer' })
  documents!: number;
  @ApiProperty({ type: 'integer' })
  moments!: number;
  checks!: ReplayedCheckView[];
  differences!: ReplayDifferenceView[];
}
