import { Module } from '@nestjs/common';
import { StorageModule } from '../platform/storage/storage.module.js';
import { PublicFileSweep } from './public-file-sweep.js';
import { publicFileStoreProvider } from './public-file-store.js';
import { Publication } from './release.js';

/** The inner end of publication: what is handed over for the public to read. */
@Module({
  imports: [StorageModule],
  providers: [Publication, PublicFileSweep, publicFileStoreProvider],
  exports: [Publication],
})
export class PublicationModule {}
