import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdParam } from '../../platform/http/id-param.js';
import { Clock } from '../../platform/clock.js';
import { appointmentsPage, appointmentView } from '../people-lists.queries.js';
import type { AppointmentView } from '../people-lists.queries.js';
import { shanghaiDate } from '../rules/today.js';
import { CurrentActor } from '../sign-in/actor.js';
import type { Actor } from '../sign-in/actor.js';
import { Appoint } from '../use-cases/appoint.js';
import { EndAppointment } from '../use-cases/end-appointment.js';
import { presentAppointment } from './administration.presenter.js';
import { AppointmentRequest, EndRequest } from './administration.requests.js';
import { AppointmentPage, AppointmentResponse } from './administration.responses.js';
import { Listing } from './listing.js';
import { AppointmentsPageRequest } from './people-lists.requests.js';
import { Permits } from './permits.js';

@ApiTags('administration')
@Controller('api/v1/appointments')
export class AppointmentsController {
  constructor(
    private readonly listing: Listing,
    private readonly appoint: Appoint,
    private readonly endAppointment: EndAppointment,
    private readonly clock: Clock,
  ) {}

  /**
   * By unit, role and seniority. Past ones too: who held what, and when, is asked for years later. Narrowed by words of the
   * person, the post or the unit, by the unit (alone, or with those below it), the role, the person, and whether they have
   * ended.
   */
  @Get()
  @Permits('readAppointments')
  @ApiOperation({ operationId: 'listAppointments' })
  async list(
    @Query() page: AppointmentsPageRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AppointmentPage> {
    const { q, within = null, role = null, personId = null, unitId = null, ended = null } = page;
    const filter = { words: q?.split(' ') ?? [], within, role, personId, unitId, ended };
    const appointments = await this.listing.page<AppointmentView>({ request, reply, page }, (keyset) =>
      appointmentsPage(keyset, filter, this.today()),
    );
    return { items: appointments.map(presentAppointment) };
  }

  /** 409 `alreadyAppointed`, `administratorsSeparate`; 422 `appointmentRefused` with every reason. */
  @Post()
  @Permits('appoint')
  @ApiOperation({ operationId: 'appoint' })
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: AppointmentRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AppointmentResponse> {
    const { personId, unitId, role, post, startsOn, endsOn = null } = body;
    const id = await this.appoint.run(actor, { personId, unitId, role, post, startsOn, endsOn });
    void reply.header('location', `/api/v1/appointments/${id}`);
    return this.shown(id);
  }

  /** One appointment with its days, ended or not. */
  @Get(':id')
  @Permits('readAppointments')
  @ApiOperation({ operationId: 'readAppointment' })
  read(@IdParam() id: string): Promise<AppointmentResponse> {
    return this.shown(id);
  }

  /** Ends it with a day, or at once. 422 `endRefused`, `notOneself`. */
  @Post(':id/ends')
  @HttpCode(204)
  @Permits('endAppointment')
  @ApiOperation({ operationId: 'endAppointment' })
  async end(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: EndRequest): Promise<void> {
    await this.endAppointment.run(actor, id, body.endsOn ?? null, body.reason);
  }

  private async shown(id: string): Promise<AppointmentResponse> {
    return presentAppointment(await this.listing.one<AppointmentView>(appointmentView(id, this.today())));
  }

  private today(): string {
    return shanghaiDate(this.clock.now());
  }
}
