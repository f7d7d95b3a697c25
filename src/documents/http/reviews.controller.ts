import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { IdParam } from '../../platform/http/id-param.js';
import { ReplayAuthorised } from '../../platform/http/idempotency/replay-access.js';
import { currentRequest } from '../../platform/http/request-context.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { ActOnDocument } from '../use-cases/act-on-document.js';
import { DivertDocument } from '../use-cases/divert-document.js';
import { JudgeConfidentiality } from '../use-cases/judge-confidentiality.js';
import { ReviewInUnitOffice } from '../use-cases/review-in-unit-office.js';
import { DocumentReplayAccess } from './document-replay-access.js';
import { presentAct } from './document.presenter.js';
import { ActView } from './document.responses.js';
import {
  ConfidentialityReviewRequest,
  OpinionRequest,
  ReasonRequest,
  ReferralAnswerRequest,
  SendBackRequest,
  UnitOfficeReviewRequest,
} from './review.requests.js';

@ApiTags('reviews')
@Controller('api/v1/documents/:id')
@ReplayAuthorised(DocumentReplayAccess)
export class ReviewsController {
  constructor(
    private readonly actOnDocument: ActOnDocument,
    private readonly reviewInUnitOffice: ReviewInUnitOffice,
    private readonly judgeConfidentiality: JudgeConfidentiality,
    private readonly divertDocument: DivertDocument,
  ) {}

  /** 核稿: confirms attribute, reason, policy question and kind, and passes the document on. */
  @Post('unit-office-reviews')
  @HttpCode(201)
  @ApiOperation({ operationId: 'reviewInUnitOffice' })
  async pass(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() body: UnitOfficeReviewRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    return answer(await this.reviewInUnitOffice.run({ documentId, version, actor, ...body }), reply);
  }

  /** The disclosure office endorses what is not to be disclosed; in the government's office it endorses a leader's wish. */
  @Post('disclosure-reviews')
  @HttpCode(201)
  @ApiOperation({ operationId: 'endorse' })
  async endorse(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { seen, comment }: OpinionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const detail = comment === undefined ? {} : { comment };
    return answer(
      await this.actOnDocument.run({ documentId, version, actor, event: 'endorse', seen: { ...seen }, detail }),
      reply,
    );
  }

  /** 保密审查, the unit's or the office's: cleared for something, restricted to something, or referred to who decides. */
  @Post('confidentiality-reviews')
  @HttpCode(201)
  @ApiOperation({ operationId: 'judgeConfidentiality' })
  async confidentiality(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() body: ConfidentialityReviewRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    return answer(await this.judgeConfidentiality.run({ documentId, version, actor, ...body }), reply);
  }

  /** The competent authority has answered: back to the review that asked. */
  @Post('referral-answers')
  @HttpCode(201)
  @ApiOperation({ operationId: 'resolveReferral' })
  async resolveReferral(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() body: ReferralAnswerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const { answer: reason, answeredOn, reference } = body;
    const detail = { answeredOn, reference };
    return answer(
      await this.actOnDocument.run({ documentId, version, actor, event: 'resolveReferral', reason, detail }),
      reply,
    );
  }

  /** Back to the drafter, or from a leader to the office; what it names in `reopens` has to be judged again. */
  @Post('send-backs')
  @HttpCode(201)
  @ApiOperation({ operationId: 'sendBack' })
  async sendBack(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { reason, reopens, to }: SendBackRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const event = to === 'office' ? 'sendBackToOffice' : 'sendBack';
    const detail = { reopens: [...reopens] };
    return answer(await this.actOnDocument.run({ documentId, version, actor, event, reason, reopens, detail }), reply);
  }

  /** Whoever gave an opinion takes it back; the document returns to that step. */
  @Post('opinions/:opinionId/revocations')
  @HttpCode(201)
  @ApiOperation({ operationId: 'revokeOpinion' })
  async revokeOpinion(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IdParam('opinionId') opinionId: string,
    @IfMatch() version: number,
    @Body() { reason }: ReasonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const detail = { opinionId };
    return answer(
      await this.actOnDocument.run({ documentId, version, actor, event: 'revokeOpinion', opinionId, reason, detail }),
      reply,
    );
  }

  /** It turns out to be secret: sealed for everybody at once, handled off line from here on. Final. */
  @Post('diversions')
  @HttpCode(201)
  @ApiOperation({ operationId: 'divert' })
  async divert(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { reason }: ReasonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    return answer(await this.divertDocument.run({ documentId, version, actor, reason }), reply);
  }
}

function answer(record: DocumentRecord, reply: FastifyReply): ActView {
  void reply.header('etag', etagOf(record.version));
  return presentAct(record, currentRequest().lang);
}
