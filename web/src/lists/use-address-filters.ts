import { useMemo } from 'react';
import { useAddress } from '../parts/use-address';

type Values<Name extends string> = Partial<Record<Name, string>>;

export interface AddressFilters<Name extends string> {
  /** Those that are set. */
  filters: Values<Name>;
  /** Sets these beside the others; an empty one is taken away. */
  set: (changes: Values<Name>) => void;
  /** Sets these, and takes all others away. */
  only: (filters: Values<Name>) => void;
}

/** The filters of these names in the address, which never change from one drawing to the next. The server judges them. */
export function useAddressFilters<Name extends string>(names: readonly Name[]): AddressFilters<Name> {
  const [address, alter] = useAddress();
  const filters = useMemo(() => valuesIn(address, names), [address, names]);
  const set = (changes: Values<Name>) =>
    alter((next) => {
      for (const name of names) {
        const value = changes[name];
        if (value === '') next.delete(name);
        else if (value !== undefined) next.set(name, value);
      }
    });
  const none = Object.fromEntries(names.map((name) => [name, ''])) as Values<Name>; // its keys are `names`
  return { filters, set, only: (wanted) => set({ ...none, ...wanted }) };
}

/** What an address, or a query that was kept, sets of these names. */
export const valuesIn = <Name extends string>(address: URLSearchParams, names: readonly Name[]): Values<Name> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = address.get(name);
      return value ? [[name, value]] : [];
    }),
  ) as Values<Name>; // its keys are among `names`
