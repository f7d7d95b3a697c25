import { Global, Inject, Logger, Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationShutdown, Provider } from '@nestjs/common';
import { TypeOrmModule, getDataSourceToken } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import { Database } from './database.js';
import { createPool, poolOf, poolSettings } from './pools.js';
import { PublicDatabase } from './public-database.js';

const publicPool = Symbol('public pool');

/**
 * `Database` (inner store) and `PublicDatabase` (public store), each with the rights of its own role. In public mode the
 * inner one does not exist: whoever asks for it fails at start.
 */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(publicPool) private readonly pool: Pool) {}

  static for(config: Config): DynamicModule {
    const inner = config.mode === 'full';
    return {
      module: DatabaseModule,
      imports: inner ? [innerConnection(config)] : [],
      providers: [...publicProviders(config), ...(inner ? [databaseProvider] : [])],
      exports: inner ? [Database, PublicDatabase] : [PublicDatabase],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

const databaseProvider: Provider = {
  provide: Database,
  useFactory: (dataSource: DataSource) => new Database(poolOf(dataSource)),
  inject: [getDataSourceToken()],
};

function innerConnection(config: Config): DynamicModule {
  return TypeOrmModule.forRoot({
    type: 'postgres',
    url: config.appUrl ?? '',
    schema: 'yuantou',
    autoLoadEntities: true,
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    retryAttempts: 0,
    extra: poolSettings(config.poolSize),
    poolErrorHandler: lostConnection,
  });
}

function publicProviders(config: Config): Provider[] {
  const size = Math.ceil(config.poolSize / 2);
  return [
    { provide: publicPool, useFactory: () => createPool(config.publicUrl ?? '', size, lostConnection) },
    { provide: PublicDatabase, useFactory: (pool: Pool) => new PublicDatabase(pool), inject: [publicPool] },
  ];
}

function lostConnection(error: unknown): void {
  new Logger('Database').warn(error instanceof Error ? error.message : String(error));
}
