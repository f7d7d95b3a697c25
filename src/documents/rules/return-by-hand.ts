import type { Params } from '../../disclosure/rules/check-result.js';
import type { Clause, Issue } from '../../disclosure/rules/issue.js';
import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import type { CheckCode, ReturnCode } from '../../disclosure/rules/vocabulary.js';
import type { ActingPerson, DocumentRecord } from './document-record.js';
import type { World } from './world.js';
import { isLate, raisedItems, scopeOf } from './return-items.js';
import type { Scope } from './scopes.js';

/** What a handler writes of an item; the rest is found. */
export interface ItemByHand {
  code: ReturnCode;
  check: CheckCode | null;
  explanation: string;
  supplement: string;
  pointer: string | null;
}

export interface SettledItem extends ItemByHand {
  scope: Scope | null;
  contestable: boolean;
  late: boolean;
  clause: Clause | null;
  params: Params | null;
}

/** Who may see and write the draft of a notice: the office that has the document before it. */
export function whyNotPrepare(
  record: DocumentRecord,
  by: ActingPerson,
): { kind: 'notInThisState' | 'notAllowed'; why: Issue[] } | null {
  const office = by.role === 'officeReviewer' || by.role === 'principalHead';
  if (!office || by.unitId !== record.office?.id)
    return { kind: 'notAllowed', why: [{ code: 'notYourAct', params: { role: 'officeReviewer' } }] };
  if (record.state !== 'officeReview')
    return {
      kind: 'notInThisState',
      why: [{ code: 'notInThisState', params: { event: 'return', state: record.state } }],
    };
  return null;
}

/** 条例 Art. 24: a return states its reasons. At least one, each with words and with what to supplement. */
export function whyNotReturn(items: readonly ItemByHand[], pack: PolicyPack): Issue[] {
  if (items.length === 0) return [{ code: 'returnWithoutItem', pointer: '/items' }];
  return items.flatMap((item, index) => whyNotItem(item, index, pack));
}

function whyNotItem({ code, explanation, supplement }: ItemByHand, index: number, pack: PolicyPack): Issue[] {
  const why: Issue[] = [];
  const rule = pack.returnCodes.find((known) => known.code === code);
  if (!rule) why.push({ code: 'returnCodeNotOffered', pointer: `/items/${index}/code` });
  if (!explanation.trim())
    why.push({
      code: rule?.needsWords ? 'returnCodeNeedsWords' : 'returnItemUnexplained',
      pointer: `/items/${index}/explanation`,
    });
  if (!supplement.trim()) why.push({ code: 'returnItemNoSupplement', pointer: `/items/${index}/supplement` });
  return why;
}

/** Whoever the department is told to call handles the matter in the office, and has a telephone. */
export function whyNotHandled(record: DocumentRecord, by: { handlerId: string; phone: string | null }): Issue[] {
  const handles = record.posts.some(
    ({ personId, unitId, role }) =>
      personId === by.handlerId &&
      unitId === record.office?.id &&
      (role === 'officeReviewer' || role === 'principalHead'),
  );
  return [
    ...(handles ? [] : [{ code: 'returnHandlerUnknown', pointer: '/handlerId' }]),
    ...(by.phone?.trim() ? [] : [{ code: 'returnWithoutPhone', pointer: '/phone' }]),
  ];
}

/**
 * The items as they are kept: where each would be cured, whether it can be contested, whether it comes late. A check is
 * kept only while it fails: then it also says when the fault is gone; of any other fault the text's change says it.
 */
export function settledItems(record: DocumentRecord, world: World, items: readonly ItemByHand[]): SettledItem[] {
  const raised = raisedItems(record, world);
  return items.map((item) => {
    const found = raised.find(
      ({ check, pointer }) =>
        check !== null && check === item.check && (item.pointer === null || pointer === item.pointer),
    );
    const check = found?.check ?? null;
    const rule = world.pack.returnCodes.find(({ code }) => code === item.code);
    const pointer = item.pointer ?? found?.pointer ?? rule?.place ?? null;
    const scope = found ? found.scope : scopeOf(null, pointer ?? undefined);
    return {
      ...item,
      check,
      pointer,
      scope,
      contestable: found?.contestable ?? true,
      late: isLate(record, { code: item.code, check, scope }),
      clause: found?.clause ?? rule?.clause ?? null,
      params: null,
    };
  });
}
