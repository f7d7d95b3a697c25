import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ROLES } from '../../people/rules/roles.js';
import { AnyRole, CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { KeyIgnored } from '../../platform/http/idempotency/replay-access.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { NotFound } from '../../platform/errors.js';
import { REPLAYERS } from '../rules/replaying.js';
import { ReplayPack } from '../use-cases/replay-pack.js';
import { presentReplay, presentReplayOffer } from './replays.presenter.js';
import { ReplayRequest } from './replays.requests.js';
import { ReplayOfferView, ReplayView } from './replays.responses.js';

@ApiTags('procedure')
@Controller('api/v1/policy-packs/:id/replays')
export class ReplaysController {
  constructor(
    private readonly replayPack: ReplayPack,
    private readonly packs: PolicyPacks,
  ) {}

  /** Whether this reader may replay the pack, and why not. 404 when there is no such pack. */
  @Get()
  @AnyRole(...ROLES)
  @ApiOperation({ operationId: 'readReplayOffer' })
  offer(@CurrentActor() actor: Actor, @Param('id') id: string): ReplayOfferView {
    if (!this.packs.find(id)) throw new NotFound();
    return presentReplayOffer(actor, currentRequest().lang);
  }

  /**
   * What this pack would have decided otherwise over the last documents that the auditor, or a head, of a government's
   * office may read: each as it stood when it was submitted for review, came in, and was accepted. Nothing is stored but
   * that they were read, so a key means nothing here. 403 `replayNotYours`; 503 `replayRunning`: one at a time.
   */
  @Post()
  @HttpCode(200)
  @KeyIgnored()
  @AnyRole(...REPLAYERS)
  @ApiOperation({ operationId: 'replayPolicyPack' })
  async replay(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { last }: ReplayRequest,
  ): Promise<ReplayView> {
    return presentReplay(await this.replayPack.run(actor, id, last), currentRequest().lang);
  }
}
