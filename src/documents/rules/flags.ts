import type { DocumentRecord } from './document-record.js';
import type { Content } from './scopes.js';

/** The answers on which it depends which papers and which package a document needs. */
export type Flags = Pick<Content, 'policy' | 'normative' | 'majorDecision'>;

export interface ChangedFlag {
  flag: 'policy' | 'normative' | 'majorDecision';
  from: boolean | null;
  to: boolean | null;
}

/** The content that 核稿 first confirmed, where it is no longer the one to be signed. */
export function firstReviewedContent(record: DocumentRecord): string | null {
  const hash = record.opinions.find(({ step }) => step === 'unitOfficeReview')?.covers.content;
  return hash === undefined || hash === record.hashes.content ? null : hash;
}

/** What was answered otherwise at the first review; whoever signs has to see it (2-workflow, "Editing"). */
export function changedFlags(then: Flags, now: Flags): ChangedFlag[] {
  const flags: ChangedFlag[] = [
    { flag: 'policy', from: then.policy?.answer ?? null, to: now.policy?.answer ?? null },
    { flag: 'normative', from: then.normative, to: now.normative },
    { flag: 'majorDecision', from: then.majorDecision, to: now.majorDecision },
  ];
  return flags.filter(({ from, to }) => from !== to);
}
