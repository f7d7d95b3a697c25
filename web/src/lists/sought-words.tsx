import { useEffect, useRef, useState } from 'react';

const PAUSE = 300;

interface Props {
  /** For the label beside it. */
  id?: string;
  /** Where none stands beside it. */
  label?: string;
  className?: string;
  value: string;
  onChange: (q: string) => void;
}

/** Asked for a moment after the last key, and never in the middle of composing a word. */
export function SoughtWords({ id, label, className = 'field filters-words', value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  const [asked, setAsked] = useState(value);
  const [drawn, setDrawn] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (drawn !== value) {
    setDrawn(value);
    // The address was changed by something else: a saved filter, the way back. What was asked for here may come while
    // further letters are being typed, and takes none of them away.
    if (value !== asked) {
      setAsked(value);
      setTyped(value);
    }
  }
  // Other filters may be chosen before the pause is over: what is asked for then is asked beside them.
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  }, [onChange]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = (q: string, pause: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setAsked(q.trim());
      latest.current(q.trim());
    }, pause);
  };
  return (
    <input
      id={id}
      type="search"
      className={className}
      data-page-search
      aria-label={label}
      placeholder={label}
      maxLength={100}
      value={typed}
      onChange={({ target, nativeEvent }) => {
        setTyped(target.value);
        if (!('isComposing' in nativeEvent && nativeEvent.isComposing)) ask(target.value, PAUSE);
      }}
      onBlur={() => {
        if (typed.trim() !== asked) ask(typed, 0);
      }}
      onCompositionEnd={({ currentTarget }) => ask(currentTarget.value, PAUSE)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) ask(typed, 0);
      }}
    />
  );
}
