import { useAct } from '../../documents/use-act';
import type { ChangeHeaders } from '../../documents/use-act';
import { useCursorAtFault } from '../../parts/pointer';
import type { ActFormProps } from '../act-form';

interface Place {
  path: { id: string };
  header: ChangeHeaders;
}

/**
 * Sends an act from its form: `useActForm(props, (body, params) => ask(api.POST('/api/v1/documents/{id}/recalls', { params, body })))`.
 * A refusal stays in place, with the cursor in the field that it is about.
 */
export function useActForm<Input>(
  { document, onDone }: ActFormProps,
  send: (input: Input, params: Place) => Promise<unknown>,
) {
  const act = useAct<Input, unknown>({
    documentId: document.id,
    version: document.version,
    send: (input, header) => send(input, { path: { id: document.id }, header }),
    onDone,
  });
  useCursorAtFault(act.error);
  return act;
}
