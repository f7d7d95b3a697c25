import { useLocation } from 'react-router';
import { useWords } from '../words/use-words';
import { Dialog } from './dialog';
import { Topic } from './topic';
import { topicsOf } from './topics';
import words from './words.json';

/** «这一屏怎么用» of the screen that is open. */
export function HowTo({ onClose }: { onClose: () => void }) {
  const t = useWords(words);
  const { pathname } = useLocation();
  return (
    <Dialog title={t('howTo')} className="help-panel" onClose={onClose}>
      {topicsOf(pathname).map((topic) => (
        <Topic key={topic} topic={topic} />
      ))}
    </Dialog>
  );
}
