import { ApiProperty } from '@nestjs/swagger';
import type { ProblemIssue } from '../../platform/http/problem.js';

/** One document in a list; the rest of it is one GET away. */
export class DocumentRowView {
  id!: string;
  title!: string;
  kind!: string | null;
  state!: string;
  stateLabel!: string;
  attribute!: string | null;
  issuingName!: string;
  urgency!: string;
  number!: string | null;
  round!: number;
  version!: number;
  unit!: { id: string; name: string };
  changedAt!: string;
  /** the act that it waits for, in the to-do list */
  waiting!: { event: string; label: string; since: string; due: string | null } | null;
  /** why this person cannot take it, by what they have done to the document; another holder of the post can */
  @ApiProperty({ type: 'array', items: { type: 'object' } })
  barred!: ProblemIssue[];
}
