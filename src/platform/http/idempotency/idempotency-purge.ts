import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Idempotency } from './idempotency.js';

const hour = 3600_000;

/** Any number of replicas may do it at once: they delete different rows or none. */
@Injectable()
export class IdempotencyPurge implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly idempotency: Idempotency) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.purge(), hour);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async purge(): Promise<void> {
    try {
      await this.idempotency.purge();
    } catch (error) {
      // Old answers do no harm for another hour.
      new Logger('Idempotency').warn(error instanceof Error ? error.message : String(error));
    }
  }
}
