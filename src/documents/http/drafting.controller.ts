import { Body, Controller, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, MachineScope } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { ReplayAuthorised } from '../../platform/http/idempotency/replay-access.js';
import { IdParam } from '../../platform/http/id-param.js';
import { currentRequest } from '../../platform/http/request-context.js';
import type { EventName } from '../rules/events.js';
import { keepingFiles } from '../rules/files.js';
import { ActOnDocument } from '../use-cases/act-on-document.js';
import { EditDocument } from '../use-cases/edit-document.js';
import { DocumentReplayAccess } from './document-replay-access.js';
import { presentAct } from './document.presenter.js';
import { ActView } from './document.responses.js';
import { DisclosureRequest, disclosureOf } from './disclosure.requests.js';
import { ReasonRequest } from './review.requests.js';

@ApiTags('drafting')
@Controller('api/v1/documents/:id')
@ReplayAuthorised(DocumentReplayAccess)
export class DraftingController {
  constructor(
    private readonly actOnDocument: ActOnDocument,
    private readonly editDocument: EditDocument,
  ) {}

  /** Proposes the disclosure attribute with its grounds, reason and review date; replaces what was proposed before. */
  @Put('disclosure')
  @MachineScope('documents:write')
  @ApiOperation({ operationId: 'proposeDisclosure' })
  async disclosure(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() body: DisclosureRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const disclosure = disclosureOf(body);
    const record = await this.editDocument.run({
      documentId,
      version,
      actor,
      act: 'proposeDisclosure',
      change: (texts) => ({ ...texts, disclosure: keepingFiles(disclosure, texts.disclosure) }),
    });
    void reply.header('etag', etagOf(record.version));
    return presentAct(record, currentRequest().lang);
  }

  /** The text is complete: on to its attribute. */
  @Post('completions')
  @HttpCode(201)
  @MachineScope('documents:write')
  @ApiOperation({ operationId: 'completeDraft' })
  completeDraft(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    return this.act({ documentId: id, version, actor, event: 'completeDraft' }, reply);
  }

  /** Hands the document to the unit's own reviewers. 422 lists everything the gate still misses. */
  @Post('review-submissions')
  @HttpCode(201)
  @MachineScope('documents:write')
  @ApiOperation({ operationId: 'submitForReview' })
  submitForReview(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    return this.act({ documentId: id, version, actor, event: 'submitForReview' }, reply);
  }

  /** Back from the attribute to the text. */
  @Post('reworks')
  @HttpCode(201)
  @MachineScope('documents:write')
  @ApiOperation({ operationId: 'rework' })
  rework(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    return this.act({ documentId: id, version, actor, event: 'rework' }, reply);
  }

  /** The drafter takes the document back from whoever has it inside the unit. */
  @Post('recalls')
  @HttpCode(201)
  @ApiOperation({ operationId: 'recall' })
  recall(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: ReasonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    return this.act({ documentId: id, version, actor, event: 'recall', reason: body.reason }, reply);
  }

  /** Gives the document up; final. Never once it has a number. */
  @Post('withdrawals')
  @HttpCode(201)
  @ApiOperation({ operationId: 'withdraw' })
  withdraw(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: ReasonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    return this.act({ documentId: id, version, actor, event: 'withdraw', reason: body.reason }, reply);
  }

  /** Takes a returned document over by hand; its external id takes no further bundle. */
  @Post('reopenings')
  @HttpCode(201)
  @MachineScope('documents:write')
  @ApiOperation({ operationId: 'revise' })
  revise(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    return this.act({ documentId: id, version, actor, event: 'revise' }, reply);
  }

  private async act(request: DraftersAct, reply: FastifyReply): Promise<ActView> {
    const record = await this.actOnDocument.run(request);
    void reply.header('etag', etagOf(record.version));
    return presentAct(record, currentRequest().lang);
  }
}

interface DraftersAct {
  documentId: string;
  version: number;
  actor: Actor;
  event: EventName;
  reason?: string;
}
