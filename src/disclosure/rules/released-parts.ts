import type { Disclosure } from './disclosure.js';
import type { Interpretation } from './interpretation-package.js';
import type { Attribute, AttachmentRole, ClearanceOutcome } from './vocabulary.js';

/** How far a part leaves the house: to everybody, or to whoever asks for it. */
export type Reach = 'toAll' | 'onRequest';

export type Part = { part: 'summary' | 'text' | 'interpretation' } | { part: 'file'; id: string };

/** What leaves the house, and how far: each part is judged by itself, and only `public` ever counts for everybody. */
export type ReleasedPart = Part & { reach: Reach };

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
  files: readonly { id: string; role: AttachmentRole; attributeMark?: Attribute | null | undefined }[];
}

const REACH: Record<Attribute, Reach | null> = { proactive: 'toAll', onRequest: 'onRequest', nonDisclosure: null };

const reachOf = (attribute: Attribute | null): Reach | null => attribute && REACH[attribute];

/** An attachment goes no further than its own mark says, wherever the document goes. */
export function reachOfAttachment(attribute: Attribute, mark: Attribute | null | undefined): Reach | null {
  const [reach, marked] = [reachOf(attribute), reachOf(mark ?? attribute)];
  return reach === 'toAll' ? marked : marked && reach;
}

/**
 * The parts that a release of this attribute and form consists of, as the projection makes it: title and summary always,
 * the text and its attachments in full, or the redacted copy in their place, or neither; and, for everybody, whatever
 * explains the document. An attachment that is marked for less stays behind.
 */
export function releasedParts({ disclosure, interpretation, files }: Releasable): ReleasedPart[] {
  const reach = reachOf(disclosure?.attribute ?? null);
  if (!disclosure || reach === null) return [];
  const form = disclosure.releaseForm ?? 'full';
  const explained = reach === 'toAll';
  // A material that is a file shows its title all the same.
  const hasWords = (interpretation?.materials.length ?? 0) > 0;
  const filesOf = (role: AttachmentRole) => files.filter((file) => file.role === role);
  const whole = (file: { id: string }): ReleasedPart => ({ part: 'file', id: file.id, reach });
  const asMarked = ({ id, attributeMark }: Releasable['files'][number]): ReleasedPart[] => {
    const asFar = disclosure.attribute && reachOfAttachment(disclosure.attribute, attributeMark);
    return asFar ? [{ part: 'file', id, reach: asFar }] : [];
  };
  const copy = files.find(({ id, role }) => role === 'redactedCopy' && id === disclosure.redactedCopy);
  return [
    { part: 'summary', reach },
    ...(form === 'full' ? [{ part: 'text', reach } as const, ...filesOf('attachment').flatMap(asMarked)] : []),
    ...(form === 'redacted' && copy ? [whole(copy)] : []),
    ...(explained && hasWords ? [{ part: 'interpretation', reach } as const] : []),
    ...(explained ? filesOf('interpretationMaterial').map(whole) : []),
  ];
}

/** What was found of a part; null: nothing. */
export function foundOf(found: FoundFit, part: Part): ClearanceOutcome | null {
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

/** The parts that would go further than they were found fit for. What was judged with the text is told with the text. */
export function unfitParts(parts: readonly ReleasedPart[], found: FoundFit): ReleasedPart[] {
  const unfit = parts.filter((part) => {
    const outcome = foundOf(found, part);
    return outcome !== null && !permits(outcome, part.reach);
  });
  const isTextUnfit = unfit.some(({ part }) => part === 'text');
  return unfit.filter((part) => !isTextUnfit || !isJudgedAsText(found, part));
}

const isJudgedAsText = (found: FoundFit, { part }: ReleasedPart): boolean =>
  (part === 'summary' || part === 'interpretation') && (found[part] ?? null) === null;
