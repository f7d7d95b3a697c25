import { expect } from '@jest/globals';
import type { TestApp } from './app.js';
import { CHANNELS } from './given.js';
import type { GivenDocument } from './given.js';
import { refusedFor } from './refused.js';
import type { RefusedAttempt } from './refused.js';

export const PUBLISH = { channels: CHANNELS };

/** What the public reads of it; 404 when there is nothing. */
export async function publicly(app: TestApp, document: GivenDocument) {
  const { rows } = await app.owner.query<{ portal_id: string }>(
    'SELECT portal_id FROM yuantou.publication WHERE document_id = $1 ORDER BY sequence DESC LIMIT 1',
    [document.id],
  );
  return app.http().get(`/api/public/v1/documents/${rows[0]?.portal_id ?? 'AAAAAAAAAAAAAAAAAAAAAA'}`);
}

export async function countPublic(app: TestApp): Promise<Record<string, number>> {
  const { rows } = await app.owner.query<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM portal.document) AS documents,
       (SELECT count(*)::int FROM portal.interpretation) AS interpretations,
       (SELECT count(*)::int FROM portal.file) AS files, (SELECT count(*)::int FROM portal.channel_record) AS channels,
       (SELECT count(*)::int FROM portal.catalogue_entry) AS catalogue,
       (SELECT count(*)::int FROM yuantou.publication) AS publications`,
  );
  return rows[0] ?? {};
}

/** Refused, and nothing moved on either side. */
export async function refusedOnBothSides(app: TestApp, ...attempt: RefusedAttempt): Promise<void> {
  const before = await countPublic(app);
  await refusedFor(app, ...attempt);
  expect(await countPublic(app)).toEqual(before);
}
