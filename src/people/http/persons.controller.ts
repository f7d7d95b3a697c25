import { Body, Controller, Get, Header, HttpCode, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KeyIgnored } from '../../platform/http/idempotency/replay-access.js';
import { IdParam } from '../../platform/http/id-param.js';
import { Clock } from '../../platform/clock.js';
import { personsPage, personView } from '../people-lists.queries.js';
import type { PersonView } from '../people-lists.queries.js';
import { shanghaiDate } from '../rules/today.js';
import { CurrentActor } from '../sign-in/actor.js';
import type { Actor } from '../sign-in/actor.js';
import { AddPerson } from '../use-cases/add-person.js';
import { ChangePerson } from '../use-cases/change-person.js';
import { DisablePerson } from '../use-cases/disable-person.js';
import { IssuePassword } from '../use-cases/issue-password.js';
import { presentPerson } from './administration.presenter.js';
import { AdministrativeReasonRequest, PersonChangeRequest, PersonRequest } from './administration.requests.js';
import { PasswordResponse, PersonPage, PersonResponse } from './administration.responses.js';
import { Listing } from './listing.js';
import { PersonsPageRequest } from './people-lists.requests.js';
import { Permits } from './permits.js';

@ApiTags('administration')
@Controller('api/v1/persons')
export class PersonsController {
  constructor(
    private readonly listing: Listing,
    private readonly addPerson: AddPerson,
    private readonly changePerson: ChangePerson,
    private readonly disablePerson: DisablePerson,
    private readonly issuePassword: IssuePassword,
    private readonly clock: Clock,
  ) {}

  /**
   * By username, disabled ones too. Narrowed by words of the name, the username or the telephone number, by the unit (with
   * those below it) and the role of a post in force today, and by whether the account is disabled.
   */
  @Get()
  @Permits('readPersons')
  @ApiOperation({ operationId: 'listPersons' })
  async list(
    @Query() page: PersonsPageRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonPage> {
    const { q, within = null, role = null, disabled = null } = page;
    const filter = { words: q?.split(' ') ?? [], within, role, disabled };
    const persons = await this.listing.page<PersonView>({ request, reply, page }, (keyset) =>
      personsPage(keyset, filter, this.today()),
    );
    return { items: persons.map(presentPerson) };
  }

  /** A person without a post and without a password: neither is given here. 409 `usernameTaken`. */
  @Post()
  @Permits('addPerson')
  @ApiOperation({ operationId: 'addPerson' })
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: PersonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonResponse> {
    const { username, name, phone = null } = body;
    const id = await this.addPerson.run(actor, { username, name, phone });
    void reply.header('location', `/api/v1/persons/${id}`);
    return this.shown(id);
  }

  /** One person's account: name, username, posts of today and whether it is in use; never a password. */
  @Get(':id')
  @Permits('readPersons')
  @ApiOperation({ operationId: 'readPerson' })
  read(@IdParam() id: string): Promise<PersonResponse> {
    return this.shown(id);
  }

  /** A name that was misspelt or has changed, a phone; with its reason. 409 `alreadyDisabled`. */
  @Patch(':id')
  @Permits('changePerson')
  @ApiOperation({ operationId: 'changePerson' })
  async change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason, ...changes }: PersonChangeRequest,
  ): Promise<PersonResponse> {
    await this.changePerson.run(actor, id, changes, reason);
    return this.shown(id);
  }

  /** Makes a password, shown once, to be replaced at the next sign-in; ends the person's sessions. 422 `notOneself`. */
  @Post(':id/passwords')
  // The answer is a secret: it is not kept under an Idempotency-Key. Sent twice, the second password counts.
  @KeyIgnored()
  @Header('cache-control', 'no-store')
  @Permits('issuePassword')
  @ApiOperation({ operationId: 'issuePassword' })
  async givePassword(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: AdministrativeReasonRequest,
  ): Promise<PasswordResponse> {
    return { password: await this.issuePassword.run(actor, id, body.reason) };
  }

  /** Ends every session and token of the person at once. 409 `alreadyDisabled`; 422 `notOneself`. */
  @Post(':id/disablements')
  @HttpCode(204)
  @Permits('disablePerson')
  @ApiOperation({ operationId: 'disablePerson' })
  async disable(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: AdministrativeReasonRequest,
  ): Promise<void> {
    await this.disablePerson.run(actor, id, body.reason);
  }

  private async shown(id: string): Promise<PersonResponse> {
    return presentPerson(await this.listing.one<PersonView>(personView(id, this.today())));
  }

  private today(): string {
    return shanghaiDate(this.clock.now());
  }
}
