import type { CheckResult, Params } from '../../disclosure/rules/check-result.js';
import { failing } from '../../disclosure/rules/gate.js';
import type { Clause, Issue } from '../../disclosure/rules/issue.js';
import type { CheckCode, ReturnCode } from '../../disclosure/rules/vocabulary.js';
import type { ActingPerson, DocumentRecord, ReturnItem, ReturnNotice } from './document-record.js';
import { gateOf } from './facts.js';
import type { World } from './world.js';
import { SCOPES } from './scopes.js';
import type { Scope } from './scopes.js';
import type { State } from './states.js';

/** One reason to return a document, as a check raises it; the words come from the catalogue, or from the handler. */
export interface RaisedItem {
  code: ReturnCode;
  check: CheckCode | null;
  pointer: string | null;
  /** the scope whose change would cure it; null where only an opinion or a signature would */
  scope: Scope | null;
  contestable: boolean;
  clause: Clause | null;
  /** null: the words are the handler's own; empty where the catalogue's sentence needs none */
  params: Params | null;
}

/** Where a check that the pack gives no code is nevertheless a reason: 其他, with words. */
const OTHER: ReturnCode = 'TW-99';

/** Everything that fails, at once (一次性告知): the machine's notice, and what a notice by hand begins from. */
export function raisedItems(record: DocumentRecord, world: World): RaisedItem[] {
  const moment = record.state === 'officeReview' ? 'accept' : 'intake';
  const judged = record.state === 'officeReview' ? record : { ...record, state: 'officeIntake' as const };
  const checks = gateOf(judged, world);
  return failing(checks, moment).map((issue) => {
    const check = checks.find(({ code }) => code === issue.code);
    return {
      code: check?.returnCode ?? OTHER,
      check: issue.code,
      pointer: issue.pointer ?? null,
      scope: scopeOf(issue.code, issue.pointer),
      contestable: check?.contestable ?? false,
      clause: issue.clause ?? null,
      params: issue.params ?? {},
    };
  });
}

/** Checks that no change of the text meets: they ask for somebody's opinion or signature. */
const CURED_BY_PEOPLE: readonly CheckCode[] = [
  'vacant-post',
  'disclosure-review-missing',
  'confidentiality-review-missing',
  'interpretation-not-approved',
  'joint-opinion-missing',
  'sign-off-missing',
];

export function scopeOf(check: CheckCode | null, pointer: string | undefined): Scope | null {
  if (check !== null && CURED_BY_PEOPLE.includes(check)) return null;
  return pointer === undefined ? null : scopeOfPointer(pointer);
}

function scopeOfPointer(pointer: string): Scope {
  if (pointer.startsWith('/disclosure')) return 'disclosure';
  return pointer.startsWith('/interpretation') ? 'interpretation' : 'content';
}

/**
 * 一次性告知 not kept: the office raises now what it could have raised before, on a scope that has not changed since a
 * round in which a human of the office looked at it. What was raised then already is repeated, not late.
 */
export function isLate(record: DocumentRecord, item: Pick<RaisedItem, 'code' | 'check' | 'scope'>): boolean {
  const { scope } = item;
  if (scope === null || wasRaised(record, item)) return false;
  const current = record.hashes[scope];
  const returnedByHand = record.returns.some(
    (notice) => !notice.automatic && notice.round < record.round && notice.hashes[scope] === current,
  );
  const accepted = record.opinions.some(
    (opinion) => opinion.step === 'officeReview' && opinion.round < record.round && opinion.covers[scope] === current,
  );
  return returnedByHand || accepted;
}

const wasRaised = (record: DocumentRecord, { code, check }: Pick<RaisedItem, 'code' | 'check'>): boolean =>
  record.returns.some(({ items }) => items.some((item) => (check ? item.check === check : item.code === code)));

/** The notice that this round's cure has to answer; null when the document was not returned, or not to be cured. */
export function noticeToAnswer(record: DocumentRecord): ReturnNotice | null {
  const newest = record.returns.at(-1);
  return newest && newest.outcome === 'resubmit' && newest.round === record.round ? newest : null;
}

export const ITEM_STATUSES = ['open', 'awaited', 'fixed', 'contested', 'waived'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** What became of an item: recorded, or, while the notice is being answered, as the text stands now. */
export function itemStatus(
  record: DocumentRecord,
  notice: ReturnNotice,
  item: ReturnItem,
  checks: CheckResult[],
): ItemStatus {
  if (item.waived) return 'waived';
  if (item.answer) return item.answer.kind;
  if (notice !== noticeToAnswer(record)) return 'open';
  return detected(record, notice, item, checks);
}

/** *Fixed* is detected, never claimed: the check no longer fails there, or, of a fault no check knows, the text moved. */
function detected(
  record: DocumentRecord,
  notice: ReturnNotice,
  item: ReturnItem,
  checks: CheckResult[],
): 'open' | 'awaited' | 'fixed' {
  if (item.check === null) {
    const scopes = item.scope === null ? SCOPES : [item.scope];
    return scopes.some((scope) => record.hashes[scope] !== notice.hashes[scope]) ? 'fixed' : 'open';
  }
  const check = checks.find(({ code }) => code === item.check);
  const here = check?.problems.some(({ pointer }) => item.pointer === null || pointer === item.pointer) ?? false;
  if (!check || !here) return 'fixed';
  if (check.status === 'fail') return 'open';
  return check.status === 'waiting' ? 'awaited' : 'fixed';
}

/** The items that nobody has answered and nothing has cured: each is a reason against handing the document in again. */
export function unansweredItems(record: DocumentRecord, world: World): Issue[] {
  const notice = noticeToAnswer(record);
  if (!notice) return [];
  const checks = gateOf(record, world);
  return notice.items
    .filter((item) => itemStatus(record, notice, item, checks) === 'open')
    .map((item) => ({
      code: 'returnItemUnanswered',
      pointer: `/returns/${notice.round}/items/${item.position}`,
      owner: 'drafter',
      params: { returnCode: item.code, position: item.position },
    }));
}

/** The items of the notice that the cure has answered without words. */
export const curedItems = (record: DocumentRecord): ReturnItem[] =>
  noticeToAnswer(record)?.items.filter(({ answer }) => answer === null) ?? [];

/** Where the department may still put its objection in words. */
const ANSWERED_IN: readonly State[] = ['returned', 'drafting', 'attributeAssignment'];

export type AnswerDecision =
  | { ok: true; notice: ReturnNotice; item: ReturnItem }
  | { ok: false; kind: 'notInThisState' | 'notAllowed' | 'gateFailed' | 'unknown'; why: Issue[] };

/** Whether this person may object to this item now. */
export function decideAnswer(
  record: DocumentRecord,
  by: ActingPerson,
  { round, position }: { round: number; position: number },
): AnswerDecision {
  const item = record.returns.find((notice) => notice.round === round)?.items.find((one) => one.position === position);
  if (!item) return { ok: false, kind: 'unknown', why: [] };
  const notice = noticeToAnswer(record);
  if (!notice || notice.round !== round || !ANSWERED_IN.includes(record.state))
    return { ok: false, kind: 'notInThisState', why: [{ code: 'returnItemClosed', params: { state: record.state } }] };
  if (by.role !== 'drafter' || by.unitId !== record.unit.id)
    return { ok: false, kind: 'notAllowed', why: [{ code: 'notYourAct', params: { role: 'drafter' } }] };
  const why = whyNotContested(item);
  return why ? { ok: false, kind: 'gateFailed', why: [why] } : { ok: true, notice, item };
}

/** Some faults leave nothing to argue about: an attribute is there or it is not. */
export const whyNotContested = (item: ReturnItem): Issue | null =>
  item.contestable ? null : { code: 'returnItemNotContestable', params: { returnCode: item.code } };
