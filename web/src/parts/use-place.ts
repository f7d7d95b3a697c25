import { useLabels } from './use-labels';

/** The place that a JSON pointer names, in words: the innermost field that has a name; null where none has. */
export function usePlace(): (pointer: string) => string | null {
  const label = useLabels();
  return (pointer) => {
    const named = pointer
      .split('/')
      .reverse()
      .find((part) => part !== '' && label('field', part) !== part);
    return named === undefined ? null : label('field', named);
  };
}
