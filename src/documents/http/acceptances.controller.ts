import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { IdParam } from '../../platform/http/id-param.js';
import { ReplayAuthorised } from '../../platform/http/idempotency/replay-access.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { AcceptDocument } from '../use-cases/accept-document.js';
import { AcceptanceRequest } from './acceptances.requests.js';
import { DocumentReplayAccess } from './document-replay-access.js';
import { presentAct } from './document.presenter.js';
import { ActView } from './document.responses.js';

@ApiTags('office')
@ReplayAuthorised(DocumentReplayAccess)
@Controller('api/v1/documents/:id/acceptances')
export class AcceptancesController {
  constructor(private readonly acceptDocument: AcceptDocument) {}

  /**
   * The office's reviewer finds the document in order, or waives with a reason what the department contested. Whoever
   * edited it, registered it from paper or acted on it in the department may not (403).
   */
  @Post()
  @HttpCode(201)
  @ApiOperation({ operationId: 'acceptDocument' })
  async accept(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { seen, comment, waivers }: AcceptanceRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const record = await this.acceptDocument.run({ documentId, version, actor, seen, comment, waivers });
    void reply.header('etag', etagOf(record.version));
    return presentAct(record, currentRequest().lang);
  }
}
