import { Module } from '@nestjs/common';
import type { DynamicModule, Type } from '@nestjs/common';
import { CalendarModule } from './calendar/calendar.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { FiguresModule } from './figures/figures.module.js';
import { PeopleModule } from './people/people.module.js';
import type { Config } from './platform/config.js';
import { PlatformModule } from './platform/platform.module.js';
import { PublicationPublicModule } from './publication/publication-public.module.js';
import { PublicationModule } from './publication/publication.module.js';
import { RequestsModule } from './requests/requests.module.js';
import { SelfAuditModule } from './self-audit/self-audit.module.js';
import { TasksModule } from './tasks/tasks.module.js';

/** Features that people and machines work with. */
const inner: Type[] = [
  PeopleModule,
  CalendarModule,
  TasksModule,
  PublicationModule,
  EvidenceModule,
  DocumentsModule,
  RequestsModule,
  FiguresModule,
  SelfAuditModule,
];

/** The public side, alone in a process with YUANTOU_MODE=public. */
const outer: Type[] = [PublicationPublicModule];

@Module({})
export class AppModule {
  static for(config: Config): DynamicModule {
    const features = config.mode === 'public' ? outer : [...inner, ...outer];
    return { module: AppModule, imports: [PlatformModule.for(config), ...features] };
  }
}
