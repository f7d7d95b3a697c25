import { useEffect, useRef, useState } from 'react';

const PAUSE = 300;

interface Props {
  label: string;
  value: string;
  onChange: (q: string) => void;
}

/** Asked for a moment after the last key, and never in the middle of composing a word. */
export function SoughtWords({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The address was changed by something else: a saved filter, the way back.
  if (shown !== value) {
    setShown(value);
    setTyped(value);
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
      setShown(q.trim());
      latest.current(q.trim());
    }, pause);
  };
  return (
    <input
      type="search"
      className="field filters-words"
      data-page-search
      aria-label={label}
      placeholder={label}
      maxLength={100}
      value={typed}
      onChange={({ target, nativeEvent }) => {
        setTyped(target.value);
        if (!('isComposing' in nativeEvent && nativeEvent.isComposing)) ask(target.value, PAUSE);
      }}
      onCompositionEnd={({ currentTarget }) => ask(currentTarget.value, PAUSE)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) ask(typed, 0);
      }}
    />
  );
}
