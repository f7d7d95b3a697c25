import type { Subject } from '../../../../src/disclosure/rules/subject.js';
import { claim, complete, withheld } from '../subjects.js';

/** What a document may have otherwise than the complete one, where more than one file looks at it. */
export const { flags, standing } = complete();

export const noItem = { answered: true, item: null, reason: '不在所列事项之内' };
export const at2017 = { documentDate: '2017-05-16' };
export const file = (
  attributeMark: Subject['attachments'][number]['attributeMark'],
  role: Subject['attachments'][number]['role'] = 'attachment',
) => ({
  attachments: [{ id: 'a1', name: '名单.xlsx', role, attributeMark }],
});
export const redacted = { releaseForm: 'redacted' as const, grounds: [claim('ND-5a', { noOutwardEffect: '内部' })] };
export const forwarding = (
  attribute: Subject['forwarding'] extends infer F ? (F extends { attribute: infer A } ? A : never) : never,
  redetermined = false,
) => ({
  forwarding: { attribute, documentId: null, redetermined },
});
export const unendorsed = { disclosure: withheld(), standing: { ...standing, endorsement: false } };
export const cleared = (
  text: Subject['standing']['clearance']['text'],
  a1: typeof text,
  words: Pick<Subject['standing']['clearance'], 'summary' | 'interpretation'> = {},
) => ({
  standing: { ...standing, clearance: { text, ...words, attachments: { a1 } } },
});
export const none = { interpretation: null };
export const emptyPlan = { outline: '', form: ' ', channel: '', time: '', responsible: '' };
export const unapproved = { standing: { ...standing, interpretationApprovedByPrincipal: false } };
export const joint = (leads: number, opinionsOwed: string[] = []) => ({
  joint: {
    units: [
      { unitId: 'u1', lead: leads > 0 },
      { unitId: 'u2', lead: leads > 1 },
    ],
    opinionsOwed,
  },
});
export const normative = { flags: { ...flags, normative: true } };
export const major = { flags: { ...flags, majorDecision: true } };
export const own = { issuingName: 'department' as const };
export const signedBy = (departmentSignOff: Subject['standing']['departmentSignOff']) => ({
  standing: { ...standing, departmentSignOff },
});
