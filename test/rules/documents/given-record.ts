import type { PolicyPack } from '../../../src/disclosure/rules/policy-pack.js';
import { PolicyPacks } from '../../../src/disclosure/policy-packs.js';
import type { Role, UnitKind } from '../../../src/people/rules/roles.js';
import type {
  Act,
  ActingPerson,
  DocumentRecord,
  Post,
  UnitFacts,
} from '../../../src/documents/rules/document-record.js';
import { COVERS } from '../../../src/documents/rules/document-record.js';
import { EMPTY_CONTENT } from '../../../src/documents/rules/content.js';
import { decide } from '../../../src/documents/rules/decide.js';
import type { Decision } from '../../../src/documents/rules/decide.js';
import type { EventName } from '../../../src/documents/rules/events.js';
import type { World } from '../../../src/documents/rules/world.js';
import { filesOf } from '../../../src/documents/rules/files.js';
import { comparedHashes } from '../../../src/documents/rules/standing.js';
import { whoActs } from '../../../src/documents/rules/who-acts.js';

/** A small city: one person to a post, named after it (`lead.drafter`), so that a test reads like its story. */
export const TODAY = '2026-11-23';
const packs = new PolicyPacks();

export function packWith(switches: Partial<PolicyPack['switches']> = {}, id = 'yichun-2017'): PolicyPack {
  const pack = packs.find(id);
  if (!pack) throw new Error(`no pack ${id}`);
  return { ...pack, switches: { ...pack.switches, ...switches } };
}

export const worldWith = (switches: Partial<PolicyPack['switches']> = {}): World => ({
  pack: packWith(switches),
  today: TODAY,
});

const unit = (id: string, kind: UnitKind, parentId: string | null): UnitFacts => ({
  id,
  kind,
  name: id,
  parentId,
  smallUnit: false,
});

export const UNITS: UnitFacts[] = [
  unit('city', 'government', null),
  unit('office', 'governmentOffice', 'city'),
  unit('lead', 'department', 'city'),
  unit('co1', 'department', 'city'),
  unit('co2', 'department', 'city'),
];

const ROLES: Role[] = [
  'drafter',
  'unitOfficeReviewer',
  'disclosureOfficer',
  'confidentialityReviewer',
  'deputyHead',
  'principalHead',
  'registrar',
  'officeReviewer',
];

export const POSTS: Post[] = UNITS.flatMap(({ id }) =>
  ROLES.map((role) => ({ appointmentId: `${id}.${role}`, personId: `${id}.${role}`, unitId: id, role })),
);

const unitOf = (id: string): UnitFacts => {
  const found = UNITS.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no unit ${id}`);
  return found;
};

/** A department's document in its own name, proactive, no policy document: everything the drafter owes is there. */
export function record(change: Partial<DocumentRecord> = {}): DocumentRecord {
  const { body: _, ...elements } = EMPTY_CONTENT;
  return {
    id: 'document',
    state: 'drafting',
    version: 1,
    sequence: 1,
    round: 0,
    door: 'drafted',
    externalId: null,
    externalIdClosed: false,
    createdBy: 'lead.drafter',
    createdOn: TODAY,
    unit: unitOf('lead'),
    office: unitOf('office'),
    government: unitOf('city'),
    units: UNITS,
    issuingName: 'department',
    kind: 'notice',
    packId: 'yichun-2017',
    packVersion: '1',
    content: {
      ...elements,
      kind: 'notice',
      title: '关于开展冬季供暖检查的通知',
      mainRecipients: ['各县（市）区'],
      contact: { name: '张三', phone: '0458-0000000' },
      documentDate: TODAY,
      policy: { answer: false, reason: '事务性通知' },
      mandatoryProactive: { item: null, reason: '不属于' },
    },
    disclosure: {
      attribute: 'proactive',
      releaseForm: 'full',
      grounds: [],
      reason: '涉及公众利益，需要社会广泛知晓',
      summary: '冬季供暖检查的安排',
      reviewAt: null,
      redactedCopy: null,
    },
    interpretation: null,
    findings: { hasBody: true, excerptMaterials: [] },
    revision: 1,
    hashes: { content: 'c1', disclosure: 'd1', interpretation: 'i1' },
    submitted: null,
    authors: [{ personId: 'lead.drafter', side: 'unit' }],
    opinions: [],
    returns: [],
    referredFrom: null,
    consensusRejections: 0,
    countersignDueOn: null,
    number: null,
    documentDate: null,
    normativeNumber: null,
    register: null,
    correctingFrom: null,
    deferral: null,
    redetermination: null,
    posts: POSTS,
    delegations: [],
    ...change,
  };
}

export function person(name: string): ActingPerson {
  const post = POSTS.find(({ personId }) => personId === name);
  if (!post) throw new Error(`no person ${name}`);
  return { ...post, unitKind: unitOf(post.unitId).kind, clientId: null };
}

let acts = 0;

/** An act that brings everything its own rule asks for; what a test is about is overridden. */
export function act(before: DocumentRecord, event: EventName, by: string, change: Partial<Act> = {}): Act {
  const step = whoActs(event, before).find((row) => row.step)?.step;
  const current = step ? comparedHashes(before, step) : null;
  const attribute = before.disclosure?.attribute ?? 'proactive';
  const outcome =
    attribute === 'proactive' ? 'public' : attribute === 'onRequest' ? 'onRequestOnly' : 'nonDisclosureAgreed';
  acts += 1;
  return {
    id: `act-${acts}`,
    event,
    by: person(by),
    seen: step && current ? Object.fromEntries(COVERS[step].map((scope) => [scope, current[scope]])) : null,
    reason: '理由',
    clearing: {
      found: { text: outcome, files: Object.fromEntries(filesOf(before).map(({ id }) => [id, outcome])) },
      mostOpen: { attribute, releaseForm: before.disclosure?.releaseForm ?? null },
    },
    reopens: [],
    override: null,
    takesDissent: true,
    opinionId: null,
    outcome: 'resubmit',
    waivers: [],
    onBehalfOf: null,
    ...change,
  };
}

export const tryTo = (
  before: DocumentRecord,
  event: EventName,
  by: string,
  world: World,
  change: Partial<Act> = {},
): Decision => decide(before, act(before, event, by, change), world);

/** Does it, and fails with every reason when it is refused. */
export function does(
  before: DocumentRecord,
  event: EventName,
  by: string,
  world: World,
  change: Partial<Act> = {},
): DocumentRecord {
  const decision = tryTo(before, event, by, world, change);
  if (!decision.ok) throw new Error(`${event} in ${before.state}: ${decision.kind} ${JSON.stringify(decision.why)}`);
  return decision.after;
}
