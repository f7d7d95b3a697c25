import { Body, Controller, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AnyRole, CurrentActor, FreshSignIn } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Config } from '../../platform/config.js';
import { csvAnswer } from '../../platform/http/csv-answer.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { IdParam } from '../../platform/http/id-param.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { labelOf } from '../../platform/messages/messages.js';
import { workbookAnswer } from '../../platform/spreadsheet/write-workbook.js';
import { REPORT_SIGNERS, rolesThatAudit, SELF_AUDIT_READERS } from '../rules/campaign.js';
import { ExportSelfAudit } from '../use-cases/export-self-audit.js';
import type { SelfAuditEvidence } from '../use-cases/export-self-audit.js';
import { ReadSelfAudit } from '../use-cases/read-self-audit.js';
import type { ShownItem } from '../use-cases/read-self-audit.js';
import { VerifySelfAudit } from '../use-cases/verify-self-audit.js';
import { WriteReport } from '../use-cases/write-report.js';
import { ledgerHeadings, ledgerRow } from './ledger.js';
import type { LedgerFrame } from './ledger.js';
import { REPORT_PAGE_HEADERS, reportPage } from './report-page.js';
import { presentReport } from './report.presenter.js';
import { draftOfRequest, LedgerQuery, ReportDraftRequest, ReportSignatureRequest } from './report.requests.js';
import { SelfAuditReportView, SelfAuditVerificationView } from './report.responses.js';
import { presentAuditAct } from './self-audits.presenter.js';
import { AuditActView } from './self-audits.responses.js';

/** 自查整改情况报告: counted, written, signed, printed, and counted again. */
@ApiTags('self-audit')
@Controller('api/v1/self-audits/:id')
export class SelfAuditReportsController {
  constructor(
    private readonly writeReport: WriteReport,
    private readonly verifySelfAudit: VerifySelfAudit,
    private readonly exportSelfAudit: ExportSelfAudit,
    private readonly readSelfAudit: ReadSelfAudit,
    private readonly config: Config,
  ) {}

  /** As it is being written, or as it was signed last. The office reads it once it is submitted. */
  @Get('report')
  @AnyRole(...SELF_AUDIT_READERS)
  @ApiOperation({ operationId: 'readSelfAuditReport' })
  async read(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SelfAuditReportView> {
    const report = await this.present(actor, id);
    void reply.header('etag', etagOf(report.version));
    return report;
  }

  /** Its sentences and points; every figure is counted, anew with each saving. 409 `selfAuditNotInThisState`. */
  @Put('report')
  @AnyRole(...rolesThatAudit('draftReport'))
  @ApiOperation({ operationId: 'writeSelfAuditReport' })
  async write(
    @CurrentActor() actor: Actor,
    @IdParam() auditId: string,
    @IfMatch() version: number,
    @Body() body: ReportDraftRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuditActView> {
    const row = await this.writeReport.save({ auditId, version, actor }, draftOfRequest(body));
    void reply.header('etag', etagOf(row.version));
    return presentAuditAct(row);
  }

  /** The head signs exactly what was displayed. 409 `displayedHashStale` where it is no longer that. */
  @Post('report/signatures')
  @HttpCode(201)
  @FreshSignIn()
  @AnyRole(...REPORT_SIGNERS)
  @ApiOperation({ operationId: 'signSelfAuditReport' })
  async sign(
    @CurrentActor() actor: Actor,
    @IdParam() auditId: string,
    @IfMatch() version: number,
    @Body() { seen }: ReportSignatureRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuditActView> {
    const row = await this.writeReport.sign({ auditId, version, actor }, seen);
    void reply.header('etag', etagOf(row.version));
    return presentAuditAct(row);
  }

  /** The report as a page of A4, to be printed and filed. */
  @Get('report/page')
  @AnyRole(...SELF_AUDIT_READERS)
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiOperation({ operationId: 'printSelfAuditReport' })
  async page(@CurrentActor() actor: Actor, @IdParam() id: string, @Res() reply: FastifyReply): Promise<void> {
    const body = reportPage(await this.present(actor, id), currentRequest().lang);
    await reply.headers(REPORT_PAGE_HEADERS).type('text/html; charset=utf-8').send(body);
  }

  /** The ledger that belongs to it, as a workbook or as comma-separated values, item by item. */
  @Get('report/ledger')
  @AnyRole(...SELF_AUDIT_READERS)
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ operationId: 'exportSelfAuditLedger' })
  async ledger(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { format }: LedgerQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { lang } = currentRequest();
    const { audit } = await this.readSelfAudit.open(actor, id);
    const approvedBy = audit.report_number > 0 ? (await this.writeReport.lastSigned(audit)).signed_by : '';
    const frame = { approvedBy, origin: this.config.origin, lang };
    const sheet = labelOf('ledger', 'selfAudit', lang);
    const [name, headings] = [`${sheet}-${audit.issuer_name}-${audit.year}`, ledgerHeadings(lang)];
    const portions = this.readSelfAudit.ledger(actor, id);
    if (format === 'csv') return csvAnswer(reply, { name: `${name}.csv`, headings, portions: asText(portions, frame) });
    const rows: (string | number)[][] = [];
    for await (const portion of portions) rows.push(...portion.map((shown) => ledgerRow(shown, frame)));
    return workbookAnswer(reply, `${name}.xlsx`, [{ name: sheet, rows: [headings, ...rows] }]);
  }

  /** Population and figures made again from the record, beside those that were frozen and signed. */
  @Get('verification')
  @AnyRole(...SELF_AUDIT_READERS)
  @ApiOperation({ operationId: 'verifySelfAudit' })
  async verify(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SelfAuditVerificationView> {
    const { population, report } = await this.verifySelfAudit.run(actor, id);
    return { population: population && { ...population }, report: report && { ...report } };
  }

  /**
   * The record of the self-audit, signed; `tools/verify-self-audit.mjs` verifies it without this server. To the office it
   * goes without what was said of single documents, and without the items.
   */
  @Get('evidence')
  @AnyRole(...SELF_AUDIT_READERS)
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true, description: 'docs/evidence-format.md' } })
  @ApiOperation({ operationId: 'exportSelfAuditEvidence' })
  async evidence(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SelfAuditEvidence> {
    const evidence = await this.exportSelfAudit.run(actor, id);
    void reply.headers({
      'cache-control': 'private, no-store',
      'content-disposition': `attachment; filename="self-audit-${id}.json"`,
    });
    return evidence;
  }

  private async present(actor: Actor, id: string): Promise<SelfAuditReportView> {
    const shown = await this.writeReport.show(actor, id);
    const { changed, requested } = shown.content.figures;
    const positions = [...new Set([...changed, ...requested].map(({ position }) => position))];
    const items = await this.readSelfAudit.at(actor, id, positions);
    const known = items.flatMap(({ item, document }) =>
      document ? [[item.position, { ...document, number: item.number }] as const] : [],
    );
    return presentReport({ ...shown, documents: new Map(known) }, currentRequest().lang);
  }
}

async function* asText(portions: AsyncGenerator<ShownItem[]>, frame: LedgerFrame): AsyncGenerator<string[][]> {
  for await (const portion of portions) yield portion.map((shown) => ledgerRow(shown, frame).map(String));
}
