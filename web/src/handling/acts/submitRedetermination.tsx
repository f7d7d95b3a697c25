import { SubmitForm } from '../../redetermining/forms';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'submitRedetermination', weight: 'primary', Form: SubmitForm };
