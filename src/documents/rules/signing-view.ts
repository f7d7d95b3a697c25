import type { FileEntry } from '../../disclosure/rules/file-entry.js';
import { reachOfAttachment } from '../../disclosure/rules/released-parts.js';
import type { DocumentRecord, Opinion } from './document-record.js';
import { hasEnded } from './standing.js';

/** Against which earlier text a signer sees what has changed. */
export interface ComparedWith {
  revision: number;
  because: 'yourOpinion' | 'lastSignature' | 'submission';
}

/** The text that this person last judged; else the one that was last signed; else the one that was submitted. */
export function comparedWith(record: DocumentRecord, personId: string, from: number): ComparedWith | null {
  const newest = (fits: (opinion: Opinion) => boolean): number | undefined =>
    record.opinions.filter(fits).at(-1)?.revision;
  const own = newest((opinion) => opinion.personId === personId && opinion.origin === 'given');
  const signed = newest(({ step }) => step === 'departmentSignOff' || step === 'leaderSignOff');
  const candidates: [number | undefined, ComparedWith['because']][] = [
    [own, 'yourOpinion'],
    [signed, 'lastSignature'],
    [record.submitted?.revision, 'submission'],
  ];
  const found = candidates.find(([revision]) => revision !== undefined && revision >= from);
  return found?.[0] === undefined ? null : { revision: found[0], because: found[1] };
}

export interface Differing {
  opinion: Opinion;
  kind: 'objection' | 'restriction' | 'overridden';
}

/** Whoever thought otherwise, and has not been answered by a newer opinion of the same step: recorded dissent. */
export const differing = (record: DocumentRecord): Differing[] =>
  record.opinions.flatMap((opinion): Differing[] => {
    if (opinion.marks.some(({ kind }) => kind === 'overridden')) return [{ opinion, kind: 'overridden' }];
    if (hasEnded(opinion)) return [];
    if (opinion.outcome === 'object') return [{ opinion, kind: 'objection' }];
    return opinion.outcome === 'restrict' ? [{ opinion, kind: 'restriction' }] : [];
  });

/** The attachments that do not go out with a document that is published in full: their own mark keeps them back. */
export function keptBack({ content, disclosure }: DocumentRecord): FileEntry[] {
  if (disclosure?.attribute !== 'proactive' || disclosure.releaseForm !== 'full') return [];
  return content.files.filter(
    ({ role, attributeMark }) => role === 'attachment' && reachOfAttachment('proactive', attributeMark) !== 'toAll',
  );
}
