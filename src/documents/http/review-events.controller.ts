import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { IdParam } from '../../platform/http/id-param.js';
import { ReplayAuthorised } from '../../platform/http/idempotency/replay-access.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { RecordReviewEvent } from '../use-cases/review-restrictions.js';
import { DocumentReplayAccess } from './document-replay-access.js';
import { presentAct } from './document.presenter.js';
import { ActView } from './document.responses.js';
import { ReviewEventRequest } from './redeterminations.requests.js';

/** The event that a restriction waits for. */
@ApiTags('redeterminations')
@Controller('api/v1/documents/:id/review-events')
@ReplayAuthorised(DocumentReplayAccess)
export class ReviewEventsController {
  constructor(private readonly recordReviewEvent: RecordReviewEvent) {}

  /**
   * The event after which a restriction is looked at again has come: a review opens for the disclosure officer. The
   * document stays as it is until a redetermination says otherwise. 409 where it waits for no event.
   */
  @Post()
  @HttpCode(201)
  @ApiOperation({ operationId: 'recordReviewEvent' })
  async record(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { occurredOn, reason }: ReviewEventRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const record = await this.recordReviewEvent.run({ documentId, version, actor, occurredOn, reason });
    void reply.header('etag', etagOf(record.version));
    return presentAct(record, currentRequest().lang);
  }
}
