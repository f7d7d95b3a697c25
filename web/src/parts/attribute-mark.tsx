import { useWords } from '../words/use-words';
import './attribute-mark.css';
import { useLabels } from './use-labels';
import words from './words.json';

/** 公开属性 as a mark in words; absent says that none has been proposed. */
export function AttributeMark({ attribute }: { attribute: string | null | undefined }) {
  const t = useWords(words);
  const label = useLabels();
  if (!attribute) return <span className="mark mark-absent">{t('attributeAbsent')}</span>;
  return <span className={`mark mark-${attribute}`}>{label('attribute', attribute)}</span>;
}
