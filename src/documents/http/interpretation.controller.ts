import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
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
import { CurrentActor, MachineScope } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { IdParam } from '../../platform/http/id-param.js';
import { Idempotency } from '../../platform/http/idempotency/idempotency.js';
import { onceUnderKey } from '../../platform/http/idempotency/once-under-key.js';
import { KeyInHandler, ReplayAuthorised } from '../../platform/http/idempotency/replay-access.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { FileStore } from '../../platform/storage/file-store.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { AttachFile } from '../use-cases/attach-file.js';
import { OpenDocument } from '../use-cases/open-document.js';
import { PrepareInterpretation } from '../use-cases/prepare-interpretation.js';
import type { GivenMaterial } from '../use-cases/prepare-interpretation.js';
import { DocumentReplayAccess } from './document-replay-access.js';
import { presentAct } from './document.presenter.js';
import { readFormOrJson } from './files.upload.js';
import { presentInterpretation } from './interpretation.presenter.js';
import { ExemptionRequest, MaterialFormRequest, MaterialRequest, PlanRequest } from './interpretation.requests.js';
import { InterpretationActView, InterpretationView } from './interpretation.responses.js';

@ApiTags('interpretation')
@Controller('api/v1/documents/:id/interpretation')
@ReplayAuthorised(DocumentReplayAccess)
@ApiExtraModels(MaterialRequest, MaterialFormRequest)
export class InterpretationController {
  constructor(
    private readonly prepareInterpretation: PrepareInterpretation,
    private readonly openDocument: OpenDocument,
    private readonly attachFile: AttachFile,
    private readonly store: FileStore,
    private readonly idempotency: Idempotency,
  ) {}

  /** The package as it stands, who answers for it, and which of the nine elements are covered. */
  @Get()
  @MachineScope('documents:read')
  @ApiOperation({ operationId: 'readInterpretation' })
  async read(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InterpretationView> {
    const { record } = await this.openDocument.run(actor, id, 'interpretation');
    void reply.header('etag', etagOf(record.version));
    return presentInterpretation(record, currentRequest().lang);
  }

  /** 解读方案: replaces the plan as a whole. */
  @Put('plan')
  @MachineScope('documents:write')
  @ApiOperation({ operationId: 'planInterpretation' })
  async plan(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { outline, form, channel, time, responsible }: PlanRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InterpretationActView> {
    const plan = { outline, form, channel, time, responsible };
    return this.answer(await this.prepareInterpretation.plan({ actor, documentId, version }, plan), reply);
  }

  /** Why this policy document needs no interpretation; 核稿 confirms it by passing. */
  @Put('exemption')
  @MachineScope('documents:write')
  @ApiOperation({ operationId: 'exemptInterpretation' })
  async exempt(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { reason }: ExemptionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InterpretationActView> {
    return this.answer(await this.prepareInterpretation.exempt({ actor, documentId, version }, reason ?? null), reply);
  }

  /** Adds one 解读材料: as JSON with a text or the id of a file, or as a form that brings the file along. */
  @Post('materials')
  @HttpCode(201)
  @KeyInHandler()
  @MachineScope('documents:write')
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiBody({ schema: { oneOf: [MaterialRequest, MaterialFormRequest].map((one) => ({ $ref: getSchemaPath(one) })) } })
  @ApiCreatedResponse({ type: InterpretationActView })
  @ApiOperation({ operationId: 'addInterpretationMaterial' })
  async add(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InterpretationActView | string> {
    const place = { actor, documentId, version };
    await this.attachFile.assertWelcome(place, request.headers['idempotency-key'] !== undefined);
    const { fields, file, hash } = await readFormOrJson(request, this.store, MaterialRequest);
    return onceUnderKey(request, reply, this.idempotency, hash, async () => {
      const { record, materialId } = await this.prepareInterpretation.add(place, { ...materialFrom(fields), file });
      const location = `/api/v1/documents/${documentId}/interpretation/materials/${materialId}`;
      return { answer: presented(record, materialId), headers: { etag: etagOf(record.version), location } };
    });
  }

  /** Replaces one material as a whole. */
  @Put('materials/:materialId')
  @MachineScope('documents:write')
  @ApiOperation({ operationId: 'changeInterpretationMaterial' })
  async change(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IdParam('materialId') materialId: string,
    @IfMatch() version: number,
    @Body() body: MaterialRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InterpretationActView> {
    const place = { actor, documentId, version };
    const given = { ...materialFrom(body), file: null };
    return this.answer(await this.prepareInterpretation.change(place, materialId, given), reply, materialId);
  }

  /** A new revision without the material, and without its file unless another material shows it. */
  @Delete('materials/:materialId')
  @MachineScope('documents:write')
  @ApiOperation({ operationId: 'removeInterpretationMaterial' })
  async remove(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IdParam('materialId') materialId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InterpretationActView> {
    return this.answer(await this.prepareInterpretation.remove({ actor, documentId, version }, materialId), reply);
  }

  private answer(record: DocumentRecord, reply: FastifyReply, materialId: string | null = null): InterpretationActView {
    void reply.header('etag', etagOf(record.version));
    return presented(record, materialId);
  }
}

function presented(record: DocumentRecord, materialId: string | null): InterpretationActView {
  const { lang } = currentRequest();
  return { ...presentAct(record, lang), interpretation: presentInterpretation(record, lang), materialId };
}

const materialFrom = ({ title, text, attachmentId, elements }: MaterialRequest): Omit<GivenMaterial, 'file'> => ({
  title,
  text: text ?? null,
  attachmentId: attachmentId ?? null,
  elements: [...elements],
});
