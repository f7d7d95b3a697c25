import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useLabels } from '../parts/use-labels';
import { useSession } from '../session/session';
import { useWords } from '../words/use-words';
import './person-menu.css';
import words from './words.json';

/** Who acts as what; another post, or away. Plain markup: antd's menu would be the heaviest part of the frame. */
export function PersonMenu() {
  const t = useWords(words);
  const label = useLabels();
  const menu = useRef<HTMLDetailsElement>(null);
  const { person, appointment, appointments, actAs, signOut } = useSession();
  const nameOf = ({ role, unit }: (typeof appointments)[number]) => `${label('role', role)} · ${unit.name}`;
  useClosing(menu);
  return (
    <details ref={menu} className="person-menu">
      <summary className="quiet-button person-button" data-tour="person">
        <span>{person.name}</span>
        {appointment && <small>{nameOf(appointment)}</small>}
      </summary>
      <div className="person-choices">
        {appointments.length > 1 && (
          <fieldset>
            <legend>{t('actAs')}</legend>
            {appointments.map((held) => (
              <button
                key={held.id}
                type="button"
                className="person-choice"
                aria-pressed={held.id === appointment?.id}
                onClick={() => {
                  menu.current?.removeAttribute('open');
                  actAs(held.id);
                }}
              >
                {nameOf(held)}
              </button>
            ))}
          </fieldset>
        )}
        <button type="button" className="person-choice" onClick={() => void signOut()}>
          {t('signOut')}
        </button>
      </div>
    </details>
  );
}

/** Closes on Escape and when the focus or a press goes elsewhere. */
function useClosing(menu: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const close = (event: Event) => {
      const element = menu.current;
      if (!element?.open) return;
      const escaped = event instanceof KeyboardEvent && event.key === 'Escape';
      const outside = event.target instanceof Node && !element.contains(event.target);
      if (!escaped && !(outside && event.type !== 'keydown')) return;
      element.open = false;
      if (escaped) element.querySelector('summary')?.focus();
    };
    const kinds = ['keydown', 'pointerdown', 'focusin'];
    kinds.forEach((kind) => document.addEventListener(kind, close));
    return () => kinds.forEach((kind) => document.removeEventListener(kind, close));
  }, [menu]);
}
