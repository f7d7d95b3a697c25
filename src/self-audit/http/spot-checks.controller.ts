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
import type { ItemAct } from '../rules/spot-check.js';
import { JudgeSample } from '../use-cases/judge-sample.js';
import { ReadSpotChecks } from '../use-cases/read-spot-checks.js';
import { TakeSpotCheck } from '../use-cases/take-spot-check.js';
import { presentCheck, presentCheckRow, presentFixing, presentItem, presentProof } from './spot-checks.presenter.js';
import { ExplanationRequest, SpotCheckRequest, SpotFindingRequest, VerdictRequest } from './spot-checks.requests.js';
import {
  SpotCheckListView,
  SpotCheckProofView,
  SpotCheckView,
  SpotItemsView,
  SpotItemView,
} from './spot-checks.responses.js';

/** 抽查: the office looks again at what self-audits kept back, at documents that nobody chose. */
@ApiTags('spot-checks')
@Controller('api/v1/spot-checks')
export class SpotChecksController {
  constructor(
    private readonly takeSpotCheck: TakeSpotCheck,
    private readonly judgeSample: JudgeSample,
    private readonly readSpotChecks: ReadSpotChecks,
  ) {}

  /**
   * Fixes the population: whatever the submitted self-audits of the year keep back, with its hash, before any seed is drawn.
   * 403 `spotCheckNotYours` outside a government's office; 422 `spotCheckEmpty` where there is nothing.
   */
  @Post()
  @HttpCode(201)
  @AnyRole(...CHECKERS)
  @ApiOperation({ operationId: 'fixSpotCheck' })
  async fix(
    @CurrentActor() actor: Actor,
    @Body() { year, stratifyBy, perStratum }: SpotCheckRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SpotCheckView> {
    const id = await this.takeSpotCheck.fix(actor, { year, stratifyBy, perStratum });
    void reply.header('location', `/api/v1/spot-checks/${id}`);
    return this.shown(actor, id, reply);
  }

  /** Of the office; for a unit those that asked it about something. Newest first. */
  @Get()
  @AnyRole(...SPOT_CHECK_READERS)
  @ApiOperation({ operationId: 'listSpotChecks' })
  async list(
    @CurrentActor() actor: Actor,
    @Query() { limit, cursor }: PageRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SpotCheckListView> {
    const after = cursor === undefined ? null : decodeCursor(cursor, ['uuid'])[0];
    const rows = await this.readSpotChecks.checks(actor, { after, limit: limit + 1 });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    linkNext(request, reply, last && encodeCursor([last.id]));
    const reading = { actor, today: this.readSpotChecks.today(), lang: currentRequest().lang };
    return { items: page.map((row) => presentCheckRow(row, reading.lang)), actions: presentFixing(reading) };
  }

  /** One spot check: its criteria, hashes, sample and findings, as far as the reader may see them. */
  @Get(':id')
  @AnyRole(...SPOT_CHECK_READERS)
  @ApiOperation({ operationId: 'readSpotCheck' })
  read(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SpotCheckView> {
    return this.shown(actor, id, reply);
  }

  /**
   * Draws the seed and with it the sample, once. 409 `spotCheckPopulationChanged` where the self-audits no longer keep what
   * was fixed; another population is then to be fixed.
   */
  @Post(':id/draws')
  @HttpCode(201)
  @AnyRole(...CHECKERS)
  @ApiOperation({ operationId: 'drawSpotCheck' })
  async draw(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SpotCheckView> {
    await this.takeSpotCheck.draw(actor, id, version);
    return this.shown(actor, id, reply);
  }

  /** Population, hash, seed and sample: `node tools/redraw-sample.mjs` draws it again from this file alone. */
  @Get(':id/proof')
  @AnyRole(...SPOT_CHECK_READERS)
  @ApiOperation({ operationId: 'proveSpotCheck' })
  async proof(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SpotCheckProofView> {
    return presentProof(await this.readSpotChecks.proof(actor, id));
  }

  /** The sample; for a unit what it was asked about. A document is shown to whom it is open, else only why it was kept. */
  @Get(':id/items')
  @AnyRole(...SPOT_CHECK_READERS)
  @ApiOperation({ operationId: 'listSpotCheckItems' })
  async items(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SpotItemsView> {
    const shown = await this.readSpotChecks.sample(actor, id);
    const reading = { actor, today: this.readSpotChecks.today(), lang: currentRequest().lang };
    return { items: shown.map((one) => presentItem(one, reading)) };
  }

  /** Rightly kept, or suspected: then the unit is to explain, by the day that is set, before anything is found. */
  @Post(':id/items/:itemId/verdicts')
  @HttpCode(201)
  @AnyRole(...CHECKERS)
  @ApiOperation({ operationId: 'judgeSpotCheckItem' })
  verdict(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('itemId') itemId: string,
    @IfMatch() version: number,
    @Body() { verdict, words }: VerdictRequest,
  ): Promise<SpotItemView> {
    return this.acted(actor, { id, itemId, version, act: verdict === 'inOrder' ? 'pass' : 'suspect', words });
  }

  /** The unit's disclosure officer says why it was kept. */
  @Post(':id/items/:itemId/explanations')
  @HttpCode(201)
  @AnyRole(...ANSWERERS)
  @ApiOperation({ operationId: 'explainSpotCheckItem' })
  explain(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('itemId') itemId: string,
    @IfMatch() version: number,
    @Body() { words }: ExplanationRequest,
  ): Promise<SpotItemView> {
    return this.acted(actor, { id, itemId, version, act: 'explain', words });
  }

  /**
   * After the explanation, or after its day: dropped, or upheld with a numbered order to rectify. 422 `termNotAsked` where a
   * term is said of what is dropped.
   */
  @Post(':id/items/:itemId/findings')
  @HttpCode(201)
  @AnyRole(...CHECKERS)
  @ApiOperation({ operationId: 'findSpotCheckItem' })
  find(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('itemId') itemId: string,
    @IfMatch() version: number,
    @Body() { finding, words, workingDays }: SpotFindingRequest,
  ): Promise<SpotItemView> {
    const act = finding === 'dropped' ? 'drop' : 'uphold';
    return this.acted(actor, { id, itemId, version, act, words, workingDays });
  }

  private async acted(
    actor: Actor,
    one: { id: string; itemId: string; version: number; act: ItemAct; words: string; workingDays?: number | undefined },
  ): Promise<SpotItemView> {
    const { id: spotCheckId, ...rest } = one;
    await this.judgeSample.run({ actor, spotCheckId, ...rest });
    const shown = await this.readSpotChecks.item(actor, spotCheckId, one.itemId);
    return presentItem(shown, { actor, today: this.readSpotChecks.today(), lang: currentRequest().lang });
  }

  private async shown(actor: Actor, id: string, reply: FastifyReply): Promise<SpotCheckView> {
    const check = await this.readSpotChecks.check(actor, id);
    const stands = check.seed === null ? await this.readSpotChecks.stands(check) : null;
    void reply.header('etag', etagOf(check.version));
    return presentCheck(check, stands, { actor, lang: currentRequest().lang });
  }
}
