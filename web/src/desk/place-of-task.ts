import type { Schemas } from '../api/client';

type Subject = NonNullable<Schemas['TaskView']['subject']>;

/** Where each kind of thing is looked at; what was sealed is named and leads nowhere. */
const PLACES: Partial<Record<Subject['type'], (subject: Subject) => string>> = {
  document: ({ id }) => `/documents/${id}`,
  selfAudit: ({ id }) => `/self-audits/${id}`,
  selfAuditReport: ({ id }) => `/self-audits/${id}/report`,
  spotCheckItem: ({ id, within }) => `/spot-checks/${within ?? ''}?item=${id}`,
  rectification: ({ id }) => `/rectifications/${id}`,
};

export const placeOfTask = (subject: Subject): string | undefined => PLACES[subject.type]?.(subject);
