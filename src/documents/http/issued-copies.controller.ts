import { Controller, Get, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { dispositionOf } from '../../platform/http/content-disposition.js';
import { IdParam } from '../../platform/http/id-param.js';
import { currentRequest } from '../../platform/http/request-context.js';
import type { Lang } from '../../platform/messages/messages.js';
import type { IssuedCopy } from '../issued-copies.queries.js';
import { ReadIssuedCopy } from '../use-cases/read-issued-copy.js';
import { presentFile } from './files.presenter.js';
import { IssuedCopyView } from './issued-copies.responses.js';

/** What recipients read (主送、抄送单位). */
@ApiTags('reading')
@Controller('api/v1/documents/:id/issued-copy')
export class IssuedCopiesController {
  constructor(private readonly issuedCopy: ReadIssuedCopy) {}

  /** The document as it was issued to the reader’s unit. 404 where it was not, or where there is none. */
  @Get()
  @ApiOperation({ operationId: 'readIssuedCopy' })
  async read(@CurrentActor() actor: Actor, @IdParam() documentId: string): Promise<IssuedCopyView> {
    return presentCopy(await this.issuedCopy.run(actor, documentId), currentRequest().lang);
  }

  /** An attachment of it, as its bytes, never to be rendered in place. */
  @Get('attachments/:fileId/content')
  @ApiProduces('application/octet-stream')
  @ApiOperation({ operationId: 'readIssuedFile' })
  async file(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IdParam('fileId') fileId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, mediaType, size, content } = await this.issuedCopy.file(actor, documentId, fileId);
    void reply.headers({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
    return new StreamableFile(content, { type: mediaType, length: size, disposition: dispositionOf(name) });
  }
}

function presentCopy({ documentId, unit, number, attribute, mark, ...copy }: IssuedCopy, lang: Lang): IssuedCopyView {
  const { title, kind, urgency, mainRecipients, copyRecipients, body, files } = copy.content;
  return {
    id: documentId,
    unit: { id: unit.id, name: unit.name },
    number,
    title,
    kind,
    urgency,
    attribute,
    mark,
    documentDate: copy.documentDate,
    issuedAt: copy.issuedAt.toISOString(),
    mainRecipients,
    copyRecipients,
    body,
    attachments: files.filter(({ role }) => role === 'attachment').map((file) => presentFile(file, lang)),
  };
}
