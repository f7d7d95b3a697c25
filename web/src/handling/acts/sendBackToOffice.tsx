import type { ActForm, ActFormProps } from '../act-form';
import { SendBackForm } from '../act-parts/send-back-form';

const ToOffice = (props: ActFormProps) => <SendBackForm {...props} to="office" />;

export const act: ActForm = { event: 'sendBackToOffice', weight: 'secondary', Form: ToOffice };
