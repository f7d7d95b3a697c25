import type { Disclosure } from './disclosure.js';
import type { Interpretation } from './interpretation-package.js';
import type { Attribute, AttachmentRole, ClearanceOutcome } from './vocabulary.js';

/** How far a part leaves the house: to everybody, or to whoever asks for it. */
export type Reach = 'toAll' | 'onRequest';

/** What leaves the house: each part is judged by itself, and only `public` ever counts for everybody. */
export type ReleasedPart = { part: 'summary' | 'text' | 'interpretation' } | { part: 'file'; id: string };

/** What of a clearance is found of each part. Where only the text was judged, it was judged for all words. */
export interface FoundFit {
  text: ClearanceOutcome | null;
  summary?: ClearanceOutcome | null | undefined;
  interpretation?: ClearanceOutcome | null | undefined;
  files: Readonly<Record<string, ClearanceOutcome | null | undefined>>;
}

interface Releasable {
  disclosure: Pick<Disclosure, 'attribute' | 'releaseForm' | 'redactedCopy'> | null;
  interpretation: Pick<Interpretation, 'materials'> | null;
  files: readonly { id: string; role: AttachmentRole }[];
}

const REACH: Record<Attribute, Reach | null> = { proactive: 'toAll', onRequest: 'onRequest', nonDisclosure: null };

export const reachOf = (attribute: Attribute | null): Reach | null => attribute && REACH[attribute];

/**
 * The parts that a release of this attribute and form consists of, as the projection makes it: title and summary always,
 * the text and its attachments in full, or the redacted copy in their place, or neither; and, for everybody, whatever
 * explains the document.
 */
export function releasedParts({ disclosure, interpretation, files }: Releasable): ReleasedPart[] {
  const reach = reachOf(disclosure?.attribute ?? null);
  if (!disclosure || reach === null) return [];
  const form = disclosure.releaseForm ?? 'full';
  const explained = reach === 'toAll';
  // A material that is a file shows its title all the same.
  const hasWords = (interpretation?.materials.length ?? 0) > 0;
  const filesOf = (role: AttachmentRole): ReleasedPart[] =>
    files.filter((file) => file.role === role).map(({ id }) => ({ part: 'file', id }));
  const copy = files.find(({ id, role }) => role === 'redactedCopy' && id === disclosure.redactedCopy);
  return [
    { part: 'summary' },
    ...(form === 'full' ? [{ part: 'text' } as const, ...filesOf('attachment')] : []),
    ...(form === 'redacted' && copy ? [{ part: 'file', id: copy.id } as const] : []),
    ...(explained && hasWords ? [{ part: 'interpretation' } as const] : []),
    ...(explained ? filesOf('interpretationMaterial') : []),
  ];
}

/** What was found of a part; null: nothing. */
export function foundOf(found: FoundFit, part: ReleasedPart): ClearanceOutcome | null {
  switch (part.part) {
    case 'file':
      return found.files[part.id] ?? null;
    case 'text':
      return found.text;
    default:
      return found[part.part] ?? found.text;
  }
}

const permits = (outcome: ClearanceOutcome, reach: Reach): boolean =>
  outcome === 'public' || (reach === 'onRequest' && outcome === 'onRequestOnly');

/**
 * The parts that would go further than they were found fit for. What was judged with the text is told with the text.
 * @param reachOf how far a part goes; null: it does not leave the house
 */
export function unfitParts(
  parts: readonly ReleasedPart[],
  found: FoundFit,
  reachOf: (part: ReleasedPart) => Reach | null,
): ReleasedPart[] {
  const unfit = parts.filter((part) => {
    const [outcome, reach] = [foundOf(found, part), reachOf(part)];
    return outcome !== null && reach !== null && !permits(outcome, reach);
  });
  const isTextUnfit = unfit.some(({ part }) => part === 'text');
  return unfit.filter((part) => !isTextUnfit || !isJudgedAsText(found, part));
}

const isJudgedAsText = (found: FoundFit, { part }: ReleasedPart): boolean =>
  (part === 'summary' || part === 'interpretation') && (found[part] ?? null) === null;
