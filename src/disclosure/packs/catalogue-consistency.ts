import { addDays, isCalendarDate } from '../../calendar/rules/calendar-date.js';
import type { Ground, LegalCatalogue, PolicyPack } from '../rules/policy-pack.js';
import { givenTwice } from './pack-problem.js';
import type { PackProblem } from './pack-problem.js';

type Draft = Pick<PolicyPack, 'catalogues' | 'kinds'>;

/** Every day since the first catalogue has exactly one; every reference between grounds leads somewhere. */
export function catalogueProblems(pack: Draft): PackProblem[] {
  return [...pack.catalogues.flatMap((catalogue, i) => ownProblems(catalogue, i, pack)), ...suggestionProblems(pack)];
}

function ownProblems(catalogue: LegalCatalogue, i: number, { catalogues }: Draft): PackProblem[] {
  const at = `/catalogues/${i}`;
  return [
    ...givenTwice(catalogue.grounds, `${at}/grounds`),
    ...givenTwice(catalogue.mandatoryItems, `${at}/mandatoryItems`),
    ...validityProblems(catalogue, catalogues[i + 1], at),
    ...catalogue.grounds.flatMap((ground, j) => groundProblems(ground, catalogues, `${at}/grounds/${j}`)),
  ];
}

function validityProblems(
  { validFrom, validTo }: LegalCatalogue,
  next: LegalCatalogue | undefined,
  at: string,
): PackProblem[] {
  if (!isCalendarDate(validFrom)) return [{ pointer: `${at}/validFrom`, message: `${validFrom} is no date` }];
  const pointer = `${at}/validTo`;
  if (validTo === null) return next ? [{ pointer, message: `the next catalogue begins on ${next.validFrom}` }] : [];
  if (!isCalendarDate(validTo)) return [{ pointer, message: `${validTo} is no date` }];
  if (!next) return [{ pointer, message: 'the last catalogue must be still in force (null)' }];
  return addDays(validTo, 1) === next.validFrom
    ? []
    : [{ pointer, message: `the next catalogue begins on ${next.validFrom}` }];
}

function groundProblems(
  { force, attributes, duties, successor }: Ground,
  catalogues: LegalCatalogue[],
  at: string,
): PackProblem[] {
  const withholds = attributes.includes('nonDisclosure');
  const target = catalogues.find(({ id }) => id === successor?.catalogue);
  const isDangling = successor !== null && !target?.grounds.some(({ code }) => code === successor.code);
  return [
    ...(withholds === (force !== null) ? [] : [{ pointer: `${at}/force`, message: 'does not fit the attributes' }]),
    ...(withholds && duties.length === 0
      ? [{ pointer: `${at}/duties`, message: 'a ground for withholding has a duty' }]
      : []),
    ...(isDangling
      ? [{ pointer: `${at}/successor`, message: `no ground ${successor.code} in ${successor.catalogue}` }]
      : []),
  ];
}

/** A suggested ground has to be there whatever the document's date. */
function suggestionProblems({ kinds, catalogues }: Draft): PackProblem[] {
  return kinds.flatMap(({ suggestion }, i) => {
    const ground = suggestion?.ground ?? null;
    const lacking = catalogues.find(({ grounds }) => ground !== null && !grounds.some(({ code }) => code === ground));
    return lacking
      ? [{ pointer: `/kinds/${i}/suggestion/ground`, message: `no ground ${ground} in ${lacking.id}` }]
      : [];
  });
}
