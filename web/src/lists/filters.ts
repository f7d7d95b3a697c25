/** What a list may be narrowed by; the names are those of the API and of the address. */
export const FILTERS = ['q', 'kind', 'unit', 'attribute', 'state', 'urgency', 'overdue'] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Partial<Record<FilterName, string>>;

/** The words that are sought, for marking them in what was found. */
export const soughtIn = (filters: Filters): readonly string[] =>
  (filters.q ?? '').split(/\s+/).filter((word) => word !== '');
