import type { ActForm } from '../act-form';
import { TopicForm } from '../../issuing/topic-form';

export const act: ActForm = { event: 'classify', weight: 'secondary', Form: TopicForm };
