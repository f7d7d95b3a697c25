import { Button } from 'antd';
import { Empty } from '../parts/empty';
import { useWords } from '../words/use-words';
import words from './words.json';

/** A bug in one screen: said as such; the rest of the product stays usable. */
export function ScreenFault() {
  const t = useWords(words);
  return (
    <Empty title={t('faultTitle')}>
      <p>{t('faultText')}</p>
      <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
    </Empty>
  );
}
