import { useWords } from '../../words/use-words';
import words from '../words.json';
import { AdminForm } from './admin-form';

interface Props {
  title: string;
  act: {
    mutate: (values: Record<'reason', string>) => void;
    isPending: boolean;
    error: Error | null;
    isSuccess: boolean;
  };
}

/** What asks for its reason and nothing else. */
export function ReasonOnly({ title, act }: Props) {
  const t = useWords(words);
  return <AdminForm title={title} submit={title} act={act} fields={[{ name: 'reason', label: t('reason') }]} />;
}
