import { isBlank } from '../../disclosure/rules/blank.js';
import type { Issue } from '../../disclosure/rules/issue.js';
import { unjustified } from '../../disclosure/rules/old-restriction.js';
import type { LegalCatalogue, OldRestriction } from '../../disclosure/rules/policy-pack.js';
import { hollowReason } from '../../disclosure/rules/reason-phrases.js';
import type { Attribute } from '../../disclosure/rules/vocabulary.js';
import type { Conclusion } from './vocabulary.js';

/** A clause, by its catalogue and code. */
export interface GroundName {
  catalogue: string;
  code: string;
}

/** What is decided of one item, and where it is to lead. How the new disclosure is worded, its redetermination decides. */
export interface Concluding {
  conclusion: Conclusion;
  reason: string;
  /** whom or what it would harm now to disclose it; null where nothing is said of it */
  harm: string | null;
  /** the attribute that is asked for; only `correctAttribute` has a choice */
  towards: Attribute | null;
  /** the clauses in force that are to take the place of those it rests on */
  grounds: readonly GroundName[];
}

/** The item as it stands now. */
export interface ConcludedItem {
  attribute: Attribute;
  /** the document was sealed since the population was frozen */
  diverted: boolean;
  /** what the pack asks of keeping it, as it is older than its years; null: no more than of any other */
  old: OldRestriction | null;
}

/** What is missing or contradicts itself in a conclusion; empty when it holds. `inForce`: the law of the day. */
export function objectionsTo(concluding: Concluding, item: ConcludedItem, inForce: LegalCatalogue): Issue[] {
  const { conclusion, reason, harm, towards, grounds } = concluding;
  if (item.diverted !== (conclusion === 'sealed'))
    return [{ code: item.diverted ? 'itemIsSealed' : 'itemNotSealed', pointer: '/conclusion' }];
  return [
    ...reasonIssues(reason),
    ...(conclusion === 'keep' && item.old
      ? unjustified(item.old, {
          reason: { pointer: '/reason', words: reason },
          harms: [{ pointer: '/harm', words: harm }],
        })
      : []),
    ...(fits(conclusion, towards, item.attribute)
      ? []
      : [{ code: 'conclusionContradicts', pointer: '/towards', params: { auditConclusion: conclusion } }]),
    ...groundIssues(concluding, targetOf(conclusion, towards, item.attribute), inForce),
    ...(grounds.length > 0 && !changes(conclusion) ? [{ code: 'newGroundTooMany', pointer: '/grounds' }] : []),
  ];
}

/** A conclusion that an item can be given, and what it asks to be said beside the reason. */
export interface ConclusionChoice {
  conclusion: Conclusion;
  /** between which one has to choose; empty where nothing is to be chosen */
  towards: Attribute[];
  /** clauses of the law in force that fit, where one has to be named */
  grounds: GroundName[];
  /** what it takes beside a usual reason; null: nothing */
  justification: OldRestriction | null;
}

/** The reason as it is recorded and reported, the harm with it. The report is a paper of the unit, in Chinese. */
export const reasonOnRecord = ({ reason, harm }: Pick<Concluding, 'reason' | 'harm'>): string =>
  harm === null ? reason : `${reason}\n公开的损害：${harm}`;

/** What can be concluded of an item at all: who may is another question. */
export function choicesOf({ attribute, diverted, old }: ConcludedItem, inForce: LegalCatalogue): ConclusionChoice[] {
  const choice = (conclusion: Conclusion, more: Partial<ConclusionChoice> = {}): ConclusionChoice => ({
    ...{ conclusion, towards: [], grounds: [], justification: null },
    ...more,
  });
  if (diverted) return [choice('sealed')];
  const others = (['onRequest', 'nonDisclosure'] as const).filter((other) => other !== attribute);
  const named = (of: Attribute): GroundName[] =>
    inForce.grounds
      .filter(({ attributes }) => attributes.includes(of))
      .map(({ code }) => ({ catalogue: inForce.id, code }));
  return [
    choice('keep', { justification: old }),
    choice('correctGround', { grounds: named(attribute) }),
    choice('correctAttribute', {
      towards: others,
      grounds: others.includes('nonDisclosure') ? named('nonDisclosure') : [],
    }),
    choice('convert'),
  ];
}

/** Whether a conclusion asks for another disclosure than the one in force. */
export const changes = (conclusion: Conclusion): boolean => conclusion !== 'keep' && conclusion !== 'sealed';

/** The attribute that the document is to have; null where nothing is to change. */
export function targetOf(conclusion: Conclusion, towards: Attribute | null, current: Attribute): Attribute | null {
  switch (conclusion) {
    case 'convert':
      return 'proactive';
    case 'correctGround':
      return current;
    case 'correctAttribute':
      return towards;
    case 'keep':
    case 'sealed':
      return null;
  }
}

function reasonIssues(reason: string): Issue[] {
  if (isBlank(reason)) return [{ code: 'conclusionReasonMissing', pointer: '/reason' }];
  const hollow = hollowReason(reason);
  return hollow ? [{ code: 'conclusionReasonHollow', pointer: '/reason', params: { phrase: hollow.phrase } }] : [];
}

/** A correction of the ground names it; so does whoever asks that a document be withheld. */
function groundIssues({ conclusion, grounds }: Concluding, target: Attribute | null, inForce: LegalCatalogue): Issue[] {
  const owed = conclusion === 'correctGround' || (conclusion === 'correctAttribute' && target === 'nonDisclosure');
  if (owed && grounds.length === 0) return [{ code: 'newGroundMissing', pointer: '/grounds' }];
  return grounds.flatMap(({ catalogue, code }, i) => {
    const ground = catalogue === inForce.id ? inForce.grounds.find((one) => one.code === code) : undefined;
    if (ground && target !== null && ground.attributes.includes(target)) return [];
    return [{ code: 'groundNotInForce', pointer: `/grounds/${i}`, params: { ground: code, catalogue: inForce.id } }];
  });
}

function fits(conclusion: Conclusion, towards: Attribute | null, current: Attribute): boolean {
  switch (conclusion) {
    case 'convert':
      return towards === null || towards === 'proactive';
    case 'correctGround':
      return towards === null || towards === current;
    case 'correctAttribute':
      return towards !== null && towards !== 'proactive' && towards !== current;
    case 'keep':
    case 'sealed':
      return towards === null;
  }
}
