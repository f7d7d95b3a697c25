import { Injectable } from '@nestjs/common';
import { issuedDocuments } from '../../documents/asked-for.queries.js';
import type { Tx } from '../../platform/database/database.js';
import { OutboxConsumer } from '../../platform/jobs/outbox-consumer.js';
import type { OutboxMessage } from '../../platform/jobs/outbox-consumer.js';
import { closeTask } from '../../tasks/tasks.js';
import { conversionKey } from './watch-heat.js';

/** Behind the act that makes a document proactive the duty to convert is done; nobody has to tick it off. */
@Injectable()
export class CloseConversionDuty extends OutboxConsumer {
  readonly topics = ['document.publish', 'document.applyRedetermination'];

  async consume(tx: Tx, { documentId, createdAt }: OutboxMessage): Promise<void> {
    if (documentId === null) return;
    const [document] = await issuedDocuments(tx, [documentId]);
    if (document?.attribute !== 'proactive') return;
    await closeTask(tx, { kind: 'conversionDuty', key: conversionKey(documentId), outcome: 'done', at: createdAt });
  }
}
