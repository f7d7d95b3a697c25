import { Body, Controller, Get, HttpCode, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdParam } from '../../platform/http/id-param.js';
import { PageRequest } from '../../platform/http/page.js';
import { unitsPage, unitView } from '../administration.queries.js';
import type { UnitView } from '../administration.queries.js';
import { ROLES } from '../rules/roles.js';
import { AnyRole, CurrentActor } from '../sign-in/actor.js';
import type { Actor } from '../sign-in/actor.js';
import { ChangeUnit } from '../use-cases/change-unit.js';
import { DisableUnit } from '../use-cases/disable-unit.js';
import { OpenUnit } from '../use-cases/open-unit.js';
import { presentUnit } from './administration.presenter.js';
import { AdministrativeReasonRequest, UnitChangeRequest, UnitRequest } from './administration.requests.js';
import { UnitPage, UnitResponse } from './administration.responses.js';
import { Listing } from './listing.js';
import { Permits } from './permits.js';

@ApiTags('administration')
@Controller('api/v1/units')
export class UnitsController {
  constructor(
    private readonly listing: Listing,
    private readonly openUnit: OpenUnit,
    private readonly changeUnit: ChangeUnit,
    private readonly disableUnit: DisableUnit,
  ) {}

  /** The tree of units, in the order in which they were opened. It is no secret from anybody who is signed in. */
  @Get()
  @AnyRole(...ROLES)
  @ApiOperation({ operationId: 'listUnits' })
  async list(
    @Query() page: PageRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitPage> {
    const units = await this.listing.page<UnitView>({ request, reply, page }, unitsPage);
    return { items: units.map(presentUnit) };
  }

  /** 409 `unitNameTaken`, `documentPrefixTaken`, `governmentHasOffice`; 422 `unitRefused`. */
  @Post()
  @Permits('openUnit')
  @ApiOperation({ operationId: 'openUnit' })
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: UnitRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitResponse> {
    const id = await this.openUnit.run(actor, {
      parentId: body.parentId ?? null,
      kind: body.kind,
      name: body.name,
      shortName: body.shortName,
      documentPrefix: body.documentPrefix ?? null,
      regionCode: body.regionCode ?? null,
      creditCode: body.creditCode ?? null,
      smallUnit: body.smallUnit ?? false,
    });
    void reply.header('location', `/api/v1/units/${id}`);
    return presentUnit(await this.listing.one<UnitView>(unitView(id)));
  }

  /** One unit, also one that is no longer in use. */
  @Get(':id')
  @AnyRole(...ROLES)
  @ApiOperation({ operationId: 'readUnit' })
  async read(@IdParam() id: string): Promise<UnitResponse> {
    return presentUnit(await this.listing.one<UnitView>(unitView(id)));
  }

  /**
   * What is named changes, with its reason. What was signed, numbered and published keeps what it said. 409 `unitNameTaken`,
   * `documentPrefixTaken` also of a 机关代字 under which another unit has given numbers, `alreadyDisabled`.
   */
  @Patch(':id')
  @Permits('changeUnit')
  @ApiOperation({ operationId: 'changeUnit' })
  async change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason, ...changes }: UnitChangeRequest,
  ): Promise<UnitResponse> {
    await this.changeUnit.run(actor, id, changes, reason);
    return presentUnit(await this.listing.one<UnitView>(unitView(id)));
  }

  /** 409 `alreadyDisabled`; 422 `unitInUse` while units or appointments hang on it. */
  @Post(':id/disablements')
  @HttpCode(204)
  @Permits('disableUnit')
  @ApiOperation({ operationId: 'disableUnit' })
  async disable(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: AdministrativeReasonRequest,
  ): Promise<void> {
    await this.disableUnit.run(actor, id, body.reason);
  }
}
