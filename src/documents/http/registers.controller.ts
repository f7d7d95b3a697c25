import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ATTRIBUTES } from '../../disclosure/rules/vocabulary.js';
import type { Attribute } from '../../disclosure/rules/vocabulary.js';
import { ReadAudit } from '../../evidence/read-audit.js';
import { AnyRole, CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import { decodeCursor, encodeCursor, linkNext } from '../../platform/http/page.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { labelOf } from '../../platform/messages/messages.js';
import { registerPage, seriesOfRegistrar } from '../registers.queries.js';
import type { RegisterRow, SeriesRow } from '../registers.queries.js';
import { printedNumber } from '../rules/numbering.js';
import { RegisterQuery } from './registers.requests.js';
import { NumberSeriesListView, RegisterView } from './registers.responses.js';
import type { NumberSeriesView, RegisterEntryView } from './registers.responses.js';

/** The three registers of issued documents, and the numbers a registrar gives. */
@ApiTags('registers')
@Controller('api/v1')
export class RegistersController {
  constructor(
    private readonly database: Database,
    private readonly readAudit: ReadAudit,
  ) {}

  /** 主动公开目录, 依申请公开目录, 不予公开登记簿; newest entry first, each as wide as the reader's unit. */
  @Get('registers/:register')
  @AnyRole('registrar', 'disclosureOfficer', 'officeReviewer', 'principalHead', 'deputyHead', 'auditor')
  @ApiParam({ name: 'register', enum: ATTRIBUTES })
  @ApiOperation({ operationId: 'readRegister' })
  async register(
    @CurrentActor() actor: Actor,
    @Param('register') name: string,
    @Query() query: RegisterQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegisterView> {
    if (!isRegister(name)) throw new NotFound();
    this.readAudit.assertReadable();
    const rows = await this.database.query<RegisterRow>(
      registerPage(actor, {
        register: name,
        unitId: query.unit ?? null,
        from: query.from ?? null,
        to: query.to ?? null,
        after: afterOf(query.cursor),
        limit: query.limit + 1,
      }),
    );
    const items = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? items.at(-1) : undefined;
    linkNext(request, reply, last && encodeCursor([last.entered_at, last.document_id]));
    this.readAudit.record(actor, `register.${name}`, ...items.map((row) => row.document_id));
    return { items: items.map(presentEntry) };
  }

  /** The series of the registrar's unit; the office's registrar keeps the government's too. */
  @Get('number-series')
  @AnyRole('registrar')
  @ApiOperation({ operationId: 'listNumberSeries' })
  async series(@CurrentActor() actor: Actor): Promise<NumberSeriesListView> {
    const rows = await this.database.query<SeriesRow>(seriesOfRegistrar(actor.unitId));
    return { items: rows.map(presentSeries) };
  }
}

const isRegister = (name: string): name is Attribute => ATTRIBUTES.some((attribute) => attribute === name);

function afterOf(cursor: string | undefined): { at: string; id: string } | null {
  if (cursor === undefined) return null;
  const [at, id] = decodeCursor(cursor, ['time', 'uuid']);
  return { at, id };
}

const presentEntry = (row: RegisterRow): RegisterEntryView => ({
  documentId: row.document_id,
  unit: { id: row.unit_id, name: row.unit_name },
  number: row.number,
  indexNumber: row.index_number,
  documentDate: row.document_date,
  kind: row.kind,
  title: row.title,
  state: row.state,
  stateLabel: labelOf('state', row.state, currentRequest().lang),
  correction: row.correction,
  releaseForm: row.disclosure.releaseForm,
  summary: row.disclosure.summary,
  grounds: row.disclosure.grounds,
  reviewAt: row.disclosure.reviewAt,
  enteredAt: row.entered_at.toISOString(),
});

const presentSeries = ({ prefix, line, numbering, year, last, gaps, ...row }: SeriesRow): NumberSeriesView => ({
  unit: { id: row.unit_id, name: row.unit_name },
  prefix,
  line,
  numbering,
  year: year === 0 ? null : year,
  last,
  lastPrinted: last === 0 ? null : printedNumber(prefix, { line, year }, last),
  gaps: gaps.map(({ number, reason, by, at }) => ({ number, reason, by, at: new Date(at).toISOString() })),
});
