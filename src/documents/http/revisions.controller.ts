import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, MachineScope } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { IdParam } from '../../platform/http/id-param.js';
import { encodeCursor, linkNext, PageRequest } from '../../platform/http/page.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { CompareRevisions } from '../use-cases/compare-revisions.js';
import { countOf } from './count-cursor.js';
import { NumberParam } from './number-param.js';
import { presentDiff, presentRevisionRow, presentRevisionText } from './revisions.presenter.js';
import { DiffRequest } from './revisions.requests.js';
import { DiffView, RevisionRowView, RevisionTextView } from './revisions.responses.js';

@ApiTags('reading')
@Controller('api/v1/documents/:id/revisions')
export class RevisionsController {
  constructor(private readonly compareRevisions: CompareRevisions) {}

  /** The revisions this reader may see, newest first: all of them inside the unit, elsewhere those since it reached them. */
  @Get()
  @MachineScope('documents:read')
  @ApiOperation({ operationId: 'listRevisions' })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() page: PageRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RevisionRowView[]> {
    const before = page.cursor === undefined ? null : countOf(page.cursor);
    const rows = await this.compareRevisions.list(actor, id, { before, limit: page.limit });
    const shown = rows.slice(0, page.limit);
    const last = shown.at(-1);
    linkNext(request, reply, rows.length > page.limit && last ? encodeCursor([last.number]) : undefined);
    return shown.map((row) => presentRevisionRow(row, currentRequest().lang));
  }

  /** One revision as it was: text, attribute, interpretation and files. */
  @Get(':n')
  @MachineScope('documents:read')
  @ApiOperation({ operationId: 'readRevision' })
  async read(@CurrentActor() actor: Actor, @IdParam() id: string, @NumberParam() n: number): Promise<RevisionTextView> {
    const { revision, texts } = await this.compareRevisions.read(actor, id, n);
    return presentRevisionText(revision, texts, currentRequest().lang);
  }

  /** What revision `n` has that `against` had not, and the other way round: block by block, then by characters. */
  @Get(':n/diff')
  @MachineScope('documents:read')
  @ApiOperation({ operationId: 'compareRevisions' })
  async diff(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @NumberParam() n: number,
    @Query() { against }: DiffRequest,
  ): Promise<DiffView> {
    return presentDiff(await this.compareRevisions.compare(actor, id, n, against ?? n - 1), currentRequest().lang);
  }
}
