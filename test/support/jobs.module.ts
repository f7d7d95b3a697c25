import { Injectable, Module } from '@nestjs/common';
import { Database } from '../../src/platform/database/database.js';
import type { Tx } from '../../src/platform/database/database.js';
import { DailyDuty } from '../../src/platform/jobs/daily-duty.js';
import { JobHandler } from '../../src/platform/jobs/job-handler.js';
import { OutboxConsumer } from '../../src/platform/jobs/outbox-consumer.js';
import type { OutboxMessage } from '../../src/platform/jobs/outbox-consumer.js';

/** Each writes what it did into `yuantou.done`, in the transaction it was given; `broken` says what fails. */
export const broken = new Set<string>();

async function note(database: Database, what: string): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.execute({ text: 'INSERT INTO yuantou.done (what) VALUES ($1)', values: [what] });
    if (broken.has(what)) throw new Error(`${what} 机密`);
  });
}

@Injectable()
class First extends DailyDuty {
  readonly name = 'first';

  constructor(private readonly database: Database) {
    super();
  }

  perform(on: string): Promise<void> {
    return note(this.database, `first ${on}`);
  }
}

@Injectable()
class Second extends DailyDuty {
  readonly name = 'second';

  constructor(private readonly database: Database) {
    super();
  }

  perform(on: string): Promise<void> {
    return note(this.database, `second ${on}`);
  }
}

@Injectable()
class Noting extends JobHandler {
  readonly name = 'note';

  constructor(private readonly database: Database) {
    super();
  }

  perform(payload: unknown): Promise<void> {
    return note(this.database, (payload as { what: string }).what); // enqueued by the tests
  }
}

@Injectable()
class Follower extends OutboxConsumer {
  readonly topics = ['probe.a', 'probe.b', 'probe.c', 'probe.d'];

  async consume(tx: Tx, { documentId, sequence, topic }: OutboxMessage): Promise<void> {
    const what = `${topic} ${documentId?.slice(-1) ?? '-'} ${sequence ?? '-'}`;
    await tx.execute({ text: 'INSERT INTO yuantou.done (what) VALUES ($1)', values: [what] });
    if (broken.has(what)) throw new Error(what);
  }
}

@Module({ providers: [First, Second, Noting, Follower] })
export class ProbeJobsModule {}
