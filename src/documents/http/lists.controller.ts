import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, MachineScope } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { csvAnswer } from '../../platform/http/csv-answer.js';
import { decodeCursor, encodeCursor, linkNext } from '../../platform/http/page.js';
import { currentRequest } from '../../platform/http/request-context.js';
import type { ListFilter } from '../lists.queries.js';
import { ListDocuments } from '../use-cases/list-documents.js';
import { listTable, presentBadges, presentRows } from './lists.presenter.js';
import { DocumentFilterRequest, DocumentListRequest, ReadingsRequest } from './lists.requests.js';
import { BadgesView, DocumentRowView } from './lists.responses.js';

@ApiTags('reading')
@Controller('api/v1/documents')
export class ListsController {
  constructor(private readonly listDocuments: ListDocuments) {}

  /**
   * `todo`: waiting for the acting post, oldest first. `done`: what the person acted on and is still running; `finished`:
   * what they acted on and has been issued or ended. `drafted`: what they began. `cc`: what was issued to their unit, or
   * what it was told of. `returned`: the unit's returned documents. `unit`: all that is or has come before the unit; for
   * the auditor of a government all that has left a drafter's desk. Newest first but for `todo`; never a total.
   */
  @Get()
  @MachineScope('documents:read')
  @ApiOperation({ operationId: 'listDocuments' })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: DocumentListRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DocumentRowView[]> {
    const { cursor, limit } = query;
    const key = cursor === undefined ? null : decodeCursor(cursor, ['time', 'uuid']);
    const after = key && { at: key[0], id: key[1] };
    const page = await this.listDocuments.run(actor, { ...filterOf(query), after, limit });
    const last = page.rows.at(-1)?.row;
    linkNext(request, reply, page.more && last ? encodeCursor([last.keyAt, last.id]) : undefined);
    return presentRows(page, currentRequest().lang);
  }

  /** What is to do, to read and to cure, for the badges: counted up to 99. */
  @Get('counts')
  @ApiOperation({ operationId: 'countDocuments' })
  async counts(@CurrentActor() actor: Actor): Promise<BadgesView> {
    return presentBadges(await this.listDocuments.badges(actor));
  }

  /**
   * The same list, all that the filter leaves, as a CSV file for a spreadsheet (UTF-8 with its mark); cells that would be
   * taken for formulas begin with an apostrophe. Every document in it is on record as read.
   */
  @Get('export')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiOperation({ operationId: 'exportDocuments' })
  export(
    @CurrentActor() actor: Actor,
    @Query() query: DocumentFilterRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return csvAnswer(reply, listTable(query.view, this.listDocuments.export(actor, filterOf(query))));
  }

  /** Marks documents as read by this person, up to 200 at once; again is the same. */
  @Post('readings')
  @HttpCode(204)
  @ApiOperation({ operationId: 'markDocumentsRead' })
  async markRead(@CurrentActor() actor: Actor, @Body() { documentIds }: ReadingsRequest): Promise<void> {
    await this.listDocuments.markRead(actor, documentIds);
  }
}

function filterOf({ view, state, attribute, kind, unit, urgency, overdue, q }: DocumentFilterRequest): ListFilter {
  return {
    view,
    state: state ?? null,
    attribute: attribute ?? null,
    kind: kind ?? null,
    unitId: unit ?? null,
    urgency: urgency ?? null,
    overdue: overdue ?? false,
    q: q ?? null,
  };
}
