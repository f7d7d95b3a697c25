import type { ActForm } from '../act-form';
import { EditLink } from '../act-parts/edit-link';

export const act: ActForm = { event: 'edit', weight: 'secondary', Form: EditLink };
