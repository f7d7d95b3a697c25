import { diffCleanupSemantic, diffMain } from 'diff-match-patch-es';
import { textOfBlock } from '../publication/rules/blocks.js';
import type { Block } from '../publication/rules/blocks.js';
import { isSame } from './rules/field-changes.js';
import type { TextPiece } from './rules/text-piece.js';

/** One block of the body; `before` and `after` count from 0 in the one text and the other. */
export type BlockChange =
  | { change: 'same'; before: number; after: number; block: Block }
  | { change: 'removed'; before: number; block: Block }
  | { change: 'added'; after: number; block: Block }
  | { change: 'changed'; before: number; after: number; was: Block; block: Block; pieces: TextPiece[] };

/** What one comparison may cost on the server's only core; what is left then is shown as replaced as a whole. */
const SECONDS = 0.8;
/** How far ahead a removed paragraph is looked for among the added ones. */
const NEARBY = 20;

/**
 * Paragraph first, then characters inside the paragraphs that changed: in a text without spaces a word diff has nothing
 * to hold on to, and a character diff of the whole would match strangers.
 */
export function diffBodies(before: readonly Block[], after: readonly Block[]): BlockChange[] {
  const deadline = performance.now() + SECONDS * 1000;
  const changes: BlockChange[] = [];
  let [i, j] = [0, 0];
  let [gone, come]: [number[], number[]] = [[], []];
  const settle = (): void => {
    changes.push(...paired(before, after, gone, come, deadline));
    [gone, come] = [[], []];
  };
  for (const [op, count] of runsOf(before, after, deadline)) {
    if (op === 0) settle();
    for (let n = 0; n < count; n += 1) {
      if (op === -1) gone.push(i++);
      else if (op === 1) come.push(j++);
      else changes.push({ change: 'same', before: i++, after: j, block: blockAt(after, j++) });
    }
  }
  settle();
  return changes;
}

/** Characters as people count them: a letter with its accents, an emoji with its joiners, is never cut in two. */
export function diffTexts(before: string, after: string, deadline = performance.now() + SECONDS * 1000): TextPiece[] {
  const alphabet = new Alphabet();
  const coded = [graphemesOf(before), graphemesOf(after)].map((parts) =>
    parts.map((part) => alphabet.codeOf(part)).join(''),
  );
  if (alphabet.isFull) return replaced(before, after);
  const diffs = diffMain(coded[0] ?? '', coded[1] ?? '', { diffTimeout: secondsLeft(deadline) }, false);
  diffCleanupSemantic(diffs);
  return diffs.map(([op, codes]) => ({
    op: op === 0 ? 'equal' : op === -1 ? 'deleted' : 'inserted',
    text: [...codes].map((code) => alphabet.partOf(code)).join(''),
  }));
}

const replaced = (before: string, after: string): TextPiece[] => [
  { op: 'deleted', text: before },
  { op: 'inserted', text: after },
];

/** Runs of whole blocks: each different block is one letter of a text, and the texts are compared. */
function runsOf(before: readonly Block[], after: readonly Block[], deadline: number): [number, number][] {
  const alphabet = new Alphabet();
  const coded = [before, after].map((blocks) => blocks.map((block) => alphabet.codeOf(keyOf(block))).join(''));
  const diffs = diffMain(coded[0] ?? '', coded[1] ?? '', { diffTimeout: secondsLeft(deadline) }, false);
  return diffs.map(([op, codes]) => [op, [...codes].length]);
}

const keyOf = (block: Block): string => JSON.stringify([block.type, Object.entries(block).sort()]);

/** Within one gap each removed block is set beside the next added one that it could have become. */
function paired(
  before: readonly Block[],
  after: readonly Block[],
  gone: number[],
  come: number[],
  deadline: number,
): BlockChange[] {
  const changes: BlockChange[] = [];
  let next = 0;
  for (const i of gone) {
    const was = blockAt(before, i);
    const near = performance.now() < deadline ? come.slice(next, next + NEARBY) : [];
    const ahead = near.findIndex((j) => isLike(was, blockAt(after, j)));
    const match = next + ahead;
    if (ahead < 0) {
      changes.push({ change: 'removed', before: i, block: was });
      continue;
    }
    for (const j of come.slice(next, match)) changes.push({ change: 'added', after: j, block: blockAt(after, j) });
    const j = come[match] ?? 0;
    const block = blockAt(after, j);
    const pieces = diffTexts(textOfBlock(was), textOfBlock(block), deadline);
    changes.push({ change: 'changed', before: i, after: j, was, block, pieces });
    next = match + 1;
  }
  for (const j of come.slice(next)) changes.push({ change: 'added', after: j, block: blockAt(after, j) });
  return changes;
}

/** The same words in another dress, or a third of the characters in common: enough to be read as the same paragraph. */
function isLike(one: Block, other: Block): boolean {
  const [a, b] = [textOfBlock(one), textOfBlock(other)];
  if (isSame(a, b)) return true;
  const left = new Map<string, number>();
  for (const character of a) left.set(character, (left.get(character) ?? 0) + 1);
  let common = 0;
  for (const character of b) {
    const count = left.get(character) ?? 0;
    if (count === 0) continue;
    left.set(character, count - 1);
    common += 1;
  }
  return common * 3 >= Math.max([...a].length, [...b].length);
}

function blockAt(blocks: readonly Block[], index: number): Block {
  const block = blocks[index];
  if (!block) throw new Error(`no block ${index}`);
  return block;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
/** Between two plain characters there is always a boundary: 汉字, full-width signs and ASCII join with nothing. */
const BOUNDARY =
  /(?<=[\n -~\u3000-\u3029\u3031-\u303c\u4e00-\u9fff\uff01-\uff60])(?=[\n -~\u3000-\u3029\u3031-\u303c\u4e00-\u9fff\uff01-\uff60])/;
/** The segmenter needs quadratic time for a long text; what has no plain boundary for so long is shown as one piece. */
const LONGEST_RUN = 2000;

const graphemesOf = (text: string): string[] =>
  text.split(BOUNDARY).flatMap((run) => {
    if (run.length <= 1) return run === '' ? [] : [run];
    return run.length > LONGEST_RUN ? [run] : Array.from(segmenter.segment(run), ({ segment }) => segment);
  });

/** 0 would mean without limit. */
const secondsLeft = (deadline: number): number => Math.max(0.001, (deadline - performance.now()) / 1000);

/** Stands one code unit for each different part, so that the comparison can never cut one. */
class Alphabet {
  private readonly codes = new Map<string, string>();
  private readonly parts: string[] = [];

  /** More different parts than there are letters: nothing that was coded means anything. */
  get isFull(): boolean {
    return this.parts.length >= LETTERS;
  }

  codeOf(part: string): string {
    const known = this.codes.get(part);
    if (known !== undefined) return known;
    const code = String.fromCharCode(unitOf(this.parts.length));
    this.codes.set(part, code);
    this.parts.push(part);
    return code;
  }

  partOf(code: string): string {
    return this.parts[indexOf(code.charCodeAt(0))] ?? '';
  }
}

const SURROGATES = 0xd800;
const SURROGATES_END = 0xe000;
const LETTERS = 0xffff - (SURROGATES_END - SURROGATES);

/** Code units in order, the surrogates left out: half of a pair is no letter. */
function unitOf(index: number): number {
  const unit = index + 1;
  const shifted = unit < SURROGATES ? unit : unit + (SURROGATES_END - SURROGATES);
  return shifted;
}

const indexOf = (unit: number): number => (unit < SURROGATES ? unit : unit - (SURROGATES_END - SURROGATES)) - 1;
