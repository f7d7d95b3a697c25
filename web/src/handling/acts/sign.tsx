import { SignForm } from '../../signing/sign-form';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'sign', weight: 'primary', Form: SignForm };
