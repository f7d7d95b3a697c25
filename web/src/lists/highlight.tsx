import { Fragment } from 'react';
import './highlight.css';

/** The text with the sought words marked, whatever their case. */
export function Highlight({ text, words }: { text: string; words: readonly string[] }) {
  if (words.length === 0) return text;
  const sought = new RegExp(`(${words.map(asItStands).join('|')})`, 'gi');
  return text
    .split(sought)
    .map((part, index) =>
      index % 2 === 1 ? <mark key={index}>{part}</mark> : <Fragment key={index}>{part}</Fragment>,
    );
}

const asItStands = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
