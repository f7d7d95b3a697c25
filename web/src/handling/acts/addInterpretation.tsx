import { api, ask } from '../../api/client';
import type { ActForm, ActFormProps } from '../act-form';
import { ActButton } from '../act-parts/act-button';
import { ActProblem } from '../act-parts/act-problem';
import { useActForm } from '../act-parts/use-act-form';

/** Puts beside the document what was deferred, or what was cleared and signed since. */
function Adding(props: ActFormProps) {
  const act = useActForm<void>(props, (_, params) =>
    ask(api.POST('/api/v1/documents/{id}/interpretation-additions', { params })),
  );
  return (
    <>
      <ActProblem documentId={props.document.id} act={act} />
      <ActButton action={props.action} document={props.document} act={act} onPress={() => act.mutate()} />
    </>
  );
}

export const act: ActForm = { event: 'addInterpretation', weight: 'primary', Form: Adding };
