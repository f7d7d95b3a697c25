import { token } from './pack-problem.js';
import type { PackProblem } from './pack-problem.js';

/**
 * Keys that one object of a JSON text gives twice: `JSON.parse` keeps the last of them without a word.
 * The text must be valid JSON.
 */
export function duplicateKeys(text: string): PackProblem[] {
  const problems: PackProblem[] = [];
  const path: Container[] = [];
  for (const [piece] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/gsu)) {
    const inside = path.at(-1);
    if (piece === '{') path.push({ keys: new Set(), at: null, index: 0 });
    else if (piece === '[') path.push({ keys: null, at: null, index: 0 });
    else if (piece === '}' || piece === ']') path.pop();
    else if (piece === ',' && inside) nextMember(inside);
    else if (piece.startsWith('"') && inside?.keys && inside.at === null) readKey(inside, piece, path, problems);
  }
  return problems;
}

interface Container {
  /** null for an array */
  keys: Set<string> | null;
  /** the key being read; null while the next string is a key */
  at: string | null;
  index: number;
}

function nextMember(inside: Container): void {
  inside.at = null;
  inside.index += 1;
}

function readKey(inside: Container, piece: string, path: Container[], problems: PackProblem[]): void {
  const key = String(JSON.parse(piece));
  inside.at = key;
  if (inside.keys?.has(key)) problems.push({ pointer: pointerOf(path), message: 'given twice' });
  inside.keys?.add(key);
}

const pointerOf = (path: Container[]): string =>
  path.map(({ keys, at, index }) => `/${keys ? token(at ?? '') : index}`).join('');
