import type { DocumentRecord } from './document-record.js';
import type { DecidedAttribute } from './notified.js';

export const NOTICE_KINDS = ['issued', 'attributeDecided', 'editedByOffice'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Something a unit is told: by its id, or by the name under which a recipient is written. */
export type UnitNotice = { kind: NoticeKind; unitId: string } | { kind: NoticeKind; unitName: string };

/** 主送、抄送, and whoever else got a copy; those that are no unit of this house are dropped where names are resolved. */
export const issuedTo = ({ content }: DocumentRecord, others: readonly string[]): UnitNotice[] =>
  [...new Set([...content.mainRecipients, ...content.copyRecipients, ...others])].map((unitName) => ({
    kind: 'issued',
    unitName: unitName.trim(),
  }));

export const decidedNotices = (decided: DecidedAttribute | null): UnitNotice[] =>
  (decided?.unitIds ?? []).map((unitId) => ({ kind: 'attributeDecided', unitId }));
