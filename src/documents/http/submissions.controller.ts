import { Body, Controller, HttpCode, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, MachineScope } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Malformed, Refused } from '../../platform/errors.js';
import { etagOf } from '../../platform/http/etag.js';
import { Idempotency } from '../../platform/http/idempotency/idempotency.js';
import { onceUnderKey } from '../../platform/http/idempotency/once-under-key.js';
import { KeyInHandler, ReplayAuthorised } from '../../platform/http/idempotency/replay-access.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { FileStore } from '../../platform/storage/file-store.js';
import { SendFileAhead } from '../use-cases/send-file-ahead.js';
import { SubmitBundle } from '../use-cases/submit-bundle.js';
import { readForm } from './files.upload.js';
import { PackageRefusedFilter } from './package-refused.filter.js';
import { SubmissionReplayAccess } from './submission-replay-access.js';
import { presentSubmission } from './submissions.presenter.js';
import {
  bundleOf,
  SubmissionFileFormRequest,
  SubmissionFileRequest,
  SubmissionRequest,
} from './submissions.requests.js';
import { SubmissionFileView, SubmissionView } from './submissions.responses.js';

@ApiTags('submissions')
@Controller('api/v1/submissions')
export class SubmissionsController {
  constructor(
    private readonly submitBundle: SubmitBundle,
    private readonly sendFileAhead: SendFileAhead,
    private readonly store: FileStore,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * Hands in a bundle: by a department's own system, or by the government's office from paper. It is received even when it
   * is incomplete, and then formally returned with everything that is missing. 200 when this very bundle is known, 409
   * when another one is under this id, 422 for what is wrong rather than missing (an attestation of somebody who did not
   * hold the post, an unanswered item of the return that it cures).
   */
  @Post()
  @HttpCode(201)
  @MachineScope('submissions')
  @UseFilters(PackageRefusedFilter)
  @ReplayAuthorised(SubmissionReplayAccess)
  @ApiCreatedResponse({ type: SubmissionView })
  @ApiOkResponse({ type: SubmissionView, description: 'This very bundle was handed in before' })
  @ApiOperation({ operationId: 'submitBundle' })
  async submit(
    @CurrentActor() actor: Actor,
    @Body() body: SubmissionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionView> {
    const submitted = await this.submitBundle.run(actor, bundleOf(body));
    const { record, isNew } = submitted;
    void reply
      .status(isNew ? 201 : 200)
      .headers({ etag: etagOf(record.version), location: `/api/v1/documents/${record.id}` });
    return presentSubmission(submitted, actor, currentRequest().lang);
  }

  /** Sends one file ahead of the bundle that will name it. It is part of nothing until then. */
  @Post('files')
  @HttpCode(201)
  @KeyInHandler()
  @MachineScope('submissions')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: SubmissionFileFormRequest })
  @ApiCreatedResponse({ type: SubmissionFileView })
  @ApiOperation({ operationId: 'sendFileAhead' })
  async sendFile(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionFileView | string> {
    this.sendFileAhead.assertWelcome(actor);
    const { fields, file, hash } = await readForm(request, this.store, SubmissionFileRequest);
    if (!file) throw new Malformed('malformedRequest', [{ code: 'missingField', pointer: '/file' }]);
    if (fields.sha256 !== undefined && fields.sha256 !== file.sha256)
      throw new Refused('fileHashMismatch', [{ code: 'fileHashMismatch', pointer: '/sha256' }]);
    return onceUnderKey(request, reply, this.idempotency, hash, async () => {
      const { id, name, mediaType, size, sha256 } = await this.sendFileAhead.run(actor, file);
      return { answer: { id, name, mediaType, size, sha256 }, headers: {} };
    });
  }
}
