import { Module } from '@nestjs/common';
import { DisclosureModule } from '../disclosure/disclosure.module.js';
import { FiguresController } from './http/figures.controller.js';
import { FeedFigures } from './use-cases/feed-figures.js';
import { ReadFigure } from './use-cases/read-figure.js';

/** What is counted of the documents' lives, behind the acts: figures, the bulletin, the annual report's tables. */
@Module({
  imports: [DisclosureModule],
  controllers: [FiguresController],
  providers: [FeedFigures, ReadFigure],
})
export class FiguresModule {}
