import type { Issue } from '../../disclosure/rules/issue.js';
import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Act, DocumentRecord, Opinion } from './document-record.js';
import type { World } from './world.js';
import { signaturesOf } from './signers.js';
import { effectiveScopes, standingOf } from './standing.js';

/**
 * The signature that completed the document: the last leader's, or the department's where the name is its own; and, where
 * the attribute was determined anew since, the one that did so.
 */
export function lastSignature(record: DocumentRecord, pack: PolicyPack): Opinion | null {
  const redetermined = standingOf(record, 'redeterminationSignOff');
  if (redetermined && effectiveScopes(redetermined).includes('disclosure')) return redetermined;
  const leaders = signaturesOf(record, pack, 'leaderSignOff');
  return leaders.at(-1) ?? signaturesOf(record, pack, 'departmentSignOff').at(-1) ?? null;
}

/** The day of that signature; an act that is only being decided is of today. */
export function signedOn(record: DocumentRecord, { pack, today }: World): string {
  const signature = lastSignature(record, pack);
  return signature?.givenAt === undefined ? today : shanghaiDate(new Date(signature.givenAt));
}

/**
 * 成文日期: the day of the last signature (党政机关公文处理工作条例 Art. 9; of a joint document that of the last co-issuer).
 * A past date is kept where somebody expressly gave one: the registrar (adoption by a meeting), or the drafter, by a date
 * before the document was begun here. A correction is still the document of its day.
 */
export function finalDocumentDate(record: DocumentRecord, given: string | null, world: World): string {
  if (given !== null) return given;
  if (record.correctingFrom !== null && record.documentDate !== null) return record.documentDate;
  const proposed = record.content.documentDate;
  return proposed !== null && proposed < record.createdOn ? proposed : signedOn(record, world);
}

/** What a registration itself must bring, beyond role, state and gate. */
export function registerable(record: DocumentRecord, { registering }: Act, world: World): Issue[] {
  if (!registering) return [];
  const why: Issue[] = [];
  const last = signedOn(record, world);
  if (registering.documentDate !== null && registering.documentDate > last)
    why.push({ code: 'documentDateAfterSignature', pointer: '/documentDate', params: { signedOn: last } });
  if (registering.normativeNumber !== null && !record.content.normative)
    why.push({ code: 'normativeNumberUncalledFor', pointer: '/normativeNumber' });
  return why;
}

/** The record as the gate judges it at registration: with its unified number, and by the law of its final date. */
export function registered(record: DocumentRecord, { registering }: Act, world: World): DocumentRecord {
  return {
    ...record,
    normativeNumber: registering?.normativeNumber ?? record.normativeNumber,
    documentDate: finalDocumentDate(record, registering?.documentDate ?? null, world),
  };
}
