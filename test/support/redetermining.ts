import type { Attribute, ClearanceOutcome } from '../../src/disclosure/rules/vocabulary.js';
import type { TestApp } from './app.js';
import { CHANNELS, does, personOf, tries } from './given.js';
import type { GivenDocument } from './given.js';
import { zfb } from './people.js';

/** A redetermination of a story: which one of the document it is, and what it proposes. */
export interface GivenRedetermination {
  number: number;
  towards: Attribute;
  hashes: GivenDocument['hashes'];
  releaseForm: string | null;
}

interface Change {
  disclosure?: object;
  interpretation?: object;
  content?: object;
  origin?: object;
}

export const WHY_AGAIN = '有关事项已经办结，情况发生变化，重新认定公开属性';

/** What is usual of each attribute, by the law of today. */
export const PROPOSED: Record<Attribute, object> = {
  proactive: {
    attribute: 'proactive',
    releaseForm: 'full',
    reason: '事项已经办结，涉及公众利益，需要社会广泛知晓',
    summary: '冬季供暖检查安排',
  },
  onRequest: {
    attribute: 'onRequest',
    releaseForm: 'full',
    grounds: [{ catalogue: 'cn-2019', code: 'OR-1', evidence: {} }],
    reason: '仅涉及特定单位的供热设施检修安排',
    summary: '供热设施检修安排',
  },
  nonDisclosure: {
    attribute: 'nonDisclosure',
    grounds: [
      { catalogue: 'cn-2019', code: 'ND-3', evidence: { interest: 'publicSecurity', harm: '泄露供热管网的薄弱环节' } },
    ],
    reason: '列明了供热管网关键设施的位置和薄弱环节，公开后危及公共安全',
    summary: '供热管网检查',
    reviewAt: { type: 'annual' },
  },
};

const OUTCOMES: Record<Attribute, ClearanceOutcome> = {
  proactive: 'public',
  onRequest: 'onRequestOnly',
  nonDisclosure: 'nonDisclosureAgreed',
};

/** Walks a redetermination over HTTP, every step by its own person. */
export function redetermining(app: TestApp) {
  const unit = ({ options }: GivenDocument): string => (options.issuingName === 'department' ? options.unit : 'zfb');
  const route = ({ number }: GivenRedetermination, act: string): string => `redeterminations/${number}/${act}`;

  /** `proposed`, by the drafter of the unit unless told otherwise. */
  async function proposed(
    document: GivenDocument,
    towards: Attribute,
    change: Change = {},
    who = `${document.options.unit}.drafter`,
  ): Promise<GivenRedetermination> {
    const disclosure = { ...PROPOSED[towards], ...change.disclosure };
    const answer = await tries(app, document, who, 'redeterminations', {
      ...{ reason: WHY_AGAIN, towards, ...change },
      disclosure,
    });
    if (answer.status !== 201)
      throw new Error(`redetermination: ${answer.status} ${JSON.stringify(answer.body, null, 1)}`);
    Object.assign(document, { etag: answer.headers['etag'] });
    return look(document, answer.body.redetermination);
  }

  async function look(document: GivenDocument, number: number): Promise<GivenRedetermination> {
    const reader = await personOf(app, `${document.options.unit}.drafter`);
    const { body, status } = await reader.get(`${document.path}/redeterminations/${number}`);
    if (status !== 200) throw new Error(`redetermination ${number}: ${status} ${JSON.stringify(body, null, 1)}`);
    return { number, towards: body.towards, hashes: body.hashes, releaseForm: body.disclosure.releaseForm };
  }

  const submit = (document: GivenDocument, one: GivenRedetermination, who = `${document.options.unit}.drafter`) =>
    does(app, document, who, route(one, 'submissions'));

  const endorse = (document: GivenDocument, one: GivenRedetermination, who = `${unit(document)}.disclosure`) =>
    does(app, document, who, route(one, 'disclosure-reviews'), { seen: one.hashes });

  const clear = (document: GivenDocument, one: GivenRedetermination, who = `${unit(document)}.secrecy`) =>
    does(app, document, who, route(one, 'confidentiality-reviews'), clearingOf(one));

  const sign = (document: GivenDocument, one: GivenRedetermination, who = `${document.options.unit}.principal`) =>
    does(app, document, who, route(one, 'sign-offs'), { seen: one.hashes });

  const apply = (
    document: GivenDocument,
    one: GivenRedetermination,
    who = document.options.issuingName === 'department' ? `${document.options.unit}.registrar` : zfb.registrar,
  ) => does(app, document, who, route(one, 'applications'), one.towards === 'proactive' ? { channels: CHANNELS } : {});

  /** `confidentialityReview` and `signOff` passed: `approved`, in the drafting unit's own name. */
  async function approved(
    document: GivenDocument,
    towards: Attribute,
    change: Change = {},
  ): Promise<GivenRedetermination> {
    const one = await proposed(document, towards, change);
    await submit(document, one);
    await endorse(document, one);
    await clear(document, one);
    await sign(document, one);
    return one;
  }

  /** The whole way: the document has its new attribute. */
  async function applied(
    document: GivenDocument,
    towards: Attribute,
    change: Change = {},
  ): Promise<GivenRedetermination> {
    const one = await approved(document, towards, change);
    await apply(document, one);
    return one;
  }

  return { proposed, look, submit, endorse, clear, sign, apply, approved, applied, route };
}

/** What a confidentiality reviewer says who has nothing against what is proposed. */
export const clearingOf = ({ towards, hashes, releaseForm }: GivenRedetermination): object => ({
  seen: hashes,
  outcomes: { text: OUTCOMES[towards], ...(towards === 'onRequest' && { summary: 'public' }), files: {} },
  clearedFor: { attribute: towards, releaseForm: towards === 'nonDisclosure' ? null : releaseForm },
});
