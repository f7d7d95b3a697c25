import { RetractForm } from '../../issuing/retract-form';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'retract', weight: 'final', Form: RetractForm };
