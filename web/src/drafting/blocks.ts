import type { Block } from '../parts/block.js';

export type Level = 1 | 2 | 3 | 4;

/** What the text editor holds, as far as it concerns the body (ProseMirror's JSON). */
export interface EditorNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: EditorNode[];
  text?: string;
}

/** The editor's document for a body. Together with `blocksOf` nothing of a text is lost. */
export function editorDocument(blocks: readonly Block[]): EditorNode {
  const content = blocks.flatMap(nodesOf);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** The body of what stands in the editor; an empty page is no block. */
export function blocksOf(doc: EditorNode): Block[] {
  const blocks = (doc.content ?? []).flatMap(blockOf);
  const [only] = blocks;
  return blocks.length === 1 && only?.type === 'paragraph' && only.text === '' ? [] : blocks;
}

function nodesOf(block: Block): EditorNode[] {
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', attrs: { level: block.level }, content: inline(block.text) }];
    case 'paragraph':
      return [paragraph(block.text)];
    case 'list': {
      const items = block.items.map((item) => ({ type: 'listItem', content: [paragraph(item)] }));
      return items.length > 0 ? [{ type: block.ordered ? 'orderedList' : 'bulletList', content: items }] : [];
    }
    case 'table': {
      const rows = block.rows.filter((row) => row.length > 0).map(rowNode);
      return rows.length > 0 ? [{ type: 'table', content: rows }] : [];
    }
  }
}

const rowNode = (row: readonly string[]): EditorNode => ({
  type: 'tableRow',
  content: row.map((cell) => ({ type: 'tableCell', content: [paragraph(cell)] })),
});

const paragraph = (text: string): EditorNode => ({ type: 'paragraph', content: inline(text) });

function inline(text: string): EditorNode[] {
  return text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ]);
}

function blockOf(node: EditorNode): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', level: levelOf(node.attrs?.['level']), text: textOf(node) }];
    case 'orderedList':
    case 'bulletList':
      return [{ type: 'list', ordered: node.type === 'orderedList', items: (node.content ?? []).map(textOf) }];
    case 'table':
      return [{ type: 'table', rows: (node.content ?? []).map((row) => (row.content ?? []).map(textOf)) }];
    default:
      return [{ type: 'paragraph', text: textOf(node) }];
  }
}

export function levelOf(level: unknown): Level {
  const number = Number(level);
  return number === 1 || number === 2 || number === 3 ? number : 4;
}

const HOLDS_LINES = new Set(['listItem', 'tableCell', 'tableHeader']);

function textOf(node: EditorNode): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  return (node.content ?? []).map(textOf).join(HOLDS_LINES.has(node.type) ? '\n' : '');
}
