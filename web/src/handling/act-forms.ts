import type { ActForm } from './act-form';

const modules = import.meta.glob<{ act: ActForm }>('./acts/*.tsx');
const loaded = new Map<string, Promise<ActForm | null>>();

/** The form of an event, loaded once; null where the screen has none. The promise stays the same, as `use` wants it. */
export function actForm(event: string): Promise<ActForm | null> {
  const known = loaded.get(event);
  if (known) return known;
  const load = modules[`./acts/${event}.tsx`];
  const form = load ? load().then(({ act }) => act) : Promise.resolve(null);
  loaded.set(event, form);
  return form;
}

const together = new Map<string, Promise<ActForm[]>>();

/** The forms of these events, in the order of the events. */
export function actForms(events: readonly string[]): Promise<ActForm[]> {
  const key = events.join(' ');
  const known = together.get(key);
  if (known) return known;
  const forms = Promise.all(events.map(actForm)).then((all) => all.filter((form) => form !== null));
  together.set(key, forms);
  return forms;
}
