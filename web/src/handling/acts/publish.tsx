import { PublishForm } from '../../issuing/publish-form';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'publish', weight: 'primary', Form: PublishForm };
