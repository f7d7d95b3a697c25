import type { Issue } from '../../disclosure/rules/issue.js';
import { issuesOf } from '../../disclosure/rules/gate.js';
import { releasedParts, unfitParts } from '../../disclosure/rules/released-parts.js';
import type { Attribute, ReleaseForm } from '../../disclosure/rules/vocabulary.js';
import type { Act, Ceiling, Clearings, DocumentRecord, Opinion } from './document-record.js';
import { gateOf } from './facts.js';
import { allAnswered } from './countersigning.js';
import type { World } from './world.js';
import { unansweredItems } from './return-items.js';
import { filesOf } from './files.js';
import { registerable } from './registering.js';
import { isStale } from './redetermination.js';
import { openRedetermination } from './redetermination-record.js';
import { redeterminedAttribute } from './redetermination-judged.js';
import { addable, deferrable } from './releasing.js';
import { hasEnded, objections, standingOf, stands, concernedUnits, answerOf } from './standing.js';

type Rule = (record: DocumentRecord, act: Act, world: World) => Issue[];

/**
 * What an act itself must bring, beyond role, state and gate (2-workflow, "Guards"). Each rule returns every reason
 * against the act at once; an event without a row needs nothing more.
 */
const RULES: Partial<Record<Act['event'], Rule>> = {
  submitForReview: withinCeilings,
  clear: (record, act, world) => [...clearingIsWhole(record, act), ...withinCeilings(record, act, world)],
  restrict: restrictable,
  refer: needsReason,
  resolveReferral: needsReason,
  sign: (record, act, world) => [...signable(record, act, world), ...returnAnswered(record, world)],
  countersign: answersOnce,
  object: (record, act, world) => [...needsReason(record, act, world), ...answersOnce(record, act)],
  accept: (record, act, world) => [...waivable(record, act, world), ...withinCeilings(record, act, world)],
  return: byApprover,
  sendBack: needsReason,
  sendBackToOffice: needsReason,
  recall: needsReason,
  withdraw: needsReason,
  revokeOpinion: revocable,
  register: registerable,
  publish: deferrable,
  addInterpretation: addable,
  substantiveChange: needsReason,
  suspend: needsReason,
  restore: needsReason,
  retract: needsReason,
  correct: needsReason,
  abandonCorrection: needsReason,
  applyRedetermination: appliable,
  divert: needsReason,
};

export function actRules(record: DocumentRecord, act: Act, world: World): Issue[] {
  return RULES[act.event]?.(record, act, world) ?? [];
}

/** Reasons that no wording of the act could mend: they are told before anybody begins to write one. */
const WHATEVER_IT_SAYS: readonly string[] = [
  'aboveCeiling',
  'nothingToRestrict',
  'earlierOpinionMissing',
  'returnItemUnanswered',
  'answersOwed',
  'consensusNeeded',
  'noDissentToTake',
  'notConcerned',
  'answersForTwoUnits',
  'returnNeedsApprover',
  'additionNotCleared',
  'additionNotSigned',
  'redeterminationStale',
  'redeterminationNotSigned',
];

export const rulesWhateverItSays = (record: DocumentRecord, act: Act, world: World): Issue[] =>
  actRules(record, act, world).filter(({ code }) => WHATEVER_IT_SAYS.includes(code));

function needsReason(_record: DocumentRecord, act: Act, _world: World): Issue[] {
  return act.reason?.trim() ? [] : [{ code: 'reasonNeeded', pointer: '/reason' }];
}

const OPENNESS: Record<Attribute, number> = { nonDisclosure: 0, onRequest: 1, proactive: 2 };
const FORM_OPENNESS: Record<ReleaseForm, number> = { summary: 0, redacted: 1, full: 2 };

/**
 * Whether a choice is no more open than the ceiling, in attribute and in release form alike: what was found fit to be
 * published with parts struck out is not fit to be handed out whole, not even on request.
 */
export function isWithin(ceiling: Ceiling, choice: { attribute: Attribute; releaseForm: ReleaseForm | null }): boolean {
  if (choice.attribute === 'nonDisclosure') return true;
  if (OPENNESS[choice.attribute] > OPENNESS[ceiling.attribute]) return false;
  return FORM_OPENNESS[choice.releaseForm ?? 'full'] <= FORM_OPENNESS[ceiling.releaseForm ?? 'full'];
}

/** Findings that restrict add up; each binds to the content it was made of and falls when that changes. */
export const ceilings = (record: DocumentRecord): Opinion[] =>
  record.opinions.filter(
    (opinion) =>
      opinion.outcome === 'restrict' &&
      opinion.covers.content === record.hashes.content &&
      !opinion.marks.some((mark) => mark.kind === 'revoked' || mark.scopes.includes('content')),
  );

function withinCeilings(record: DocumentRecord, _act: Act, _world: World): Issue[] {
  const attribute = record.disclosure?.attribute;
  if (!attribute) return [];
  const choice = { attribute, releaseForm: record.disclosure?.releaseForm ?? null };
  return ceilings(record)
    .map((opinion) => opinion.clearedFor)
    .filter((ceiling): ceiling is Ceiling => ceiling !== null && !isWithin(ceiling, choice))
    .map((ceiling) => ({
      code: 'aboveCeiling',
      pointer: '/disclosure/attribute',
      owner: 'drafter',
      params: { attribute: ceiling.attribute },
    }));
}

/**
 * An outcome for the text and for each file, each consistent with what would be released of it, and the document's own
 * choice within what it is cleared for.
 */
export function clearingIsWhole(record: DocumentRecord, act: Pick<Act, 'clearing'>): Issue[] {
  const found = act.clearing?.found;
  if (!act.clearing || !found) return [{ code: 'clearingMissing', pointer: '/outcomes' }];
  const disclosure = record.disclosure;
  const attribute = disclosure?.attribute ?? null;
  if (attribute === null) return [{ code: 'attributeNotProposed', pointer: '/disclosure/attribute', owner: 'drafter' }];
  const { mostOpen } = act.clearing;
  const proposed = { attribute, releaseForm: disclosure?.releaseForm ?? null };
  const why: Issue[] = [];
  const files = filesOf(record);
  for (const file of files)
    if (!found.files[file.id])
      why.push({ code: 'fileNotJudged', pointer: `/outcomes/files/${file.id}`, params: { name: file.name } });
  for (const id of Object.keys(found.files))
    if (!files.some((file) => file.id === id)) why.push({ code: 'fileUnknown', pointer: `/outcomes/files/${id}` });
  for (const pointer of contradictions(record, proposed, found))
    why.push({ code: 'clearingContradictsAttribute', pointer });
  if (!isWithin(mostOpen, proposed)) why.push({ code: 'clearedForLess', pointer: '/clearedFor' });
  else if (why.length === 0 && contradictions(record, mostOpen, found).length > 0)
    why.push({ code: 'clearedForMore', pointer: '/clearedFor' });
  return why;
}

/**
 * The outcomes that do not permit what a choice would release. Clearing something for less than the document proposes is
 * a restriction, and has an act of its own. An attachment that bears a mark of its own is judged by that.
 */
function contradictions(record: DocumentRecord, choice: Ceiling, found: Clearings): string[] {
  const files = filesOf(record);
  const disclosure = { ...choice, redactedCopy: record.disclosure?.redactedCopy ?? null };
  const parts = releasedParts({ disclosure, interpretation: record.interpretation, files });
  return unfitParts(parts, found).map((part) => `/outcomes/${part.part === 'file' ? `files/${part.id}` : part.part}`);
}

function restrictable(record: DocumentRecord, act: Act, world: World): Issue[] {
  const why = needsReason(record, act, world);
  const attribute = record.disclosure?.attribute;
  if (!attribute || attribute === 'nonDisclosure') return [...why, { code: 'nothingToRestrict' }];
  const choice = { attribute, releaseForm: record.disclosure?.releaseForm ?? null };
  if (!act.clearing || isWithin(act.clearing.mostOpen, choice))
    why.push({ code: 'restrictionNotNarrower', pointer: '/mostOpen' });
  return why;
}

function signable(record: DocumentRecord, act: Act, world: World): Issue[] {
  if (record.state === 'countersigning')
    return [...dissentMayBeTaken(record, act, world), ...(act.override ? whyNoOverride(record) : [])];
  const one = record.state === 'departmentSignOff' ? speaksForOneUnit(record, act) : [];
  const changed = act.override ? overridable(record, act, world) : [];
  return [...one, ...earlierOpinionsStand(record, world), ...changed];
}

/** The head's signature in a later round answers every item of the return: cured, or contested in words. */
const returnAnswered = (record: DocumentRecord, world: World): Issue[] =>
  record.state === 'departmentSignOff' ? unansweredItems(record, world) : [];

function earlierOpinionsStand(record: DocumentRecord, world: World): Issue[] {
  if (record.state !== 'departmentSignOff') return [];
  const attribute = record.disclosure?.attribute;
  const steps = ['unitOfficeReview', 'confidentialityReview'] as const;
  const missing: string[] = steps.filter((step) => !standingOf(record, step));
  if (
    attribute &&
    world.pack.switches.disclosureReviewFor.includes(attribute) &&
    !standingOf(record, 'disclosureReview')
  )
    missing.push('disclosureReview');
  return missing.map((step) => ({ code: 'earlierOpinionMissing', params: { step } }));
}

/** The lead's signer may confirm once every unit has answered (or let its day pass) and somebody did not agree. */
function dissentMayBeTaken(record: DocumentRecord, act: Act, world: World): Issue[] {
  const { joint } = world.pack.switches;
  if (joint === 'consensus' && record.consensusRejections < 3) return [{ code: 'consensusNeeded' }];
  if (!allAnswered(record, world)) return [{ code: 'answersOwed', owner: 'principalHead' }];
  const silent = concernedUnits(record).some((unitId) => answerOf(record, unitId) === null);
  if (objections(record).length === 0 && !silent) return [{ code: 'noDissentToTake' }];
  return act.takesDissent ? [] : [{ code: 'dissentNotTaken', pointer: '/takesDissent' }];
}

/**
 * Whose signature may change the attribute: a leader's, and the head's where the name is the department's own. Whoever
 * confirms over dissent confirms what was signed.
 */
export function whyNoOverride(record: DocumentRecord): Issue[] {
  if (record.state === 'countersigning') return [{ code: 'overrideAfterSigning', pointer: '/override' }];
  const governments = record.state === 'departmentSignOff' && record.issuingName !== 'department';
  return governments ? [{ code: 'overrideNotYours', pointer: '/override' }] : [];
}

/** Changing the attribute in signing (2-workflow, `sign` (leader)): with a reason, within what was cleared. */
function overridable(record: DocumentRecord, act: Act, world: World): Issue[] {
  const why = needsReason(record, act, world);
  const disclosure = act.override?.disclosure;
  if (!disclosure?.attribute) return [...why, { code: 'attributeNotProposed', pointer: '/override/attribute' }];
  const ownName = record.issuingName === 'department';
  why.push(...whyNoOverride(record));
  const clearance = standingOf(
    record,
    ownName || record.unit.kind === 'governmentOffice' ? 'confidentialityReview' : 'officeClearance',
  );
  const choice = { attribute: disclosure.attribute, releaseForm: disclosure.releaseForm };
  if (!clearance?.clearedFor || !isWithin(clearance.clearedFor, choice))
    why.push({ code: 'overrideBeyondClearance', pointer: '/override/attribute' });
  if (disclosure.attribute === 'nonDisclosure' && !isEndorsedByIssuingBody(record))
    why.push({ code: 'overrideNeedsEndorsement', pointer: '/override/attribute', owner: 'disclosureOfficer' });
  return [...why, ...groundsOfOverride(record, act, world)];
}

/** The endorsement of withholding has to come from the issuing body's own disclosure office. */
function isEndorsedByIssuingBody(record: DocumentRecord): boolean {
  const own = record.issuingName === 'department' || record.unit.kind === 'governmentOffice';
  return standingOf(record, own ? 'disclosureReview' : 'officeEndorsement') !== null;
}

const OF_THE_CHOICE = [
  'reason-missing',
  'ground-missing',
  'ground-duty-unmet',
  'review-date-missing',
  'summary-missing',
  'mandatory-proactive',
];

function groundsOfOverride(record: DocumentRecord, act: Act, world: World): Issue[] {
  if (!act.override) return [];
  const chosen = { ...record, disclosure: act.override.disclosure };
  return gateOf(chosen, world)
    .filter((check) => check.status === 'fail' && OF_THE_CHOICE.includes(check.code))
    .flatMap(issuesOf)
    .map((issue) => ({
      ...issue,
      pointer: `/override${issue.pointer?.replace(/^\/disclosure/, '') ?? ''}`,
      owner: act.by.role,
    }));
}

function answersOnce(record: DocumentRecord, act: Act): Issue[] {
  if (!concernedUnits(record).includes(act.by.unitId)) return [{ code: 'notConcerned' }];
  return speaksForOneUnit(record, act);
}

/** Whoever signs for the lead or answers for a unit speaks for that unit; the same person cannot speak for another. */
function speaksForOneUnit(record: DocumentRecord, act: Act): Issue[] {
  const elsewhere = record.opinions.some(
    (opinion) =>
      (opinion.step === 'countersigning' || opinion.step === 'departmentSignOff') &&
      opinion.personId === act.by.personId &&
      opinion.unitId !== act.by.unitId &&
      stands(record, opinion),
  );
  return elsewhere ? [{ code: 'answersForTwoUnits' }] : [];
}

/** Only what the department contested and the rules call contestable can be waived, each with words. */
function waivable(record: DocumentRecord, act: Act, world: World): Issue[] {
  const checks = gateOf(record, world);
  return act.waivers.flatMap(({ check, reason }, index): Issue[] => {
    const result = checks.find(({ code }) => code === check);
    const pointer = `/waivers/${index}`;
    if (!result?.contestable || !result.contested) return [{ code: 'notWaivable', pointer: `${pointer}/check` }];
    return reason.trim() ? [] : [{ code: 'reasonNeeded', pointer: `${pointer}/reason` }];
  });
}

/** 绵阳: the handler prepares the return, the office's head performs it. */
function byApprover(_record: DocumentRecord, act: Act, world: World): Issue[] {
  const needed = world.pack.switches.returnNeedsApprover ? 'principalHead' : null;
  return needed && act.by.role !== needed ? [{ code: 'returnNeedsApprover', owner: needed }] : [];
}

/** It is applied as it was judged and signed, to the text that it was judged against, or not at all. */
function appliable(record: DocumentRecord, _act: Act, { pack }: World): Issue[] {
  const proposal = openRedetermination(record);
  if (proposal && isStale(record, proposal)) return [{ code: 'redeterminationStale', owner: 'drafter' }];
  return redeterminedAttribute(record, pack) === null
    ? [{ code: 'redeterminationNotSigned', owner: 'principalHead' }]
    : [];
}

function revocable(record: DocumentRecord, act: Act, world: World): Issue[] {
  const opinion = record.opinions.find(({ id }) => id === act.opinionId);
  if (!opinion || hasEnded(opinion)) return [{ code: 'opinionEnded', pointer: '/opinionId' }];
  return needsReason(record, act, world);
}
