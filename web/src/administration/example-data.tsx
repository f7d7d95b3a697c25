import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import { faultOf } from '../api/problem';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { AdminForm } from './parts/admin-form';
import { useAdminAct } from './parts/use-admin-act';
import { useWords } from '../words/use-words';
import words from './words.json';

type Field =
  'government' | 'governmentShort' | 'governmentPrefix' | 'office' | 'officeShort' | 'officePrefix' | 'confirmation';

/** 示例数据: what is invented here, and the one act that removes all of it. */
export function ExampleData() {
  const t = useWords(words);
  const read = useQuery({
    queryKey: ['administration', 'example-data'],
    queryFn: () => ask(api.GET('/api/v1/example-data')),
  });
  const { data } = read;
  const fault = faultOf(read);
  if (fault) return <ProblemNotice problem={fault} onReload={() => void read.refetch()} />;
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
    (values: Record<Field, string>, header) =>
      ask(
        api.POST('/api/v1/example-data/removals', {
          params: { header },
          body: {
            confirmation: values.confirmation,
            government: unitOf(values.government, values.governmentShort, values.governmentPrefix),
            office: unitOf(values.office, values.officeShort, values.officePrefix),
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
        { name: 'governmentPrefix', label: t('prefix'), hint: t('prefixHint') },
        { name: 'office', label: t('ownOffice') },
        { name: 'officeShort', label: t('shortName') },
        { name: 'officePrefix', label: t('prefix') },
        { name: 'confirmation', label: t('confirmation'), hint: t('confirmationHint') },
      ]}
    />
  );
}

/** Without a prefix it gives no numbers of its own. */
const unitOf = (name: string, shortName: string, prefix: string) => ({
  name,
  shortName,
  ...(prefix.trim() !== '' && { documentPrefix: prefix.trim() }),
});
