import { beforeAll, describe, expect, it } from '@jest/globals';
import { EVENTS } from '../../src/documents/rules/events.js';
import type { EventName } from '../../src/documents/rules/events.js';
import { WHO_ACTS } from '../../src/documents/rules/who-acts.js';
import { describeBuiltApi } from '../support/api-description.js';
import type { Operation } from '../support/api-description.js';
import { buildServer } from '../support/server-process.js';

/** How each event is asked for over HTTP. An event that nobody can ask for, or that has no line here, is a fault. */
const ENDPOINTS: Record<EventName, string[]> = {
  create: ['POST /documents'],
  receive: ['POST /submissions'],
  completeDraft: ['POST /documents/{id}/completions'],
  rework: ['POST /documents/{id}/reworks'],
  submitForReview: ['POST /documents/{id}/review-submissions'],
  withdraw: ['POST /documents/{id}/withdrawals'],
  recall: ['POST /documents/{id}/recalls'],
  pass: ['POST /documents/{id}/unit-office-reviews'],
  sendBack: ['POST /documents/{id}/send-backs'],
  endorse: ['POST /documents/{id}/disclosure-reviews'],
  clear: ['POST /documents/{id}/confidentiality-reviews'],
  restrict: ['POST /documents/{id}/confidentiality-reviews'],
  refer: ['POST /documents/{id}/confidentiality-reviews'],
  resolveReferral: ['POST /documents/{id}/referral-answers'],
  sign: ['POST /documents/{id}/sign-offs'],
  countersign: ['POST /documents/{id}/countersignatures'],
  object: ['POST /documents/{id}/countersignatures'],
  accept: ['POST /documents/{id}/acceptances'],
  return: ['POST /documents/{id}/returns'],
  revise: ['POST /documents/{id}/reopenings'],
  // The same externalId again.
  resubmit: ['POST /submissions'],
  sendBackToOffice: ['POST /documents/{id}/send-backs'],
  revokeOpinion: ['POST /documents/{id}/opinions/{opinionId}/revocations'],
  register: ['POST /documents/{id}/registrations'],
  correctText: ['POST /documents/{id}/text-corrections/{correctionId}/confirmations'],
  substantiveChange: ['POST /documents/{id}/substantive-changes'],
  issue: ['POST /documents/{id}/issues'],
  publish: ['POST /documents/{id}/publications'],
  suspend: ['POST /documents/{id}/suspensions'],
  restore: ['POST /documents/{id}/restorations'],
  retract: ['POST /documents/{id}/retractions'],
  addInterpretation: ['POST /documents/{id}/interpretation-additions'],
  correct: ['POST /documents/{id}/corrections'],
  abandonCorrection: ['POST /documents/{id}/correction-abandonments'],
  applyRedetermination: ['POST /documents/{id}/redeterminations/{n}/applications'],
  divert: ['POST /documents/{id}/diversions'],
};

/** What changes a document's text or papers, or prepares an act, and is no event of the procedure. */
const NO_EVENT: Record<string, string> = {
  'PATCH /documents/{id}': 'edit',
  'PUT /documents/{id}/disclosure': 'edit',
  'POST /documents/{id}/attachments': 'edit',
  'DELETE /documents/{id}/attachments/{fileId}': 'edit',
  'PUT /documents/{id}/interpretation/plan': 'edit',
  'PUT /documents/{id}/interpretation/exemption': 'edit',
  'POST /documents/{id}/interpretation/materials': 'edit',
  'PUT /documents/{id}/interpretation/materials/{materialId}': 'edit',
  'DELETE /documents/{id}/interpretation/materials/{materialId}': 'edit',
  'PUT /documents/{id}/return-draft': 'prepares `return`',
  'PUT /documents/{id}/return-notices/{round}/items/{position}/answer':
    'answers an item; `sign` or `resubmit` counts it',
  'POST /documents/{id}/text-corrections': 'prepares `correctText`',
  'POST /documents/{id}/text-corrections/{correctionId}/approvals': 'prepares `correctText`',
  'POST /documents/{id}/interpretation-additions/drafts': 'prepares `addInterpretation`',
  'POST /documents/{id}/interpretation-additions/clearances': 'prepares `addInterpretation`',
  'POST /documents/{id}/interpretation-additions/sign-offs': 'prepares `addInterpretation`',
  'POST /documents/{id}/redeterminations': 'prepares `applyRedetermination`',
  'PUT /documents/{id}/redeterminations/{n}/proposal': 'prepares `applyRedetermination`',
  'POST /documents/{id}/redeterminations/{n}/attachments': 'prepares `applyRedetermination`',
  'DELETE /documents/{id}/redeterminations/{n}/attachments/{fileId}': 'prepares `applyRedetermination`',
  'POST /documents/{id}/redeterminations/{n}/submissions': 'prepares `applyRedetermination`',
  'POST /documents/{id}/redeterminations/{n}/disclosure-reviews': 'prepares `applyRedetermination`',
  'POST /documents/{id}/redeterminations/{n}/confidentiality-reviews': 'prepares `applyRedetermination`',
  'POST /documents/{id}/redeterminations/{n}/referrals': 'prepares `applyRedetermination`',
  'POST /documents/{id}/redeterminations/{n}/referral-answers': 'prepares `applyRedetermination`',
  'POST /documents/{id}/redeterminations/{n}/sign-offs': 'prepares `applyRedetermination`',
  'POST /documents/{id}/redeterminations/{n}/refusals': 'ends what prepares `applyRedetermination`',
  'POST /documents/{id}/redeterminations/{n}/send-backs': 'prepares `applyRedetermination`',
  'POST /documents/{id}/redeterminations/{n}/withdrawals': 'ends what prepares `applyRedetermination`',
  'POST /documents/{id}/erasures': 'asks for the erasure of a document whose life is over',
  'POST /documents/{id}/validity-marks': 'says of what was issued whether it is in force',
  'POST /documents/{id}/classifications': 'says under which topic the public finds it',
  'POST /documents/{id}/review-events': 'opens the review of a restriction',
  'POST /submissions/files': 'sends a file ahead of its bundle',
  'POST /documents/readings': 'marks as read, for the reader alone',
  'POST /documents/text-readings': 'reads a file and keeps nothing',
};

let operations: Operation[];
const nameOf = ({ method, path }: Operation): string => `${method} ${path.replace('/api/v1', '')}`;

beforeAll(() => {
  buildServer();
  operations = describeBuiltApi().operations;
}, 180_000);

describe('events and endpoints', () => {
  it('each event can be asked for, each endpoint that changes a document is an event or says why not', () => {
    const changing = operations
      .filter(({ method, path }) => method !== 'GET' && /^\/api\/v1\/(documents|submissions)(\/|$)/.test(path))
      .map(nameOf);
    const decided = [...Object.values(ENDPOINTS).flat(), ...Object.keys(NO_EVENT)];
    expect([...new Set(changing)].sort()).toEqual([...new Set(decided)].sort());
  });

  it('no endpoint is both', () => {
    const events = Object.values(ENDPOINTS).flat();
    expect(Object.keys(NO_EVENT).filter((name) => events.includes(name))).toEqual([]);
  });

  it('whatever moves an existing document names the version it was decided on', () => {
    const free = operations
      .filter(({ method, path }) => method !== 'GET' && path.startsWith('/api/v1/documents/'))
      .filter(({ parameters }) => !parameters.some(({ name }) => name === 'If-Match'));
    // A mark of the reader's own, and a file that is only read: they move no document. A diverted document is final, and
    // nobody can read which version it has.
    expect(free.map(nameOf).sort()).toEqual([
      'POST /documents/readings',
      'POST /documents/text-readings',
      'POST /documents/{id}/erasures',
    ]);
  });

  it('the table of who acts has a line for every event but those that make a document', () => {
    const decided = new Set(WHO_ACTS.map(({ event }) => event));
    expect(EVENTS.filter((event) => !decided.has(event))).toEqual(['create', 'receive']);
  });
});
