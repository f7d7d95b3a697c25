import { Module } from '@nestjs/common';
import type { DynamicModule, Type } from '@nestjs/common';
import { PeopleModule } from './people/people.module.js';
import type { Config } from './platform/config.js';
import { PlatformModule } from './platform/platform.module.js';

/** Features that people and machines work with. */
const inner: Type[] = [PeopleModule];

/** The public side, alone in a process with YUANTOU_MODE=public. */
const outer: Type[] = [];

@Module({})
export class AppModule {
  static for(config: Config): DynamicModule {
    const features = config.mode === 'public' ? outer : [...inner, ...outer];
    return { module: AppModule, imports: [PlatformModule.for(config), ...features] };
  }
}
