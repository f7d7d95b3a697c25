import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnyRole, CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { NotFound } from '../../platform/errors.js';
import { decodeCursor, encodeCursor, linkNext } from '../../platform/http/page.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { FIGURE_READERS, figuresFor, mayExport } from '../rules/figure-access.js';
import { FIGURE_TABLE, FIGURES, usualSplit } from '../rules/figures.js';
import type { FigureName } from '../rules/figures.js';
import { ReadFigure } from '../use-cases/read-figure.js';
import { asked, askedOfList } from './asked.js';
import { fileOf } from './figure-file.js';
import { FigureExportQuery, FigureListQuery, FigureQuery } from './figures.requests.js';
import { presentDefinition, presentFact, presentTable } from './figures.presenter.js';
import { FigureFactsView, FigureListView, FigureView } from './figures.responses.js';

/** Figures for office and units: each number is the length of a list that its reader may open. */
@ApiTags('figures')
@AnyRole(...FIGURE_READERS)
@Controller('api/v1/figures')
export class FiguresController {
  constructor(private readonly readFigure: ReadFigure) {}

  /** The figures that the reader has a part in, with their definitions and the clauses they come from. */
  @Get()
  @ApiOperation({ operationId: 'listFigures' })
  list(@CurrentActor() actor: Actor): FigureListView {
    const { lang } = currentRequest();
    return { items: figuresFor(actor).map((figure) => presentDefinition(figure, mayExport(actor, figure), lang)) };
  }

  /**
   * A figure over the documents that the reader's registers show, up to the newest act. What signers decided over and what
   * the office found too late is there for the issuing body's office head and the auditor alone; for others there is no
   * such figure (404). 400 for a split or a filter that the figure does not know.
   */
  @Get(':figure')
  @ApiParam({ name: 'figure', enum: FIGURES })
  @ApiOperation({ operationId: 'readFigure' })
  async read(
    @CurrentActor() actor: Actor,
    @Param('figure') name: string,
    @Query() query: FigureQuery,
  ): Promise<FigureView> {
    const figure = figureFor(actor, name);
    const table = await this.readFigure.table(actor, asked(figure, query), splitOf(figure, query));
    return presentTable(table, mayExport(actor, figure), currentRequest().lang);
  }

  /** What one number was counted from, newest first: the `list` of its cell is the query. */
  @Get(':figure/documents')
  @ApiParam({ name: 'figure', enum: FIGURES })
  @ApiOperation({ operationId: 'listFigureDocuments' })
  async documents(
    @CurrentActor() actor: Actor,
    @Param('figure') name: string,
    @Query() query: FigureListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FigureFactsView> {
    const figure = figureFor(actor, name);
    const place = { after: afterOf(query.cursor), limit: query.limit + 1 };
    const facts = await this.readFigure.list(actor, askedOfList(figure, query), place);
    const items = facts.slice(0, query.limit);
    const last = facts.length > query.limit ? items.at(-1) : undefined;
    linkNext(request, reply, last && encodeCursor([last.day, last.document_id, last.number]));
    return { items: items.map((fact) => presentFact(figure, fact, currentRequest().lang)) };
  }

  /**
   * Exactly the table that is shown, for a spreadsheet: CSV (UTF-8 with its mark; cells that would be taken for formulas
   * begin with an apostrophe) or XLSX with the definition on a second sheet. 404 for a figure that is not handed on.
   */
  @Get(':figure/export')
  @ApiParam({ name: 'figure', enum: FIGURES })
  @ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiOperation({ operationId: 'exportFigure' })
  async export(
    @CurrentActor() actor: Actor,
    @Param('figure') name: string,
    @Query() query: FigureExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const figure = figureFor(actor, name);
    if (!mayExport(actor, figure)) throw new NotFound();
    const table = await this.readFigure.table(actor, asked(figure, query), splitOf(figure, query));
    return fileOf(reply, presentTable(table, true, currentRequest().lang), query.format, currentRequest().lang);
  }
}

/** What somebody has no part in is not there for them, however they ask. */
function figureFor(actor: Actor, name: string): FigureName {
  const figure = figuresFor(actor).find((one) => one === name);
  if (figure === undefined) throw new NotFound();
  return figure;
}

const splitOf = (figure: FigureName, { by }: FigureQuery) => by ?? usualSplit(FIGURE_TABLE[figure]);

function afterOf(cursor: string | undefined): { day: string; id: string; number: number } | null {
  if (cursor === undefined) return null;
  const [day, id, number] = decodeCursor(cursor, ['day', 'uuid', 'number']);
  return { day, id, number };
}
