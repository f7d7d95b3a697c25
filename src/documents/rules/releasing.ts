import type { Issue } from '../../disclosure/rules/issue.js';
import type { Act, DocumentRecord } from './document-record.js';
import type { World } from './world.js';
import { lastSignature } from './registering.js';
import { effectiveScopes, standingOf } from './standing.js';

/**
 * The interpretation comes out with the document, or at most three working days later where the matter is pressing and
 * the last signer allowed it (国办发〔2016〕80号: 同步组织、同步审签、同步部署).
 */
export function deferrable(record: DocumentRecord, act: Act): Issue[] {
  if (!act.defersInterpretation) return [];
  const pointer = '/deferInterpretation';
  if ((record.interpretation?.materials.length ?? 0) === 0) return [{ code: 'nothingToDefer', pointer }];
  const why: Issue[] = [];
  if (record.deferral === null) why.push({ code: 'deferralNotApproved', pointer, owner: 'principalHead' });
  if (record.content.urgency === 'normal') why.push({ code: 'deferralNotUrgent', pointer });
  return why;
}

/** What may be put beside a published document: what was signed with it and deferred, or was cleared and signed since. */
export function addable(record: DocumentRecord, _act: Act, world: World): Issue[] {
  if (record.deferral !== null && isSignedWithDocument(record, world)) return [];
  const why: Issue[] = [];
  if (!standingOf(record, 'interpretationClearance'))
    why.push({ code: 'additionNotCleared', owner: 'confidentialityReviewer' });
  if (!standingOf(record, 'interpretationSignOff')) why.push({ code: 'additionNotSigned', owner: 'principalHead' });
  return why;
}

/** Whether the signature over the document is one over its interpretation as it is now, too. */
export function isSignedWithDocument(record: DocumentRecord, { pack }: World): boolean {
  const signature = lastSignature(record, pack);
  return signature !== null && effectiveScopes(signature).includes('interpretation');
}
