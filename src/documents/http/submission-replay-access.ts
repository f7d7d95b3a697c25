import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { shanghaiDate } from '../../people/rules/today.js';
import type { RequestWithActor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import type { ReplayAccess } from '../../platform/http/idempotency/replay-access.js';
import { readDocument } from '../document.store.js';
import { documentOfSubmission } from '../submission.store.js';
import { assertReadable } from '../use-cases/act-on-document.js';

/** What became of a bundle is told again only to who may still read the document that it made. */
@Injectable()
export class SubmissionReplayAccess implements ReplayAccess {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async authoriseReplay(request: FastifyRequest): Promise<void> {
    const { actor } = request as FastifyRequest & RequestWithActor; // the guard has put it there
    const { externalId, unitId } = request.body as { externalId: string; unitId?: string }; // as when it was first sent
    if (!actor) throw new NotFound();
    const documentId = await documentOfSubmission(this.database, unitId ?? actor.unitId, externalId);
    if (documentId === undefined) throw new NotFound();
    assertReadable(await readDocument(this.database, documentId, shanghaiDate(this.clock.now())), actor);
  }
}
