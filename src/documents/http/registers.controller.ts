import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ATTRIBUTES } from '../../disclosure/rules/vocabulary.js';
import type { Attribute } from '../../disclosure/rules/vocabulary.js';
import { ReadAudit } from '../../evidence/read-audit.js';
import type { Role } from '../../people/rules/roles.js';
import { AnyRole, CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import { csvAnswer } from '../../platform/http/csv-answer.js';
import { decodeCursor, encodeCursor, linkNext } from '../../platform/http/page.js';
import { registerPage, seriesOfRegistrar } from '../registers.queries.js';
import type { RegisterFilter, RegisterRow, SeriesRow } from '../registers.queries.js';
import { ExportRegister } from '../use-cases/export-register.js';
import { presentEntry, presentSeries, registerTable } from './registers.presenter.js';
import { RegisterFilterQuery, RegisterQuery } from './registers.requests.js';
import { NumberSeriesListView, RegisterView } from './registers.responses.js';

/** Who reads the registers at all; how much of them, their unit decides. */
const READERS = [
  'registrar',
  'disclosureOfficer',
  'officeReviewer',
  'principalHead',
  'deputyHead',
  'auditor',
] as const satisfies Role[];

/** The three registers of issued documents, and the numbers a registrar gives. */
@ApiTags('registers')
@Controller('api/v1')
export class RegistersController {
  constructor(
    private readonly database: Database,
    private readonly readAudit: ReadAudit,
    private readonly exportRegister: ExportRegister,
  ) {}

  /** 主动公开目录, 依申请公开目录, 不予公开登记簿; newest entry first, each as wide as the reader's unit. */
  @Get('registers/:register')
  @AnyRole(...READERS)
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
    const place = { after: afterOf(query.cursor), limit: query.limit + 1 };
    const rows = await this.database.query<RegisterRow>(registerPage(actor, filterOf(name, query), place));
    const items = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? items.at(-1) : undefined;
    linkNext(request, reply, last && encodeCursor([last.entered_at, last.document_id]));
    this.readAudit.record(actor, `register.${name}`, ...items.map((row) => row.document_id));
    return { items: items.map(presentEntry) };
  }

  /**
   * The same entries, all that the filter leaves, as a CSV file for a spreadsheet (UTF-8 with its mark); cells that would
   * be taken for formulas begin with an apostrophe. Headings and names are in the reader's language.
   */
  @Get('registers/:register/export')
  @AnyRole(...READERS)
  @ApiParam({ name: 'register', enum: ATTRIBUTES })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiOperation({ operationId: 'exportRegister' })
  async export(
    @CurrentActor() actor: Actor,
    @Param('register') name: string,
    @Query() query: RegisterFilterQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    if (!isRegister(name)) throw new NotFound();
    return csvAnswer(reply, registerTable(name, this.exportRegister.run(actor, filterOf(name, query))));
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

function filterOf(register: Attribute, query: RegisterFilterQuery): RegisterFilter {
  const { unit, kind, from, to, ground, q } = query;
  return {
    register,
    unitId: unit ?? null,
    kind: kind ?? null,
    from: from ?? null,
    to: to ?? null,
    ground: ground ?? null,
    words: q ?? null,
  };
}
