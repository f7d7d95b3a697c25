import { OpenForm } from '../../redetermining/open-form';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'openRedetermination', weight: 'secondary', Form: OpenForm };
