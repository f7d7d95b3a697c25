import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock.js';
import { IdParam } from '../../platform/http/id-param.js';
import { PageRequest } from '../../platform/http/page.js';
import { delegationsPage, delegationView } from '../administration.queries.js';
import type { DelegationView } from '../administration.queries.js';
import { rolesThatMay } from '../rules/administration.js';
import { isAdministrator } from '../rules/roles.js';
import { shanghaiDate } from '../rules/today.js';
import { AnyRole, CurrentActor } from '../sign-in/actor.js';
import type { Actor } from '../sign-in/actor.js';
import { Delegate } from '../use-cases/delegate.js';
import { EndDelegation } from '../use-cases/end-delegation.js';
import { presentDelegation } from './administration.presenter.js';
import { DelegationRequest, EndRequest } from './administration.requests.js';
import { DelegationPage, DelegationResponse } from './administration.responses.js';
import { Listing } from './listing.js';

/** 委托. A head lends and takes back their own signature; the security administrator records what a unit has decided. */
@ApiTags('administration')
@Controller('api/v1/delegations')
export class DelegationsController {
  constructor(
    private readonly listing: Listing,
    private readonly delegate: Delegate,
    private readonly endDelegation: EndDelegation,
    private readonly clock: Clock,
  ) {}

  /** All of them for administrators; for a head those that lend from or to the appointment that asks. */
  @Get()
  @AnyRole('principalHead', 'deputyHead', ...rolesThatMay('readDelegations'))
  @ApiOperation({ operationId: 'listDelegations' })
  async list(
    @CurrentActor() actor: Actor,
    @Query() page: PageRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DelegationPage> {
    const ofAppointment = isAdministrator(actor.role) ? null : actor.appointmentId;
    const delegations = await this.listing.page<DelegationView>({ request, reply, page }, (keyset) =>
      delegationsPage(keyset, ofAppointment, this.today()),
    );
    return { items: delegations.map(presentDelegation) };
  }

  /** 409 `alreadyDelegated`; 422 `delegationRefused` with every reason. */
  @Post()
  @AnyRole('principalHead', 'deputyHead', ...rolesThatMay('delegate'))
  @ApiOperation({ operationId: 'delegate' })
  async create(@CurrentActor() actor: Actor, @Body() body: DelegationRequest): Promise<DelegationResponse> {
    const { fromAppointmentId, toAppointmentId, startsOn, endsOn, reason } = body;
    const id = await this.delegate.run(actor, { fromAppointmentId, toAppointmentId, startsOn, endsOn }, reason);
    return presentDelegation(await this.listing.one<DelegationView>(delegationView(id, this.today())));
  }

  /** Ends it with a day, or at once. 422 `endRefused`. */
  @Post(':id/ends')
  @HttpCode(204)
  @AnyRole('principalHead', 'deputyHead', ...rolesThatMay('endDelegation'))
  @ApiOperation({ operationId: 'endDelegation' })
  async end(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: EndRequest): Promise<void> {
    await this.endDelegation.run(actor, id, body.endsOn ?? null, body.reason);
  }

  private today(): string {
    return shanghaiDate(this.clock.now());
  }
}
