import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Loading } from '../parts/loading';
import { setShortcuts } from '../shortcuts/shortcuts';
import { useLang } from '../words/lang';
import { useChangePreferences, usePreferencesQuery } from './preferences';

/**
 * The workbench as this person likes it. A language chosen here and now is kept with the person; else the kept one is
 * taken over before anything is shown, so that nothing is shown twice.
 */
export function Preferred({ children }: { children: ReactNode }) {
  const { data: preferences, isPending } = usePreferencesQuery();
  const { mutate } = useChangePreferences();
  const { lang, chosen, adopt } = useLang();
  const kept = preferences?.language ?? null;
  const isKnown = preferences !== undefined;
  const adopts = kept !== null && !chosen && kept !== lang;
  const keeps = isKnown && chosen && kept !== lang;
  useEffect(() => {
    if (adopts) adopt(kept);
    if (keeps) mutate(() => ({ language: lang }));
  }, [adopts, keeps, kept, lang, adopt, mutate]);
  const shortcuts = preferences?.shortcuts ?? true;
  useEffect(() => setShortcuts(shortcuts), [shortcuts]);
  return isPending || adopts ? <Loading /> : children;
}
