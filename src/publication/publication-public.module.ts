import { Module } from '@nestjs/common';
import { PolicyPacks } from '../disclosure/policy-packs.js';
import { PageFilter } from './http/page-filter.js';
import { PublicApiController } from './http/public-api.controller.js';
import { PublicPagesController } from './http/public-pages.controller.js';
import { PublicFeedsController } from './http/public-feeds.controller.js';
import { PublicSite } from './http/public-site.js';
import { PublicStartController } from './http/public-start.controller.js';
import { PortalQueries } from './portal.queries.js';
import { publicFileStoreProvider } from './public-file-store.js';

/** The public side. It reads the public store and the public files, and runs where nothing inner is reachable. */
@Module({
  controllers: [PublicApiController, PublicFeedsController, PublicPagesController, PublicStartController],
  providers: [PortalQueries, PolicyPacks, PublicSite, PageFilter, publicFileStoreProvider],
})
export class PublicationPublicModule {}
