import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { ReplayAuthorised } from '../../platform/http/idempotency/replay-access.js';
import { IdParam } from '../../platform/http/id-param.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { CorrectDocument } from '../use-cases/correct-document.js';
import { IssueDocument } from '../use-cases/issue-document.js';
import { PreviewRegistration } from '../use-cases/preview-registration.js';
import { RegisterDocument } from '../use-cases/register-document.js';
import { DocumentReplayAccess } from './document-replay-access.js';
import { presentAct } from './document.presenter.js';
import { ActView } from './document.responses.js';
import { IssueRequest, RegistrationRequest } from './registration.requests.js';
import { RegistrationPreviewView, RegistrationView } from './registration.responses.js';
import { ReasonRequest } from './review.requests.js';

/** 复核登记 and 印发, by the registrar of whoever issues the document. */
@ApiTags('registration')
@Controller('api/v1/documents/:id')
@ReplayAuthorised(DocumentReplayAccess)
export class RegistrationController {
  constructor(
    private readonly registerDocument: RegisterDocument,
    private readonly previewRegistration: PreviewRegistration,
    private readonly issueDocument: IssueDocument,
    private readonly correctDocument: CorrectDocument,
  ) {}

  /** Gives the document its number, the next of its series; a document that has one keeps it. */
  @Post('registrations')
  @HttpCode(201)
  @ApiOperation({ operationId: 'register' })
  async register(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() body: RegistrationRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegistrationView> {
    const { externalNumber, leadingBody = null } = body;
    const { record, registration } = await this.registerDocument.run({
      documentId,
      version,
      actor,
      wish: { number: body.number ?? null, gapReason: body.gapReason ?? null },
      external: externalNumber === undefined ? null : { number: externalNumber, leadingBody },
      normativeNumber: body.normativeNumber ?? null,
      documentDate: body.documentDate ?? null,
    });
    void reply.header('etag', etagOf(record.version));
    const { indexNumber, documentDate, normativeNumber, mark, correction, taken } = registration;
    const added = { indexNumber, documentDate, normativeNumber, mark, correction, skipped: taken?.skipped ?? [] };
    return { ...presentAct(record, currentRequest().lang), ...added };
  }

  /** The number it would get now. Nothing is reserved: another registration may come first. */
  @Get('registrations/preview')
  @ApiOperation({ operationId: 'previewRegistration' })
  preview(@CurrentActor() actor: Actor, @IdParam() documentId: string): Promise<RegistrationPreviewView> {
    return this.previewRegistration.run(actor, documentId);
  }

  /** Printed, sealed and sent: the document enters the register of its attribute. */
  @Post('issues')
  @HttpCode(201)
  @ApiOperation({ operationId: 'issue' })
  async issue(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { copies, sealed, issuedOn, recipients }: IssueRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const issue = { documentId, version, actor, copies, sealed, issuedOn, recipients };
    const record = await this.issueDocument.run(issue);
    void reply.header('etag', etagOf(record.version));
    return presentAct(record, currentRequest().lang);
  }

  /** 复核 found more than wording (公文条例 Art. 25): back to the drafter, to be judged and signed again. */
  @Post('substantive-changes')
  @HttpCode(201)
  @ApiOperation({ operationId: 'changeSubstance' })
  async changeSubstance(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { reason }: ReasonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActView> {
    const record = await this.correctDocument.changeSubstance({ documentId, version, actor, reason });
    void reply.header('etag', etagOf(record.version));
    return presentAct(record, currentRequest().lang);
  }
}
