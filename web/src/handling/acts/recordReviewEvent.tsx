import { EventForm } from '../../redetermining/event-form';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'recordReviewEvent', weight: 'secondary', Form: EventForm };
