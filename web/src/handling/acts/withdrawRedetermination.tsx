import { WithdrawForm } from '../../redetermining/forms';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'withdrawRedetermination', weight: 'final', Form: WithdrawForm };
