/** Where a unit's yearly self-audit stands. */
export const SELF_AUDIT_STATES = [
  'preparing', // 固定范围中
  'auditing', // 自查中
  'reporting', // 拟写报告
  'signed', // 已签发待报送
  'submitted', // 已报送
  'returned', // 退回整改
  'accepted', // 已接收
] as const;
export type SelfAuditState = (typeof SELF_AUDIT_STATES)[number];

/** What is done with a self-audit, as its record names it. */
export const SELF_AUDIT_EVENTS = [
  'open',
  'freeze',
  'conclude',
  'concludeGroup',
  'advise',
  'complete',
  'reopen',
  'draftReport',
  'sign',
  'submit',
  'return',
  'answerReturn',
  'receive',
] as const;
export type SelfAuditEvent = (typeof SELF_AUDIT_EVENTS)[number];

/** What a human decided of one document. There is no default among them. `sealed`: it was diverted meanwhile. */
export const CONCLUSIONS = ['keep', 'correctGround', 'correctAttribute', 'convert', 'sealed'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/** What a drafting department can advise of a document that was issued in another's name. */
export const ADVICE = ['keep', 'correctGround', 'correctAttribute', 'convert'] as const;
export type Advice = (typeof ADVICE)[number];

/** Why an item may deserve a second look; sentences: `clue.<code>`. */
export const CLUES = [
  'groundRepealed',
  'clauseRemap',
  'restrictionEnded',
  'restrictionOld',
  'processOver',
  'similarPublic',
  'requestedOften',
  'boilerplateReason',
  'reasonRepeated',
  'signerOverride',
] as const;
export type ClueCode = (typeof CLUES)[number];

/** The parts of the report that are written in words; its figures are computed. */
export const REPORT_SECTIONS = ['scope', 'overview', 'changes', 'kept', 'requests', 'problems', 'lastYear'] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];
