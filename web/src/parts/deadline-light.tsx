import { useWords } from '../words/use-words';
import './deadline-light.css';
import words from './words.json';

/** 红黄绿灯: a dot and always words beside it. `days` are working days left, negative when over; null: no deadline. */
export function DeadlineLight({ days, title }: { days: number | null; title?: string }) {
  const t = useWords(words);
  if (days === null) return <span className="light light-none">{t('noDeadline')}</span>;
  return (
    <span className={`light light-${shadeOf(days)}`} title={title}>
      {textOf(days, t)}
    </span>
  );
}

/** How the light looks; nothing is decided by it. */
const shadeOf = (days: number): string => (days < 0 ? 'over' : days <= 1 ? 'soon' : 'calm');

function textOf(days: number, t: ReturnType<typeof useWords<typeof words>>): string {
  if (days < 0) return t('daysOver', { n: -days });
  if (days === 0) return t('dueToday');
  return days === 1 ? t('dayLeft') : t('daysLeft', { n: days });
}
