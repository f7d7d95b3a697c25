import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../people/sign-in/actor.js';
import { PortalQueries } from '../portal.queries.js';
import { sendCacheable } from './cacheable.js';
import { atomFeed } from './feeds/atom-feed.js';
import type { Feed } from './feeds/feed.js';
import { jsonFeed } from './feeds/json-feed.js';
import { PageFilter } from './page-filter.js';
import { filterOf } from './portal-keys.js';
import { PortalFeedRequest } from './portal.request.js';
import { PublicSite } from './public-site.js';

const NEWEST = 50;

/** The newest of what a search finds, for programs that read news. */
@Public()
@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('public')
export class PublicFeedsController {
  constructor(
    private readonly portal: PortalQueries,
    private readonly site: PublicSite,
  ) {}

  @Get('feed.atom')
  async atom(
    @Query() asked: PortalFeedRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('vary', 'Cookie').header('x-content-type-options', 'nosniff');
    await sendCacheable(request, reply, { type: 'atom', body: atomFeed(await this.feedOf(asked, request)) });
  }

  @Get('feed.json')
  async json(
    @Query() asked: PortalFeedRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('vary', 'Cookie').header('x-content-type-options', 'nosniff');
    await sendCacheable(request, reply, { type: 'jsonFeed', body: jsonFeed(await this.feedOf(asked, request)) });
  }

  private async feedOf(asked: PortalFeedRequest, request: FastifyRequest): Promise<Feed> {
    const rows = await this.portal.documents(filterOf(asked), { limit: NEWEST });
    const { view, site, path, query } = this.site.frameOf(request);
    return {
      lang: view.lang,
      origin: site.origin,
      path,
      query: { ...query, ...view.said },
      rows: rows.slice(0, NEWEST),
    };
  }
}
