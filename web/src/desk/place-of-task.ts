import type { Schemas } from '../api/client';

type Subject = NonNullable<Schemas['TaskView']['subject']>;

/** Where each kind of thing is looked at; one that has no screen of its own yet is named and leads nowhere. */
const PLACES: Partial<Record<Subject['type'], (id: string) => string>> = {
  document: (id) => `/documents/${id}`,
};

export const placeOfTask = ({ type, id }: Subject): string | undefined => PLACES[type]?.(id);
