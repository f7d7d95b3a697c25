import type { ClaimedGround, Disclosure } from '../../disclosure/rules/disclosure.js';
import { catalogueOn, groundInForce, successorIn } from '../../disclosure/rules/grounds.js';
import { oldRestrictionOf } from '../../disclosure/rules/old-restriction.js';
import type { LegalCatalogue, PolicyPack } from '../../disclosure/rules/policy-pack.js';
import { hollowReason } from '../../disclosure/rules/reason-phrases.js';
import type { ClueCode } from './vocabulary.js';

export interface Clue {
  code: ClueCode;
  /** what its sentence speaks of */
  params: Record<string, string | number>;
}

/** What is known of a document that is kept back, when the population was frozen. */
export interface ClueFacts {
  disclosure: Pick<Disclosure, 'grounds' | 'reason' | 'reviewAt'>;
  /** YYYY-MM-DD */
  documentDate: string;
  /** a leader put another disclosure in the place of the proposed one */
  overridden: boolean;
  /** public documents of other units on the same matter: how many, and the title of one of them */
  similar: { count: number; title: string };
  /** how many documents of the same audit give exactly this reason */
  sameReason: number;
  /** different applicants within the pack's window */
  applicants: number;
}

/** So many documents with one and the same reason: it was hardly weighed for each. */
const SAME_REASON = 5;
/** A preparatory document whose process was still open after so many days would be a rare one. */
const PROCESS_DAYS = 365;
const PROCESS_GROUND = /^ND-6/;

/**
 * Each clue is to be answered by itself: a document that bears one is not among those that may be kept as a group. The
 * others only say how the decision came about.
 */
const WEIGHTY: readonly ClueCode[] = [
  'groundRepealed',
  'clauseRemap',
  'restrictionEnded',
  'restrictionOld',
  'similarPublic',
  'requestedOften',
];

export const isWeighty = ({ code }: Clue): boolean => WEIGHTY.includes(code);

/** Clues, not judgements: none of them decides anything. `on`: the day on which the population was frozen. */
export function cluesOf(facts: ClueFacts, pack: PolicyPack, on: string): Clue[] {
  const inForce = catalogueOn(pack, on);
  return [
    ...facts.disclosure.grounds.flatMap((claim) => groundClue(claim, pack, inForce)),
    ...restrictionClue(facts, on),
    ...ageClue(facts, pack, on),
    ...processClue(facts, on),
    ...similarClue(facts),
    ...requestClue(facts, pack),
    ...reasonClues(facts),
    ...(facts.overridden ? [{ code: 'signerOverride' as const, params: {} }] : []),
  ];
}

/** A clause of a law that is no longer in force: either it has become another one, or nothing is left of it. */
function groundClue(claim: ClaimedGround, pack: PolicyPack, inForce: LegalCatalogue): Clue[] {
  if (groundInForce(inForce, claim)) return [];
  const successor = claim.catalogue === inForce.id ? null : successorIn(pack, claim, inForce);
  if (!successor) return [{ code: 'groundRepealed', params: { ground: claim.code, catalogue: claim.catalogue } }];
  return [
    { code: 'clauseRemap', params: { ground: claim.code, catalogue: claim.catalogue, successor: successor.code } },
  ];
}

function restrictionClue({ disclosure: { reviewAt } }: ClueFacts, on: string): Clue[] {
  if (reviewAt?.type !== 'date' || reviewAt.on > on) return [];
  return [{ code: 'restrictionEnded', params: { on: reviewAt.on } }];
}

/** Where the pack asks for more to keep an old restriction, it is answered by itself. */
function ageClue({ documentDate }: ClueFacts, pack: PolicyPack, on: string): Clue[] {
  const old = oldRestrictionOf(pack, documentDate, on);
  return old ? [{ code: 'restrictionOld', params: { years: old.years } }] : [];
}

function processClue({ disclosure, documentDate }: ClueFacts, on: string): Clue[] {
  const { grounds, reviewAt } = disclosure;
  const prepares = grounds.some(({ code }) => PROCESS_GROUND.test(code));
  const days = daysBetween(documentDate, on);
  if (!prepares || days < PROCESS_DAYS) return [];
  const event =
    reviewAt?.type === 'event' ? reviewAt.event : grounds.find(({ evidence }) => evidence.endsWhen)?.evidence.endsWhen;
  return [{ code: 'processOver', params: { days, event: event ?? '—' } }];
}

function similarClue({ similar: { count, title } }: ClueFacts): Clue[] {
  return count > 0 ? [{ code: 'similarPublic', params: { count, title } }] : [];
}

function requestClue({ applicants }: ClueFacts, { switches: { concentration } }: PolicyPack): Clue[] {
  if (applicants < concentration.applicants) return [];
  return [{ code: 'requestedOften', params: { applicants, days: concentration.days } }];
}

function reasonClues({ disclosure: { reason }, sameReason }: ClueFacts): Clue[] {
  const hollow = hollowReason(reason);
  return [
    ...(hollow ? [{ code: 'boilerplateReason' as const, params: { phrase: hollow.phrase } }] : []),
    ...(sameReason >= SAME_REASON ? [{ code: 'reasonRepeated' as const, params: { count: sameReason } }] : []),
  ];
}

const DAY_MS = 86_400_000;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
