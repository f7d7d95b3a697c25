import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnyRole, CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { IdParam } from '../../platform/http/id-param.js';
import { decodeCursor, encodeCursor, linkNext, PageRequest } from '../../platform/http/page.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { ANSWERERS, CHECKERS, SPOT_CHECK_READERS } from '../rules/spot-check.js';
import { ReadSpotChecks } from '../use-cases/read-spot-checks.js';
import { Rectify } from '../use-cases/rectify.js';
import type { RectificationRequest } from '../use-cases/rectify.js';
import { presentCircular, presentOrder, presentStep } from './spot-checks.presenter.js';
import { RecheckRequest, RectificationAnswerRequest, RectificationsQuery } from './spot-checks.requests.js';
import { CircularListView, CircularView, RectificationListView, RectificationView } from './spot-checks.responses.js';

/** 整改: orders, answers, re-checks, and the circular of what is overdue. */
@ApiTags('spot-checks')
@Controller('api/v1')
export class RectificationsController {
  constructor(
    private readonly rectify: Rectify,
    private readonly readSpotChecks: ReadSpotChecks,
  ) {}

  /** Of the reader's office, and those that the reader's unit has to carry out. Newest first. */
  @Get('rectifications')
  @AnyRole(...SPOT_CHECK_READERS)
  @ApiOperation({ operationId: 'listRectifications' })
  async list(
    @CurrentActor() actor: Actor,
    @Query() { overdue, limit, cursor }: RectificationsQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RectificationListView> {
    const after = cursor === undefined ? null : decodeCursor(cursor, ['uuid'])[0];
    const rows = await this.readSpotChecks.orders(actor, { overdue: overdue === 'true', after, limit: limit + 1 });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    linkNext(request, reply, last && encodeCursor([last.row.id]));
    return { items: page.map((one) => presentOrder(one, this.reading(actor))) };
  }

  /** One rectification order with its day, its answers and its re-checks. */
  @Get('rectifications/:id')
  @AnyRole(...SPOT_CHECK_READERS)
  @ApiOperation({ operationId: 'readRectification' })
  read(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RectificationView> {
    return this.shown(actor, id, reply);
  }

  /** The unit tells what it has done. */
  @Post('rectifications/:id/answers')
  @HttpCode(201)
  @AnyRole(...ANSWERERS)
  @ApiOperation({ operationId: 'answerRectification' })
  answer(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { words }: RectificationAnswerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RectificationView> {
    return this.acted({ actor, id, version, act: 'answer', words }, reply);
  }

  /** The office looks again: rectified, or once more with a new term. 422 `termNotAsked` where one is said of what is rectified. */
  @Post('rectifications/:id/rechecks')
  @HttpCode(201)
  @AnyRole(...CHECKERS)
  @ApiOperation({ operationId: 'recheckRectification' })
  recheck(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { outcome, words, workingDays }: RecheckRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RectificationView> {
    const act = outcome === 'rectified' ? 'accept' : 'again';
    return this.acted({ actor, id, version, act, words, workingDays }, reply);
  }

  /**
   * 通报: tells everybody concerned which orders are overdue today. 403 `spotCheckNotYours` outside a government's office;
   * 422 `nothingOverdue`; 409 `circularIssued`.
   */
  @Post('rectification-circulars')
  @HttpCode(201)
  @AnyRole(...CHECKERS)
  @ApiOperation({ operationId: 'issueRectificationCircular' })
  async tell(@CurrentActor() actor: Actor): Promise<CircularView> {
    const id = await this.rectify.tell(actor);
    return presentCircular(await this.readSpotChecks.circular(actor, id), this.reading(actor));
  }

  /** Of the reader's office, and those in which the reader's unit is named. Newest first. */
  @Get('rectification-circulars')
  @AnyRole(...SPOT_CHECK_READERS)
  @ApiOperation({ operationId: 'listRectificationCirculars' })
  async circulars(
    @CurrentActor() actor: Actor,
    @Query() { limit, cursor }: PageRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CircularListView> {
    const after = cursor === undefined ? null : decodeCursor(cursor, ['uuid'])[0];
    const rows = await this.readSpotChecks.circulars(actor, { after, limit: limit + 1 });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    linkNext(request, reply, last && encodeCursor([last.id]));
    const reading = this.reading(actor);
    return { items: page.map((row) => presentCircular(row, reading)), actions: presentStep('circulate', reading) };
  }

  /** One circular, as it was told then. */
  @Get('rectification-circulars/:id')
  @AnyRole(...SPOT_CHECK_READERS)
  @ApiOperation({ operationId: 'readRectificationCircular' })
  async circular(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<CircularView> {
    return presentCircular(await this.readSpotChecks.circular(actor, id), this.reading(actor));
  }

  private reading(actor: Actor) {
    return { actor, today: this.readSpotChecks.today(), lang: currentRequest().lang };
  }

  private async acted(request: RectificationRequest, reply: FastifyReply): Promise<RectificationView> {
    await this.rectify.run(request);
    return this.shown(request.actor, request.id, reply);
  }

  private async shown(actor: Actor, id: string, reply: FastifyReply): Promise<RectificationView> {
    const one = await this.readSpotChecks.order(actor, id);
    void reply.header('etag', etagOf(one.row.version));
    return presentOrder(one, this.reading(actor));
  }
}
