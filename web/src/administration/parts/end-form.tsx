import { useWords } from '../../words/use-words';
import words from '../words.json';
import { AdminForm } from './admin-form';

interface Props {
  title: string;
  act: {
    mutate: (values: Record<'reason' | 'endsOn', string>) => void;
    isPending: boolean;
    error: Error | null;
    isSuccess: boolean;
  };
}

/** Ends something with a reason, at once or with a day. */
export function EndForm({ title, act }: Props) {
  const t = useWords(words);
  return (
    <AdminForm
      title={title}
      submit={t('end')}
      act={act}
      fields={[
        { name: 'reason', label: t('reason') },
        { name: 'endsOn', label: t('lastDay'), type: 'date', hint: t('lastDayHint') },
      ]}
    />
  );
}
