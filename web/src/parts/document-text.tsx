import type { ReactNode } from 'react';
import { useWords } from '../words/use-words';
import type { Block } from './block.js';
import './document-text.css';
import words from './words.json';

interface Props {
  blocks: readonly Block[];
  /**
   * Renders the words of a block; by itself they are shown as they are. `from` counts the characters of the block before
   * them, a line for each item or row and a tab between cells, as the server counts.
   */
  render?: (text: string, block: number, from: number) => ReactNode;
}

/** 正文, set as a 公文 is: headings 一、（一）1., first lines indented by two characters. */
export function DocumentText({ blocks, render = (text) => text }: Props) {
  const t = useWords(words);
  if (blocks.length === 0) return <p className="document-empty">{t('noText')}</p>;
  return (
    <div className="document-text" lang="zh-CN">
      {blocks.map((block, index) => (
        <BlockText key={index} block={block} render={(text, from) => render(text, index, from)} />
      ))}
    </div>
  );
}

function BlockText({ block, render }: { block: Block; render: (text: string, from: number) => ReactNode }) {
  switch (block.type) {
    case 'heading': {
      const Tag = (['h2', 'h3', 'h4', 'h5'] as const)[block.level - 1] ?? 'h5';
      return <Tag className={`document-h${block.level}`}>{render(block.text, 0)}</Tag>;
    }
    case 'paragraph':
      return <p>{render(block.text, 0)}</p>;
    case 'list': {
      const Tag = block.ordered ? 'ol' : 'ul';
      return (
        <Tag>
          {block.items.map((item, index) => (
            <li key={index}>{render(item, lengthOf(block.items.slice(0, index)))}</li>
          ))}
        </Tag>
      );
    }
    case 'table':
      return (
        <div className="document-table" tabIndex={0} role="group">
          <table>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column}>
                      {render(cell, lengthOf(block.rows.slice(0, index).map(lineOf)) + lengthOf(row.slice(0, column)))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}

const lineOf = (cells: readonly string[]): string => cells.join('\t');

/** Of what stands before, each with the sign that parts it from the next. */
const lengthOf = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + part.length + 1, 0);
