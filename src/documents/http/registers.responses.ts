import { ApiProperty } from '@nestjs/swagger';

export class RegisterEntryView {
  documentId!: string;
  unit!: { id: string; name: string };
  number!: string;
  indexNumber!: string;
  documentDate!: string;
  kind!: string;
  title!: string;
  /** Where the document stands now. */
  state!: string;
  stateLabel!: string;
  correction!: boolean;
  releaseForm!: string | null;
  summary!: string;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  grounds!: unknown[];
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  reviewAt!: unknown;
  enteredAt!: string;
}

export class RegisterView {
  items!: RegisterEntryView[];
}

export class NumberSeriesView {
  unit!: { id: string; name: string };
  prefix!: string;
  line!: string;
  @ApiProperty({ enum: ['yearly', 'continuous'] })
  numbering!: string;
  /** null where the series is continuous */
  year!: number | null;
  last!: number;
  /** The last number as it is printed; null before the first. */
  lastPrinted!: string | null;
  /** Numbers that were left out, each with its reason and by whom. */
  gaps!: { number: number; reason: string; by: string; at: string }[];
}

export class NumberSeriesListView {
  items!: NumberSeriesView[];
}
