import { Body, Controller, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, MachineScope } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { IdParam } from '../../platform/http/id-param.js';
import { ReplayAuthorised } from '../../platform/http/idempotency/replay-access.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { AnswerReturn } from '../use-cases/answer-return.js';
import { PrepareReturn } from '../use-cases/prepare-return.js';
import { ReadReturnNotices } from '../use-cases/read-return-notices.js';
import { ReturnDocument } from '../use-cases/return-document.js';
import { DocumentReplayAccess } from './document-replay-access.js';
import { presentAct } from './document.presenter.js';
import { ActView } from './document.responses.js';
import { NumberParam } from './number-param.js';
import { presentNotices, presentReturnDraft } from './returns.presenter.js';
import { itemOf, ReturnAnswerRequest, ReturnDraftRequest, ReturnRequest } from './returns.requests.js';
import { ReturnDraftView, ReturnNoticesView } from './returns.responses.js';

@ApiTags('office')
@ReplayAuthorised(DocumentReplayAccess)
@Controller('api/v1/documents/:id')
export class ReturnsController {
  constructor(
    private readonly prepareReturn: PrepareReturn,
    private readonly returnDocument: ReturnDocument,
    private readonly readReturnNotices: ReadReturnNotices,
    private readonly answerReturn: AnswerReturn,
  ) {}

  /** The notice that is being prepared; unsaved, it lists everything that the checklist finds. For the office only. */
  @Get('return-draft')
  @ApiOperation({ operationId: 'readReturnDraft' })
  async readDraft(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ReturnDraftView> {
    return presentReturnDraft(await this.prepareReturn.read(actor, id), currentRequest().lang);
  }

  /** Saves the notice for the office's head to issue. The document does not change, and nobody is told. */
  @Put('return-draft')
  @ApiOperation({ operationId: 'saveReturnDraft' })
  async saveDraft(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { items, outcome, withinWorkingDays, phone }: ReturnDraftRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReturnDraftView> {
    const prepared = await this.prepareReturn.save(actor, id, version, {
      items: items.map(itemOf),
      outcome,
      withinWorkingDays: withinWorkingDays ?? null,
      phone: phone ?? null,
    });
    void reply.header('etag', etagOf(prepared.record.version));
    return presentReturnDraft(prepared, currentRequest().lang);
  }

  /**
   * 退文: back to the department with numbered, coded reasons (党政机关公文处理工作条例 Art. 21, 24), to be cured or not
   * to be issued at all. Where the pack asks for an approver only the office's head does this, from the saved draft or
   * from the body. 422 without an item, or with one that lacks its words.
   */
  @Post('returns')
  @HttpCode(201)
  @ApiOperation({ operationId: 'returnDocument' })
  async return(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { items, ...rest }: ReturnRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const record = await this.returnDocument.run({ documentId, version, actor, items: items?.map(itemOf), ...rest });
    void reply.header('etag', etagOf(record.version));
    return presentAct(record, currentRequest().lang);
  }

  /** Every return of the document, oldest first, each item open or answered. */
  @Get('return-notices')
  @MachineScope('documents:read')
  @ApiOperation({ operationId: 'readReturnNotices' })
  async notices(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ReturnNoticesView> {
    const read = await this.readReturnNotices.run(actor, id);
    return { items: presentNotices({ ...read, actor, lang: currentRequest().lang }) };
  }

  /**
   * Contests one item in words while the document is with the department again. What is fixed needs no answer: that is
   * detected. `round` is the round that the notice ended.
   */
  @Put('return-notices/:round/items/:position/answer')
  @MachineScope('documents:write')
  @ApiOperation({ operationId: 'answerReturnItem' })
  async answer(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @NumberParam('round') round: number,
    @NumberParam('position') position: number,
    @IfMatch() version: number,
    @Body() { words }: ReturnAnswerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const record = await this.answerReturn.run({ documentId, version, actor, round, position, words });
    void reply.header('etag', etagOf(record.version));
    return presentAct(record, currentRequest().lang);
  }
}
