import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hashesOf } from '../evidence/hashing.js';
import type { Statement, Tx } from '../platform/database/database.js';
import { FileStore } from '../platform/storage/file-store.js';
import { PublicFileSweep } from './public-file-sweep.js';
import { PublicFileStore } from './public-file-store.js';
import type { CatalogueEntry, ChannelRecord, ShownTopic, ShownValidity, WithheldMatter } from './rules/published.js';
import { publishedBody, publishedInterpretationBody } from './rules/projection.js';
import type { PublishedFile, PublishedInterpretation, Release } from './rules/projection.js';
import * as sql from './portal.sql.js';

/**
 * The one way into the public store. Every act runs in the caller's transaction, so that the public never sees a
 * document whose publication did not happen, nor one whose retraction did.
 */
@Injectable()
export class Publication {
  constructor(
    private readonly files: FileStore,
    private readonly publicFiles: PublicFileStore,
    private readonly sweep: PublicFileSweep,
  ) {}

  /**
   * Document, interpretation and channels become public together (条例 2019 Art. 26; S6 of the city plan).
   * The files are copied into the public file store first: a copy whose transaction rolls back has no address, and is
   * swept away. Answers with the hash of what is published.
   * @throws FileMissing when a signed file is lost or its bytes are no longer those that were signed
   */
  async release(tx: Tx, release: Release, channels: readonly ChannelRecord[]): Promise<{ projectionHash: string }> {
    await this.adoptFiles(tx, [...release.document.files, ...release.interpretations.flatMap((one) => one.files)]);
    const projectionHash = hashOfDocument(release);
    const { publicId } = release;
    await Promise.all([
      tx.execute(sql.insertDocument(release, projectionHash)),
      ...release.interpretations.map((one, i) => insertInterpretation(tx, release, one, i)),
      tx.execute(sql.insertFiles(publicId, null, filesOf(publicId, release.document.files))),
      tx.execute(sql.insertChannels(publicId, channels)),
    ]);
    return { projectionHash };
  }

  /** Puts back what `suspend` took down: the same release, its first publication date kept. */
  restore(tx: Tx, release: Release, channels: readonly ChannelRecord[]): Promise<{ projectionHash: string }> {
    return this.release(tx, release, channels);
  }

  /** Gone for the public with the commit: its address then answers like one that never was. */
  suspend(tx: Tx, publicId: string): Promise<void> {
    return changeOne(tx, sql.deleteDocument(publicId));
  }

  /** Like `suspend`, and also of what is suspended already: nothing of either stays in the public store. */
  async retract(tx: Tx, publicId: string): Promise<void> {
    await tx.execute(sql.deleteDocument(publicId));
  }

  /** An interpretation that was deferred or is added later; the document itself is untouched. */
  async addInterpretation(
    tx: Tx,
    release: Pick<Release, 'publicId' | 'interpretations' | 'signed'>,
    changedAt: Date,
  ): Promise<void> {
    const { publicId } = release;
    await this.adoptFiles(
      tx,
      release.interpretations.flatMap((one) => one.files),
    );
    const [row] = await tx.query<{ next: number }>(sql.nextInterpretationPosition(publicId));
    const next = row?.next ?? 0;
    await Promise.all([
      ...release.interpretations.map((one, i) => insertInterpretation(tx, release, one, next + i)),
      changeOne(tx, sql.touchDocument(publicId, changedAt)),
    ]);
  }

  /** Another place at which the published document is to be found. */
  async recordChannel(tx: Tx, publicId: string, channel: ChannelRecord): Promise<void> {
    await tx.execute(sql.insertChannels(publicId, [channel]));
    await changeOne(tx, sql.touchDocument(publicId, channel.publishedAt));
  }

  /** 有效, 废止 or 失效: a mark on what stays public, never a retraction. */
  async markValidity(tx: Tx, publicId: string, mark: ShownValidity, changedAt: Date): Promise<void> {
    await changeOne(tx, sql.markValidity(publicId, mark, changedAt));
  }

  /** 主题分类: what it is found by; null takes it away. */
  async classify(tx: Tx, publicId: string, topic: ShownTopic | null, changedAt: Date): Promise<void> {
    await changeOne(tx, sql.classify(publicId, topic, changedAt));
  }

  /** The catalogue of what is to be had on request (条例 2019 Art. 12: index, name, abstract, date). */
  async enterCatalogue(tx: Tx, entry: CatalogueEntry): Promise<void> {
    await tx.execute(sql.insertCatalogueEntry(entry));
  }

  async leaveCatalogue(tx: Tx, indexNumber: string): Promise<void> {
    await tx.execute(sql.deleteCatalogueEntry(indexNumber));
  }

  /** The whole list anew: it is short, and it is kept by hand. */
  async replaceWithheldMatters(tx: Tx, matters: readonly WithheldMatter[]): Promise<void> {
    await Promise.all([tx.execute(sql.deleteWithheldMatters()), tx.execute(sql.insertWithheldMatters(matters))]);
  }

  /** The public copy of a file that is to be forgotten; it stays where something published shows the same bytes. */
  forgetFile(sha256: string): Promise<boolean> {
    return this.sweep.removeUnlessPublished(sha256);
  }

  private async adoptFiles(tx: Tx, files: readonly PublishedFile[]): Promise<void> {
    if (files.length === 0) return;
    // Held until the commit: the sweep must not take away a file whose row it cannot see yet.
    await tx.execute(sql.holdPublicFiles());
    for (const file of files) await this.publicFiles.adopt(file.sha256, this.files);
  }
}

/** The hash that a published document is known by, before or after it is published. */
export function hashOfDocument(release: Pick<Release, 'document'>): string {
  return hashesOf('projection', publishedBody(release.document)).sha256;
}

async function changeOne(tx: Tx, statement: Statement): Promise<void> {
  const changed = await tx.execute(statement);
  // The inner store says that it is published; the caller's transaction must not go on when the public one disagrees.
  if (changed !== 1) throw new Error('the document is not in the public store');
}

async function insertInterpretation(
  tx: Tx,
  { publicId, signed }: Pick<Release, 'publicId' | 'signed'>,
  one: PublishedInterpretation,
  position: number,
): Promise<void> {
  if (signed.interpretation === null) throw new Error('an interpretation is published only with its signed hash');
  const row = {
    id: publicIdOf(publicId, one.sourceId),
    position,
    projectionHash: hashesOf('interpretationProjection', publishedInterpretationBody(one)).sha256,
    interpretationHash: signed.interpretation,
  };
  await Promise.all([
    tx.execute(sql.insertInterpretation(publicId, one, row)),
    tx.execute(sql.insertFiles(publicId, row.id, filesOf(publicId, one.files))),
  ]);
}

function filesOf(publicId: string, files: readonly PublishedFile[]): sql.FileRow[] {
  return files.map((file, position) => ({ ...file, id: publicIdOf(publicId, file.sourceId), position }));
}

/** The same address after a restoration, and no way back to the id inside the house. */
function publicIdOf(publicId: string, sourceId: string): string {
  return createHash('sha256').update(`${publicId}\n${sourceId}`).digest('base64url').slice(0, 22);
}
