import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import { today } from '../parts/today';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import words from './words.json';

/** The deadline as the date that it would be if the notice went out today, with how that day is reached. */
export function NoticeDeadline({ days }: { days: number }) {
  const t = useWords(words);
  const { lang } = useLang();
  const from = today();
  const { data } = useQuery({
    queryKey: ['deadline', from, days, lang],
    queryFn: () => ask(api.GET('/api/v1/calendar/deadlines', { params: { query: { from, workingDays: days } } })),
    placeholderData: (before) => before,
  });
  if (!data) return <p>{t('noticeDeadline', { days })}</p>;
  return (
    <>
      <p>{t('noticeDeadlineOn', { on: data.on, days })}</p>
      <details className="act-more">
        <summary>{t('whyThisDay')}</summary>
        {data.explanation.map((sentence) => (
          <p key={sentence} className="act-note">
            {sentence}
          </p>
        ))}
      </details>
    </>
  );
}
