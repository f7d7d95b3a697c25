import { randomUUID } from 'node:crypto';
import { shanghaiDate } from '../../src/people/rules/today.js';

export const DRAFTERS = ['drafter', 'drafter2'] as const;
export const POSTS = [...DRAFTERS, 'checker', 'secrecy', 'principal', 'registrar'] as const;

export type Post = (typeof POSTS)[number];

export interface Doc {
  id: string;
  version: number;
  hashes: Record<string, string>;
}

export interface Step {
  by: Post | 'own';
  method: 'POST' | 'PUT' | 'PATCH';
  route: string;
  act: string;
  body: (document: Doc) => object;
}

const seen = ({ hashes }: Doc): object => ({ seen: hashes });
const nothing = (): object => ({});

/** From the drafter's desk to the public: who does what next, and what they send. */
export const WALK: Step[] = [
  {
    by: 'own',
    method: 'PUT',
    route: '/disclosure',
    act: 'proposeDisclosure',
    body: () => ({ attribute: 'proactive', releaseForm: 'full', reason: '涉及公众利益', summary: '供暖检查安排' }),
  },
  { by: 'own', method: 'POST', route: '/completions', act: 'completeDraft', body: nothing },
  { by: 'own', method: 'POST', route: '/reworks', act: 'rework', body: nothing },
  {
    by: 'own',
    method: 'PATCH',
    route: '',
    act: 'edit',
    body: () => ({ title: `关于供暖检查的通知（${randomUUID()}）` }),
  },
  { by: 'own', method: 'POST', route: '/completions', act: 'completeDraft', body: nothing },
  { by: 'own', method: 'POST', route: '/review-submissions', act: 'submitForReview', body: nothing },
  {
    by: 'checker',
    method: 'POST',
    route: '/unit-office-reviews',
    act: 'pass',
    body: (document) => ({
      ...seen(document),
      confirms: { attribute: true, reason: true, policyQuestion: true, kind: true },
    }),
  },
  {
    by: 'secrecy',
    method: 'POST',
    route: '/confidentiality-reviews',
    act: 'clear',
    body: (document) => ({
      ...seen(document),
      outcome: 'clear',
      outcomes: { text: 'public', files: {} },
      clearedFor: { attribute: 'proactive', releaseForm: 'full' },
    }),
  },
  { by: 'principal', method: 'POST', route: '/sign-offs', act: 'sign', body: seen },
  { by: 'registrar', method: 'POST', route: '/registrations', act: 'register', body: nothing },
  {
    by: 'registrar',
    method: 'POST',
    route: '/issues',
    act: 'issue',
    body: () => ({
      copies: 10,
      sealed: true,
      issuedOn: shanghaiDate(new Date()),
      recipients: ['各县（市）区人民政府'],
    }),
  },
  {
    by: 'registrar',
    method: 'POST',
    route: '/publications',
    act: 'publish',
    body: () => ({ channels: [{ channel: '市政府门户网站', officialAddress: 'https://www.example.gov.cn/1.html' }] }),
  },
];

export const CONTENT = {
  title: '关于开展冬季供暖检查的通知',
  kind: 'notice',
  issuingName: 'department',
  mainRecipients: ['各县（市）区人民政府'],
  contact: { name: '王某', phone: '0458-0000000' },
  policy: { answer: false, reason: '事务性通知，不设定公众的权利义务' },
  mandatoryProactive: { item: null, reason: '不属于法定主动公开的事项' },
  body: [{ type: 'paragraph', text: '为做好今冬供暖工作，现将有关事项通知如下。' }],
};
