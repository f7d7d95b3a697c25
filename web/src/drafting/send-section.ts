import { api, ask } from '../api/client';
import type { ChangeHeaders } from '../documents/use-act';
import { contentChange, disclosureRequest } from './draft';
import type { Draft, Section } from './draft';

/** One section to its own endpoint, with no more than what changed. */
export function sendSection(
  id: string,
  section: Section,
  base: Draft,
  draft: Draft,
  header: ChangeHeaders,
): Promise<{ version: number }> {
  const params = { path: { id }, header };
  switch (section) {
    case 'content':
      return ask(
        api.PATCH('/api/v1/documents/{id}', { params, body: contentChange(base.content, draft.content) ?? {} }),
      );
    case 'disclosure':
      return ask(api.PUT('/api/v1/documents/{id}/disclosure', { params, body: disclosureRequest(draft.disclosure) }));
    case 'plan':
      return ask(api.PUT('/api/v1/documents/{id}/interpretation/plan', { params, body: draft.plan }));
    case 'exemption': {
      const reason = draft.exemption.reason.trim();
      const body = { reason: reason === '' ? null : reason };
      return ask(api.PUT('/api/v1/documents/{id}/interpretation/exemption', { params, body }));
    }
  }
}
