import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Config } from '../config.js';
import { FileStore } from './file-store.js';
import { FileSweeps } from './file-sweeps.js';
import { LocalFileStore } from './local-file-store.js';

/** The files of the house. The public side has a store of its own and never opens this one. */
@Global()
@Module({
  providers: [{ provide: FileStore, inject: [Config], useFactory: openStore }, FileSweeps],
  exports: [FileStore, FileSweeps],
})
export class StorageModule {}

async function openStore(config: Config): Promise<FileStore> {
  const store = new LocalFileStore(join(config.dataDir, 'files'));
  await store.prepare();
  return store;
}
