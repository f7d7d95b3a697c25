import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import type { Act, Ceiling, Clearings, DocumentRecord } from '../rules/document-record.js';
import { readScopeTexts } from '../scope-texts.queries.js';
import { whyNotJudged } from '../rules/judged-passages.js';
import type { JudgedPassage, JudgedPassages } from '../rules/judged-passages.js';
import { passagesIn } from '../../disclosure/rules/passages.js';
import { textOfBlock } from '../../publication/rules/blocks.js';
import { ActOnDocument, refusal } from './act-on-document.js';
import type { Acting, ActRequest } from './act-on-document.js';

export interface ConfidentialityReview {
  documentId: string;
  version: number;
  actor: Actor;
  outcome: 'clear' | 'restrict' | 'refer';
  seen: NonNullable<Act['seen']>;
  comment?: string;
  outcomes?: Clearings;
  clearedFor?: Ceiling;
  mostOpen?: Ceiling;
  finding?: string;
  authority?: string;
  question?: string;
  passages?: JudgedPassage[];
}

/** 保密审查: what text and files are fit for, or a limit with its finding, or a question to who has to decide. */
@Injectable()
export class JudgeConfidentiality {
  constructor(private readonly actOnDocument: ActOnDocument) {}

  run(review: ConfidentialityReview): Promise<DocumentRecord> {
    const { documentId, version, actor, outcome, seen } = review;
    const detail = wordsOf(review);
    return this.actOnDocument.run(
      {
        documentId,
        version,
        actor,
        event: outcome,
        seen: { ...seen },
        reason: review.finding ?? review.question,
        clearing: clearingOf(review),
        detail,
      },
      {
        prepare: async (acting) => {
          if (review.passages) detail['passages'] = await judgedPassages(acting, outcome, review.passages);
          return {};
        },
      },
    );
  }
}

/** What was found in the very text that is judged, and what was said of it. */
async function judgedPassages(
  { tx, before }: Acting,
  outcome: ConfidentialityReview['outcome'],
  said: JudgedPassage[],
): Promise<JudgedPassages> {
  const { content } = await readScopeTexts(tx, before.id, before.hashes);
  const found = passagesIn(content.body.map(textOfBlock));
  const why = whyNotJudged(before, outcome, found, said);
  if (why.length > 0) throw refusal('gateFailed', why);
  const judged = said.map(({ block, from, to, kind, judgement }) => ({ block, from, to, kind, judgement }));
  return { found: found.length, judged };
}

function clearingOf({ outcomes, clearedFor, mostOpen }: ConfidentialityReview): ActRequest['clearing'] {
  const ceiling = clearedFor ?? mostOpen;
  if (!ceiling) return null;
  const found = outcomes ? { ...outcomes, files: { ...outcomes.files } } : null;
  return { found, mostOpen: { attribute: ceiling.attribute, releaseForm: ceiling.releaseForm } };
}

function wordsOf({ comment, authority }: ConfidentialityReview): Record<string, unknown> {
  return { ...(comment !== undefined && { comment }), ...(authority !== undefined && { authority }) };
}
