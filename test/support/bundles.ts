import { randomUUID } from 'node:crypto';
import { fgw } from './people.js';

/** A bundle from outside with everything in it: 市发展改革委 submits a policy document in the government's name. */
export const PARAGRAPH = { type: 'paragraph', text: '为保障困难家庭温暖过冬，现就供暖补贴有关事项通知如下。' };

export const CONTENT = {
  kind: 'notice',
  title: '关于发放冬季供暖补贴的通知',
  issuingName: 'government',
  mainRecipients: ['各县（市）区人民政府'],
  contact: { name: '王某', phone: '0458-0000000' },
  policy: { answer: true, reason: '设定面向公众的补贴措施' },
  mandatoryProactive: { item: null, reason: '不属于法定主动公开的事项' },
  body: [PARAGRAPH],
};

export const DISCLOSURE = {
  attribute: 'proactive',
  releaseForm: 'full',
  reason: '涉及公众利益，需要社会广泛知晓',
  summary: '冬季供暖补贴的发放办法',
};

export const INTERPRETATION = {
  plan: {
    outline: '说明补贴范围和标准',
    form: '文字解读',
    channel: '市政府门户网站',
    time: '与文件同步',
    responsible: '综合科科长',
  },
  materials: [{ title: '供暖补贴解读', text: '今年起符合条件的家庭可以在社区直接申领。', elements: ['mainContent'] }],
};

export const day = '2026-11-20';
export const PASS = { step: 'unitOfficeReview', outcome: 'pass', username: fgw.checker, on: day };
export const CLEAR = {
  step: 'confidentialityReview',
  outcome: 'clear',
  username: fgw.secrecy,
  on: day,
  clearings: { text: 'public' },
};
export const DEPUTY = { step: 'departmentSignOff', outcome: 'sign', username: fgw.deputy, on: day };
export const PRINCIPAL = { step: 'departmentSignOff', outcome: 'sign', username: fgw.principal, on: day };
export const ATTESTATIONS = [PASS, CLEAR, DEPUTY, PRINCIPAL];

export const WHOLE = {
  content: CONTENT,
  disclosure: DISCLOSURE,
  interpretation: INTERPRETATION,
  attestations: ATTESTATIONS,
};

export const bundle = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  externalId: `fgw-${randomUUID()}`,
  ...WHOLE,
  ...change,
});
