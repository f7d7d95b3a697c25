import { Controller, Delete, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Malformed } from '../../platform/errors.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { IdParam } from '../../platform/http/id-param.js';
import { Idempotency } from '../../platform/http/idempotency/idempotency.js';
import { onceUnderKey } from '../../platform/http/idempotency/once-under-key.js';
import { KeyInHandler, ReplayAuthorised } from '../../platform/http/idempotency/replay-access.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { FileStore } from '../../platform/storage/file-store.js';
import { AttachToRedetermination } from '../use-cases/attach-to-redetermination.js';
import { DocumentReplayAccess } from './document-replay-access.js';
import { presentAct } from './document.presenter.js';
import { ActView } from './document.responses.js';
import { presentFile } from './files.presenter.js';
import { ProposedFileFieldsRequest, ProposedFileFormRequest } from './files.requests.js';
import { FileAddedView } from './files.responses.js';
import { readForm } from './files.upload.js';
import { NumberParam } from './number-param.js';

/** Files that are proposed with another attribute; they are judged with it, and hang in the document once it is applied. */
@ApiTags('redeterminations')
@Controller('api/v1/documents/:id/redeterminations/:n/attachments')
@ReplayAuthorised(DocumentReplayAccess)
export class RedeterminationFilesController {
  constructor(
    private readonly attachToRedetermination: AttachToRedetermination,
    private readonly store: FileStore,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * Adds one file to the proposal, before anybody judges it: the redacted copy that is to be released, a third party's
   * consent, or an interpretation. The same rules for it as for every file; whoever adds it is one of the proposal's authors.
   */
  @Post()
  @HttpCode(201)
  @KeyInHandler()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ProposedFileFormRequest })
  @ApiCreatedResponse({ type: FileAddedView })
  @ApiOperation({ operationId: 'addRedeterminationFile' })
  async add(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @NumberParam() number: number,
    @IfMatch() version: number,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FileAddedView | string> {
    const place = { actor, documentId, version, number };
    await this.attachToRedetermination.assertWelcome(place, request.headers['idempotency-key'] !== undefined);
    const { fields, file, hash } = await readForm(request, this.store, ProposedFileFieldsRequest);
    if (!file) throw new Malformed('malformedRequest', [{ code: 'missingField', pointer: '/file' }]);
    return onceUnderKey(request, reply, this.idempotency, hash, async () => {
      const added = await this.attachToRedetermination.add(place, { ...file, role: fields.role });
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

  /** The proposal without the file; 422 while something in it still refers to it. */
  @Delete(':fileId')
  @ApiOperation({ operationId: 'removeRedeterminationFile' })
  async remove(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @NumberParam() number: number,
    @IdParam('fileId') fileId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const record = await this.attachToRedetermination.remove({ actor, documentId, version, number }, fileId);
    void reply.header('etag', etagOf(record.version));
    return presentAct(record, currentRequest().lang);
  }
}
