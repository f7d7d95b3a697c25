import { SendBackForm } from '../../redetermining/forms';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'sendBackRedetermination', weight: 'secondary', Form: SendBackForm };
