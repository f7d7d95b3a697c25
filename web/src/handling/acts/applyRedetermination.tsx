import { ApplyForm } from '../../redetermining/forms';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'applyRedetermination', weight: 'primary', Form: ApplyForm };
