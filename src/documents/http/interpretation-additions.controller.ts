import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, FreshSignIn } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { Idempotency } from '../../platform/http/idempotency/idempotency.js';
import { onceUnderKey } from '../../platform/http/idempotency/once-under-key.js';
import { KeyInHandler, ReplayAuthorised } from '../../platform/http/idempotency/replay-access.js';
import { IdParam } from '../../platform/http/id-param.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { FileStore } from '../../platform/storage/file-store.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { AddInterpretation } from '../use-cases/add-interpretation.js';
import { DocumentReplayAccess } from './document-replay-access.js';
import { presentAct } from './document.presenter.js';
import { ActView } from './document.responses.js';
import { readFormOrJson } from './files.upload.js';
import { AdditionFormRequest, AdditionJudgementRequest, AdditionRequest } from './publication.requests.js';

/** An interpretation that follows a published document; the document itself is untouched. */
@ApiTags('publication')
@Controller('api/v1/documents/:id/interpretation-additions')
@ReplayAuthorised(DocumentReplayAccess)
@ApiExtraModels(AdditionRequest, AdditionFormRequest)
export class InterpretationAdditionsController {
  constructor(
    private readonly addInterpretation: AddInterpretation,
    private readonly store: FileStore,
    private readonly idempotency: Idempotency,
  ) {}

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

  /**
   * The drafter adds a further interpretation, as JSON with a text or as a form that brings a file along: the same rules
   * for it as for every file. Nothing of it is public yet.
   */
  @Post('drafts')
  @HttpCode(201)
  @KeyInHandler()
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiBody({ schema: { oneOf: [AdditionRequest, AdditionFormRequest].map((one) => ({ $ref: getSchemaPath(one) })) } })
  @ApiCreatedResponse({ type: ActView })
  @ApiOperation({ operationId: 'draftInterpretation' })
  async draft(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView | string> {
    const place = { documentId, version, actor };
    await this.addInterpretation.assertWelcome(place, request.headers['idempotency-key'] !== undefined);
    const { fields, file, hash } = await readFormOrJson(request, this.store, AdditionRequest);
    return onceUnderKey(request, reply, this.idempotency, hash, async () => {
      const { title, text = null, elements, form = null } = fields;
      const record = await this.addInterpretation.draft({ ...place, title, text, elements: [...elements], form, file });
      return { answer: presentAct(record, currentRequest().lang), headers: { etag: etagOf(record.version) } };
    });
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
