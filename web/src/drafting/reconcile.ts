import type { Draft, Section } from './draft';
import { SECTIONS } from './draft';
import type { Block } from '../parts/block.js';
import { mergeBlocks, same } from './merge.js';
import type { Stretch } from './merge.js';

/** One field that two people have changed, each in their own way. Neither side is dropped before somebody has chosen. */
export interface Conflict {
  section: Section;
  field: string;
  mine: unknown;
  theirs: unknown;
  /** of the body: what is agreed and what is not, in order */
  stretches: Stretch[] | null;
}

export interface Reconciled {
  draft: Draft;
  conflicts: Conflict[];
}

/** What only one side changed is taken over; what both changed stays as I wrote it until it is decided. */
export function reconcile(base: Draft, mine: Draft, theirs: Draft): Reconciled {
  const conflicts: Conflict[] = [];
  const sections = SECTIONS.map((section) => {
    const fields = Object.keys(theirs[section]).map((field) => {
      const [was, here, there] = [base, mine, theirs].map((one) => fieldOf(one, section, field));
      if (same(here, there) || same(was, here)) return [field, there] as const;
      if (same(was, there)) return [field, here] as const;
      if (field !== 'body') {
        conflicts.push({ section, field, mine: here, theirs: there, stretches: null });
        return [field, here] as const;
      }
      const stretches = mergeBlocks(was as Block[], here as Block[], there as Block[]);
      if (stretches.some(({ kind }) => kind === 'disputed')) {
        conflicts.push({ section, field, mine: here, theirs: there, stretches });
        return [field, here] as const;
      }
      return [field, stretches.flatMap((stretch) => (stretch.kind === 'agreed' ? stretch.blocks : []))] as const;
    });
    return [section, Object.fromEntries(fields)] as const;
  });
  // Every field of every section of `theirs` is there again.
  return { draft: Object.fromEntries(sections) as unknown as Draft, conflicts };
}

export const fieldOf = (draft: Draft, section: Section, field: string): unknown =>
  (draft[section] as unknown as Record<string, unknown>)[field];
