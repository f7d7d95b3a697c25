import { Controller, Get, Query, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AnyRole, CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { workbookAnswer } from '../../platform/spreadsheet/write-workbook.js';
import { FIGURE_READERS } from '../rules/figure-access.js';
import { ReadAnnualReport } from '../use-cases/read-annual-report.js';
import { reportPage } from './report-page.js';
import { YearQuery } from './reports.requests.js';
import { ReportView } from './reports.responses.js';

/** 政府信息公开工作年度报告 (国办公开办函〔2021〕30号): the tables of the form, what is known here filled in, the rest blank. */
@ApiTags('figures')
@AnyRole(...FIGURE_READERS)
@Controller('api/v1/figures/annual-report')
export class AnnualReportController {
  constructor(private readonly readAnnualReport: ReadAnnualReport) {}

  /** For the body that the reader sits in; the government's office reports of the government. */
  @Get()
  @ApiOperation({ operationId: 'readAnnualReport' })
  async read(@CurrentActor() actor: Actor, @Query() { year }: YearQuery): Promise<ReportView> {
    return (await this.readAnnualReport.run(actor, year))[currentRequest().lang];
  }

  /** The same as a page of A4 to be printed. */
  @Get('page')
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiOperation({ operationId: 'printAnnualReport' })
  async page(
    @CurrentActor() actor: Actor,
    @Query() { year }: YearQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { lang } = currentRequest();
    return reportPage(reply, (await this.readAnnualReport.run(actor, year))[lang], [], lang);
  }

  /** The same as a workbook, a sheet for each table, in which the rest can be filled in. */
  @Get('export')
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiOperation({ operationId: 'exportAnnualReport' })
  async export(
    @CurrentActor() actor: Actor,
    @Query() { year }: YearQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { title, tables } = (await this.readAnnualReport.run(actor, year))[currentRequest().lang];
    const sheets = tables.map((table, i) => ({
      name: `${i + 1} ${table.title}`,
      rows: [table.columns, ...table.rows.map((row) => row.map(numberOrText))],
      widths: [44],
    }));
    return workbookAnswer(reply, `${title}.xlsx`, sheets);
  }
}

const numberOrText = (cell: string | null): string | number | null =>
  cell !== null && /^\d+$/.test(cell) ? Number(cell) : cell;
