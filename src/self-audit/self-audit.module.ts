import { Module } from '@nestjs/common';
import { DisclosureModule } from '../disclosure/disclosure.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { DailySelfAudit } from './daily-self-audit.js';
import { SelfAuditReportSubjects, SelfAuditSubjects } from './duties.js';
import { AuditItemsController } from './http/items.controller.js';
import { RectificationsController } from './http/rectifications.controller.js';
import { SelfAuditReportsController } from './http/report.controller.js';
import { SelfAuditsController } from './http/self-audits.controller.js';
import { SpotChecksController } from './http/spot-checks.controller.js';
import { RectificationSubjects, SpotCheckItemSubjects } from './rectification-duties.js';
import { SelfAuditOrigins } from './redetermination-origins.js';
import { ConcludeItem } from './use-cases/conclude-item.js';
import { ExportSelfAudit } from './use-cases/export-self-audit.js';
import { FreezePopulation } from './use-cases/freeze-population.js';
import { JudgeSample } from './use-cases/judge-sample.js';
import { MoveSelfAudit } from './use-cases/move-self-audit.js';
import { OpenSelfAudit } from './use-cases/open-self-audit.js';
import { ReadSelfAudit } from './use-cases/read-self-audit.js';
import { ReadSpotChecks } from './use-cases/read-spot-checks.js';
import { Rectify } from './use-cases/rectify.js';
import { TakeSpotCheck } from './use-cases/take-spot-check.js';
import { VerifySelfAudit } from './use-cases/verify-self-audit.js';
import { WriteReport } from './use-cases/write-report.js';

/** The yearly self-audit: campaigns, their items and conclusions, the report. */
@Module({
  imports: [DisclosureModule, DocumentsModule],
  controllers: [
    SelfAuditsController,
    AuditItemsController,
    SelfAuditReportsController,
    SpotChecksController,
    RectificationsController,
  ],
  providers: [
    ConcludeItem,
    DailySelfAudit,
    ExportSelfAudit,
    FreezePopulation,
    JudgeSample,
    MoveSelfAudit,
    OpenSelfAudit,
    ReadSelfAudit,
    ReadSpotChecks,
    RectificationSubjects,
    Rectify,
    SelfAuditOrigins,
    SelfAuditReportSubjects,
    SelfAuditSubjects,
    SpotCheckItemSubjects,
    TakeSpotCheck,
    VerifySelfAudit,
    WriteReport,
  ],
})
export class SelfAuditModule {}
