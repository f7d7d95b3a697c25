import { isBlank } from '../blank.js';
import type { Check } from '../check.js';

/** 规范性文件统一登记、统一编号: without it the document has no force as such. */
export const normativeNumberMissing: Check = {
  code: 'normative-number-missing',
  owner: 'registrar',
  pointer: '/normativeNumber',
  requiredAt: ['register'],
  contestable: false,
  binding: true,
  exemption: ({ flags }) => (flags.normative ? null : 'notNormative'),
  problems: ({ flags }) => (isBlank(flags.normativeNumber) ? [{ pointer: '/normativeNumber' }] : []),
  awaits: ({ waiting }) => waiting.normativeNumber,
};

/** Personal data in what is to be published is not looked for yet, and the checklist says so. */
export const personalData: Check = {
  code: 'personal-data',
  owner: 'registrar',
  pointer: '/body',
  requiredAt: ['publish'],
  contestable: false,
  binding: true,
  exemption: () => 'notLookedForYet',
  problems: () => [],
};
