import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

/** Filters live in the address: a reload, a link and the way back find them again. The server judges what is in them. */
export function useAddressFilters<Name extends string>(names: readonly Name[]) {
  const [address, setAddress] = useSearchParams();
  // Two that are set before the screen is drawn again both count.
  const newest = useRef(address);
  useEffect(() => {
    newest.current = address;
  }, [address]);
  const filters = Object.fromEntries(
    names.flatMap((name) => {
      const value = address.get(name);
      return value ? [[name, value]] : [];
    }),
  ) as Partial<Record<Name, string>>; // its keys are among `names`
  const put = (changes: Partial<Record<Name, string>>) => {
    const next = new URLSearchParams(newest.current);
    for (const name of names) {
      const value = changes[name];
      if (value === undefined) continue;
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    newest.current = next;
    setAddress(next, { replace: true });
  };
  return {
    filters,
    set: (name: Name, value: string) => put({ [name]: value } as Partial<Record<Name, string>>),
    clear: () => put(Object.fromEntries(names.map((name) => [name, ''])) as Record<Name, string>),
  };
}
