import { isBlank } from '../blank.js';
import { FROM_SUBMISSION } from '../check.js';
import type { Check, Law } from '../check.js';
import type { Problem } from '../check-result.js';
import { mustBeWithheld } from '../grounds.js';
import { hollowReason } from '../reason-phrases.js';
import { releaseFormsOf } from '../release-forms.js';
import type { Subject } from '../subject.js';
import { ATTRIBUTES } from '../vocabulary.js';

/** Seed: 公文要明确公开属性，随公文一同报批. The release form belongs to the proposal. */
export const attributeMissing: Check = {
  code: 'attribute-missing',
  owner: 'drafter',
  pointer: '/disclosure/attribute',
  requiredAt: [...FROM_SUBMISSION, 'register', 'publish'],
  contestable: false,
  binding: true,
  exemption: () => null,
  problems: ({ disclosure }, { pack }) => {
    const attribute = disclosure?.attribute ?? null;
    if (disclosure === null || attribute === null) return [{ pointer: '/disclosure/attribute' }];
    const offered = releaseFormsOf(pack, attribute);
    if (offered.length === 0) return [];
    const form = disclosure.releaseForm;
    const pointer = '/disclosure/releaseForm';
    if (form === null) return [{ pointer, params: { problem: 'releaseForm' } }];
    return offered.includes(form) ? [] : [{ pointer, params: { problem: 'releaseFormNotOffered', form } }];
  },
};

/** The drafter's own words why; for a proactive document the item of the law that applies is the reason. */
export const reasonMissing: Check = {
  code: 'reason-missing',
  owner: 'drafter',
  pointer: '/disclosure/reason',
  requiredAt: [...FROM_SUBMISSION, 'register'],
  contestable: (problems) => problems.every(({ params }) => params?.['problem'] === 'hollow'),
  binding: false,
  exemption: (subject, { pack }) => {
    const required = pack.switches.reasonRequiredFor[subject.issuingName ?? 'department'];
    const attribute = subject.disclosure?.attribute ?? null;
    if (attribute === null) return ATTRIBUTES.every((each) => required.includes(each)) ? null : 'attributeNotProposed';
    return required.includes(attribute) ? null : 'reasonNotRequired';
  },
  problems: ({ disclosure, mandatoryProactiveItem }) => {
    const mayRestOnItem = disclosure?.attribute !== 'nonDisclosure' && disclosure?.attribute !== 'onRequest';
    if (mayRestOnItem && mandatoryProactiveItem.answered && mandatoryProactiveItem.item !== null) return [];
    const pointer = '/disclosure/reason';
    const reason = disclosure?.reason ?? '';
    if (isBlank(reason)) return [{ pointer, params: { problem: 'empty' } }];
    const hollow = hollowReason(reason);
    return hollow === null ? [] : [{ pointer, params: { ...hollow } }];
  },
};

/** What law says must be public is public, unless law itself commands that it be withheld. */
export const mandatoryProactive: Check = {
  code: 'mandatory-proactive',
  owner: 'drafter',
  pointer: '/mandatoryProactive',
  requiredAt: FROM_SUBMISSION,
  contestable: (problems) => problems.every(({ params }) => params?.['problem'] !== 'unanswered'),
  binding: false,
  exemption: () => null,
  problems: (subject, law) => {
    const { answered, item } = subject.mandatoryProactiveItem;
    if (!answered) return [{ pointer: '/mandatoryProactive', params: { problem: 'unanswered' } }];
    if (item !== null && !law.catalogue.mandatoryItems.some(({ code }) => code === item)) {
      return [{ pointer: '/mandatoryProactive/item', params: { problem: 'unknownItem', item } }];
    }
    return withheldItem(subject, law);
  },
};

function withheldItem(subject: Subject, law: Law): Problem[] {
  const attribute = subject.disclosure?.attribute ?? null;
  if (attribute === null || attribute === 'proactive') return [];
  const { item, reason } = subject.mandatoryProactiveItem;
  const implied = subject.flags.normative
    ? law.catalogue.mandatoryItems.find((each) => each.impliedBy === 'normative')
    : undefined;
  const applies = item ?? implied?.code;
  if (applies === undefined) return [];
  if (subject.disclosure && mustBeWithheld(law.catalogue, subject.disclosure) && !isBlank(reason)) return [];
  const problem = item === null ? 'normative' : 'item';
  return [{ pointer: '/disclosure/attribute', params: { problem, item: applies } }];
}
