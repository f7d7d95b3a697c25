import type { CheckCode } from '../disclosure/rules/vocabulary.js';
import type { JudgedPassages } from './rules/judged-passages.js';
import type { Reader } from '../platform/database/database.js';

/** The fields that the acts keep with an opinion; which of them are there depends on the act. */
export interface SaidInAct {
  comment?: string;
  post?: string;
  confirms?: { attribute: boolean; reason: boolean; policyQuestion: boolean; kind: boolean };
  disclosureOpinion?: string;
  secrecyConclusion?: string;
  authority?: string;
  passages?: JudgedPassages;
  waivers?: { check: CheckCode; reason: string }[];
  takesDissent?: boolean;
  defersInterpretation?: boolean;
  step?: 'interpretationClearance' | 'interpretationSignOff';
  on?: string;
  attestedBy?: string;
}

/** What the author of an opinion said with it, in the fields of the act. */
export interface OpinionWords {
  opinionId: string;
  reason: string | null;
  detail: SaidInAct;
}

/** The words lie beside the record: where they were erased, the opinion is still there and has none. */
export function wordsOfOpinions(reader: Reader, documentId: string): Promise<OpinionWords[]> {
  return reader.query<OpinionWords>({
    name: 'documents.wordsOfOpinions',
    text: `
      SELECT o.id AS "opinionId", t.reason, o.detail
      FROM yuantou.opinion o
      LEFT JOIN yuantou.record_text t ON t.document_id = o.document_id AND t.sequence = o.sequence
      WHERE o.document_id = $1`,
    values: [documentId],
  });
}
