import { Button } from 'antd';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words';
import './help.css';
import words from './words.json';

interface Props {
  title: string;
  className: 'help-panel' | 'help-dialog';
  onClose: () => void;
  children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, className, onClose, children }: Props) {
  const t = useWords(words);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={className} aria-labelledby={id} onClose={onClose}>
      <header className="help-head">
        <h2 id={id}>{title}</h2>
        <Button onClick={() => dialog.current?.close()}>{t('close')}</Button>
      </header>
      {children}
    </dialog>
  );
}
