import { isBlank } from './blank.js';
import type { Problem } from './check-result.js';
import type { ClaimedGround, Disclosure, GroundEvidence } from './disclosure.js';
import type { Ground, GroundDuty, LegalCatalogue, PolicyPack } from './policy-pack.js';

/**
 * The law on disclosure of a day. A day before the first catalogue is judged by the first: the law of 2008 was the
 * earliest, and older documents are looked at with its eyes.
 */
export function catalogueOn(pack: PolicyPack, date: string): LegalCatalogue {
  const inForce = pack.catalogues.findLast(({ validFrom }) => validFrom <= date) ?? pack.catalogues[0];
  if (!inForce) throw new Error(`policy pack ${pack.id}: no legal catalogue`);
  return inForce;
}

/** The ground as the law of the day knows it; null when it is of another catalogue or of none. */
export function groundInForce(catalogue: LegalCatalogue, claim: ClaimedGround): Ground | null {
  if (claim.catalogue !== catalogue.id) return null;
  return catalogue.grounds.find(({ code }) => code === claim.code) ?? null;
}

/** What a claimed ground has become in a later catalogue: itself there, its successor, or null when it has none. */
export function successorIn(pack: PolicyPack, claim: ClaimedGround, target: LegalCatalogue): ClaimedGround | null {
  let current = { catalogue: claim.catalogue, code: claim.code };
  while (current.catalogue !== target.id) {
    const next = pack.catalogues
      .find(({ id }) => id === current.catalogue)
      ?.grounds.find(({ code }) => code === current.code)?.successor;
    if (!next) return null;
    current = next;
  }
  return { ...current, evidence: claim.evidence };
}

/**
 * The duties of a ground that the disclosure leaves open, one problem for each field that is missing.
 * `at` is the JSON pointer of the claimed ground.
 */
export function openDuties(ground: Ground, claim: ClaimedGround, disclosure: Disclosure, at: string): Problem[] {
  return ground.duties.flatMap((duty) =>
    missingFields(duty, claim.evidence, disclosure).map((field) => ({
      pointer: field === '' ? at : `${at}/evidence/${field}`,
      params: { problem: duty, ground: ground.code, ...(field !== '' && { field }) },
    })),
  );
}

/** Withheld on a ground that law makes a duty (2019: Art. 14, 15), whose own duties are met. */
export function mustBeWithheld(catalogue: LegalCatalogue, disclosure: Disclosure): boolean {
  if (disclosure.attribute !== 'nonDisclosure') return false;
  return disclosure.grounds.some((claim) => {
    const ground = groundInForce(catalogue, claim);
    return ground?.force === 'must' && openDuties(ground, claim, disclosure, '').length === 0;
  });
}

type Field = keyof GroundEvidence | '';

/** A release without the protected part is a withholding of that part, and has its duties. */
const withholds = ({ attribute, releaseForm }: Disclosure): boolean =>
  attribute === 'nonDisclosure' || releaseForm === 'redacted';

function missingFields(duty: GroundDuty, evidence: GroundEvidence, disclosure: Disclosure): Field[] {
  switch (duty) {
    case 'offLineOnly':
      return [''];
    case 'nameTheLaw':
      return blankAmong(evidence, 'law', 'article');
    case 'nameTheInterest':
      return blankAmong(evidence, 'interest', 'harm');
    case 'nameThirdPartyAndHarm':
      return withholds(disclosure) ? blankAmong(evidence, 'thirdParty', 'harm') : [];
    case 'consentOrBalanceToRelease':
      return releasesWhole(disclosure) && !hasConsent(evidence) && isBlank(evidence.publicInterest) ? ['consent'] : [];
    case 'noOutwardEffect':
      return blankAmong(evidence, 'noOutwardEffect');
    case 'endingEvent':
      return namesEndInReview(disclosure) ? [] : blankAmong(evidence, 'endsWhen');
    case 'noDutyToDisclose':
      return blankAmong(evidence, 'noDutyToDisclose');
  }
}

type WordField = Exclude<keyof GroundEvidence, 'consent'>;

const blankAmong = (evidence: GroundEvidence, ...fields: WordField[]): Field[] =>
  fields.filter((field) => isBlank(evidence[field]));

const releasesWhole = (disclosure: Disclosure): boolean => disclosure.attribute !== null && !withholds(disclosure);

const hasConsent = ({ consent }: GroundEvidence): boolean =>
  !!consent && !isBlank(consent.givenBy) && !isBlank(consent.givenOn);

const namesEndInReview = ({ reviewAt }: Disclosure): boolean => reviewAt?.type === 'event' && !isBlank(reviewAt.event);
