import type { PolicyPack } from './policy-pack.js';

/** The parts of a pack that are told apart, each a set of entries under codes of its own. */
export const PACK_PARTS = [
  'switch',
  'check',
  'ground',
  'returnCode',
  'deadline',
  'kind',
  'paper',
  'path',
  'seriesLine',
  'topic',
  'catalogue',
] as const;
export type PackPart = (typeof PACK_PARTS)[number];

export interface PackDifference {
  part: PackPart;
  code: string;
  change: 'added' | 'removed' | 'changed';
  /** the members that differ, where both packs have it; empty for a value that is no object */
  members: string[];
  /** as the first pack has it, and as the other; null where it has none */
  here: unknown;
  there: unknown;
}

/** How another pack differs from this one, entry by entry, in the order of the parts and then of the codes. */
export function comparePacks(pack: PolicyPack, other: PolicyPack): PackDifference[] {
  return PACK_PARTS.flatMap((part) => {
    const [here, there] = [entriesOf(pack, part), entriesOf(other, part)];
    const codes = [...new Set([...here.keys(), ...there.keys()])].sort();
    return codes.flatMap((code) => difference(part, code, here.get(code), there.get(code)));
  });
}

function difference(part: PackPart, code: string, here: unknown, there: unknown): PackDifference[] {
  if (textOf(here) === textOf(there)) return [];
  const change = here === undefined ? 'added' : there === undefined ? 'removed' : 'changed';
  const members = change === 'changed' ? membersThatDiffer(here, there) : [];
  return [{ part, code, change, members, here: here ?? null, there: there ?? null }];
}

function membersThatDiffer(here: unknown, there: unknown): string[] {
  if (!isObject(here) || !isObject(there)) return [];
  const names = [...new Set([...Object.keys(here), ...Object.keys(there)])];
  return names.filter((name) => textOf(here[name]) !== textOf(there[name])).sort();
}

function entriesOf(pack: PolicyPack, part: PackPart): Map<string, unknown> {
  switch (part) {
    case 'switch':
      return new Map(Object.entries(pack.switches));
    case 'check':
      return new Map(Object.entries(pack.checks));
    case 'ground':
      return new Map(
        pack.catalogues.flatMap(({ id, grounds }) =>
          grounds.map((ground) => [`${id}/${ground.code}`, ground] as const),
        ),
      );
    case 'returnCode':
      return byCode(pack.returnCodes, ({ code }) => code);
    case 'deadline':
      return byCode(pack.deadlines, ({ code }) => code);
    case 'kind':
      return byCode(pack.kinds, ({ code }) => code);
    case 'paper':
      return byCode(pack.papers, textOf);
    case 'path':
      return byCode(pack.paths, ({ unitKinds, issuingNames }) => `${unitKinds.join('+')}/${issuingNames.join('+')}`);
    case 'seriesLine':
      return byCode(pack.seriesLines, ({ line }) => line);
    case 'topic':
      return byCode(pack.topics, ({ code }) => code);
    case 'catalogue':
      return byCode(
        pack.catalogues,
        ({ id }) => id,
        ({ grounds: _, ...rest }) => rest,
      );
  }
}

function byCode<T>(
  entries: readonly T[],
  codeOf: (entry: T) => string,
  valueOf: (entry: T) => unknown = (entry) => entry,
) {
  return new Map(entries.map((entry) => [codeOf(entry), valueOf(entry)]));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Members in a fixed order, so that only what differs differs. */
function textOf(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
    ) ?? ''
  );
}
