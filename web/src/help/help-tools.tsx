import { QuestionCircleOutlined } from '@ant-design/icons';
import { lazy, useState } from 'react';
import { LazyPart } from '../parts/lazy-part';
import { useShortcut } from '../shortcuts/use-shortcut';
import { useWords } from '../words/use-words';
import words from './words.json';

const HowTo = lazy(async () => ({ default: (await import('./how-to')).HowTo }));
const ShortcutSheet = lazy(async () => ({ default: (await import('./shortcut-sheet')).ShortcutSheet }));

/** In the head of every screen: how it is used, and its shortcuts under `?`. */
export function HelpTools() {
  const t = useWords(words);
  const [open, setOpen] = useState<'howTo' | 'shortcuts' | null>(null);
  const close = () => setOpen(null);
  useShortcut({ keys: '?', does: t('showShortcuts'), run: () => setOpen('shortcuts') });
  return (
    <>
      <button
        type="button"
        className="quiet-button"
        data-tour="help"
        aria-label={t('howTo')}
        title={t('howTo')}
        onClick={() => setOpen('howTo')}
      >
        <QuestionCircleOutlined aria-hidden />
      </button>
      <LazyPart key={open}>
        {open === 'howTo' && <HowTo onClose={close} />}
        {open === 'shortcuts' && <ShortcutSheet onClose={close} />}
      </LazyPart>
    </>
  );
}
