import { ApiProperty } from '@nestjs/swagger';
import type { ReviewAt } from '../../disclosure/rules/disclosure.js';
import { KINDS, RELEASE_FORMS } from '../../disclosure/rules/vocabulary.js';
import type { Kind, ReleaseForm } from '../../disclosure/rules/vocabulary.js';
import { Code } from '../../platform/openapi/property.js';
import { STATES } from '../rules/states.js';
import type { State } from '../rules/states.js';
import { UnitName } from './named.responses.js';
import { ClaimedGroundView, REVIEW_AT } from './scope.responses.js';

export class RegisterEntryView {
  documentId!: string;
  unit!: UnitName;
  number!: string;
  indexNumber!: string;
  documentDate!: string;
  @Code('Kind', KINDS)
  kind!: Kind;
  title!: string;
  /** Where the document stands now. */
  @Code('State', STATES)
  state!: State;
  stateLabel!: string;
  correction!: boolean;
  /** 补录: issued before this house kept it, and entered from a sheet */
  historical!: boolean;
  /** where such a one was published, if it was */
  officialAddress!: string | null;
  @Code('ReleaseForm', RELEASE_FORMS, { nullable: true })
  releaseForm!: ReleaseForm | null;
  summary!: string;
  grounds!: ClaimedGroundView[];
  @ApiProperty(REVIEW_AT)
  reviewAt!: ReviewAt | null;
  enteredAt!: string;
}

export class RegisterView {
  items!: RegisterEntryView[];
}

export class NumberSeriesView {
  id!: string;
  unit!: UnitName;
  prefix!: string;
  line!: string;
  @ApiProperty({ enum: ['yearly', 'continuous'] })
  numbering!: 'yearly' | 'continuous';
  /** null where the series is continuous */
  @ApiProperty({ type: 'integer', nullable: true })
  year!: number | null;
  /** The first number; those before it were used elsewhere, for `firstReason`. */
  @ApiProperty({ type: 'integer' })
  first!: number;
  firstReason!: string | null;
  /** The last number that was taken or left out; one less than `first` before any was. */
  @ApiProperty({ type: 'integer' })
  last!: number;
  /** The last number as it is printed; null before the first. */
  lastPrinted!: string | null;
  /** The next number as it would be printed; null where the series is closed. */
  nextPrinted!: string | null;
  /** null where the first registration began the series */
  openedBy!: string | null;
  openedAt!: string | null;
  closedBy!: string | null;
  closedAt!: string | null;
  closeReason!: string | null;
  /** Numbers that were left out, each with its reason and by whom. */
  gaps!: { number: number; reason: string; by: string; at: string }[];
}

export class NumberSeriesListView {
  items!: NumberSeriesView[];
}
