import { ReferForm } from '../../redetermining/referral';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'referRedetermination', weight: 'secondary', Form: ReferForm };
