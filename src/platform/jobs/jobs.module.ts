import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DailyRound, DailyRoundJob } from './daily-round.js';
import { OutboxDelivery, OutboxDeliveryJob } from './outbox-delivery.js';
import { Registered } from './registered.js';
import { JobWorker } from './worker.js';

/** Work behind the acts: the queue, the daily round, the delivery of the outbox. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Registered, DailyRound, DailyRoundJob, OutboxDelivery, OutboxDeliveryJob, JobWorker],
  exports: [DailyRound, OutboxDelivery, Registered],
})
export class JobsModule {}
