import type { ActForm } from '../act-form';
import { EditLink } from '../act-parts/edit-link';

export const act: ActForm = { event: 'completeDraft', weight: 'primary', Form: EditLink };
