import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useRouteError } from 'react-router';
import { Empty } from '../parts/empty';
import { Loading } from '../parts/loading';
import { isMissingPart, openAnew } from '../parts/missing-parts';
import { useWords } from '../words/use-words';
import words from './words.json';

/**
 * A bug in one screen: said as such; the rest of the product stays usable. A screen that has not been opened yet and is
 * gone since the server was updated is opened anew, as nothing has been typed into it.
 */
export function ScreenFault() {
  const t = useWords(words);
  const missing = isMissingPart(useRouteError());
  const [opening, setOpening] = useState(missing);
  useEffect(() => {
    if (missing) setOpening(openAnew());
  }, [missing]);
  if (opening) return <Loading />;
  return (
    <Empty title={t('faultTitle')}>
      <p>{t('faultText')}</p>
      <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
    </Empty>
  );
}
