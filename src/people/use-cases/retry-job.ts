import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Conflict, NotFound } from '../../platform/errors.js';
import { uuidOfNumber } from '../../platform/ids.js';
import { lockJob, retryJob } from '../../platform/jobs/jobs.queries.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import type { Actor } from '../sign-in/actor.js';

@Injectable()
export class RetryJob {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Has a job done at once that failed, or waits. @throws NotFound when it is gone; Conflict('jobRunning') */
  run(actor: Actor, id: number): Promise<void> {
    return this.database.transaction(async (tx) => {
      const job = await lockJob(tx, id);
      if (!job) throw new NotFound();
      if (job.running) throw new Conflict('jobRunning');
      tx.post(retryJob(id));
      await recordAdministrativeAct(tx, {
        act: 'jobRetried',
        at: this.clock.now(),
        personId: actor.personId,
        appointmentId: actor.appointmentId,
        subject: { kind: 'job', id: uuidOfNumber(id) },
        detail: { job: id, name: job.name },
      });
    });
  }
}
