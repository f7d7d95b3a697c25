import type { ActForm, ActFormProps } from '../act-form';
import { SendBackForm } from '../act-parts/send-back-form';

const ToDrafter = (props: ActFormProps) => <SendBackForm {...props} to="drafter" />;

export const act: ActForm = { event: 'sendBack', weight: 'secondary', Form: ToDrafter };
