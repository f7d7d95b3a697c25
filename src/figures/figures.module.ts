import { Module } from '@nestjs/common';
import { DisclosureModule } from '../disclosure/disclosure.module.js';
import { AnnualReportController } from './http/annual-report.controller.js';
import { BulletinsController } from './http/bulletins.controller.js';
import { FiguresController } from './http/figures.controller.js';
import { FeedFigures } from './use-cases/feed-figures.js';
import { IssueBulletin } from './use-cases/issue-bulletin.js';
import { ReadAnnualReport } from './use-cases/read-annual-report.js';
import { ReadFigure } from './use-cases/read-figure.js';
import { ReconcileFigures } from './use-cases/reconcile-figures.js';

/** What is counted of the documents' lives, behind the acts: figures, the bulletin, the annual report's tables. */
@Module({
  imports: [DisclosureModule],
  controllers: [BulletinsController, AnnualReportController, FiguresController],
  providers: [FeedFigures, ReadFigure, IssueBulletin, ReadAnnualReport, ReconcileFigures],
})
export class FiguresModule {}
