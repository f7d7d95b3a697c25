import { isBlank } from '../blank.js';
import { FROM_SUBMISSION } from '../check.js';
import type { Check } from '../check.js';
import type { Problem } from '../check-result.js';
import type { Subject } from '../subject.js';

/** What the catalogue will show of it (条例 2019 Art. 12: index number, name, abstract, date). */
export const summaryMissing: Check = {
  code: 'summary-missing',
  owner: 'drafter',
  pointer: '/disclosure/summary',
  requiredAt: FROM_SUBMISSION,
  contestable: false,
  binding: false,
  exemption: ({ disclosure }, { pack }) => {
    if (!disclosure?.attribute) return 'attributeNotProposed';
    const isRequired = pack.switches.summaryMax.requiredFor.includes(disclosure.attribute);
    return isRequired || releasesSummary(disclosure) ? null : 'summaryNotRequired';
  },
  problems: ({ disclosure }, { pack }) => {
    const pointer = '/disclosure/summary';
    const summary = disclosure?.summary ?? '';
    if (isBlank(summary)) return [{ pointer, params: { problem: 'empty' } }];
    const { characters: max } = pack.switches.summaryMax;
    const length = [...summary.trim()].length;
    return length > max ? [{ pointer, params: { problem: 'tooLong', length, max } }] : [];
  },
};

const releasesSummary = ({ attribute, releaseForm }: NonNullable<Subject['disclosure']>): boolean =>
  attribute !== 'nonDisclosure' && releaseForm === 'summary';

/** What is released holds nothing that is marked otherwise; what is deleted from it is deleted in a copy. */
export const mixedContent: Check = {
  code: 'mixed-content',
  owner: 'drafter',
  pointer: '/attachments',
  requiredAt: [...FROM_SUBMISSION, 'publish'],
  contestable: (problems) => problems.every(({ params }) => params?.['problem'] === 'marked'),
  binding: false,
  exemption: ({ disclosure }) => {
    if (!disclosure?.attribute) return 'attributeNotProposed';
    if (disclosure.attribute === 'nonDisclosure') return 'notReleased';
    return disclosure.attribute === 'proactive' || disclosure.releaseForm === 'redacted' ? null : 'notProactive';
  },
  problems: (subject) => {
    switch (subject.disclosure?.releaseForm) {
      case 'redacted':
        return redactedCopyProblems(subject);
      case 'summary':
        return [];
      default:
        return markedOtherwise(subject);
    }
  },
};

function redactedCopyProblems({ disclosure, attachments }: Subject): Problem[] {
  const copy = attachments.find(({ id }) => id === disclosure?.redactedCopy);
  const pointer = '/disclosure/redactedCopy';
  return copy?.role === 'redactedCopy' ? [] : [{ pointer, params: { problem: 'redactedCopy' } }];
}

function markedOtherwise({ attachments }: Subject): Problem[] {
  return attachments
    .filter(
      ({ role, attributeMark }) => role === 'attachment' && attributeMark !== null && attributeMark !== 'proactive',
    )
    .map(({ id, name }) => ({ pointer: `/attachments/${id}`, params: { problem: 'marked', name } }));
}

/** 转发: the attribute of the forwarded document is inherited, or expressly determined afresh. */
export const forwardingAttribute: Check = {
  code: 'forwarding-attribute',
  owner: 'drafter',
  pointer: '/forwarding',
  requiredAt: FROM_SUBMISSION,
  contestable: true,
  binding: false,
  exemption: ({ forwarding, disclosure }) => {
    if (forwarding === null) return 'notForwarding';
    if (forwarding.attribute === null) return 'forwardedHasNone';
    return disclosure?.attribute ? null : 'attributeNotProposed';
  },
  problems: ({ forwarding, disclosure }) => {
    const inherited = forwarding?.attribute ?? null;
    const proposed = disclosure?.attribute ?? null;
    if (inherited === null || proposed === null || inherited === proposed || forwarding?.redetermined) return [];
    return [{ pointer: '/forwarding/redetermined', params: { problem: inherited } }];
  },
};
