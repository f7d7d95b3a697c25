import type { Content } from './scopes.js';

/** What may be given of a document's elements; a field that is absent stays as it is. */
export type ContentChange = {
  [Field in keyof Omit<Content, 'files'>]?: Content[Field] | undefined;
};

/** An empty page. No attribute, no answer and no kind is ever preset. */
export const EMPTY_CONTENT: Content = {
  kind: null,
  title: '',
  mainRecipients: [],
  copyRecipients: [],
  urgency: 'normal',
  contact: null,
  issuingName: 'department',
  documentDate: null,
  jointUnits: [],
  touchedUnits: [],
  leadUnitId: null,
  forwarding: null,
  policy: null,
  normative: false,
  majorDecision: false,
  consulted: false,
  mandatoryProactive: null,
  body: [],
  files: [],
};

/** The content with a change applied. Request objects are copied into plain data: only plain data has a canonical form. */
export function changedContent(content: Content, change: ContentChange): Content {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  // Plain JSON in, plain JSON out: the fields were validated at the edge.
  return { ...content, ...(JSON.parse(JSON.stringify(Object.fromEntries(given))) as Partial<Content>) };
}
