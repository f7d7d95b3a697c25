import type { Role } from '../../people/rules/roles.js';

/** 待办事项: what falls due beside the acts of a document. */
export const TASK_KINDS = [
  /** A restriction's date or event has come: it is looked at again, and never ends by itself. */
  'restrictionReview',
  /** So many applicants were given a document on request that it is to be made public. */
  'conversionDuty',
  'selfAudit',
  'selfAuditReport',
  'rectification',
  /** A secret was found and its document sealed: the secrecy administration is to be told within a day. */
  'diversionReport',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** `cancelled`: what it was about is no longer so. */
export const TASK_OUTCOMES = ['done', 'cancelled'] as const;
export type TaskOutcome = (typeof TASK_OUTCOMES)[number];

export const SUBJECT_TYPES = [
  'document',
  'selfAudit',
  'selfAuditReport',
  'spotCheckItem',
  'rectification',
  'diversion',
] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

export const TASK_SIGNALS = ['reminded', 'toHead', 'toOffice'] as const;
export type TaskSignal = (typeof TASK_SIGNALS)[number];

interface Pace {
  /** Working days before it is due on which it is reminded of. */
  reminders: readonly number[];
  /** Overdue by so many working days it comes before the government office; before its unit's head at once. */
  officeAfter: number;
}

export const PACES: Readonly<Record<TaskKind, Pace>> = {
  restrictionReview: { reminders: [7, 1], officeAfter: 10 },
  conversionDuty: { reminders: [7, 3, 1], officeAfter: 5 },
  selfAudit: { reminders: [30, 14, 7, 1], officeAfter: 1 },
  selfAuditReport: { reminders: [30, 14, 7, 1], officeAfter: 1 },
  rectification: { reminders: [7, 3, 1], officeAfter: 1 },
  diversionReport: { reminders: [], officeAfter: 1 },
};

/** Before whom an overdue task comes in its own unit, and in the government office. */
export const HEAD: Role = 'principalHead';
export const OFFICE_ROLES: readonly Role[] = ['officeReviewer', 'principalHead'];
