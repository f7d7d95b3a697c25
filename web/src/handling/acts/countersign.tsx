import { CountersignForm } from '../../signing/countersign-form';
import type { ActForm, ActFormProps } from '../act-form';

const Agree = (props: ActFormProps) => <CountersignForm {...props} outcome="agree" />;

export const act: ActForm = { event: 'countersign', weight: 'primary', Form: Agree };
