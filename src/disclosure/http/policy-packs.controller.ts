import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../people/sign-in/actor.js';
import { NotFound } from '../../platform/errors.js';
import { PolicyPacks } from '../policy-packs.js';
import { presentPolicyPack } from './policy-pack.presenter.js';
import { PolicyPackQuery } from './policy-pack.requests.js';
import { PolicyPackList, PolicyPackResponse } from './policy-pack.responses.js';

@ApiTags('procedure')
@Controller('api/v1/policy-packs')
export class PolicyPacksController {
  constructor(private readonly packs: PolicyPacks) {}

  /** The packs of this installation, in their current versions. Rules are no secret: no sign-in is needed. */
  @Get()
  @Public()
  @ApiOperation({ operationId: 'listPolicyPacks' })
  list(): PolicyPackList {
    const items = this.packs.all.map(({ id, version, sha256, title }) => ({ id, version, sha256, title }));
    return { items, default: this.packs.default.id };
  }

  /** One pack with all it builds on: the current version, or the one asked for. 404 when there is none. */
  @Get(':id')
  @Public()
  @ApiOperation({ operationId: 'readPolicyPack' })
  read(@Param('id') id: string, @Query() query: PolicyPackQuery): PolicyPackResponse {
    const pack = this.packs.find(id, query.version);
    if (!pack) throw new NotFound();
    return presentPolicyPack(pack);
  }
}
