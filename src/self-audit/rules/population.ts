import type { Disclosure } from '../../disclosure/rules/disclosure.js';
import type { Attribute } from '../../disclosure/rules/vocabulary.js';

/** One document of the population, by what binds it: the entry in the register and the bytes that were signed. */
export interface PopulationMember {
  documentId: string;
  register: Attribute;
  entrySequence: number;
  contentHash: string;
  disclosureHash: string;
  interpretationHash: string;
}

/**
 * What is hashed for a population: whose and of which moment it is, and its members in the order of their ids. The order
 * in which they were found, the language and the clues are not part of it.
 */
export function populationForm(
  of: { issuerId: string; year: number; frozenAt: Date },
  members: readonly PopulationMember[],
): Record<string, unknown> {
  const ordered = [...members].sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
  return {
    issuerId: of.issuerId,
    year: of.year,
    frozenAt: of.frozenAt.toISOString(),
    members: ordered.map((one) => [
      one.documentId,
      one.register,
      one.entrySequence,
      one.contentHash,
      one.disclosureHash,
      one.interpretationHash,
    ]),
  };
}

/** Which items may be concluded together: those resting on the same grounds until the same event. */
export interface Group {
  /** `cn-2019/ND-6d`, several joined by `+` in the order of their codes; empty where there is none */
  grounds: string;
  /** `event:<words>`, `date:<YYYY-MM-DD>`, `annual`, or `none` */
  review: string;
}

export function groupOf({ grounds, reviewAt }: Pick<Disclosure, 'grounds' | 'reviewAt'>): Group {
  const codes = [...new Set(grounds.map(({ catalogue, code }) => `${catalogue}/${code}`))].sort();
  return { grounds: codes.join('+'), review: reviewOf(reviewAt) };
}

function reviewOf(reviewAt: Disclosure['reviewAt']): string {
  switch (reviewAt?.type) {
    case 'event':
      return `event:${reviewAt.event.trim()}`;
    case 'date':
      return `date:${reviewAt.on}`;
    case 'annual':
      return 'annual';
    case undefined:
      return 'none';
  }
}

/** The moment from which on a year's population is fixed: the end of the pack's day, in China. */
export function freezeMoment(year: number, freezeOn: string): Date {
  return new Date(Date.parse(`${year}-${freezeOn}T00:00:00+08:00`) + 86_400_000);
}
