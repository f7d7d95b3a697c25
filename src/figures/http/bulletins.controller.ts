import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AnyRole, CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import { IdParam } from '../../platform/http/id-param.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { messageOf } from '../../platform/messages/messages.js';
import { bulletinById, listBulletins } from '../bulletins.queries.js';
import type { BulletinRow, FullBulletinRow } from '../bulletins.queries.js';
import { mayIssueBulletin, mayPrepareBulletin } from '../rules/bulletin.js';
import { FIGURE_READERS } from '../rules/figure-access.js';
import { IssueBulletin } from '../use-cases/issue-bulletin.js';
import { reportPage } from './report-page.js';
import { BulletinRequest, QuarterQuery } from './reports.requests.js';
import { BulletinListView, BulletinSummaryView, BulletinView, ReportView } from './reports.responses.js';

/** 季度通报: issued by the office's head, read under the whole government, kept as it was issued. */
@ApiTags('figures')
@AnyRole(...FIGURE_READERS)
@Controller('api/v1/figures/bulletins')
export class BulletinsController {
  constructor(
    private readonly database: Database,
    private readonly issueBulletin: IssueBulletin,
  ) {}

  /** Those of the reader's government, the newest quarter first. */
  @Get()
  @ApiOperation({ operationId: 'listBulletins' })
  async list(@CurrentActor() actor: Actor): Promise<BulletinListView> {
    const rows = await this.database.query<BulletinRow>(listBulletins(actor.unitId));
    return {
      items: rows.map(summaryOf),
      mayPrepare: mayPrepareBulletin(actor),
      mayIssue: mayIssueBulletin(actor),
    };
  }

  /** What would be issued now; for the office alone (404 for others). */
  @Get('preview')
  @ApiOperation({ operationId: 'previewBulletin' })
  async preview(@CurrentActor() actor: Actor, @Query() query: QuarterQuery): Promise<ReportView> {
    return (await this.issueBulletin.preview(actor, query))[currentRequest().lang];
  }

  /**
   * Computes the bulletin of a quarter that is over and keeps it with its hash. 403 for anybody but the office's head; 422
   * while the quarter runs, and for another edition without a reason.
   */
  @Post()
  @HttpCode(201)
  @ApiOperation({ operationId: 'issueBulletin' })
  async issue(@CurrentActor() actor: Actor, @Body() body: BulletinRequest): Promise<BulletinView> {
    const { year, quarter, reason } = body;
    const id = await this.issueBulletin.run(actor, { year, quarter }, reason ?? null);
    return viewOf(await this.found(actor, id));
  }

  /** As it was issued. */
  @Get(':bulletinId')
  @ApiOperation({ operationId: 'readBulletin' })
  async read(@CurrentActor() actor: Actor, @IdParam('bulletinId') id: string): Promise<BulletinView> {
    return viewOf(await this.found(actor, id));
  }

  /** The same as a page of A4 to be printed, in one file that needs nothing else. */
  @Get(':bulletinId/page')
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiOperation({ operationId: 'printBulletin' })
  async page(
    @CurrentActor() actor: Actor,
    @IdParam('bulletinId') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const row = await this.found(actor, id);
    const { lang } = currentRequest();
    const issued = { by: row.issued_by, at: row.issued_at.toISOString(), edition: row.edition };
    const foot = [
      messageOf('bulletin.issued', lang, issued).message,
      messageOf('bulletin.hash', lang, { sha256: row.sha256, sm3: row.sm3 }).message,
    ];
    return reportPage(reply, row.content[lang], foot, lang);
  }

  private async found(actor: Actor, id: string): Promise<FullBulletinRow> {
    const [row] = await this.database.query<FullBulletinRow>(bulletinById(actor.unitId, id));
    if (!row) throw new NotFound();
    return row;
  }
}

const summaryOf = ({ id, year, quarter, edition, reason, ...row }: BulletinRow): BulletinSummaryView => ({
  id,
  year,
  quarter,
  edition,
  reason,
  title: messageOf('bulletin.title', currentRequest().lang, { year, quarter }).message,
  office: row.office_name,
  issuedBy: row.issued_by,
  issuedAt: row.issued_at.toISOString(),
  sha256: row.sha256,
  sm3: row.sm3,
});

function viewOf(row: FullBulletinRow): BulletinView {
  const { title, lines, tables } = row.content[currentRequest().lang];
  return { ...summaryOf(row), content: { title, lines, tables } };
}
