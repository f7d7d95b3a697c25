import { Injectable } from '@nestjs/common';
import { RedeterminationOrigins } from '../documents/redeterminations.js';
import type { NamedOrigin } from '../documents/rules/redetermination-record.js';
import type { Actor } from '../people/sign-in/actor.js';
import type { Reader } from '../platform/database/database.js';
import { requestsConfirmedFor } from './requests.queries.js';
import { READERS } from './rules/requests.js';

/** Requests of the reader's unit that, by a person's word, asked for the document. */
@Injectable()
export class RequestOrigins extends RedeterminationOrigins {
  readonly kinds = ['request'] as const;

  async offered(reader: Reader, actor: Actor, documentId: string): Promise<NamedOrigin[]> {
    if (!READERS.includes(actor.role)) return [];
    const requests = await requestsConfirmedFor(reader, actor.unitId, documentId);
    return requests.map(({ id, number }) => ({ kind: 'request', id, about: number }));
  }
}
