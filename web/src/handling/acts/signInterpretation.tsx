import { api, ask } from '../../api/client';
import { AdditionJudgement } from '../../issuing/addition-judgement';
import type { ActForm, ActFormProps } from '../act-form';

const Signing = (props: ActFormProps) => (
  <AdditionJudgement
    {...props}
    send={(body, params) =>
      ask(api.POST('/api/v1/documents/{id}/interpretation-additions/sign-offs', { params, body }))
    }
  />
);

export const act: ActForm = { event: 'signInterpretation', weight: 'primary', Form: Signing };
