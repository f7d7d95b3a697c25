import { api, ask } from '../../api/client';
import { AdditionJudgement } from '../../issuing/addition-judgement';
import type { ActForm, ActFormProps } from '../act-form';

const Clearing = (props: ActFormProps) => (
  <AdditionJudgement
    {...props}
    send={(body, params) =>
      ask(api.POST('/api/v1/documents/{id}/interpretation-additions/clearances', { params, body }))
    }
  />
);

export const act: ActForm = { event: 'clearInterpretation', weight: 'primary', Form: Clearing };
