import { ApiProperty } from '@nestjs/swagger';
import { ATTRIBUTES, REQUEST_MATTERS } from '../../disclosure/rules/vocabulary.js';
import type { Attribute, RequestMatter } from '../../disclosure/rules/vocabulary.js';
import { Code } from '../../platform/openapi/property.js';
import { APPLICANT_KINDS, MATCH_BASES, MATCH_VERDICTS, REQUEST_RESULTS } from '../rules/requests.js';
import type { ApplicantKind, MatchBasis, MatchVerdict, RequestResult } from '../rules/requests.js';

export class RequestIssueView {
  /** as the spreadsheet counts */
  @ApiProperty({ type: 'integer' })
  row!: number;
  column!: string;
  code!: string;
  message!: string;
  fix?: string;
}

/** Of the applicants nothing is answered. */
export class RequestImportView {
  dryRun!: boolean;
  @ApiProperty({ type: 'integer' })
  added!: number;
  /** pending before, and decided now */
  @ApiProperty({ type: 'integer' })
  decided!: number;
  @ApiProperty({ type: 'integer' })
  unchanged!: number;
  @ApiProperty({ type: 'integer' })
  issueCount!: number;
  /** what is wrong, row by row, at most 500 */
  issues!: RequestIssueView[];
}

export class DisclosureRequestView {
  id!: string;
  number!: string;
  /** YYYY-MM-DD */
  receivedOn!: string;
  @Code('ApplicantKind', APPLICANT_KINDS)
  applicantKind!: ApplicantKind;
  title!: string;
  @ApiProperty({ type: String, nullable: true })
  documentNumber!: string | null;
  @Code('RequestMatter', REQUEST_MATTERS, { nullable: true })
  matter!: RequestMatter | null;
  @Code('RequestResult', REQUEST_RESULTS)
  result!: RequestResult;
  @ApiProperty({ type: String, nullable: true })
  decidedOn!: string | null;
  /** documents that a person confirmed */
  @ApiProperty({ type: 'integer' })
  confirmed!: number;
}

export class AskedForDocumentView {
  id!: string;
  title!: string;
  number!: string;
  @Code('Attribute', ATTRIBUTES)
  attribute!: Attribute;
  @ApiProperty({ type: String, nullable: true })
  documentDate!: string | null;
  unit!: string;
}

export class RequestMatchView {
  document!: AskedForDocumentView;
  /** why it is offered, or was found */
  @Code('MatchBasis', MATCH_BASES)
  basis!: MatchBasis;
  basisLabel!: string;
  /** null: nobody has said yet */
  @Code('MatchVerdict', MATCH_VERDICTS, { nullable: true })
  verdict!: MatchVerdict | null;
  @ApiProperty({ type: String, nullable: true })
  judgedBy!: string | null;
  @ApiProperty({ type: String, nullable: true })
  judgedAt!: string | null;
}

export class OpenedRequestView extends DisclosureRequestView {
  matches!: RequestMatchView[];
}

export class HotDocumentView {
  document!: AskedForDocumentView;
  /** different applicants within the window */
  @ApiProperty({ type: 'integer' })
  applicants!: number;
  @ApiProperty({ type: 'integer' })
  requests!: number;
  lastOn!: string;
  /** different applicants from which on the pack asks for conversion */
  @ApiProperty({ type: 'integer' })
  threshold!: number;
  reached!: boolean;
  /** the document is proactive by now */
  converted!: boolean;
}
