import { Injectable } from '@nestjs/common';
import { DailyDuty } from '../../jobs/daily-duty.js';
import { Idempotency } from './idempotency.js';

/** Answers kept for a retry are forgotten after seven days. */
@Injectable()
export class IdempotencyPurge extends DailyDuty {
  readonly name = 'forgetKeptAnswers';

  constructor(private readonly idempotency: Idempotency) {
    super();
  }

  async perform(): Promise<void> {
    while ((await this.idempotency.purge()) > 0);
  }
}
