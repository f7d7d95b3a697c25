import type { ReactNode } from 'react';
import { LangSwitch } from '../words/lang-switch';
import { useWords } from '../words/use-words';
import './entrance.css';
import words from './words.json';

/** The frame of what is seen before there is a session: one card, the product's name, the other language. */
export function Entrance({ title, children }: { title: string; children: ReactNode }) {
  const t = useWords(words);
  return (
    <div className="entrance">
      <header className="entrance-head">
        <p className="entrance-product">{t('product')}</p>
        <LangSwitch />
      </header>
      <main className="entrance-card">
        <p className="entrance-motto">{t('motto')}</p>
        <h1>{title}</h1>
        {children}
      </main>
      <footer className="entrance-foot">
        <a href="/public">{t('publicSide')}</a>
      </footer>
    </div>
  );
}
