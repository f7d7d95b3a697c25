import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { AdminForm } from './parts/admin-form';
import { useAdminAct } from './parts/use-admin-act';
import { useWords } from '../words/use-words';
import words from './words.json';

type Field = 'government' | 'governmentShort' | 'office' | 'officeShort' | 'confirmation';

/** 示例数据: what is invented here, and the one act that removes all of it. */
export function ExampleData() {
  const t = useWords(words);
  const { data, error, refetch } = useQuery({
    queryKey: ['administration', 'example-data'],
    queryFn: () => ask(api.GET('/api/v1/example-data')),
  });
  if (error) return <ProblemNotice problem={error} onReload={() => void refetch()} />;
  if (!data) return <Loading />;
  if (!data.present) return <p>{t('exampleAbsent')}</p>;
  return (
    <section className="admin-card">
      <h2>{t('exampleData')}</h2>
      <p>{t('examplePresent', { n: data.people.length })}</p>
      {data.removable ? <Removal /> : <p>{t('exampleExternal')}</p>}
    </section>
  );
}

function Removal() {
  const t = useWords(words);
  const act = useAdminAct(
    ({ government, governmentShort, office, officeShort, confirmation }: Record<Field, string>, header) =>
      ask(
        api.POST('/api/v1/example-data/removals', {
          params: { header },
          body: {
            confirmation,
            government: { name: government, shortName: governmentShort },
            office: { name: office, shortName: officeShort },
          },
        }),
      ),
    // Everything that was shown is gone.
    () => window.location.assign('/app/administration/units'),
  );
  return (
    <AdminForm<Field>
      title={t('removeExamples')}
      submit={t('removeExamples')}
      danger
      act={act}
      fields={[
        { name: 'government', label: t('ownGovernment') },
        { name: 'governmentShort', label: t('shortName') },
        { name: 'office', label: t('ownOffice') },
        { name: 'officeShort', label: t('shortName') },
        { name: 'confirmation', label: t('confirmation'), hint: t('confirmationHint') },
      ]}
    />
  );
}
