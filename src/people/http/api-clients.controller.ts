import { Body, Controller, Get, Header, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KeyIgnored } from '../../platform/http/idempotency/replay-access.js';
import { IdParam } from '../../platform/http/id-param.js';
import { PageRequest } from '../../platform/http/page.js';
import { apiClientsPage, apiClientView } from '../administration.queries.js';
import type { ApiClientView } from '../administration.queries.js';
import { CurrentActor } from '../sign-in/actor.js';
import type { Actor } from '../sign-in/actor.js';
import { AddApiClient } from '../use-cases/add-api-client.js';
import { DisableApiClient } from '../use-cases/disable-api-client.js';
import { IssueClientSecret } from '../use-cases/issue-client-secret.js';
import { presentApiClient } from './administration.presenter.js';
import { ApiClientRequest, AdministrativeReasonRequest } from './administration.requests.js';
import { ApiClientPage, ApiClientResponse, ClientSecretResponse } from './administration.responses.js';
import { Listing } from './listing.js';
import { Permits } from './permits.js';

/** Departments' own systems, each bound to one unit. */
@ApiTags('administration')
@Controller('api/v1/api-clients')
export class ApiClientsController {
  constructor(
    private readonly listing: Listing,
    private readonly addApiClient: AddApiClient,
    private readonly disableApiClient: DisableApiClient,
    private readonly issueClientSecret: IssueClientSecret,
  ) {}

  /** The clients of departments' own systems with their units and scopes. */
  @Get()
  @Permits('readApiClients')
  @ApiOperation({ operationId: 'listApiClients' })
  async list(
    @Query() page: PageRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ApiClientPage> {
    const clients = await this.listing.page<ApiClientView>({ request, reply, page }, apiClientsPage);
    return { items: clients.map(presentApiClient) };
  }

  /** A client without a secret, which is issued by itself. 409 `clientIdTaken`; 422 `apiClientRefused`. */
  @Post()
  @Permits('addApiClient')
  @ApiOperation({ operationId: 'addApiClient' })
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: ApiClientRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ApiClientResponse> {
    const { clientId, name, unitId, scopes } = body;
    const id = await this.addApiClient.run(actor, { clientId, name, unitId, scopes });
    void reply.header('location', `/api/v1/api-clients/${id}`);
    return presentApiClient(await this.listing.one<ApiClientView>(apiClientView(id)));
  }

  /** One client of a department's own system; its secret is never shown again. */
  @Get(':id')
  @Permits('readApiClients')
  @ApiOperation({ operationId: 'readApiClient' })
  async read(@IdParam() id: string): Promise<ApiClientResponse> {
    return presentApiClient(await this.listing.one<ApiClientView>(apiClientView(id)));
  }

  /** Makes a secret, shown once; the one before it and its tokens end. 409 `alreadyDisabled`. */
  @Post(':id/secrets')
  // The answer is a secret: it is not kept under an Idempotency-Key. Sent twice, the second secret counts.
  @KeyIgnored()
  @Header('cache-control', 'no-store')
  @Permits('issueClientSecret')
  @ApiOperation({ operationId: 'issueClientSecret' })
  async giveSecret(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: AdministrativeReasonRequest,
  ): Promise<ClientSecretResponse> {
    return { clientSecret: await this.issueClientSecret.run(actor, id, body.reason) };
  }

  /** Ends the client and its tokens at once. 409 `alreadyDisabled`. */
  @Post(':id/disablements')
  @HttpCode(204)
  @Permits('disableApiClient')
  @ApiOperation({ operationId: 'disableApiClient' })
  async disable(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: AdministrativeReasonRequest,
  ): Promise<void> {
    await this.disableApiClient.run(actor, id, body.reason);
  }
}
