import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, FreshSignIn } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { IdParam } from '../../platform/http/id-param.js';
import { ReplayAuthorised } from '../../platform/http/idempotency/replay-access.js';
import { currentRequest } from '../../platform/http/request-context.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { CountersignDocument } from '../use-cases/countersign-document.js';
import { SignDocument } from '../use-cases/sign-document.js';
import { disclosureOf } from './disclosure.requests.js';
import { DocumentReplayAccess } from './document-replay-access.js';
import { presentAct } from './document.presenter.js';
import { ActView } from './document.responses.js';
import { CountersignatureRequest, SignOffRequest } from './signing.requests.js';

/** Signatures: only of people, and only shortly after the password was given. */
@ApiTags('signing')
@Controller('api/v1/documents/:id')
@ReplayAuthorised(DocumentReplayAccess)
export class SigningController {
  constructor(
    private readonly signDocument: SignDocument,
    private readonly countersignDocument: CountersignDocument,
  ) {}

  /** The signer in turn signs document and interpretation together; the leader may change the attribute in signing. */
  @Post('sign-offs')
  @HttpCode(201)
  @FreshSignIn()
  @ApiOperation({ operationId: 'sign' })
  async sign(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { override, ...body }: SignOffRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const disclosure = override === undefined ? undefined : disclosureOf(override);
    return answer(await this.signDocument.run({ documentId, version, actor, ...body, override: disclosure }), reply);
  }

  /** 会签: agrees or objects, with the unit's opinion on disclosure and its written secrecy conclusion. */
  @Post('countersignatures')
  @HttpCode(201)
  @FreshSignIn()
  @ApiOperation({ operationId: 'countersign' })
  async countersign(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() body: CountersignatureRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    return answer(await this.countersignDocument.run({ documentId, version, actor, ...body }), reply);
  }
}

function answer(record: DocumentRecord, reply: FastifyReply): ActView {
  void reply.header('etag', etagOf(record.version));
  return presentAct(record, currentRequest().lang);
}
