import { Global, Module } from '@nestjs/common';
import type { DynamicModule, Provider } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { Clock, SystemClock } from './clock.js';
import { Config } from './config.js';
import { DatabaseModule } from './database/database.module.js';
import { Readiness } from './health/readiness.js';
import { Idempotency } from './http/idempotency/idempotency.js';
import { IdempotencyInterceptor } from './http/idempotency/idempotency.interceptor.js';
import { IdempotencyPurge } from './http/idempotency/idempotency-purge.js';
import { MediaTypeInterceptor } from './http/media-type.interceptor.js';
import { JobsModule } from './jobs/jobs.module.js';

/** The public side changes nothing and has no key to remember. */
const innerProviders: Provider[] = [
  Idempotency,
  IdempotencyPurge,
  { provide: APP_INTERCEPTOR, useClass: MediaTypeInterceptor },
  { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
];

/** What every feature may use without importing it: settings, time, databases, keys. */
@Global()
@Module({})
export class PlatformModule {
  static for(config: Config): DynamicModule {
    const inner = config.mode === 'full';
    return {
      module: PlatformModule,
      imports: [DatabaseModule.for(config), ...(inner ? [JobsModule] : [])],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useClass: SystemClock },
        Readiness,
        ...(inner ? innerProviders : []),
      ],
      exports: inner ? [Config, Clock, Idempotency] : [Config, Clock],
    };
  }
}
