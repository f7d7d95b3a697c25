import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import { Refused } from '../../platform/errors.js';
import {
  countIndex,
  insertRegistration,
  isClosed,
  lockSeries,
  moveSeries,
  registrationOf,
  takeNext,
} from '../numbering.store.js';
import type { LockedSeries, NewRegistration, RegistrationRow } from '../numbering.store.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { indexNumber } from '../rules/index-number.js';
import { looksLikeOwn, printedNumber, seriesOf, takeNumber } from '../rules/numbering.js';
import type { NumberWish, SeriesKey } from '../rules/numbering.js';
import { printedMark } from '../rules/printed-mark.js';
import { ActOnDocument } from './act-on-document.js';
import type { Acting } from './act-on-document.js';

export interface Registration {
  documentId: string;
  version: number;
  actor: Actor;
  wish: NumberWish;
  /** the number of the body that leads, and who that is */
  external: { number: string; leadingBody: string | null } | null;
  normativeNumber: string | null;
  documentDate: string | null;
}

type Numbered = Pick<NewRegistration, 'number' | 'indexNumber' | 'correction' | 'taken'>;

export interface Registered {
  record: DocumentRecord;
  registration: NewRegistration;
}

/**
 * 复核登记: the number is given here and nowhere else. Of all locks the series' row is taken last, so that two
 * registrations wait for each other for no longer than it takes to write one.
 */
@Injectable()
export class RegisterDocument {
  constructor(private readonly actOnDocument: ActOnDocument) {}

  async run(request: Registration): Promise<Registered> {
    const { documentId, version, actor, normativeNumber, documentDate } = request;
    let numbered: Numbered | undefined;
    let registration: NewRegistration | undefined;
    const record = await this.actOnDocument.run(
      { documentId, version, actor, event: 'register', registering: { normativeNumber, documentDate } },
      {
        prepare: async (acting) => {
          numbered = await numberFor(acting, request);
          tell(acting, numbered, request);
          return { number: numbered.number };
        },
        complete: async (acting, stored) => {
          if (numbered) registration = rowOf(acting, stored, numbered);
          if (registration) acting.tx.post(insertRegistration(registration));
        },
      },
    );
    if (!registration) throw new Error(`document ${documentId} was registered without a number`);
    return { record, registration };
  }
}

/** A document that has a number keeps it, and its index number; everything else gets new ones. */
async function numberFor(acting: Acting, request: Registration): Promise<Numbered> {
  const { tx, before } = acting;
  if (before.number !== null) return kept(await registrationOf(tx, before.id), request);
  const key = seriesOf(before, acting.world.pack, acting.world.today);
  if (!key) throw refuse('seriesMissing');
  const year = Number(acting.world.today.slice(0, 4));
  const count = await countIndex(tx, key.unitId, before.government?.id ?? key.unitId, year);
  const { credit_code: creditCode, region_code: regionCode, prefix, last } = count;
  const index = indexNumber({ creditCode, regionCode, prefix }, year, last);
  if (request.external) {
    const number = externalNumber(acting, request, { prefix: prefix ?? '', line: key.line });
    return { number, indexNumber: index, correction: false, taken: null };
  }
  return { indexNumber: index, correction: false, ...(await fromSeries(acting, key, request.wish)) };
}

function kept(registration: RegistrationRow | undefined, { wish, external }: Registration): Numbered {
  if (!registration) throw new Error('a document has a number and no registration');
  if (wish.number !== null || external) throw refuse('numberKept', '/number', { number: registration.number });
  return {
    number: registration.number,
    indexNumber: registration.index_number,
    correction: true,
    taken: null,
  };
}

/** Where another body leads, its number is the document's (GB/T 9704-2012, 7.2.5: the host's number only). */
function externalNumber(
  { before }: Acting,
  { external, wish }: Registration,
  own: { prefix: string; line: string },
): string {
  if (wish.number !== null || wish.gapReason !== null) throw refuse('externalNumberAlone', '/number');
  const leads = before.content.leadUnitId !== null && before.content.leadUnitId !== before.unit.id;
  if (!leads && !external?.leadingBody?.trim()) throw refuse('leadingBodyMissing', '/leadingBody');
  const number = external?.number.trim() ?? '';
  if (own.prefix !== '' && looksLikeOwn(own.prefix, own.line, number))
    throw refuse('externalNumberIsOwn', '/externalNumber');
  return number;
}

async function fromSeries(
  { tx, at }: Acting,
  key: SeriesKey,
  wish: NumberWish,
): Promise<Pick<Numbered, 'number' | 'taken'>> {
  const next = wish.number === null;
  const series = next ? await takeNext(tx, key, at) : await lockSeries(tx, key, at);
  if (!series && (await isClosed(tx, key))) throw refuse('seriesClosed');
  if (!series) throw refuse('prefixMissing', undefined, {}, 'systemAdministrator');
  const taken = takeNumber(next ? series.last - 1 : series.last, wish);
  if (!taken.ok) throw new Refused('numberRefused', taken.why);
  if (!next) tx.post(moveSeries(series.id, taken.number));
  return numbered(series, key, taken, wish);
}

const numbered = (
  series: LockedSeries,
  key: SeriesKey,
  { number, skipped }: { number: number; skipped: number[] },
  { gapReason }: NumberWish,
): Pick<Numbered, 'number' | 'taken'> => ({
  number: printedNumber(series.prefix, key, number),
  taken: { seriesId: series.id, number, skipped, gapReason: skipped.length > 0 ? gapReason : null },
});

/** The number is in no scope: it stands in the record of the act, and is chained there. */
function tell(
  { added, decision, before, world }: Acting,
  { number, indexNumber: index, correction, taken }: Numbered,
  { external }: Registration,
): void {
  Object.assign(added.detail, {
    number,
    indexNumber: index,
    documentDate: decision.after.documentDate ?? world.today,
    normativeNumber: decision.after.normativeNumber,
    mark: printedMark(before.disclosure, correction),
    correction,
    ...(taken && taken.skipped.length > 0 && { skipped: [...taken.skipped], gapReason: taken.gapReason }),
    ...(external && { leadingBody: external.leadingBody }),
  });
}

const rowOf = ({ actor, at, world }: Acting, stored: DocumentRecord, given: Numbered): NewRegistration => ({
  documentId: stored.id,
  sequence: stored.sequence,
  ...given,
  normativeNumber: stored.normativeNumber,
  documentDate: stored.documentDate ?? world.today,
  mark: printedMark(stored.disclosure, given.correction),
  by: actor.personId,
  at,
});

const refuse = (code: string, pointer?: string, params: Record<string, string> = {}, owner?: string): Refused =>
  new Refused('numberRefused', [{ code, ...(pointer && { pointer }), params, ...(owner !== undefined && { owner }) }]);
