import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnyRole, CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import { IdParam } from '../../platform/http/id-param.js';
import { seriesById } from '../registers.queries.js';
import type { SeriesRow } from '../registers.queries.js';
import { KeepNumberSeries } from '../use-cases/keep-number-series.js';
import { NumberSeriesRequest, NumbersLeftOutRequest, SeriesClosureRequest } from './number-series.requests.js';
import { presentSeries } from './registers.presenter.js';
import { NumberSeriesView } from './registers.responses.js';

@ApiTags('registers')
@Controller('api/v1/number-series')
export class NumberSeriesController {
  constructor(
    private readonly database: Database,
    private readonly keepNumberSeries: KeepNumberSeries,
  ) {}

  /**
   * Opens a series before its first document, as where the numbers so far were given on paper: then with the first number
   * and the reason. Without it the first registration begins at 1. 409 `seriesExists`; 422 `seriesRefused`.
   */
  @Post()
  @AnyRole('registrar')
  @ApiOperation({ operationId: 'openNumberSeries' })
  async open(@CurrentActor() actor: Actor, @Body() body: NumberSeriesRequest): Promise<NumberSeriesView> {
    const { unitId, line, year = null, first = 1, firstReason = null } = body;
    return this.view(await this.keepNumberSeries.open(actor, { unitId, line, year, first, firstReason }));
  }

  /** No more numbers come from it, and it is not opened again. 409 `seriesClosed`. */
  @Post(':id/closures')
  @HttpCode(201)
  @AnyRole('registrar')
  @ApiOperation({ operationId: 'closeNumberSeries' })
  async close(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: SeriesClosureRequest,
  ): Promise<NumberSeriesView> {
    await this.keepNumberSeries.close(actor, id, reason);
    return this.view(id);
  }

  /** Leaves out the next numbers, at most 100 at once, each recorded with the reason. 409 `seriesClosed`; 422 `numberRefused`. */
  @Post(':id/gaps')
  @HttpCode(201)
  @AnyRole('registrar')
  @ApiOperation({ operationId: 'leaveOutNumbers' })
  async leaveOut(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { through, reason }: NumbersLeftOutRequest,
  ): Promise<NumberSeriesView> {
    await this.keepNumberSeries.leaveOut(actor, id, { through, reason });
    return this.view(id);
  }

  private async view(id: string): Promise<NumberSeriesView> {
    const [row] = await this.database.query<SeriesRow>(seriesById(id));
    if (!row) throw new NotFound();
    return presentSeries(row);
  }
}
