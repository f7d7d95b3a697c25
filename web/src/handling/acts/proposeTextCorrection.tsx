import { WordingForm } from '../../issuing/wording-form';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'proposeTextCorrection', weight: 'secondary', Form: WordingForm };
