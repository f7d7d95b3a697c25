import { RegisterForm } from '../../issuing/register-form';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'register', weight: 'primary', Form: RegisterForm };
