import { Controller, Delete, Get, HttpCode, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, MachineScope } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Malformed } from '../../platform/errors.js';
import { dispositionOf } from '../../platform/http/content-disposition.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { IdParam } from '../../platform/http/id-param.js';
import { Idempotency } from '../../platform/http/idempotency/idempotency.js';
import { onceUnderKey } from '../../platform/http/idempotency/once-under-key.js';
import { KeyInHandler, ReplayAuthorised } from '../../platform/http/idempotency/replay-access.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { FileStore } from '../../platform/storage/file-store.js';
import { AttachFile } from '../use-cases/attach-file.js';
import { ReadFile } from '../use-cases/read-file.js';
import { DocumentReplayAccess } from './document-replay-access.js';
import { presentAct } from './document.presenter.js';
import { ActView } from './document.responses.js';
import { presentFile } from './files.presenter.js';
import { FileFieldsRequest, FileFormRequest } from './files.requests.js';
import { FileAddedView } from './files.responses.js';
import { readForm } from './files.upload.js';

@ApiTags('files')
@Controller('api/v1/documents/:id/attachments')
@ReplayAuthorised(DocumentReplayAccess)
export class FilesController {
  constructor(
    private readonly attachFile: AttachFile,
    private readonly readFile: ReadFile,
    private readonly store: FileStore,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * Adds one file of at most 50 MB, judged by what its bytes are; a document holds at most 100. A new revision, in which
   * only the scope of the file's role differs: opinions on the others stand.
   */
  @Post()
  @HttpCode(201)
  @KeyInHandler()
  @MachineScope('documents:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: FileFormRequest })
  @ApiCreatedResponse({ type: FileAddedView })
  @ApiOperation({ operationId: 'addFile' })
  async add(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FileAddedView | string> {
    const place = { actor, documentId, version };
    await this.attachFile.assertWelcome(place, request.headers['idempotency-key'] !== undefined);
    const { fields, file, hash } = await readForm(request, this.store, FileFieldsRequest);
    if (!file) throw new Malformed('malformedRequest', [{ code: 'missingField', pointer: '/file' }]);
    return onceUnderKey(request, reply, this.idempotency, hash, async () => {
      const { role, attributeMark = null } = fields;
      const added = await this.attachFile.add(place, { ...file, role, attributeMark });
      const { lang } = currentRequest();
      return {
        answer: { ...presentAct(added.record, lang), file: presentFile(added.file, lang) },
        headers: {
          etag: etagOf(added.record.version),
          location: `/api/v1/documents/${documentId}/attachments/${added.file.id}/content`,
        },
      };
    });
  }

  /** A new revision without the file. Earlier revisions keep it; 422 while something still refers to it. */
  @Delete(':fileId')
  @MachineScope('documents:write')
  @ApiOperation({ operationId: 'removeFile' })
  async remove(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IdParam('fileId') fileId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const record = await this.attachFile.remove({ actor, documentId, version }, fileId);
    void reply.header('etag', etagOf(record.version));
    return presentAct(record, currentRequest().lang);
  }

  /** The bytes as they were taken in, never to be rendered in place. */
  @Get(':fileId/content')
  @MachineScope('documents:read')
  @ApiProduces('application/octet-stream')
  @ApiOperation({ operationId: 'readFile' })
  async content(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IdParam('fileId') fileId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, mediaType, size, content } = await this.readFile.run(actor, documentId, fileId);
    void reply.headers({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
    return new StreamableFile(content, { type: mediaType, length: size, disposition: dispositionOf(name) });
  }
}
