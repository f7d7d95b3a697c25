import { IssueForm } from '../../issuing/issue-form';
import type { ActForm } from '../act-form';

export const act: ActForm = { event: 'issue', weight: 'primary', Form: IssueForm };
