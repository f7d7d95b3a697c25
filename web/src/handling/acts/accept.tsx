import { AcceptForm } from '../../signing/accept-form';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'accept', weight: 'primary', Form: AcceptForm };
