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
import { AddInterpretation } from '../use-cases/add-interpretation.js';
import { DocumentReplayAccess } from './document-replay-access.js';
import { presentAct } from './document.presenter.js';
import { ActView } from './document.responses.js';
import { AdditionJudgementRequest, AdditionRequest } from './publication.requests.js';

/** An interpretation that follows a published document; the document itself is untouched. */
@ApiTags('publication')
@Controller('api/v1/documents/:id/interpretation-additions')
@ReplayAuthorised(DocumentReplayAccess)
export class InterpretationAdditionsController {
  constructor(private readonly addInterpretation: AddInterpretation) {}

  /** Puts beside the document what was deferred, or what was cleared and signed since. */
  @Post()
  @HttpCode(201)
  @FreshSignIn()
  @ApiOperation({ operationId: 'addInterpretation' })
  async add(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    return answer(await this.addInterpretation.add({ documentId, version, actor }), reply);
  }

  /** The drafter writes a further interpretation; nothing of it is public yet. */
  @Post('drafts')
  @HttpCode(201)
  @ApiOperation({ operationId: 'draftInterpretation' })
  async draft(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { title, text, elements, form }: AdditionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const addition = { documentId, version, actor, title, text, elements, form: form ?? null };
    return answer(await this.addInterpretation.draft(addition), reply);
  }

  /** The confidentiality reviewer of whoever published the document clears it. */
  @Post('clearances')
  @HttpCode(201)
  @ApiOperation({ operationId: 'clearInterpretation' })
  async clear(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { seen, comment }: AdditionJudgementRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const step = 'interpretationClearance' as const;
    const judged = { documentId, version, actor, step, seen: seen.interpretation, comment: comment ?? null };
    return answer(await this.addInterpretation.judge(judged), reply);
  }

  /** A head of the unit that answers for it signs it. */
  @Post('sign-offs')
  @HttpCode(201)
  @FreshSignIn()
  @ApiOperation({ operationId: 'signInterpretation' })
  async sign(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { seen, comment }: AdditionJudgementRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const step = 'interpretationSignOff' as const;
    const judged = { documentId, version, actor, step, seen: seen.interpretation, comment: comment ?? null };
    return answer(await this.addInterpretation.judge(judged), reply);
  }
}

function answer(record: DocumentRecord, reply: FastifyReply): ActView {
  void reply.header('etag', etagOf(record.version));
  return presentAct(record, currentRequest().lang);
}
