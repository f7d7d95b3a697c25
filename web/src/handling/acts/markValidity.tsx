import type { ActForm } from '../act-form';
import { ValidityForm } from '../../issuing/validity-form';

export const act: ActForm = { event: 'markValidity', weight: 'secondary', Form: ValidityForm };
