import type { Response } from 'supertest';
import type { TestApp } from './app.js';
import type { Sent } from './as.js';
import { personOf } from './given.js';
import type { GivenDocument } from './given.js';
import { fgw } from './people.js';

/** Headings of a sheet of documents issued before, in the order in which `issuedRow` writes its cells. */
const HEADINGS = '发文字号,标题,成文日期,文种,单位,发文名义,公开属性,依据,理由,复核时点,内容概述,公开网址';

export interface IssuedBefore {
  number: string;
  title?: string;
  documentDate?: string;
  kind?: string;
  unit?: string;
  issuingName?: string;
  attribute?: string;
  ground?: string;
  reason?: string;
  reviewAt?: string;
  summary?: string;
  officialAddress?: string;
}

/** A withheld request of the own unit unless told otherwise. */
export const issuedRow = (one: IssuedBefore): string =>
  [
    one.number,
    one.title ?? `关于${one.number.replaceAll(/[〔〕]/g, '')}有关事项的请示`,
    one.documentDate ?? '2021-03-05',
    one.kind ?? '请示',
    one.unit ?? '',
    one.issuingName ?? '部门',
    one.attribute ?? '不予公开',
    one.ground ?? ((one.attribute ?? '不予公开') === '不予公开' ? 'ND-6d' : ''),
    one.reason ?? '请示事项当时尚在研究',
    one.reviewAt ?? '',
    one.summary ?? '',
    one.officialAddress ?? '',
  ].join(',');

export const issuedSheet = (...rows: string[]): Buffer => Buffer.from([HEADINGS, ...rows].join('\r\n'));

export async function importIssued(
  app: TestApp,
  who: string,
  sheet: Buffer,
  query = '',
  sent: Sent = {},
): Promise<Response> {
  const person = await personOf(app, who);
  return person
    .request('post', `/imports/issued-documents${query}`, sent)
    .attach('file', sheet, { filename: 'sheet.csv' });
}

/** Enters them as documents of a story, quickly: as many as there are rows, in one request. */
export async function givenIssuedBefore(
  app: TestApp,
  rows: readonly IssuedBefore[],
  who: string = fgw.registrar,
): Promise<{ id: string; number: string }[]> {
  const answer = await importIssued(app, who, issuedSheet(...rows.map(issuedRow)));
  if (answer.status !== 201) throw new Error(`import: ${answer.status} ${JSON.stringify(answer.body, null, 1)}`);
  const { rows: found } = await app.owner.query<{ id: string; number: string }>(
    'SELECT id, number FROM yuantou.document WHERE number = ANY ($1)',
    [rows.map(({ number }) => number)],
  );
  return rows.flatMap(({ number }) => found.find((one) => one.number === number) ?? []);
}

/** One of them as a document of a story, to go on with. */
export async function givenDocumentOf(app: TestApp, id: string, who: string = fgw.drafter): Promise<GivenDocument> {
  const path = `/api/v1/documents/${id}`;
  const answer = await (await personOf(app, who)).get(path);
  const { state, hashes } = answer.body;
  const options = { unit: 'fgw', attribute: 'nonDisclosure', issuingName: 'department' } as const;
  return { id, path, etag: String(answer.headers['etag']), state, hashes, options };
}
