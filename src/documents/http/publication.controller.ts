import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, FreshSignIn } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { ReplayAuthorised } from '../../platform/http/idempotency/replay-access.js';
import { IdParam } from '../../platform/http/id-param.js';
import { currentRequest } from '../../platform/http/request-context.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { PublishDocument } from '../use-cases/publish-document.js';
import { TakeDown } from '../use-cases/take-down.js';
import { DocumentReplayAccess } from './document-replay-access.js';
import { presentAct } from './document.presenter.js';
import { ActView } from './document.responses.js';
import { PublicationRequest, RetractionRequest } from './publication.requests.js';
import { PublicationView } from './publication.responses.js';
import { ReasonRequest } from './review.requests.js';

/** What the public comes to see, and no longer sees. */
@ApiTags('publication')
@Controller('api/v1/documents/:id')
@ReplayAuthorised(DocumentReplayAccess)
export class PublicationController {
  constructor(
    private readonly publishDocument: PublishDocument,
    private readonly takeDown: TakeDown,
  ) {}

  /** Releases document and interpretation in one transaction, as the projection of what was signed. */
  @Post('publications')
  @HttpCode(201)
  @FreshSignIn()
  @ApiOperation({ operationId: 'publish' })
  async publish(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { channels, deferInterpretation }: PublicationRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublicationView> {
    const where = channels.map(({ channel, officialAddress }) => ({ channel, officialAddress }));
    const request = { documentId, version, actor, channels: where, deferInterpretation };
    const { record, published } = await this.publishDocument.run(request);
    const { portalId: publicId, projectionHash } = published;
    return { ...answer(record, reply), publicId, projectionHash };
  }

  /** 紧急撤下: down at once; to be ratified within a working day. */
  @Post('suspensions')
  @HttpCode(201)
  @ApiOperation({ operationId: 'suspend' })
  async suspend(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { reason }: ReasonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    return answer(await this.takeDown.suspend({ documentId, version, actor, reason }), reply);
  }

  /** By the level that signed: back to the public, at the same address. */
  @Post('restorations')
  @HttpCode(201)
  @FreshSignIn()
  @ApiOperation({ operationId: 'restore' })
  async restore(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { reason }: ReasonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    return answer(await this.takeDown.restore({ documentId, version, actor, reason }), reply);
  }

  /** By the level that signed: published in error, or superseded. Repeal and lapse are marks, and never this. */
  @Post('retractions')
  @HttpCode(201)
  @FreshSignIn()
  @ApiOperation({ operationId: 'retract' })
  async retract(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { reason, cause }: RetractionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    return answer(await this.takeDown.retract({ documentId, version, actor, reason, cause }), reply);
  }
}

function answer(record: DocumentRecord, reply: FastifyReply): ActView {
  void reply.header('etag', etagOf(record.version));
  return presentAct(record, currentRequest().lang);
}
