import { SignForm } from '../../redetermining/forms';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'signRedetermination', weight: 'primary', Form: SignForm };
