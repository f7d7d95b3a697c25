import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, FreshSignIn } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { ReplayAuthorised } from '../../platform/http/idempotency/replay-access.js';
import { IdParam } from '../../platform/http/id-param.js';
import { currentRequest } from '../../platform/http/request-context.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { CorrectDocument } from '../use-cases/correct-document.js';
import { CorrectText } from '../use-cases/correct-text.js';
import { ReadTextCorrections } from '../use-cases/read-text-corrections.js';
import { DocumentReplayAccess } from './document-replay-access.js';
import { presentAct } from './document.presenter.js';
import { ActView } from './document.responses.js';
import { presentCorrection } from './registration.presenter.js';
import { TextCorrectionConfirmationRequest, TextCorrectionRequest } from './registration.requests.js';
import { TextCorrectionProposalView, TextCorrectionsView } from './registration.responses.js';
import { ReasonRequest } from './review.requests.js';

/** What changes after the signature: wording before the number, anything after it. */
@ApiTags('corrections')
@Controller('api/v1/documents/:id')
@ReplayAuthorised(DocumentReplayAccess)
export class CorrectionsController {
  constructor(
    private readonly correctDocument: CorrectDocument,
    private readonly correctText: CorrectText,
    private readonly readTextCorrections: ReadTextCorrections,
  ) {}

  /** The registrar words a correction; the answer shows both texts and what differs. */
  @Post('text-corrections')
  @HttpCode(201)
  @ApiOperation({ operationId: 'proposeTextCorrection' })
  async propose(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { reason, ...change }: TextCorrectionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TextCorrectionProposalView> {
    const { record, id } = await this.correctText.propose({ documentId, version, actor, change, reason });
    const shown = (await this.readTextCorrections.run(actor, documentId)).find(({ row }) => row.id === id);
    if (!shown) throw new Error(`text correction ${id} was stored and is not there`);
    void reply.header('etag', etagOf(record.version));
    return { ...presentAct(record, currentRequest().lang), correction: presentCorrection(shown) };
  }

  /** Every correction of wording that was proposed, in force or not, with both texts and what differs. */
  @Get('text-corrections')
  @ApiOperation({ operationId: 'listTextCorrections' })
  async list(@CurrentActor() actor: Actor, @IdParam() documentId: string): Promise<TextCorrectionsView> {
    return { items: (await this.readTextCorrections.run(actor, documentId)).map(presentCorrection) };
  }

  /** By the head of the office; for a unit's own name, of the unit. Nothing is changed by it yet. */
  @Post('text-corrections/:correctionId/approvals')
  @HttpCode(201)
  @ApiOperation({ operationId: 'approveTextCorrection' })
  async approve(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IdParam('correctionId') correctionId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    return answer(await this.correctText.approve({ documentId, version, actor, correctionId }), reply);
  }

  /** By the last signer: the corrected text is in force, and every opinion is carried over to it by name. */
  @Post('text-corrections/:correctionId/confirmations')
  @HttpCode(201)
  @FreshSignIn()
  @ApiOperation({ operationId: 'correctText' })
  async confirm(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IdParam('correctionId') correctionId: string,
    @IfMatch() version: number,
    @Body() { seen }: TextCorrectionConfirmationRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const request = { documentId, version, actor, correctionId, seen: seen.content };
    return answer(await this.correctText.confirm(request), reply);
  }

  /** 更正 of an issued document: back to drafting under its own number, approved at the level that signed. */
  @Post('corrections')
  @HttpCode(201)
  @FreshSignIn()
  @ApiOperation({ operationId: 'correct' })
  async correct(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { reason }: ReasonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    return answer(await this.correctDocument.correct({ documentId, version, actor, reason }), reply);
  }

  /** The correction is given up: the document stands again as it was registered. */
  @Post('correction-abandonments')
  @HttpCode(201)
  @ApiOperation({ operationId: 'abandonCorrection' })
  async abandon(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { reason }: ReasonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    return answer(await this.correctDocument.abandon({ documentId, version, actor, reason }), reply);
  }
}

function answer(record: DocumentRecord, reply: FastifyReply): ActView {
  void reply.header('etag', etagOf(record.version));
  return presentAct(record, currentRequest().lang);
}
