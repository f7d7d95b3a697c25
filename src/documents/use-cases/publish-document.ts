import { Injectable } from '@nestjs/common';
import { addWorkingDays } from '../../calendar/rules/working-days.js';
import type { Actor } from '../../people/sign-in/actor.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { ActOnDocument } from './act-on-document.js';
import { PublicFace } from './public-face.js';
import type { Published } from './public-face.js';

export interface PublishRequest {
  documentId: string;
  version: number;
  actor: Actor;
  channels: { channel: string; officialAddress: string }[];
  /** the interpretation follows, as the last signer allowed */
  deferInterpretation: boolean;
}

/** 主动公开: the document and its interpretation are released in this one transaction, or neither is. */
@Injectable()
export class PublishDocument {
  constructor(
    private readonly actOnDocument: ActOnDocument,
    private readonly publicFace: PublicFace,
  ) {}

  async run(request: PublishRequest): Promise<{ record: DocumentRecord; published: Published }> {
    const { documentId, version, actor, channels, deferInterpretation } = request;
    let published: Published | undefined;
    const record = await this.actOnDocument.run(
      {
        documentId,
        version,
        actor,
        event: 'publish',
        defersInterpretation: deferInterpretation,
        detail: { channels: channels.map((one) => ({ ...one })), deferInterpretation },
      },
      {
        prepare: async ({ before, world }) => {
          if (!deferInterpretation || !before.deferral) return { deferral: null };
          const { latest } = world.pack.switches.interpretWithin;
          return { deferral: { ...before.deferral, untilOn: addWorkingDays(world.today, latest).on } };
        },
        complete: async (acting, stored) => {
          const records = channels.map((one) => ({ ...one, publishedAt: acting.at }));
          published = await this.publicFace.publish(acting, stored, records, deferInterpretation);
        },
      },
    );
    if (!published) throw new Error(`document ${documentId} was published nowhere`);
    return { record, published };
  }
}
