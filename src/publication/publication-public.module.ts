import { Module } from '@nestjs/common';
import { PublicApiController } from './http/public-api.controller.js';
import { PublicPagesController } from './http/public-pages.controller.js';
import { PortalQueries } from './portal.queries.js';
import { publicFileStoreProvider } from './public-file-store.js';

/** The public side. It reads the public store and the public files, and runs where nothing inner is reachable. */
@Module({
  controllers: [PublicApiController, PublicPagesController],
  providers: [PortalQueries, publicFileStoreProvider],
})
export class PublicationPublicModule {}
