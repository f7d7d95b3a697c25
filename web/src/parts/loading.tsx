import { Spin } from 'antd';
import { useWords } from '../words/use-words';
import words from './words.json';

export function Loading() {
  const t = useWords(words);
  return (
    <div className="state-block" role="status">
      <Spin />
      <span>{t('loading')}</span>
    </div>
  );
}
