import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Evidence } from '../../evidence/rules/evidence.js';
import { CurrentActor, MachineScope } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { IdParam } from '../../platform/http/id-param.js';
import { encodeCursor, linkNext, PageRequest } from '../../platform/http/page.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { ExportEvidence } from '../use-cases/export-evidence.js';
import { ReadTimeline } from '../use-cases/read-timeline.js';
import { countOf } from './count-cursor.js';
import { presentEntry } from './timeline.presenter.js';
import { TimelineEntryView } from './timeline.responses.js';

@ApiTags('evidence')
@Controller('api/v1/documents/:id')
export class TimelineController {
  constructor(
    private readonly readTimeline: ReadTimeline,
    private readonly exportEvidence: ExportEvidence,
  ) {}

  /** Everything that was done, oldest first, in words: who, as which post, from where to where, why, and what it cost. */
  @Get('timeline')
  @MachineScope('documents:read')
  @ApiOperation({ operationId: 'readTimeline' })
  async timeline(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() page: PageRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TimelineEntryView[]> {
    const after = page.cursor === undefined ? 0 : countOf(page.cursor);
    const rows = await this.readTimeline.run(actor, id, { after, limit: page.limit });
    const shown = rows.slice(0, page.limit);
    const last = shown.at(-1);
    linkNext(request, reply, rows.length > page.limit && last ? encodeCursor([last.sequence]) : undefined);
    return shown.map((row) => presentEntry(row, currentRequest().lang));
  }

  /**
   * The whole record with its texts, signed; `tools/verify-evidence.mjs` verifies it without this server. 403 for readers
   * whom the document reached after its first revision.
   */
  @Get('evidence')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true, description: 'docs/evidence-format.md' } })
  @ApiOperation({ operationId: 'exportEvidence' })
  async evidence(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Evidence> {
    const evidence = await this.exportEvidence.run(actor, id);
    void reply.headers({
      'cache-control': 'private, no-store',
      'content-disposition': `attachment; filename="evidence-${id}.json"`,
    });
    return evidence;
  }
}
