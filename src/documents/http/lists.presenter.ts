import { toProblemIssue } from '../../platform/http/problem.js';
import { labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import type { Listed } from '../use-cases/list-documents.js';
import type { DocumentRowView } from './lists.responses.js';

export function presentRow({ row, barred }: Listed, lang: Lang): DocumentRowView {
  const { waiting } = row;
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    state: row.state,
    stateLabel: labelOf('state', row.state, lang),
    attribute: row.attribute,
    issuingName: row.issuingName,
    urgency: row.urgency,
    number: row.number,
    round: row.round,
    version: row.version,
    unit: { id: row.unit.id, name: row.unit.name },
    changedAt: row.changedAt.toISOString(),
    waiting: waiting && {
      event: waiting.event,
      label: labelOf('event', waiting.event, lang),
      since: new Date(waiting.since).toISOString(),
      due: waiting.dueOn,
    },
    barred: barred.map((issue) => toProblemIssue(issue, lang)),
  };
}
