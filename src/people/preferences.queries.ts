import type { Reader, Statement } from '../platform/database/database.js';

export interface SavedFilter {
  name: string;
  /** the query of a list, as it stands in the address */
  query: string;
}

/** How a person likes the workbench. Nothing of it decides what they may do or see. */
export interface Preferences {
  /** null: as the browser asks */
  language: 'zh' | 'en' | null;
  /** single-letter shortcuts (WCAG 2.1.4: they can be switched off) */
  shortcuts: boolean;
  toursSeen: string[];
  savedFilters: SavedFilter[];
}

const USUAL: Preferences = { language: null, shortcuts: true, toursSeen: [], savedFilters: [] };

export async function preferencesOf(reader: Reader, personId: string): Promise<Preferences> {
  const [row] = await reader.query<{ value: Preferences }>({
    name: 'people.preferences',
    text: 'SELECT value FROM yuantou.preference WHERE person_id = $1',
    values: [personId],
  });
  return { ...USUAL, ...row?.value };
}

export const writePreferences = (personId: string, value: Preferences, at: Date): Statement => ({
  name: 'people.writePreferences',
  text: `INSERT INTO yuantou.preference (person_id, value, changed_at) VALUES ($1, $2::jsonb, $3)
    ON CONFLICT (person_id) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at`,
  values: [personId, JSON.stringify(value), at],
});
