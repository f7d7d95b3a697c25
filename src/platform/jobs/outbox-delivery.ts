import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { JobHandler } from './job-handler.js';
import { OutboxConsumer } from './outbox-consumer.js';
import type { OutboxMessage } from './outbox-consumer.js';
import { markDelivered, markUnfollowed, nextMessage, requestDelivery } from './outbox.sql.js';
import { Registered } from './registered.js';

/** Brings what acts have left in the outbox to whoever follows behind them. */
@Injectable()
export class OutboxDelivery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registered: Registered,
  ) {}

  /**
   * Adds a job for each document with messages that somebody follows: a failing one keeps back its own document only. The
   * many that nobody follows cost no job and no transaction of their own.
   */
  async request(): Promise<void> {
    const followed = this.registered.all(OutboxConsumer).flatMap(({ topics }) => topics);
    await this.database.query(markUnfollowed(followed, this.clock.now()));
    await this.database.query(requestDelivery(followed));
  }

  /** All messages of a document, or those of none, one transaction each, in the order in which they were written. */
  async deliver(documentId: string | null): Promise<number> {
    let delivered = 0;
    while (await this.deliverNext(documentId)) delivered += 1;
    return delivered;
  }

  private deliverNext(documentId: string | null): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const [message] = await tx.query<OutboxMessage>(nextMessage(documentId));
      if (!message) return false;
      for (const consumer of this.registered.all(OutboxConsumer))
        if (consumer.topics.includes(message.topic)) await consumer.consume(tx, message);
      tx.post(markDelivered(message.id, this.clock.now()));
      return true;
    });
  }
}

@Injectable()
export class OutboxDeliveryJob extends JobHandler {
  readonly name = 'deliverOutbox';

  constructor(private readonly delivery: OutboxDelivery) {
    super();
  }

  async perform(payload: unknown): Promise<void> {
    // Written by requestDelivery.
    const { documentId } = payload as { documentId: string | null };
    await this.delivery.deliver(documentId);
  }
}
