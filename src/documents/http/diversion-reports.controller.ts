import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnyRole, CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { IdParam } from '../../platform/http/id-param.js';
import { ReportDiversion } from '../use-cases/report-diversion.js';
import { DiversionReportRequest } from './review.requests.js';

/** What is owed once a document was diverted. */
@ApiTags('reviews')
@Controller('api/v1/diversions/:id/reports')
export class DiversionReportsController {
  constructor(private readonly reportDiversion: ReportDiversion) {}

  /**
   * The secrecy administration was told, by its own channels: closes the task that the diversion opened for the unit of
   * whoever diverted it. `id` is the document's, as the task names it. 404 for other units; 409 `diversionReported`.
   * Source: 保守国家秘密法实施条例 (report within 24 hours).
   */
  @Post()
  @HttpCode(204)
  @AnyRole('confidentialityReviewer')
  @ApiOperation({ operationId: 'reportDiversion' })
  async report(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @Body() { words }: DiversionReportRequest,
  ): Promise<void> {
    await this.reportDiversion.run(actor, documentId, words);
  }
}
