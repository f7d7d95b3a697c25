import type { Reckoning } from '../../calendar/rules/working-days.js';
import type { CheckResult } from '../../disclosure/rules/check-result.js';
import type { PersonName } from '../../people/people.queries.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { labelOf, sentenceOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import type { WrittenItem, WrittenNotice } from '../return-notices.queries.js';
import type { DocumentRecord, ReturnNotice } from '../rules/document-record.js';
import { gateOf } from '../rules/facts.js';
import type { World } from '../rules/world.js';
import { itemStatus } from '../rules/return-items.js';
import { auditsGovernment } from '../rules/visibility.js';
import type { PreparedReturn } from '../use-cases/prepare-return.js';
import type { ReturnDraftView, ReturnItemView, ReturnNoticeView } from './returns.responses.js';

/** The notices of one document as one person may read them. */
export interface ShownNotices {
  record: DocumentRecord;
  world: World;
  actor: Actor;
  people: PersonName[];
  notices: WrittenNotice[];
  lang: Lang;
}

export function presentNotices(shown: ShownNotices): ReturnNoticeView[] {
  const checks = gateOf(shown.record, shown.world);
  return shown.notices.map((notice) => presentNotice(shown, notice, checks));
}

/** 退文〔2026〕3号, as the notice is cited. */
export const noticeNumber = ({ year, number }: Pick<WrittenNotice, 'year' | 'number'>): string =>
  `退文〔${year}〕${number}号`;

function presentNotice(shown: ShownNotices, notice: WrittenNotice, checks: CheckResult[]): ReturnNoticeView {
  const { record, world, lang } = shown;
  const facts = record.returns.find(({ id }) => id === notice.id);
  return {
    number: noticeNumber(notice),
    round: notice.round,
    office: { id: notice.officeId, name: record.units.find(({ id }) => id === notice.officeId)?.name ?? '' },
    sender: { id: record.unit.id, name: record.unit.name },
    title: record.content.title,
    receivedAt: notice.receivedAt.toISOString(),
    issuedAt: notice.issuedAt.toISOString(),
    outcome: notice.outcome,
    automatic: notice.automatic,
    rulePack: {
      id: notice.packId,
      version: notice.packVersion,
      title: world.pack.title[lang],
      sha256: world.pack.sha256,
      putInForceBy: { name: world.pack.putInForceBy.name[lang], on: world.pack.putInForceBy.on },
    },
    handler: personOf(shown, notice.handlerId),
    phone: notice.phone,
    approver: personOf(shown, notice.approverId),
    dueOn: notice.dueOn,
    dueBecause: notice.dueExplanation && presentDeadline(notice.dueExplanation, lang),
    items: notice.items.map((item) => presentItem(shown, facts, item, checks)),
  };
}

const personOf = ({ people }: ShownNotices, personId: string | null): { id: string; name: string } | null =>
  personId === null ? null : { id: personId, name: people.find(({ id }) => id === personId)?.name ?? '' };

function presentItem(
  shown: ShownNotices,
  notice: ReturnNotice | undefined,
  item: WrittenItem,
  checks: CheckResult[],
): ReturnItemView {
  const { record, lang } = shown;
  const known = notice?.items.find(({ position }) => position === item.position);
  return {
    position: item.position,
    code: item.code,
    codeLabel: labelOf('returnCode', item.code, lang),
    check: item.check,
    ...(item.clause && { clause: item.clause[lang] }),
    ...wordsOf(item, lang),
    pointer: item.pointer,
    contestable: item.contestable,
    status: notice && known ? itemStatus(record, notice, known, checks) : 'open',
    answers: item.answers.map(({ kind, words, personId, answeredAt }) => ({
      kind,
      words,
      by: personOf(shown, personId) ?? { id: personId, name: '' },
      at: new Date(answeredAt).toISOString(),
    })),
    ...(seesLateness(shown) && { late: item.late }),
  };
}

/** A handler's words stand as they were written; the catalogue's are told in the reader's language. */
export function wordsOf(
  item: Pick<WrittenItem, 'explanation' | 'supplement' | 'check' | 'params'>,
  lang: Lang,
): { explanation: string; supplement: string } {
  const { explanation, supplement, check, params } = item;
  if (lang === 'zh' || check === null || params === null) return { explanation, supplement };
  const { message, fix } = sentenceOf(check, lang, params);
  return { explanation: message, supplement: fix ?? message };
}

/** 一次性告知 not kept is the office's own affair: its head and the auditor see it. */
function seesLateness({ actor, record }: ShownNotices): boolean {
  if (auditsGovernment(actor)) return true;
  return actor.role === 'principalHead' && actor.unitId === record.office?.id;
}

function presentDeadline(due: Reckoning, lang: Lang): NonNullable<ReturnNoticeView['dueBecause']> {
  const days = (list: Reckoning['skipped']) =>
    list.map(({ on, why }) => ({ on, why: labelOf('dayReason', why, lang) }));
  const { base, skipped, madeUp, provisional, notices } = due;
  return { base, workingDays: due.days, skipped: days(skipped), madeUp: days(madeUp), provisional, notices };
}

export function presentReturnDraft({ draft, saved }: PreparedReturn, lang: Lang): ReturnDraftView {
  return {
    saved: saved !== null,
    savedAt: saved?.savedAt.toISOString() ?? null,
    handler: saved && { id: saved.handlerId, name: saved.handlerName },
    items: draft.items.map(({ code, check, explanation, supplement, pointer }) => ({
      code,
      codeLabel: labelOf('returnCode', code, lang),
      check,
      explanation,
      supplement,
      pointer,
    })),
    outcome: draft.outcome,
    withinWorkingDays: draft.withinWorkingDays,
    phone: draft.phone,
  };
}
