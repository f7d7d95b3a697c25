/**
 * The closed sets of the disclosure rules, as codes (roles and kinds of unit: `people/rules/roles.ts`).
 * They travel over the API as they are written here; their names in both languages are in the message catalogue,
 * under `<set>.<code>`.
 */

/** The fifteen kinds of 公文 (党政机关公文处理工作条例, 2012, Art. 8), in the order of that list. */
export const KINDS = [
  'resolution', // 决议
  'decision', // 决定
  'order', // 命令（令）
  'communique', // 公报
  'announcement', // 公告
  'publicNotice', // 通告
  'guidance', // 意见 (not `opinion`: that word is taken by 审查意见)
  'notice', // 通知
  'circular', // 通报
  'report', // 报告
  'request', // 请示
  'reply', // 批复
  'motion', // 议案
  'letter', // 函
  'minutes', // 纪要
] as const;
export type Kind = (typeof KINDS)[number];

/** Absent (null) means "not yet proposed". No code may ever be used as a default. */
export const ATTRIBUTES = ['proactive', 'onRequest', 'nonDisclosure'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

export const RELEASE_FORMS = ['full', 'redacted', 'summary'] as const;
export type ReleaseForm = (typeof RELEASE_FORMS)[number];

/** In whose name a document is issued. `department` is the drafting unit's own name, whatever the unit's kind. */
export const ISSUING_NAMES = ['department', 'government', 'governmentOffice'] as const;
export type IssuingName = (typeof ISSUING_NAMES)[number];

/**
 * The moments at which the gate is asked. A signature of the department and one of a leader are the same
 * event of the procedure but different moments of the gate, hence a set of its own.
 */
export const GATE_EVENTS = [
  'completeDraft',
  'submitForReview',
  'departmentSign', // `sign` in departmentSignOff
  'intake', // the office's first examination of what a department sends (also of a bundle)
  'accept',
  'leaderSign', // `sign` in leaderSignOff
  'register',
  'publish',
] as const;
export type GateEvent = (typeof GATE_EVENTS)[number];

/** Papers that travel with a draft and are never published with it. */
export const PAPER_ROLES = [
  'draftExplanation', // 起草说明
  'consultationStatement', // 征求意见采纳情况说明
  'legalityReview', // 合法性审核意见
  'fairCompetitionReview', // 公平竞争审查结论（或不涉及的说明）
  'collectiveDecision', // 集体讨论决定
] as const;
export type PaperRole = (typeof PAPER_ROLES)[number];

/** What a file is to its document. */
export const ATTACHMENT_ROLES = [
  'attachment', // 附件（公文正文的附件）
  'redactedCopy', // 删减件
  'interpretationMaterial', // 解读材料
  'thirdPartyConsent', // 第三方书面同意
  ...PAPER_ROLES,
] as const;
export type AttachmentRole = (typeof ATTACHMENT_ROLES)[number];

/** Outcomes of a confidentiality review, for the text and for each file. Only `public` counts for publication. */
export const CLEARANCE_OUTCOMES = ['public', 'onRequestOnly', 'nonDisclosureAgreed'] as const;
export type ClearanceOutcome = (typeof CLEARANCE_OUTCOMES)[number];

/** 退文 codes: TW-01 to TW-16 ordinary faults, TW-20 to TW-29 faults of disclosure, TW-99 other (needs words). */
export const RETURN_CODES = [
  'TW-01',
  'TW-02',
  'TW-03',
  'TW-04',
  'TW-05',
  'TW-06',
  'TW-07',
  'TW-08',
  'TW-09',
  'TW-10',
  'TW-11',
  'TW-12',
  'TW-13',
  'TW-14',
  'TW-15',
  'TW-16',
  'TW-20',
  'TW-21',
  'TW-22',
  'TW-23',
  'TW-24',
  'TW-25',
  'TW-26',
  'TW-27',
  'TW-28',
  'TW-29',
  'TW-99',
] as const;
export type ReturnCode = (typeof RETURN_CODES)[number];

export const CHECK_CODES = [
  'required-element',
  'secrecy-mark',
  'attribute-missing',
  'reason-missing',
  'ground-missing',
  'ground-duty-unmet',
  'review-date-missing',
  'summary-missing',
  'mandatory-proactive',
  'mixed-content',
  'forwarding-attribute',
  'vacant-post',
  'disclosure-review-missing',
  'confidentiality-review-missing',
  'interpretation-plan-missing',
  'interpretation-plan-incomplete',
  'interpretation-material-missing',
  'interpretation-not-approved',
  'lead-unit-missing',
  'joint-opinion-missing',
  'consultation-statement-missing',
  'draft-explanation-missing',
  'legality-review-missing',
  'fair-competition-review-missing',
  'collective-decision-missing',
  'sign-off-missing',
  'normative-number-missing',
  'personal-data',
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

/** What a request can be about that says nothing about a document's public use: affairs of persons and enterprises. */
export const REQUEST_MATTERS = ['taxPayment', 'socialSecurity', 'medical', 'registration', 'credit'] as const;
export type RequestMatter = (typeof REQUEST_MATTERS)[number];
