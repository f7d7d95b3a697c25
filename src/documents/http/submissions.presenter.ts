import type { Actor } from '../../people/sign-in/actor.js';
import type { Lang } from '../../platform/messages/messages.js';
import type { Submitted } from '../use-cases/submit-bundle.js';
import { presentAct } from './document.presenter.js';
import { presentNotices } from './returns.presenter.js';
import type { SubmissionView } from './submissions.responses.js';

export function presentSubmission(submitted: Submitted, actor: Actor, lang: Lang): SubmissionView {
  const { record, world, isNew, notice, people } = submitted;
  const notices = notice ? [notice] : [];
  const [returnNotice = null] = presentNotices({ record, world, actor, people, notices, lang });
  return {
    ...presentAct(record, lang),
    externalId: record.externalId ?? '',
    unit: { id: record.unit.id, name: record.unit.name },
    known: !isNew,
    returnNotice,
  };
}
