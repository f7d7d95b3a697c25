/**
 * The body of a document: plain text in blocks, in reading order. There is no markup to sanitise: whatever shows a
 * block escapes its text. Level 1 heads a whole text (an enclosed plan); 2, 3 and 4 are 一、 （一） 1. of GB/T 9704.
 */
export type Block =
  | { type: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'table'; rows: string[][] }
  | { type: 'list'; ordered: boolean; items: string[] };

/** The block's words, a line for each item or row. */
export function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.join('\n');
    case 'table':
      return block.rows.map((row) => row.join('\t')).join('\n');
  }
}

export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join('\n');
}

/** What is wrong with a value that should be a list of blocks: JSON pointers into it; empty when nothing is. */
export function blockProblems(value: unknown): string[] {
  if (!Array.isArray(value)) return [''];
  return value.flatMap((block: unknown, i) => problemsOf(block).map((pointer) => `/${i}${pointer}`));
}

export function areBlocks(value: unknown): value is Block[] {
  return blockProblems(value).length === 0;
}

function problemsOf(block: unknown): string[] {
  if (typeof block !== 'object' || block === null || Array.isArray(block)) return [''];
  const fields = new Map<string, unknown>(Object.entries(block));
  const type = fields.get('type');
  const check = typeof type === 'string' ? shapes.get(type) : undefined;
  if (!check) return ['/type'];
  const wrong = [...check].filter(([field, fits]) => !fits(fields.get(field))).map(([field]) => `/${field}`);
  const unknown = [...fields.keys()].filter((field) => field !== 'type' && !check.has(field)).map((name) => `/${name}`);
  return [...wrong, ...unknown];
}

type Fits = (value: unknown) => boolean;

const isText: Fits = (value) => typeof value === 'string';
const isTexts: Fits = (value) => Array.isArray(value) && value.every(isText);

const shapes = new Map<string, Map<string, Fits>>([
  [
    'heading',
    new Map([
      ['level', (level) => [1, 2, 3, 4].includes(Number(level)) && typeof level === 'number'],
      ['text', isText],
    ]),
  ],
  ['paragraph', new Map([['text', isText]])],
  ['table', new Map([['rows', (rows) => Array.isArray(rows) && rows.every(isTexts)]])],
  [
    'list',
    new Map([
      ['ordered', (ordered) => typeof ordered === 'boolean'],
      ['items', isTexts],
    ]),
  ],
]);
