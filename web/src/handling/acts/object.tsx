import { CountersignForm } from '../../signing/countersign-form';
import type { ActForm, ActFormProps } from '../act-form';

const Objecting = (props: ActFormProps) => <CountersignForm {...props} outcome="object" />;

export const act: ActForm = { event: 'object', weight: 'secondary', Form: Objecting };
