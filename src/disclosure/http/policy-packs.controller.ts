import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../people/sign-in/actor.js';
import { NotFound } from '../../platform/errors.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { PolicyPacks } from '../policy-packs.js';
import { presentPolicyPack } from './policy-pack.presenter.js';
import { presentComparison } from './pack-comparison.presenter.js';
import { PackComparisonResponse } from './pack-comparison.responses.js';
import { PackComparisonQuery, PolicyPackQuery } from './policy-pack.requests.js';
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

  /**
   * How another pack differs from this one: switches, checks, grounds, return codes, deadlines and the rest, entry by
   * entry, each as both have it. 404 when there is no such pack.
   */
  @Get(':id/comparisons')
  @Public()
  @ApiOperation({ operationId: 'comparePolicyPacks' })
  compare(@Param('id') id: string, @Query() query: PackComparisonQuery): PackComparisonResponse {
    const [pack, other] = [this.packs.find(id), this.packs.find(query.with)];
    if (!pack || !other) throw new NotFound();
    return presentComparison(pack, other, currentRequest().lang);
  }
}
