import type { Attribute } from '../../disclosure/rules/vocabulary.js';
import type { Act, ActingPerson } from './document-record.js';
import type { Redetermination } from './redetermination-record.js';
import type { RedeterminationEvent } from './redetermination.machine.js';

/** The texts as somebody words them, with their hashes; `content` only where the document had no text of its own. */
export type ProposedTexts = Pick<Redetermination, 'content' | 'disclosure' | 'interpretation' | 'hashes' | 'findings'>;

/** One thing somebody does with a redetermination that is under way. */
export interface RedeterminationAct {
  /** id of the opinion it gives, if it gives one */
  id: string;
  event: Exclude<RedeterminationEvent, 'apply' | 'lapse'>;
  by: ActingPerson;
  /** hashes of what the client displayed, for acts that judge or sign */
  seen: Act['seen'];
  reason: string | null;
  clearing: Act['clearing'];
  wording: ProposedTexts | null;
}

/** How somebody begins one. Without `texts` it is only asked for: a drafter words it. */
export interface Opening {
  number: number;
  origin: Redetermination['origin'];
  reason: string;
  towards: Attribute;
  texts: ProposedTexts | null;
  by: ActingPerson;
}
