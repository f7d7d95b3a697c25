import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { rolesThatMay } from '../../people/rules/administration.js';
import { ROLES } from '../../people/rules/roles.js';
import { AnyRole, CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import { KeyInHandler } from '../../platform/http/idempotency/replay-access.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { tablesInForce } from '../rules/year-tables.js';
import { ImportYear } from '../use-cases/import-year.js';
import { importsOfYear, yearsInForce } from '../years.queries.js';
import type { YearRow } from '../years.queries.js';
import { presentReadSheet, presentYear, presentYears } from './calendar-years.presenter.js';
import { CalendarSheetRequest, CalendarYearRequest } from './calendar-years.requests.js';
import { CalendarSheetReadView, CalendarYearRowView, CalendarYearView } from './calendar-years.responses.js';
import { readYearSheet } from './year-sheet.js';

/** Years of working days, each with the notice that it is taken from. */
@ApiTags('procedure')
@Controller('api/v1/calendar/years')
export class CalendarYearsController {
  constructor(
    private readonly database: Database,
    private readonly importYear: ImportYear,
  ) {}

  /** All that are known. A year that is not among them has its weekends off and is provisional. */
  @Get()
  @AnyRole(...ROLES)
  @ApiOperation({ operationId: 'listCalendarYears' })
  async list(): Promise<CalendarYearRowView[]> {
    return presentYears(tablesInForce(), await this.database.query<YearRow>(yearsInForce()));
  }

  /** One year: its days off and its worked weekend days, the notice, and what was put in force for it before. */
  @Get(':year')
  @AnyRole(...ROLES)
  @ApiParam({ name: 'year', type: 'integer' })
  @ApiOperation({ operationId: 'readCalendarYear' })
  async read(@Param('year') text: string): Promise<CalendarYearView> {
    const year = yearOfPath(text);
    const imports = await this.database.query<YearRow>(importsOfYear(year));
    return presentYear(year, tablesInForce(), imports, currentRequest().lang);
  }

  /**
   * Puts the year in force, in place of a provisional one; one that has its notice needs a reason. Deadlines reckoned from
   * now on use it, on every server; days already given to somebody stay. On the administrative record. 422
   * `calendarYearRefused` with every day that is wrong. Source: the State Council's notice (国务院办公厅关于…放假安排的通知).
   */
  @Post(':year/imports')
  @HttpCode(201)
  @AnyRole(...rolesThatMay('importCalendarYear'))
  @ApiParam({ name: 'year', type: 'integer' })
  @ApiOperation({ operationId: 'importCalendarYear' })
  async import(
    @CurrentActor() actor: Actor,
    @Param('year') text: string,
    @Body() { notice, days, reason }: CalendarYearRequest,
  ): Promise<CalendarYearView> {
    const year = yearOfPath(text);
    await this.importYear.run(actor, {
      year,
      notice: { title: notice.title, url: notice.url },
      days: days.map(({ on, kind, holiday }) => ({ on, kind, holiday })),
      ...(reason !== undefined && { reason }),
    });
    return this.read(text);
  }

  /**
   * Reads a sheet (XLSX, or CSV in UTF-8 or GBK; 日期, 安排 休 / 班, 节日) and says row by row what is wrong with it; nothing
   * is put in force: the days it answers with are what `imports` takes. 400 `tableUnreadable`, `headingMissing`.
   */
  @Post(':year/sheets')
  @HttpCode(200)
  // Nothing is kept under an Idempotency-Key: asking again gives the same.
  @KeyInHandler()
  @AnyRole(...rolesThatMay('importCalendarYear'))
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: CalendarSheetRequest })
  @ApiParam({ name: 'year', type: 'integer' })
  @ApiOperation({ operationId: 'readCalendarSheet' })
  async readSheet(@Param('year') text: string, @Req() request: FastifyRequest): Promise<CalendarSheetReadView> {
    const year = yearOfPath(text);
    const sheet = await readYearSheet(request);
    const rows = sheet.days.map(({ row }) => row);
    const days = sheet.days.map(({ on, kind, holiday }) => ({ on, kind, holiday }));
    // Whether a reason is needed is judged when it is put in force.
    const judged = { year, days, notice: { title: '', url: '' }, reason: '' };
    const issues = this.importYear.issuesOf(judged, (index) => `/rows/${rows[index] ?? 0}`);
    return presentReadSheet(days, [...sheet.issues, ...issues], currentRequest().lang);
  }
}

/** What is no year of this calendar names nothing. */
function yearOfPath(text: string): number {
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < 2007 || year > 2199) throw new NotFound();
  return year;
}
