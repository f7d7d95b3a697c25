import { RefuseForm } from '../../redetermining/forms';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'refuseRedetermination', weight: 'final', Form: RefuseForm };
