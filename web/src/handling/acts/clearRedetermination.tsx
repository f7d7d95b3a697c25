import { ClearForm } from '../../redetermining/forms';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'clearRedetermination', weight: 'primary', Form: ClearForm };
