import type { ReactNode } from 'react';
import { useWords } from '../words/use-words';
import './document-text.css';
import words from './words.json';

/** The blocks of a body as the API gives them (`src/publication/rules/blocks.ts`). */
export type Block =
  | { type: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'table'; rows: readonly (readonly string[])[] }
  | { type: 'list'; ordered: boolean; items: readonly string[] };

interface Props {
  blocks: readonly Block[];
  /** Renders the words of a block; by itself they are shown as they are. */
  render?: (text: string, block: number) => ReactNode;
}

/** 正文, set as a 公文 is: headings 一、（一）1., first lines indented by two characters. */
export function DocumentText({ blocks, render = (text) => text }: Props) {
  const t = useWords(words);
  if (blocks.length === 0) return <p className="document-empty">{t('noText')}</p>;
  return (
    <div className="document-text" lang="zh-CN">
      {blocks.map((block, index) => (
        <BlockText key={index} block={block} render={(text) => render(text, index)} />
      ))}
    </div>
  );
}

function BlockText({ block, render }: { block: Block; render: (text: string) => ReactNode }) {
  switch (block.type) {
    case 'heading': {
      const Tag = (['h2', 'h3', 'h4', 'h5'] as const)[block.level - 1] ?? 'h5';
      return <Tag className={`document-h${block.level}`}>{render(block.text)}</Tag>;
    }
    case 'paragraph':
      return <p>{render(block.text)}</p>;
    case 'list': {
      const Tag = block.ordered ? 'ol' : 'ul';
      return (
        <Tag>
          {block.items.map((item, index) => (
            <li key={index}>{render(item)}</li>
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
                    <td key={column}>{render(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}
