import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnyRole, CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { IdParam } from '../../platform/http/id-param.js';
import { decodeCursor, encodeCursor, linkNext } from '../../platform/http/page.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { rolesThatAudit, SELF_AUDIT_READERS, viewOf } from '../rules/campaign.js';
import type { SelfAuditRow } from '../self-audit.store.js';
import type { BoardRow } from '../self-audits.queries.js';
import { MoveSelfAudit } from '../use-cases/move-self-audit.js';
import { OpenSelfAudit } from '../use-cases/open-self-audit.js';
import { ReadSelfAudit } from '../use-cases/read-self-audit.js';
import { WriteReport } from '../use-cases/write-report.js';
import { presentAudit, presentAuditAct, presentRow } from './self-audits.presenter.js';
import {
  ReopeningRequest,
  ReportReturnRequest,
  AuditAnswerRequest,
  SelfAuditListQuery,
  SelfAuditRequest,
} from './self-audits.requests.js';
import { AuditActView, SelfAuditListView, SelfAuditView } from './self-audits.responses.js';

/** The yearly self-audit of what was kept back (年度自查): one of each issuing body and year. */
@ApiTags('self-audit')
@Controller('api/v1/self-audits')
export class SelfAuditsController {
  constructor(
    private readonly openSelfAudit: OpenSelfAudit,
    private readonly moveSelfAudit: MoveSelfAudit,
    private readonly readSelfAudit: ReadSelfAudit,
    private readonly writeReport: WriteReport,
  ) {}

  /**
   * Begins the self-audit of a body for a year, before the calendar does. Its population is frozen at the end of the pack's
   * day, or at once where that is over, by a job whose progress shows in `prepared`. 403 `selfAuditNotYours`;
   * 409 `selfAuditExists`; 422 `selfAuditRefused`.
   */
  @Post()
  @HttpCode(201)
  @AnyRole(...rolesThatAudit('open'))
  @ApiOperation({ operationId: 'openSelfAudit' })
  async open(
    @CurrentActor() actor: Actor,
    @Body() body: SelfAuditRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SelfAuditView> {
    const id = await this.openSelfAudit.run(actor, body);
    void reply.header('location', `/api/v1/self-audits/${id}`);
    return this.shown(actor, id, reply);
  }

  /** The board: the reader's own, those that report to the reader's office, and those that ask the unit for advice. */
  @Get()
  @AnyRole(...SELF_AUDIT_READERS)
  @ApiOperation({ operationId: 'listSelfAudits' })
  async list(
    @CurrentActor() actor: Actor,
    @Query() { limit, cursor, ...asked }: SelfAuditListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SelfAuditListView> {
    const [afterYear, afterId] = cursor === undefined ? [] : decodeCursor(cursor, ['number', 'uuid']);
    const after = afterYear !== undefined && afterId !== undefined ? { year: afterYear, id: afterId } : null;
    const filter = {
      year: asked.year ?? null,
      fromYear: asked.fromYear ?? null,
      toYear: asked.toYear ?? null,
      state: asked.state ?? null,
      issuerId: asked.issuer ?? null,
      reported: asked.reported === 'true',
      whole: asked.whole === 'true',
      late: asked.late === 'true',
    };
    const rows = await this.readSelfAudit.board(actor, filter, { after, limit: limit + 1 });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    linkNext(request, reply, last && encodeCursor([last.year, last.id]));
    const today = this.readSelfAudit.today();
    const { lang } = currentRequest();
    return {
      items: page.flatMap((row) =>
        viewed(row, actor) ? presentRow(row, { view: viewed(row, actor) ?? 'drafting', today, lang }) : [],
      ),
    };
  }

  /** One self-audit: how far, until when, what was done with it, and what may be done now. */
  @Get(':id')
  @AnyRole(...SELF_AUDIT_READERS)
  @ApiOperation({ operationId: 'readSelfAudit' })
  async read(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SelfAuditView> {
    return this.shown(actor, id, reply);
  }

  /** The auditing is done: refused while one item is undecided or one remark of the office unanswered. 422 `selfAuditRefused`. */
  @Post(':id/completions')
  @HttpCode(201)
  @AnyRole(...rolesThatAudit('complete'))
  @ApiOperation({ operationId: 'completeSelfAudit' })
  async complete(
    @CurrentActor() actor: Actor,
    @IdParam() auditId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuditActView> {
    return answer(await this.writeReport.complete({ auditId, version, actor }), reply);
  }

  /** Back to the items before the report is submitted, with a reason; a signature given since falls. */
  @Post(':id/reopenings')
  @HttpCode(201)
  @AnyRole(...rolesThatAudit('reopen'))
  @ApiOperation({ operationId: 'reopenSelfAudit' })
  async reopen(
    @CurrentActor() actor: Actor,
    @IdParam() auditId: string,
    @IfMatch() version: number,
    @Body() { reason }: ReopeningRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuditActView> {
    return answer(await this.moveSelfAudit.run({ auditId, version, actor, reason }, 'reopen'), reply);
  }

  /** Hands the signed report to the government office; from then on it is locked. */
  @Post(':id/submissions')
  @HttpCode(201)
  @AnyRole(...rolesThatAudit('submit'))
  @ApiOperation({ operationId: 'submitSelfAudit' })
  async submit(
    @CurrentActor() actor: Actor,
    @IdParam() auditId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuditActView> {
    return answer(await this.moveSelfAudit.submit({ auditId, version, actor }), reply);
  }

  /** The office takes the report. 403 `ownReport` for whoever concluded an item of it or signed it. */
  @Post(':id/receipts')
  @HttpCode(201)
  @AnyRole(...rolesThatAudit('receive'))
  @ApiOperation({ operationId: 'receiveSelfAudit' })
  async receive(
    @CurrentActor() actor: Actor,
    @IdParam() auditId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuditActView> {
    return answer(await this.moveSelfAudit.run({ auditId, version, actor }, 'receive'), reply);
  }

  /** The office sends the report back with remarks; the items that it names have to be concluded anew. */
  @Post(':id/returns')
  @HttpCode(201)
  @AnyRole(...rolesThatAudit('return'))
  @ApiOperation({ operationId: 'returnSelfAudit' })
  async return(
    @CurrentActor() actor: Actor,
    @IdParam() auditId: string,
    @IfMatch() version: number,
    @Body() { items }: ReportReturnRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuditActView> {
    return answer(await this.moveSelfAudit.return({ auditId, version, actor }, items), reply);
  }

  /** The unit's answer to one remark. */
  @Post(':id/return-answers')
  @HttpCode(201)
  @AnyRole(...rolesThatAudit('answerReturn'))
  @ApiOperation({ operationId: 'answerSelfAuditReturn' })
  async answerReturn(
    @CurrentActor() actor: Actor,
    @IdParam() auditId: string,
    @IfMatch() version: number,
    @Body() body: AuditAnswerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuditActView> {
    return answer(await this.moveSelfAudit.answer({ auditId, version, actor }, body), reply);
  }

  private async shown(actor: Actor, id: string, reply: FastifyReply): Promise<SelfAuditView> {
    const shown = await this.readSelfAudit.one(actor, id);
    void reply.header('etag', etagOf(shown.audit.version));
    return presentAudit(shown, currentRequest().lang);
  }
}

/** Every row is the reader's by its unit; whether it is theirs by their post as well, the policy says. */
const viewed = (row: BoardRow, actor: Actor) =>
  viewOf(actor, { unitId: row.unit_id, officeId: row.office_id }, row.drafting);

function answer(row: SelfAuditRow, reply: FastifyReply): AuditActView {
  void reply.header('etag', etagOf(row.version));
  return presentAuditAct(row);
}
