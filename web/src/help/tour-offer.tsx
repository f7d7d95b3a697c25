import { openAnew } from '../parts/missing-parts';
import { useChangePreferences, usePreferences } from '../session/preferences';
import { useSession } from '../session/session';
import { useWords } from '../words/use-words';
import words from './words.json';

/** As many posts as are remembered; the oldest are forgotten. */
const MOST_KEPT = 50;

/** The first time somebody acts as a post, the tour is offered; it never starts by itself and never comes twice. */
export function TourOffer() {
  const t = useWords(words);
  const { appointment } = useSession();
  const preferences = usePreferences();
  const { mutate } = useChangePreferences();
  if (!appointment || !preferences || preferences.toursSeen.includes(appointment.id)) return null;
  const settle = () => mutate(({ toursSeen }) => ({ toursSeen: [...toursSeen, appointment.id].slice(-MOST_KEPT) }));
  const start = async () => {
    settle();
    const { startTour } = await import('./tour');
    await startTour(appointment.role, t, () => undefined);
  };
  return (
    <div className="tour-offer" role="region" aria-label={t('tour')}>
      <p>{t('tourWhy')}</p>
      <button type="button" className="plain-button plain-button-strong" onClick={() => void start().catch(openAnew)}>
        {t('startTour')}
      </button>
      <button type="button" className="plain-button" onClick={settle}>
        {t('tourSkip')}
      </button>
    </div>
  );
}
