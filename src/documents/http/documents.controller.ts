import { Body, Controller, Get, Patch, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, MachineScope } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { ReplayAuthorised } from '../../platform/http/idempotency/replay-access.js';
import { IdParam } from '../../platform/http/id-param.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { changedContent, EMPTY_CONTENT } from '../rules/content.js';
import { CreateDocument } from '../use-cases/create-document.js';
import { EditDocument } from '../use-cases/edit-document.js';
import { ReadDocument } from '../use-cases/read-document.js';
import { DocumentReplayAccess } from './document-replay-access.js';
import { ContentRequest } from './content.requests.js';
import { presentAct, presentDocument } from './document.presenter.js';
import { ActView, DocumentView } from './document.responses.js';

@ApiTags('documents')
@Controller('api/v1/documents')
export class DocumentsController {
  constructor(
    private readonly createDocument: CreateDocument,
    private readonly editDocument: EditDocument,
    private readonly readDocument: ReadDocument,
  ) {}

  /** Begins a document in the drafter's own unit. Everything may be left for later; nothing is preset. */
  @Post()
  @MachineScope('documents:write')
  @ApiOperation({ operationId: 'createDocument' })
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: ContentRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const record = await this.createDocument.run(actor, changedContent(EMPTY_CONTENT, body));
    void reply.header('location', `/api/v1/documents/${record.id}`).header('etag', etagOf(record.version));
    return presentAct(record, currentRequest().lang);
  }

  /** The document with its checklist, what may be done now and why not, its opinions, and whom it waits for. */
  @Get(':id')
  @MachineScope('documents:read')
  @ApiOperation({ operationId: 'readDocument' })
  async read(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DocumentView> {
    const shown = await this.readDocument.run(actor, id);
    void reply.header('etag', etagOf(shown.record.version));
    return presentDocument({ ...shown, actor, lang: currentRequest().lang });
  }

  /** Changes the elements that are named: a new revision. 409 where this state allows no edit. */
  @Patch(':id')
  @ReplayAuthorised(DocumentReplayAccess)
  @MachineScope('documents:write')
  @ApiOperation({ operationId: 'editDocument' })
  async edit(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() body: ContentRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const record = await this.editDocument.run({
      documentId,
      version,
      actor,
      act: 'edit',
      change: (texts) => ({ ...texts, content: changedContent(texts.content, body) }),
    });
    void reply.header('etag', etagOf(record.version));
    return presentAct(record, currentRequest().lang);
  }
}
