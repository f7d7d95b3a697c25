import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import { NotFound, Refused } from '../../platform/errors.js';
import { newRevision } from '../new-revision.js';
import { registrationOf } from '../numbering.store.js';
import { redeterminationsOf } from '../redeterminations.queries.js';
import { addressOfEntry, insertRegisterEntry, lastPublished } from '../releases.store.js';
import type { KeptChannel } from '../releases.store.js';
import { isFacePublic } from '../rules/clearance.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { moveOf } from '../rules/redetermination-record.js';
import { concernedUnits } from '../rules/standing.js';
import { ActOnDocument } from './act-on-document.js';
import type { Acting } from './act-on-document.js';
import { concludeReview } from './review-restrictions.js';
import { PublicFace, signatureOf } from './public-face.js';
import type { Published } from './public-face.js';

export interface ApplicationRequest {
  documentId: string;
  version: number;
  number: number;
  actor: Actor;
  /** where it is published; needed, and only of use, where it becomes proactive */
  channels: { channel: string; officialAddress: string }[];
}

export interface Applied {
  record: DocumentRecord;
  published: Published | null;
  /** places where it was published outside of this house, from which somebody has to take it down */
  takeDownElsewhere: KeptChannel[];
}

/**
 * The event `applyRedetermination`: what was judged and signed takes the place of what was in force, and register,
 * catalogue and public side follow in the same transaction, or nothing does.
 */
@Injectable()
export class ApplyRedetermination {
  constructor(
    private readonly actOnDocument: ActOnDocument,
    private readonly publicFace: PublicFace,
  ) {}

  async run(request: ApplicationRequest): Promise<Applied> {
    const { documentId, version, actor, number, channels } = request;
    const detail = { redetermination: number, channels: channels.map((one) => ({ ...one })) };
    const outcome: Pick<Applied, 'published' | 'takeDownElsewhere'> = { published: null, takeDownElsewhere: [] };
    const record = await this.actOnDocument.run(
      { documentId, version, actor, event: 'applyRedetermination', detail },
      {
        prepare: async (acting) => {
          await assertThisOne(acting, number);
          assertChannels(acting, channels);
          outcome.takeDownElsewhere = await publishedElsewhere(acting);
          prepare(acting, outcome.takeDownElsewhere);
          return {};
        },
        complete: async (acting, stored) => {
          const records = channels.map((one) => ({ ...one, publishedAt: acting.at }));
          outcome.published = await this.follow(acting, stored, records);
          await concludeReview(acting.tx, acting.before, actor, acting.at);
        },
      },
    );
    return { record, ...outcome };
  }

  private async follow(
    acting: Acting,
    stored: DocumentRecord,
    channels: { channel: string; officialAddress: string; publishedAt: Date }[],
  ): Promise<Published | null> {
    const { tx, world, before, at, actor } = acting;
    if (!stored.register) throw new Error(`document ${stored.id} is redetermined without an attribute`);
    if (before.state === 'published') await this.publicFace.takeDown(acting, stored, 'retract');
    if (before.register === 'onRequest') await this.leaveCatalogue(acting, stored.id);
    const entered = await insertRegisterEntry(tx, {
      documentId: stored.id,
      sequence: stored.sequence,
      register: stored.register,
      unitId: stored.unit.id,
      signed: { ...stored.hashes, opinionId: signatureOf(acting, stored) },
      by: actor.personId,
      at,
    });
    if (stored.register === 'proactive') return this.publicFace.publish(acting, stored, channels, false);
    if (stored.register === 'onRequest' && world.pack.switches.onRequestCatalogue && isFacePublic(stored))
      await this.publicFace.enterCatalogue(tx, {
        indexNumber: entered.index_number,
        title: stored.content.title,
        summary: stored.disclosure?.summary ?? '',
        documentDate: entered.document_date,
      });
    return null;
  }

  private async leaveCatalogue({ tx }: Acting, documentId: string): Promise<void> {
    const registration = await registrationOf(tx, documentId);
    if (registration) await this.publicFace.leaveCatalogue(tx, registration.index_number);
  }
}

/** Whoever asks for another one than the one that is approved is told that it is not there. */
async function assertThisOne({ tx, before }: Acting, number: number): Promise<void> {
  if (before.redetermination?.number === number) return;
  const known = await redeterminationsOf(tx, before.id);
  if (!known.some((one) => one.number === number)) throw new NotFound();
  throw new Refused('gateFailed', [{ code: 'redeterminationNotSigned', owner: 'principalHead' }]);
}

function assertChannels({ decision }: Acting, channels: ApplicationRequest['channels']): void {
  const isPublished = decision.after.state === 'published';
  if (isPublished && channels.length === 0)
    throw new Refused('gateFailed', [{ code: 'redeterminationChannelMissing', pointer: '/channels' }]);
  if (!isPublished && channels.length > 0)
    throw new Refused('gateFailed', [{ code: 'redeterminationChannelUncalledFor', pointer: '/channels' }]);
}

async function publishedElsewhere({ tx, before }: Acting): Promise<KeptChannel[]> {
  if (before.state !== 'published') return [];
  const last = await lastPublished(tx, before.id);
  return last?.channels ?? (await addressOfEntry(tx, before.id));
}

/** The new text is a revision of whoever worded it; those who answered for the document learn what has become of it. */
function prepare({ before, decision, actor, added }: Acting, takeDownElsewhere: KeptChannel[]): void {
  const proposal = before.redetermination;
  const author = proposal?.authors.at(-1);
  if (!proposal || !author) throw new Error(`document ${before.id} is redetermined by nobody`);
  added.revision = newRevision(before, decision.after, {}, { ...actor, ...author });
  added.detail['move'] = moveOf(proposal.from, proposal.disclosure.attribute);
  added.detail['origin'] = { ...proposal.origin };
  if (takeDownElsewhere.length > 0)
    added.detail['takeDownElsewhere'] = takeDownElsewhere.map(({ channel, officialAddress }) => ({
      channel,
      officialAddress,
    }));
  const concerned = new Set([before.unit.id, ...concernedUnits(before)]);
  added.notices.push(...[...concerned].map((unitId) => ({ kind: 'attributeDecided' as const, unitId })));
}
