import { useEffect, useState } from 'react';
import { useSession } from '../session/session';
import { useWords } from '../words/use-words';
import words from './words.json';

const seenKey = (appointmentId: string): string => `yuantou.tour.${appointmentId}`;

/** The first time somebody acts as a post, the tour is offered; it never starts by itself and never comes twice. */
export function TourOffer() {
  const t = useWords(words);
  const { appointment } = useSession();
  const [offered, setOffered] = useState(false);
  const id = appointment?.id;
  useEffect(() => setOffered(id !== undefined && localStorage.getItem(seenKey(id)) === null), [id]);
  if (!appointment || !offered) return null;
  const settle = () => {
    localStorage.setItem(seenKey(appointment.id), 'seen');
    setOffered(false);
  };
  const start = async () => {
    settle();
    const { startTour } = await import('./tour');
    await startTour(appointment.role, t, () => undefined);
  };
  return (
    <div className="tour-offer" role="region" aria-label={t('tour')}>
      <p>{t('tourWhy')}</p>
      <button type="button" className="plain-button plain-button-strong" onClick={() => void start()}>
        {t('startTour')}
      </button>
      <button type="button" className="plain-button" onClick={settle}>
        {t('tourSkip')}
      </button>
    </div>
  );
}
