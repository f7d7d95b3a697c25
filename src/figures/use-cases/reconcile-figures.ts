import { Injectable } from '@nestjs/common';
import { DailyDuty } from '../../platform/jobs/daily-duty.js';
import { FeedFigures } from './feed-figures.js';

/** Each morning every document is looked at whose newest act was passed over, so that nothing stays uncounted. */
@Injectable()
export class ReconcileFigures extends DailyDuty {
  readonly name = 'figures';

  constructor(private readonly feed: FeedFigures) {
    super();
  }

  async perform(): Promise<void> {
    await this.feed.catchUp();
    await this.feed.reconcile();
  }
}
