import { Injectable } from '@nestjs/common';
import { DailyDuty } from '../platform/jobs/daily-duty.js';
import { OpenSelfAudit } from './use-cases/open-self-audit.js';

/** In time for the first reminder every body that issues documents has its self-audit for the year. */
@Injectable()
export class DailySelfAudit extends DailyDuty {
  readonly name = 'openSelfAudits';

  constructor(private readonly openSelfAudit: OpenSelfAudit) {
    super();
  }

  async perform(on: string): Promise<void> {
    await this.openSelfAudit.byCalendar(on);
  }
}
