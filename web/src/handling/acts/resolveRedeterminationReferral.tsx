import { ResolveReferralForm } from '../../redetermining/referral';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'resolveRedeterminationReferral', weight: 'primary', Form: ResolveReferralForm };
