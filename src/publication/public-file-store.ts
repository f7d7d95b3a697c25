import { join } from 'node:path';
import type { FactoryProvider } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { LocalFileStore } from '../platform/storage/local-file-store.js';

/**
 * Files that are or were just published, in a folder of their own: a process on a host that faces the internet is given
 * this folder and never the one that holds drafts.
 */
export class PublicFileStore extends LocalFileStore {}

export const publicFileStoreProvider: FactoryProvider<PublicFileStore> = {
  provide: PublicFileStore,
  inject: [Config],
  useFactory: async (config: Config) => {
    const store = new PublicFileStore(join(config.dataDir, 'public-files'));
    // The public side only reads: its folder may well be mounted so.
    if (config.mode === 'full') await store.prepare();
    return store;
  },
};
