import type { Issue } from '../../disclosure/rules/issue.js';
import { pathOf } from '../../disclosure/rules/paths.js';
import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import type { CheckCode } from '../../disclosure/rules/vocabulary.js';
import type { Role } from '../../people/rules/roles.js';
import type { ActingPerson, DocumentRecord, Findings, ReturnNotice } from './document-record.js';
import { whyFrozen } from './edit.js';
import { lapsed, reopened } from './effects.js';
import type { Facts } from './facts.js';
import { noticeToAnswer, whyNotContested } from './return-items.js';
import type { Content, ScopeHashes, ScopeTexts } from './scopes.js';
import { concernedUnits } from './standing.js';

/** Whose post registers in the office what came on paper (收文登记). */
const REGISTERS_PAPER: readonly Role[] = ['registrar', 'officeReviewer'];

/** By which door somebody may hand a bundle in; null: by none. */
export function doorOf(by: ActingPerson): 'received' | 'paper' | null {
  if (by.clientId !== null) return by.role === 'drafter' ? 'received' : null;
  return by.unitKind === 'governmentOffice' && REGISTERS_PAPER.includes(by.role) ? 'paper' : null;
}

/** What is wrong with a bundle as such: not that it is incomplete, but that no office would be the one to receive it. */
export function whyNotReceivable(record: DocumentRecord, pack: PolicyPack): Issue[] {
  const { way } = pathOf(pack, record.unit.kind, record.issuingName, record.kind);
  const why: Issue[] = [];
  if (way !== 'throughOffice' || !record.office)
    why.push({ code: 'bundleNotForOffice', pointer: '/content/issuingName' });
  for (const id of concernedUnits(record))
    if (!record.units.some((unit) => unit.id === id))
      why.push({ code: 'concernedUnitUnknown', pointer: '/content/jointUnits', params: { id } });
  return why;
}

/** A department's objection to one item, as its bundle brings it. */
export interface BundleAnswer {
  position: number;
  words: string;
}

export interface NewTexts {
  texts: Omit<ScopeTexts, 'content'> & { content: Omit<Content, 'body'> };
  hashes: ScopeHashes;
  findings: Findings;
  by: ActingPerson;
}

export type Cured =
  | { ok: true; record: DocumentRecord; contested: BundleAnswer[]; notice: ReturnNotice | null }
  | { ok: false; why: Issue[] };

/**
 * A returned document with the texts of a new bundle in place of its own. What covered the old ones lapses, what the
 * office held is over, and the objections stand where they belong. Whether every item is answered is asked afterwards.
 */
export function withNewBundle(record: DocumentRecord, change: NewTexts, answers: readonly BundleAnswer[]): Cured {
  const notice = noticeToAnswer(record);
  const why = [...whyFrozen(record, change.texts.content), ...whyNotAnswered(notice, answers)];
  if (why.length > 0) return { ok: false, why };
  const side = change.by.unitId === record.unit.id ? 'unit' : 'office';
  const renewed: DocumentRecord = {
    ...record,
    sequence: record.sequence + 1,
    revision: record.revision + 1,
    hashes: change.hashes,
    content: change.texts.content,
    disclosure: change.texts.disclosure,
    interpretation: change.texts.interpretation,
    findings: change.findings,
    kind: change.texts.content.kind,
    submitted: null,
    authors: [...record.authors, { personId: change.by.personId, side }],
    returns: record.returns.map((one) => (one === notice ? contestedNotice(one, answers, change.by.personId) : one)),
  };
  const stillStanding = lapsed(renewed, () => true, 'lapsedByEdit');
  const cured = reopened(stillStanding, ['departmentSignOff', 'dissentConfirmation'], 'reopenedByNewRound');
  return { ok: true, record: cured, contested: [...answers], notice };
}

function whyNotAnswered(notice: ReturnNotice | null, answers: readonly BundleAnswer[]): Issue[] {
  return answers.flatMap(({ position }, index): Issue[] => {
    const pointer = `/answers/${index}/position`;
    const item = notice?.items.find((one) => one.position === position);
    if (!item) return [{ code: 'returnItemUnknown', pointer }];
    const why = whyNotContested(item);
    return why ? [{ ...why, pointer }] : [];
  });
}

function contestedNotice(notice: ReturnNotice, answers: readonly BundleAnswer[], by: string): ReturnNotice {
  const items = notice.items.map((item) => {
    const words = answers.find(({ position }) => position === item.position)?.words;
    return words === undefined ? item : { ...item, answer: { kind: 'contested' as const, words, by } };
  });
  return { ...notice, items };
}

const PACKAGE_CHECKS: readonly CheckCode[] = [
  'interpretation-plan-missing',
  'interpretation-plan-incomplete',
  'interpretation-material-missing',
  'interpretation-not-approved',
];

/** 无解读方案一律不予收文: what an office that refuses incomplete packages does not even take in. */
export function refusedPackage(facts: Facts, pack: PolicyPack): CheckCode[] {
  if (pack.switches.incompletePackage !== 'refuse') return [];
  return PACKAGE_CHECKS.filter((code) => facts.gate.intake.includes(code));
}
