import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { shanghaiDate } from '../../people/rules/today.js';
import type { RequestWithActor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import type { ReplayAccess } from '../../platform/http/idempotency/replay-access.js';
import { readDocument } from '../document.store.js';
import { assertReadable } from '../use-cases/act-on-document.js';

/** A stored answer is told again only to who may still read the document: it may have been sealed, a post may have ended. */
@Injectable()
export class DocumentReplayAccess implements ReplayAccess {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async authoriseReplay(request: FastifyRequest): Promise<void> {
    const { actor } = request as FastifyRequest & RequestWithActor; // the guard has put it there
    const { id } = request.params as { id?: string }; // of every route that this stands on
    if (!actor || !id) throw new NotFound();
    assertReadable(await readDocument(this.database, id, shanghaiDate(this.clock.now())), actor);
  }
}
