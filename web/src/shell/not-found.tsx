import { Link } from 'react-router';
import { Empty } from '../parts/empty';
import { useWords } from '../words/use-words';
import words from './words.json';

export function NoSuchPage() {
  const t = useWords(words);
  return (
    <Empty title={t('notFoundTitle')}>
      <p>{t('notFoundText')}</p>
      <Link to="/">{t('toDesk')}</Link>
    </Empty>
  );
}
