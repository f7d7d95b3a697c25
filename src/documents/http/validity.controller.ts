import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, FreshSignIn } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { IdParam } from '../../platform/http/id-param.js';
import { ReplayAuthorised } from '../../platform/http/idempotency/replay-access.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import { ClassifyDocument } from '../use-cases/classify-document.js';
import { MarkValidity } from '../use-cases/mark-validity.js';
import type { ValidityMark } from '../validity.queries.js';
import { DocumentReplayAccess } from './document-replay-access.js';
import { presentAct } from './document.presenter.js';
import { ActView } from './document.responses.js';
import { TopicRequest, ValidityMarkRequest } from './validity.requests.js';
import { ValidityMarksView } from './validity.responses.js';
import type { ValidityMarkView } from './validity.responses.js';

/** 有效, 废止, 失效: repeal and lapse are marks on what was issued, never a retraction (2-workflow, `retract`). */
@ApiTags('publication')
@Controller('api/v1/documents/:id')
@ReplayAuthorised(DocumentReplayAccess)
export class ValidityController {
  constructor(
    private readonly markValidity: MarkValidity,
    private readonly classifyDocument: ClassifyDocument,
  ) {}

  /** Every mark that was set, oldest first; whoever may read the document may read them. */
  @Get('validity-marks')
  @ApiOperation({ operationId: 'listValidityMarks' })
  async list(@CurrentActor() actor: Actor, @IdParam() documentId: string): Promise<ValidityMarksView> {
    const { lang } = currentRequest();
    return { items: (await this.markValidity.read(actor, documentId)).map((mark) => present(mark, lang)) };
  }

  /**
   * By the registrar, of what was issued, with a reason. What is public stays public and says it. 409 in a state in which
   * nothing can end; 422 where the day is to come or before the document's own, or nothing would change.
   */
  @Post('validity-marks')
  @HttpCode(201)
  @FreshSignIn()
  @ApiOperation({ operationId: 'markValidity' })
  async mark(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { validity, sinceOn, endedBy, reason }: ValidityMarkRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const words = endedBy === null ? null : endedBy.normalize('NFC').trim();
    const request = { documentId, version, actor, validity, sinceOn, endedBy: words, reason };
    const record = await this.markValidity.run(request);
    void reply.header('etag', etagOf(record.version));
    return presentAct(record, currentRequest().lang);
  }

  /**
   * 主题分类, by the registrar from the number on: what the public finds it by once it is published. 422 where the pack has
   * no such topic, or it has it already.
   */
  @Post('classifications')
  @HttpCode(201)
  @ApiOperation({ operationId: 'classify' })
  async classify(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { topic }: TopicRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const record = await this.classifyDocument.run({ documentId, version, actor, topic });
    void reply.header('etag', etagOf(record.version));
    return presentAct(record, currentRequest().lang);
  }
}

const present = (mark: ValidityMark, lang: Lang): ValidityMarkView => ({
  validity: mark.validity,
  label: labelOf('validity', mark.validity, lang),
  sinceOn: mark.sinceOn,
  endedBy: mark.endedBy,
  endedByDocument: mark.endedByDocument && {
    id: mark.endedByDocument.id,
    title: mark.endedByDocument.title,
    number: mark.endedByDocument.number,
    publicId: mark.endedByDocument.publicId,
  },
  reason: mark.reason,
  by: mark.by && { id: mark.by.id, name: mark.by.name },
  at: mark.at.toISOString(),
});
