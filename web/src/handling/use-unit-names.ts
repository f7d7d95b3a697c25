import { useUnits } from '../documents/use-units';

/** The names of units that a document knows by their ids; asked for only where there are any. */
export function useUnitNames(ids: readonly string[]): (id: string) => string {
  const units = useUnits(ids.length > 0);
  return (id) => units?.find((unit) => unit.id === id)?.name ?? '…';
}
