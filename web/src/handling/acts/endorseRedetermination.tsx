import { EndorseForm } from '../../redetermining/forms';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'endorseRedetermination', weight: 'primary', Form: EndorseForm };
