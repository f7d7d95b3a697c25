import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, MachineScope } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { decodeCursor, encodeCursor, linkNext } from '../../platform/http/page.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { ListDocuments } from '../use-cases/list-documents.js';
import { presentRow } from './lists.presenter.js';
import { DocumentListRequest } from './lists.requests.js';
import { DocumentRowView } from './lists.responses.js';

@ApiTags('reading')
@Controller('api/v1/documents')
export class ListsController {
  constructor(private readonly listDocuments: ListDocuments) {}

  /**
   * `todo`: waiting for the acting post, oldest first. `done`: what the person acted on. `drafted`: what they began.
   * `returned`: the unit's returned documents. `unit`: all that is or has come before the unit; for the auditor of a
   * government all that has left a drafter's desk. Newest first but for `todo`; never a total.
   */
  @Get()
  @MachineScope('documents:read')
  @ApiOperation({ operationId: 'listDocuments' })
  async list(
    @CurrentActor() actor: Actor,
    @Query() { view, state, attribute, q, cursor, limit }: DocumentListRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DocumentRowView[]> {
    const key = cursor === undefined ? null : decodeCursor(cursor, ['time', 'uuid']);
    const after = key && { at: key[0], id: key[1] };
    const { rows, more } = await this.listDocuments.run(actor, {
      view,
      state: state ?? null,
      attribute: attribute ?? null,
      q: q ?? null,
      after,
      limit,
    });
    const last = rows.at(-1)?.row;
    linkNext(request, reply, more && last ? encodeCursor([last.keyAt, last.id]) : undefined);
    return rows.map((listed) => presentRow(listed, currentRequest().lang));
  }
}
