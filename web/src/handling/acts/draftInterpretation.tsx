import { AdditionForm } from '../../issuing/addition-form';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'draftInterpretation', weight: 'secondary', Form: AdditionForm };
