import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { AnyRole, CurrentActor, MachineScope } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { etagOf } from '../../platform/http/etag.js';
import { IdParam } from '../../platform/http/id-param.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { OpenDocument } from '../use-cases/open-document.js';
import { PreviewBundle } from '../use-cases/preview-bundle.js';
import { presentGate, presentPreview } from './gate.presenter.js';
import { GateView, PreviewView } from './gate.responses.js';
import { bundleOf, SubmissionRequest } from './submissions.requests.js';

@ApiTags('the gate')
@Controller('api/v1')
export class GateController {
  constructor(
    private readonly openDocument: OpenDocument,
    private readonly previewBundle: PreviewBundle,
    private readonly packs: PolicyPacks,
  ) {}

  /** The checklist of a document, and at which moments it would hold: what refuses an act is told from the first minute. */
  @Get('documents/:id/gate')
  @MachineScope('documents:read')
  @ApiOperation({ operationId: 'readGate' })
  async gate(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GateView> {
    const { record, today } = await this.openDocument.run(actor, id, 'gate');
    void reply.header('etag', etagOf(record.version));
    const world = { pack: this.packs.get(record.packId, record.packVersion), today };
    return presentGate(record, world, currentRequest().lang);
  }

  /** "Would this be returned?": a bundle as in POST /submissions, judged by the same rules and not kept. A returned one is judged as its next round. */
  @Post('gate/preview')
  @HttpCode(200)
  @AnyRole('drafter')
  @MachineScope('submissions')
  @ApiOperation({ operationId: 'previewGate' })
  async preview(@CurrentActor() actor: Actor, @Body() body: SubmissionRequest): Promise<PreviewView> {
    return presentPreview(await this.previewBundle.run(actor, bundleOf(body)), currentRequest().lang);
  }
}
