import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import { Conflict, NotAllowed, Refused } from '../../platform/errors.js';
import { registrationOf } from '../numbering.store.js';
import type { RegistrationRow } from '../numbering.store.js';
import { insertTopic } from '../validity.queries.js';
import { CLASSIFIED_STATES, topicOf, whyNotClassify } from '../rules/classifying.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { mayMarkValidity } from '../rules/validity.js';
import { actingPerson } from './act-on-document.js';
import { PublicFace } from './public-face.js';
import { StepBeside } from './step-beside.js';
import type { Standing } from './step-beside.js';

export interface ClassifyRequest {
  documentId: string;
  version: number;
  actor: Actor;
  topic: string | null;
}

/** 主题分类: by the registrar, from the number on. What is public is found by it from then on. */
@Injectable()
export class ClassifyDocument {
  constructor(
    private readonly stepBeside: StepBeside,
    private readonly publicFace: PublicFace,
  ) {}

  run({ topic, ...request }: ClassifyRequest): Promise<DocumentRecord> {
    let registration: RegistrationRow | undefined;
    return this.stepBeside.run({
      ...request,
      act: 'classify',
      take: async (standing) => {
        registration = await registeredAs(standing, topic);
        return { detail: { topic } };
      },
      complete: async ({ tx, at, world }, stored) => {
        tx.post(insertTopic(stored.id, stored.sequence, topic));
        if (stored.state !== 'published') return;
        if (!registration?.portal_id) throw new Error(`document ${stored.id} is published and has no public id`);
        await this.publicFace.classify(tx, registration.portal_id, topicOf(world.pack, topic), at);
      },
    });
  }
}

async function registeredAs({ tx, record, actor, world }: Standing, topic: string | null): Promise<RegistrationRow> {
  const who = mayMarkValidity(record, actingPerson(actor));
  if (who.length > 0) throw new NotAllowed('notAllowed', who);
  const registration = CLASSIFIED_STATES.includes(record.state) ? await registrationOf(tx, record.id) : undefined;
  if (!registration)
    throw new Conflict('notInThisState', [
      { code: 'notInThisState', params: { event: 'classify', state: record.state } },
    ]);
  const why = whyNotClassify(world.pack, { topic, current: registration.topic });
  if (why.length > 0) throw new Refused('gateFailed', why);
  return registration;
}
