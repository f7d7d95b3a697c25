import { WordForm } from '../../redetermining/forms';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'wordRedetermination', weight: 'secondary', Form: WordForm };
