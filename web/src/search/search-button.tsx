import { SearchOutlined } from '@ant-design/icons';
import { lazy, useCallback, useEffect, useState } from 'react';
import { LazyPart } from '../parts/lazy-part';
import { useShortcut } from '../shortcuts/use-shortcut';
import { useWords } from '../words/use-words';
import words from './words.json';

const load = () => import('./palette');
const Palette = lazy(async () => ({ default: (await load()).Palette }));
const SOON = 2_000;

/** 查找: the button in the frame, Ctrl or ⌘ with K from everywhere, and `/`. What it opens is loaded when it is opened. */
export function SearchButton() {
  const t = useWords(words);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  // It is there before somebody types into it, and after the screen that they came for.
  useEffect(() => {
    const timer = setTimeout(() => void load(), SOON);
    return () => clearTimeout(timer);
  }, []);
  useShortcut({ keys: 'mod+k', does: t('search'), run: () => setOpen(true) });
  useShortcut({ keys: '/', does: t('searchHere'), run: () => searchHere() || setOpen(true) });
  return (
    <>
      <button
        type="button"
        className="quiet-button search-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <SearchOutlined aria-hidden /> <span>{t('search')}</span> <kbd>{t('searchKey')}</kbd>
      </button>
      {open && (
        <LazyPart>
          <Palette onClose={close} />
        </LazyPart>
      )}
    </>
  );
}

/** A screen with a search of its own is searched there. */
function searchHere(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-page-search]');
  field?.focus();
  field?.select();
  return field !== null;
}
