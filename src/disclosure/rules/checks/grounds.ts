import { isBlank } from '../blank.js';
import { FROM_SUBMISSION } from '../check.js';
import type { Check, Law } from '../check.js';
import type { Problem } from '../check-result.js';
import type { ClaimedGround, Disclosure } from '../disclosure.js';
import { groundInForce, openDuties, successorIn } from '../grounds.js';
import type { Ground } from '../policy-pack.js';

const POINTER = '/disclosure/grounds';

/** Withholding, of the whole or of a part, has a ground in the law of the document's date. */
export const groundMissing: Check = {
  code: 'ground-missing',
  owner: 'drafter',
  pointer: POINTER,
  requiredAt: [...FROM_SUBMISSION, 'register'],
  contestable: false,
  binding: true,
  exemption: ({ disclosure }) => {
    if (!disclosure?.attribute) return 'attributeNotProposed';
    return needsGround(disclosure) || disclosure.grounds.length > 0 ? null : 'nothingWithheld';
  },
  problems: ({ disclosure }, law) => {
    if (!disclosure) return [];
    const misplaced = disclosure.grounds.flatMap((claim, i) =>
      misplacedGround(claim, disclosure, law, `${POINTER}/${i}`),
    );
    const isGrounded = groundsInForce(disclosure, law).some(({ ground }) => ground.force !== null);
    if (misplaced.length > 0 || !needsGround(disclosure) || isGrounded) return misplaced;
    return [{ pointer: POINTER, params: { problem: disclosure.attribute === 'nonDisclosure' ? 'none' : 'redacted' } }];
  },
};

const needsGround = ({ attribute, releaseForm }: Disclosure): boolean =>
  attribute === 'nonDisclosure' || releaseForm === 'redacted';

function misplacedGround(claim: ClaimedGround, disclosure: Disclosure, law: Law, pointer: string): Problem[] {
  const { catalogue, pack } = law;
  const ground = groundInForce(catalogue, claim);
  if (ground)
    return suits(ground, disclosure) ? [] : [{ pointer, params: { problem: 'notForAttribute', ground: claim.code } }];
  if (claim.catalogue === catalogue.id) return [{ pointer, params: { problem: 'unknown', ground: claim.code } }];
  const successor = successorIn(pack, claim, catalogue);
  const params = { ground: claim.code, catalogue: claim.catalogue, inForce: catalogue.id };
  if (!successor) return [{ pointer, params: { problem: 'otherCatalogue', ...params } }];
  return [{ pointer, params: { problem: 'successor', ...params, successor: successor.code } }];
}

/** A redacted release withholds a part: any ground for withholding suits it, beside those of the attribute. */
const suits = (ground: Ground, { attribute, releaseForm }: Disclosure): boolean =>
  attribute === null ||
  ground.attributes.includes(attribute) ||
  (releaseForm === 'redacted' && attribute !== 'nonDisclosure' && ground.force !== null);

interface GroundAt {
  claim: ClaimedGround;
  ground: Ground;
  pointer: string;
}

function groundsInForce(disclosure: Disclosure, { catalogue }: Law): GroundAt[] {
  return disclosure.grounds.flatMap((claim, i) => {
    const ground = groundInForce(catalogue, claim);
    return ground ? [{ claim, ground, pointer: `${POINTER}/${i}` }] : [];
  });
}

/** What a ground itself asks to be said or shown (3-rules, "Grounds and their duties"). */
export const groundDutyUnmet: Check = {
  code: 'ground-duty-unmet',
  owner: 'drafter',
  pointer: POINTER,
  requiredAt: [...FROM_SUBMISSION, 'register', 'publish'],
  contestable: false,
  binding: true,
  exemption: ({ disclosure }, law) =>
    disclosure && groundsInForce(disclosure, law).length > 0 ? null : 'noGroundClaimed',
  problems: ({ disclosure }, law) => {
    if (!disclosure) return [];
    const claimed = groundsInForce(disclosure, law);
    return claimed.flatMap(({ ground, claim, pointer }) => openDuties(ground, claim, disclosure, pointer));
  },
};

/** Withholding is looked at again: on a day, after an event, or in every yearly self-audit. */
export const reviewDateMissing: Check = {
  code: 'review-date-missing',
  owner: 'drafter',
  pointer: '/disclosure/reviewAt',
  requiredAt: [...FROM_SUBMISSION, 'register'],
  contestable: false,
  binding: false,
  exemption: ({ disclosure }, { pack }) => {
    if (!disclosure?.attribute) return 'attributeNotProposed';
    return pack.switches.reviewDateRequiredFor.includes(disclosure.attribute) ? null : 'nothingWithheld';
  },
  problems: (subject, law) => {
    const { disclosure } = subject;
    const reviewAt = disclosure?.reviewAt ?? null;
    const pointer = '/disclosure/reviewAt';
    if (!disclosure || reviewAt === null) return [{ pointer, params: { problem: 'none' } }];
    switch (reviewAt.type) {
      case 'date':
        return reviewAt.on > law.date
          ? []
          : [{ pointer: `${pointer}/on`, params: { problem: 'notLater', on: reviewAt.on } }];
      case 'event':
        return isBlank(reviewAt.event) ? [{ pointer: `${pointer}/event`, params: { problem: 'eventEmpty' } }] : [];
      case 'annual':
        return annualProblems(disclosure, law, pointer);
    }
  },
};

function annualProblems(disclosure: Disclosure, law: Law, pointer: string): Problem[] {
  const ending = groundsInForce(disclosure, law).find(({ ground }) => !ground.annualReview);
  return ending ? [{ pointer, params: { problem: 'annualNotFit', ground: ending.ground.code } }] : [];
}
