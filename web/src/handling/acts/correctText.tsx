import { api, ask } from '../../api/client';
import { OpenCorrections } from '../../issuing/open-corrections';
import type { ActForm, ActFormProps } from '../act-form';

const Confirming = (props: ActFormProps) => (
  <OpenCorrections
    {...props}
    send={({ id, contentHash }, { path, header }) =>
      ask(
        api.POST('/api/v1/documents/{id}/text-corrections/{correctionId}/confirmations', {
          params: { path: { ...path, correctionId: id }, header },
          body: { seen: { content: contentHash } },
        }),
      )
    }
  />
);

export const act: ActForm = { event: 'correctText', weight: 'primary', Form: Confirming };
