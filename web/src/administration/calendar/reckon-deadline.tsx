import { useMutation } from '@tanstack/react-query';
import { api, ask } from '../../api/client';
import type { Schemas } from '../../api/client';
import { useWords } from '../../words/use-words';
import { AdminForm } from '../parts/admin-form';
import words from '../words.json';

type Reckoned = Schemas['DeadlineReckonedView'];

/** N working days after a day, with the way to it: which days did not count, and why. */
export function ReckonDeadline() {
  const t = useWords(words);
  const reckon = useMutation<Reckoned, Error, Record<'from' | 'workingDays', string>>({
    mutationFn: ({ from, workingDays }) =>
      ask(api.GET('/api/v1/calendar/deadlines', { params: { query: { from, workingDays: Number(workingDays) } } })),
  });
  const { data } = reckon;
  return (
    <>
      <AdminForm<'from' | 'workingDays'>
        title={t('reckonTitle')}
        submit={t('reckon')}
        act={reckon}
        open
        fields={[
          { name: 'from', label: t('reckonFrom'), type: 'date' },
          { name: 'workingDays', label: t('reckonDays'), type: 'number' },
        ]}
      />
      {data && (
        <section className="admin-card" role="status">
          <h3>{data.on}</h3>
          <ul className="admin-list">
            {data.explanation.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
