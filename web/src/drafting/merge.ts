import type { Block } from '../parts/block.js';

/** The order of an object's members says nothing: the server's blocks have another one than the editor's. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

export const same = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other);

/** A stretch of a text on which both sides agree, or that both have changed, each in its own way. */
export type Stretch = { kind: 'agreed'; blocks: Block[] } | { kind: 'disputed'; mine: Block[]; theirs: Block[] };

/** Three-way merge by paragraphs: what only one side changed is taken, what both changed is put before a human. */
export function mergeBlocks(base: readonly Block[], mine: readonly Block[], theirs: readonly Block[]): Stretch[] {
  const [ofBase, ofMine, ofTheirs] = [base.map(keyOf), mine.map(keyOf), theirs.map(keyOf)];
  const inMine = matches(ofBase, ofMine);
  const inTheirs = matches(ofBase, ofTheirs);
  const stretches: Stretch[] = [];
  let [b, m, t] = [0, 0, 0];
  for (let next = 0; next <= base.length; next += 1) {
    const atMine = next === base.length ? mine.length : inMine.get(next);
    const atTheirs = next === base.length ? theirs.length : inTheirs.get(next);
    if (atMine === undefined || atTheirs === undefined) continue;
    add(stretches, base.slice(b, next), mine.slice(m, atMine), theirs.slice(t, atTheirs));
    const anchor = base[next];
    if (anchor) agree(stretches, [anchor]);
    [b, m, t] = [next + 1, atMine + 1, atTheirs + 1];
  }
  return stretches;
}

const keyOf = (block: Block): string => textOf(block);

function add(stretches: Stretch[], base: Block[], mine: Block[], theirs: Block[]): void {
  if (same(mine, theirs) || same(base, theirs)) agree(stretches, mine);
  else if (same(base, mine)) agree(stretches, theirs);
  else stretches.push({ kind: 'disputed', mine, theirs });
}

function agree(stretches: Stretch[], blocks: readonly Block[]): void {
  if (blocks.length === 0) return;
  const last = stretches.at(-1);
  if (last?.kind === 'agreed') last.blocks.push(...blocks);
  else stretches.push({ kind: 'agreed', blocks: [...blocks] });
}

/** Longest common subsequence: for each index of `from` the index of `to` that it has become. */
function matches(from: readonly string[], to: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) found.set(start, start++);
  let [endFrom, endTo] = [from.length, to.length];
  while (endFrom > start && endTo > start && from[endFrom - 1] === to[endTo - 1]) found.set(--endFrom, --endTo);
  const [rows, columns] = [endFrom - start, endTo - start];
  const lengths = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  const equal = (row: number, column: number): boolean => from[start + row] === to[start + column];
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1) {
      const length = equal(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
      (lengths[row] ?? [])[column] = length;
    }
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (equal(row, column)) found.set(start + row++, start + column++);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
}
