import { api, ask } from '../../api/client';
import { OpenCorrections } from '../../issuing/open-corrections';
import type { ActForm, ActFormProps } from '../act-form';

const Approving = (props: ActFormProps) => (
  <OpenCorrections
    {...props}
    send={({ id }, { path, header }) =>
      ask(
        api.POST('/api/v1/documents/{id}/text-corrections/{correctionId}/approvals', {
          params: { path: { ...path, correctionId: id }, header },
        }),
      )
    }
  />
);

export const act: ActForm = { event: 'approveTextCorrection', weight: 'primary', Form: Approving };
