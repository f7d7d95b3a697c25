import { Injectable } from '@nestjs/common';
import { Publication } from '../../publication/release.js';
import { interpretationsOf, projectionOf } from '../../publication/rules/projection.js';
import type { RegistrationRecord, Release, SignedScopes } from '../../publication/rules/projection.js';
import type { ChannelRecord, ShownValidity } from '../../publication/rules/published.js';
import { Refused, Unavailable } from '../../platform/errors.js';
import { randomId } from '../../platform/ids.js';
import { FileMissing } from '../../platform/storage/file-store.js';
import type { Tx } from '../../platform/database/database.js';
import { registrationOf } from '../numbering.store.js';
import { addedSince, insertRelease, lastPublished } from '../releases.store.js';
import type { KeptChannel, NewRelease, ReleaseAct, ReleaseRow } from '../releases.store.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { printedMark } from '../rules/printed-mark.js';
import type { Topic } from '../../disclosure/rules/policy-pack.js';
import { topicOf } from '../rules/classifying.js';
import { lastSignature } from '../rules/registering.js';
import type { ScopeHashes, ScopeTexts } from '../rules/scopes.js';
import { readScopeTexts } from '../scope-texts.queries.js';
import { validityMarks } from '../validity.queries.js';
import type { ValidityMark } from '../validity.queries.js';
import type { Acting } from './act-on-document.js';

export interface Published {
  portalId: string;
  projectionHash: string;
}

/**
 * What an act does to the public side, in the act's own transaction: either both happened or neither. What is shown is
 * the projection of the signed scopes and of nothing else, read by the very hashes that the signature covers.
 */
@Injectable()
export class PublicFace {
  constructor(private readonly publication: Publication) {}

  /** Document and interpretation become public together; a deferred interpretation stays inside. */
  async publish(
    acting: Acting,
    stored: DocumentRecord,
    channels: readonly ChannelRecord[],
    deferred: boolean,
  ): Promise<Published> {
    const { tx, at } = acting;
    const [registration, texts] = await Promise.all([
      registrationOf(tx, stored.id),
      readScopeTexts(tx, stored.id, stored.hashes),
    ]);
    if (!registration) throw new Error(`document ${stored.id} is published and was never registered`);
    const signed = { ...stored.hashes, opinionId: signatureOf(acting, stored) };
    const release = releaseOf(stored, texts, stored.hashes, {
      publicId: registration.portal_id ?? randomId(),
      indexNumber: registration.index_number,
      documentNumber: registration.number,
      documentDate: registration.document_date,
      // Of what was determined anew the attribute that counts now is told, whatever was printed on it once.
      mark: printedMark(stored.disclosure, registration.correction),
      publishedAt: at,
    });
    const shown = deferred ? { ...release, interpretations: [] } : release;
    const { projectionHash } = await withFiles(() => this.publication.release(tx, shown, channels));
    const row = {
      documentId: stored.id,
      sequence: stored.sequence,
      portalId: release.publicId,
      projectionHash,
      signed,
    };
    await this.classifyAgain(acting, release.publicId, registration.topic);
    // A document that comes here from its register may have been marked while nobody could see it.
    if (registration.portal_id !== null || acting.before.state !== 'awaitingPublication')
      await this.markAgain(acting, release.publicId, (await validityMarks(tx, stored.id)).at(-1));
    tx.post(insertRelease({ ...row, act: 'publish', channels: channels.map(kept), by: acting.actor.personId, at }));
    return { portalId: release.publicId, projectionHash };
  }

  /** Down for everybody with the commit; also of what is down already. */
  async takeDown(acting: Acting, stored: DocumentRecord, act: 'suspend' | 'retract'): Promise<void> {
    const { tx } = acting;
    const last = await lastPublished(tx, stored.id);
    // What was published before it was entered here is on nobody's pages of this house.
    if (!last && stored.door === 'historical') return;
    if (!last) throw new Error(`document ${stored.id} is taken down and was never published`);
    if (act === 'suspend') await this.publication.suspend(tx, last.portal_id);
    else await this.publication.retract(tx, last.portal_id);
    tx.post(insertRelease(followUp(acting, stored, act, last, null)));
  }

  /** The same release at the same address, its first day of publication kept, with every interpretation it had. */
  async restore(acting: Acting, stored: DocumentRecord): Promise<Published> {
    const { tx } = acting;
    const [last, registration, marks] = await Promise.all([
      lastPublished(tx, stored.id),
      registrationOf(tx, stored.id),
      validityMarks(tx, stored.id),
    ]);
    if (!last || !registration) throw new Error(`document ${stored.id} is restored and was never published`);
    const record: Omit<RegistrationRecord, 'issuers' | 'interpretedBy'> = {
      publicId: last.portal_id,
      indexNumber: registration.index_number,
      documentNumber: registration.number,
      documentDate: registration.document_date,
      mark: printedMark(stored.disclosure, registration.correction),
      publishedAt: last.acted_at,
    };
    const hashes = hashesOfRow(last);
    const release = releaseOf(stored, await readScopeTexts(tx, stored.id, hashes), hashes, record);
    const added = await addedSince(tx, stored.id);
    const later = new Set(added.flatMap(({ materials }) => materials));
    const deferred = stored.deferral !== null;
    const first = release.interpretations.filter(({ sourceId }) => !deferred && !later.has(sourceId));
    const channels = last.channels.map((one) => ({ ...one, publishedAt: new Date(one.publishedAt) }));
    const { projectionHash } = await withFiles(() =>
      this.publication.restore(tx, { ...release, interpretations: first }, channels),
    );
    for (const { interpretation_hash: interpretation, acted_at: publishedAt, materials } of added) {
      const again = await this.addition(
        tx,
        stored,
        { ...hashes, interpretation },
        { publicId: last.portal_id, publishedAt },
      );
      const interpretations = again.interpretations.filter(({ sourceId }) => materials.includes(sourceId));
      await withFiles(() => this.publication.addInterpretation(tx, { ...again, interpretations }, publishedAt));
    }
    await this.markAgain(acting, last.portal_id, marks.at(-1));
    await this.classifyAgain(acting, last.portal_id, registration.topic);
    tx.post(insertRelease(followUp(acting, stored, 'restore', last, projectionHash)));
    return { portalId: last.portal_id, projectionHash };
  }

  /** Interpretations beside a document that stays as it is. Answers with the ids of the materials that came out. */
  async addInterpretation(acting: Acting, before: DocumentRecord): Promise<(stored: DocumentRecord) => Promise<void>> {
    const { tx, at } = acting;
    const last = await lastPublished(tx, before.id);
    if (!last) throw new Error(`document ${before.id} gets an interpretation and was never published`);
    const out = await this.materialsOut(tx, before, last);
    const addition = await this.addition(tx, before, before.hashes, { publicId: last.portal_id, publishedAt: at });
    const interpretations = addition.interpretations.filter(({ sourceId }) => !out.has(sourceId));
    if (interpretations.length === 0) throw new Refused('gateFailed', [{ code: 'additionEmpty' }]);
    acting.added.detail['materials'] = interpretations.map(({ sourceId }) => sourceId);
    return async (stored) => {
      await withFiles(() => this.publication.addInterpretation(tx, { ...addition, interpretations }, at));
      tx.post(insertRelease(followUp(acting, stored, 'addInterpretation', last, null)));
    };
  }

  /** 有效, 废止, 失效 on what is public. */
  markValidity(tx: Tx, publicId: string, mark: ShownValidity, at: Date): Promise<void> {
    return this.publication.markValidity(tx, publicId, mark, at);
  }

  /** 主题分类 of what is public; null takes it away. */
  classify(tx: Tx, publicId: string, topic: Topic | null, at: Date): Promise<void> {
    return this.publication.classify(tx, publicId, topic && { code: topic.code, ...topic.title }, at);
  }

  private async classifyAgain({ tx, at, world }: Acting, publicId: string, code: string | null): Promise<void> {
    const topic = topicOf(world.pack, code);
    if (topic) await this.classify(tx, publicId, topic, at);
  }

  /** Published again it says again what was marked before. */
  private async markAgain({ tx, at }: Acting, publicId: string, mark: ValidityMark | undefined): Promise<void> {
    if (!mark || mark.validity === 'inForce') return;
    const { validity, sinceOn: since, endedBy: endedByWords, endedByDocument } = mark;
    const shown = { validity, since, endedBy: endedByDocument?.publicId ?? null, endedByWords };
    await this.publication.markValidity(tx, publicId, shown, at);
  }

  enterCatalogue(tx: Tx, entry: Parameters<Publication['enterCatalogue']>[1]): Promise<void> {
    return this.publication.enterCatalogue(tx, entry);
  }

  leaveCatalogue(tx: Tx, index: string): Promise<void> {
    return this.publication.leaveCatalogue(tx, index);
  }

  /** Sealed for everybody: whatever the public side holds of it is gone with the same commit. */
  async seal(acting: Acting, stored: DocumentRecord): Promise<void> {
    const { tx, before } = acting;
    if (before.register === null) return;
    const [registration, last] = [await registrationOf(tx, stored.id), await lastPublished(tx, stored.id)];
    if (registration) await this.publication.leaveCatalogue(tx, registration.index_number);
    if (!last) return;
    await this.publication.retract(tx, last.portal_id);
    if (before.state === 'published' || before.state === 'suspended')
      tx.post(insertRelease(followUp(acting, stored, 'retract', last, null)));
  }

  private async materialsOut(tx: Tx, before: DocumentRecord, last: ReleaseRow): Promise<Set<string>> {
    const added = (await addedSince(tx, before.id)).flatMap(({ materials }) => materials);
    if (before.deferral !== null) return new Set(added);
    const { interpretation } = await readScopeTexts(tx, before.id, hashesOfRow(last));
    const first = (interpretation?.materials ?? []).map(({ id }) => id);
    return new Set([...added, ...first]);
  }

  private async addition(
    tx: Tx,
    stored: DocumentRecord,
    hashes: ScopeHashes,
    { publicId, publishedAt }: Pick<RegistrationRecord, 'publicId' | 'publishedAt'>,
  ): Promise<Pick<Release, 'publicId' | 'interpretations' | 'signed'>> {
    const { interpretation } = await readScopeTexts(tx, stored.id, hashes);
    const record = { publishedAt, interpretedBy: leadingUnit(stored) };
    return { publicId, interpretations: interpretationsOf({ interpretation }, record), signed: { ...hashes } };
  }
}

const kept = ({ channel, officialAddress, publishedAt }: ChannelRecord): KeptChannel => ({
  channel,
  officialAddress,
  publishedAt: publishedAt.toISOString(),
});

const hashesOfRow = (row: ReleaseRow): ScopeHashes => ({
  content: row.content_hash,
  disclosure: row.disclosure_hash,
  interpretation: row.interpretation_hash,
});

function followUp(
  { actor, at }: Acting,
  stored: DocumentRecord,
  act: ReleaseAct,
  last: ReleaseRow,
  projectionHash: string | null,
): NewRelease {
  return {
    documentId: stored.id,
    sequence: stored.sequence,
    act,
    portalId: last.portal_id,
    projectionHash,
    signed: { ...hashesOfRow(last), opinionId: last.signed_opinion_id },
    channels: [],
    by: actor.personId,
    at,
  };
}

/** The signature over exactly these bytes; the database refuses a release that refers to any other. */
export function signatureOf({ world }: Acting, record: DocumentRecord): string {
  const signature = lastSignature(record, world.pack);
  if (!signature) throw new Error(`document ${record.id} is issued or published without a standing signature`);
  return signature.id;
}

function releaseOf(
  record: DocumentRecord,
  { content, disclosure, interpretation }: ScopeTexts,
  hashes: ScopeHashes,
  registration: Omit<RegistrationRecord, 'issuers' | 'interpretedBy'>,
): Release {
  if (!disclosure) throw new Error(`document ${record.id} is published without an attribute`);
  const scopes: SignedScopes = { content, disclosure, interpretation };
  const names = { issuers: issuersOf(record), interpretedBy: leadingUnit(record) };
  return projectionOf(scopes, { ...hashes }, { ...registration, ...names });
}

/** The body in whose name it is issued; of a joint document every issuer, the leading one first. */
function issuersOf(record: DocumentRecord): string[] {
  if (record.issuingName === 'government') return [record.government?.name ?? record.unit.name];
  if (record.issuingName === 'governmentOffice') return [record.office?.name ?? record.unit.name];
  const { jointUnits, leadUnitId } = record.content;
  if (jointUnits.length === 0) return [record.unit.name];
  const ids = [...new Set([leadUnitId ?? record.unit.id, record.unit.id, ...jointUnits])];
  return ids.map((id) => record.units.find((unit) => unit.id === id)?.name).filter((name) => name !== undefined);
}

const leadingUnit = ({ content, unit, units }: DocumentRecord): string =>
  units.find(({ id }) => id === content.leadUnitId)?.name ?? unit.name;

/** A signed file that is lost or no longer what was signed: nothing is published, and that is an outage, not a fault. */
async function withFiles<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof FileMissing ? new Unavailable('signedFileMissing', 60, { cause: error }) : error;
  }
}
