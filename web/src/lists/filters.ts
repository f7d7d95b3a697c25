/** What a list may be narrowed by; the names are those of the API and of the address. */
export const FILTERS = ['q', 'kind', 'unit', 'attribute', 'state', 'urgency', 'overdue'] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Partial<Record<FilterName, string>>;

/** Filters live in the address: a reload, a link and the way back find them again. */
export function filtersIn(address: URLSearchParams): Filters {
  const found = FILTERS.flatMap((name) => {
    const value = address.get(name);
    return value ? [[name, value] as const] : [];
  });
  return Object.fromEntries(found);
}

/** The address with these filters instead of its own; all else in it stays. */
export function withFilters(address: URLSearchParams, filters: Filters): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const name of FILTERS) {
    const value = filters[name];
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}

/** The words that are sought, for marking them in what was found. */
export const soughtIn = (filters: Filters): readonly string[] =>
  (filters.q ?? '').split(/\s+/).filter((word) => word !== '');
