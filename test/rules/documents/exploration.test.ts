import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Disclosure } from '../../../src/disclosure/rules/disclosure.js';
import type { Interpretation } from '../../../src/disclosure/rules/interpretation-package.js';
import type { Role } from '../../../src/people/rules/roles.js';
import type { DocumentRecord, Opinion, Post, Step, UnitFacts } from '../../../src/documents/rules/document-record.js';
import { decideEdit, EDITORS } from '../../../src/documents/rules/edit.js';
import { EVENTS } from '../../../src/documents/rules/events.js';
import type { EventName } from '../../../src/documents/rules/events.js';
import type { World } from '../../../src/documents/rules/world.js';
import type { State } from '../../../src/documents/rules/states.js';
import { whoActs } from '../../../src/documents/rules/who-acts.js';
import { act, person, POSTS, record, UNITS, worldWith } from './given-record.js';
import { decide } from '../../../src/documents/rules/decide.js';

/**
 * Walks everything that can happen to a document within the bounds below, through `decide` and `decideEdit` alone:
 * acts by everybody who holds the post and by the drafter in every post, edits of each scope back and forth between two
 * values, and the comings and goings of the principal head. Acts that carry a document forward are free; every other
 * act, edit and change of appointment is a detour, and all sequences with up to so many detours are walked to their end.
 * What must never happen is then looked for in every record reached, by reading the raw opinions: none of the functions
 * under test is asked.
 */
const FORWARD: readonly EventName[] = [
  'completeDraft',
  'submitForReview',
  'pass',
  'endorse',
  'clear',
  'countersign',
  'sign',
  'accept',
  'register',
  'issue',
  'publish',
];

const PROACTIVE: Disclosure = { ...disclosure('proactive'), releaseForm: 'full' };
const WITHHELD: Disclosure = {
  ...disclosure('nonDisclosure'),
  grounds: [{ catalogue: 'cn-2019', code: 'ND-6b', evidence: { endsWhen: '方案定稿印发之日' } }],
  reviewAt: { type: 'event', event: '方案定稿' },
};
const PACKAGE: Interpretation = {
  plan: { outline: '背景和内容', form: '文字', channel: '政府网站', time: '与文件同步', responsible: '起草科室' },
  materials: [{ id: 'm1', title: '解读', text: '为什么制定', attachmentId: null, elements: [] }],
  exemption: null,
};

function disclosure(attribute: Disclosure['attribute']): Disclosure {
  return {
    attribute,
    releaseForm: null,
    grounds: [],
    reason: '尚在研究论证，过早公布会误导当事人',
    summary: '冬季供暖检查的安排',
    reviewAt: null,
    redactedCopy: null,
  };
}

/** The drafter holds every post of the department and the office as well: the bars alone keep them from judging. */
const EVERYWHERE: Post[] = ['lead', 'office', 'co1'].flatMap((unitId) =>
  (
    [
      'unitOfficeReviewer',
      'disclosureOfficer',
      'confidentialityReviewer',
      'deputyHead',
      'principalHead',
      'officeReviewer',
      'registrar',
    ] as Role[]
  ).map((role) => ({ appointmentId: `greedy.${unitId}.${role}`, personId: 'lead.drafter', unitId, role })),
);

const EXPLORED = EVENTS.filter(
  (event) =>
    !['create', 'receive', 'resubmit', 'correctText', 'addInterpretation', 'refer', 'resolveReferral'].includes(event),
);

interface Way {
  name: string;
  start: DocumentRecord;
  world: World;
  detours: number;
}

const policy = { answer: true, reason: '面向社会设定措施' };
const own = record({ posts: [...POSTS, ...EVERYWHERE] });
const OFFICE: UnitFacts = UNITS.find(({ id }) => id === 'office') ?? own.unit;
const government = record({
  posts: [...POSTS, ...EVERYWHERE],
  issuingName: 'government',
  content: { ...own.content, issuingName: 'government', policy },
  interpretation: PACKAGE,
});
const joint = record({
  posts: [...POSTS, ...EVERYWHERE],
  content: { ...own.content, jointUnits: ['co1', 'co2'], leadUnitId: 'lead' },
});

const WAYS: Way[] = [
  { name: 'own name', start: own, world: worldWith(), detours: 3 },
  { name: 'own name, joint, answers after the lead', start: joint, world: worldWith(), detours: 2 },
  {
    name: 'own name, joint, answers before the lead',
    start: joint,
    world: worldWith({ countersignOrder: 'beforeLead' }),
    detours: 2,
  },
  { name: 'own name, joint, by consensus', start: joint, world: worldWith({ joint: 'consensus' }), detours: 2 },
  { name: 'government’s name, policy document', start: government, world: worldWith(), detours: 2 },
  {
    name: 'drafted in the office',
    start: {
      ...government,
      unit: OFFICE,
      createdBy: 'office.drafter',
      authors: [{ personId: 'office.drafter', side: 'unit' }],
    },
    world: worldWith(),
    detours: 2,
  },
];

describe.each(WAYS)('within the bounds, $name', ({ start, world, detours }) => {
  let reached: DocumentRecord[] = [];
  beforeAll(() => {
    reached = explore(start, world, detours);
  }, 300_000);

  it('reaches publication and withholding', () => {
    const states = new Set(reached.map(({ state }) => state));
    expect([...states]).toEqual(
      expect.arrayContaining(['published', 'withheld', 'withdrawn', 'diverted', 'retracted']),
    );
  });

  it('publishes only what is cleared as public and signed by all, over the published bytes', () => {
    for (const one of reached.filter(({ state }) => state === 'published')) {
      const clearance = newest(one, isThroughOffice(one) ? 'officeClearance' : 'confidentialityReview');
      expect(clearance?.clearings?.text).toBe('public');
      expect(coversAll(one, clearance)).toBe(true);
      for (const signature of signaturesOwed(one)) expect(coversAll(one, signature)).toBe(true);
    }
  });

  it('enters nothing in a register without an attribute, and withholds nothing without ground, reason and endorsement', () => {
    for (const one of reached.filter(({ state }) => AFTER_SIGNING.includes(state))) {
      expect(one.disclosure?.attribute ?? null).not.toBeNull();
      if (one.disclosure?.attribute !== 'nonDisclosure') continue;
      expect(one.disclosure.grounds.length > 0 && one.disclosure.reason.trim() !== '').toBe(true);
      const endorsements = [newest(one, 'disclosureReview'), newest(one, 'officeEndorsement')];
      expect(endorsements.some((opinion) => opinion && !ended(opinion))).toBe(true);
    }
  });

  it('lets nobody judge what they wrote, nor take two duties', () => {
    for (const one of reached) {
      const judges = one.opinions.filter((opinion) => !ended(opinion));
      for (const { personId } of judges) expect(one.authors.map((author) => author.personId)).not.toContain(personId);
      const duties = new Map<string, Set<string>>();
      for (const { personId, step } of judges)
        if (DUTY[step]) duties.set(personId, (duties.get(personId) ?? new Set()).add(DUTY[step]));
      for (const held of duties.values()) expect(held.size).toBe(1);
    }
  });
});

const AFTER_SIGNING: State[] = [
  'registration',
  'issuing',
  'awaitingPublication',
  'published',
  'suspended',
  'availableOnRequest',
  'withheld',
];
const DUTY: Partial<Record<Step, string>> = {
  unitOfficeReview: 'review',
  officeReview: 'review',
  disclosureReview: 'disclosure',
  officeEndorsement: 'disclosure',
  confidentialityReview: 'confidentiality',
  officeClearance: 'confidentiality',
  departmentSignOff: 'signature',
  leaderSignOff: 'signature',
};

const ended = (opinion: Opinion): boolean => opinion.marks.some(({ kind }) => kind !== 'overridden');

function newest(one: DocumentRecord, step: Step, slot?: number): Opinion | undefined {
  return one.opinions
    .filter((opinion) => opinion.step === step && (slot === undefined || opinion.slot === slot))
    .sort((a, b) => b.sequence - a.sequence)[0];
}

const isThroughOffice = ({ issuingName, unit }: DocumentRecord): boolean =>
  issuingName !== 'department' && unit.kind !== 'governmentOffice';

/** The last signature of each signer whose name stands under what is published. */
function signaturesOwed(one: DocumentRecord): (Opinion | undefined)[] {
  if (one.issuingName === 'department') return [newest(one, 'departmentSignOff', 0)];
  return [newest(one, 'leaderSignOff', 0), newest(one, 'leaderSignOff', 1)];
}

/** An opinion that a later signer's override has set aside for the disclosure goes on counting for the rest. */
function coversAll(one: DocumentRecord, opinion: Opinion | undefined): boolean {
  if (!opinion || ended(opinion)) return false;
  const aside = opinion.marks.flatMap(({ scopes }) => [...scopes]);
  return (['content', 'disclosure', 'interpretation'] as const).every(
    (scope) => aside.includes(scope) || opinion.covers[scope] === one.hashes[scope],
  );
}

interface Successor {
  record: DocumentRecord;
  detour: boolean;
}

/** Breadth first by detours: a record is expanded once, at the fewest detours by which it can be reached. */
function explore(start: DocumentRecord, world: World, detours: number): DocumentRecord[] {
  const seen = new Map([[keyOf(start), start]]);
  let level = [start];
  for (let used = 0; used <= detours; used += 1) {
    const beyond: DocumentRecord[] = [];
    for (const stack = [...level]; stack.length > 0;) {
      const head = stack.pop();
      if (!head) break;
      for (const next of successors(head, world)) {
        if (next.detour) beyond.push(next.record);
        else if (isNew(seen, next.record)) stack.push(next.record);
      }
    }
    level = used < detours ? beyond.filter((one) => isNew(seen, one)) : [];
  }
  process.stdout.write(`    ${seen.size} records, every sequence with up to ${detours} detours\n`);
  return [...seen.values()];
}

function isNew(seen: Map<string, DocumentRecord>, one: DocumentRecord): boolean {
  const key = keyOf(one);
  if (seen.has(key)) return false;
  seen.set(key, one);
  return true;
}

function successors(one: DocumentRecord, world: World): Successor[] {
  const aside = [...edits(one), ...appointments(one)].map((record) => ({ record, detour: true }));
  return [...acts(one, world), ...aside];
}

function acts(one: DocumentRecord, world: World): Successor[] {
  return EXPLORED.flatMap((event) =>
    actorsFor(one, event).flatMap((by) => variants(one, event).map((change) => ({ event, by, change }))),
  ).flatMap(({ event, by, change }) => {
    const decision = decide(one, { ...act(one, event, 'lead.drafter', change), by }, world);
    if (!decision.ok) return [];
    const number = event === 'register' ? '伊政发〔2026〕1号' : decision.after.number;
    return [
      { record: { ...decision.after, number }, detour: !FORWARD.includes(event) || Object.keys(change).length > 0 },
    ];
  });
}

/** Everybody who holds one of the posts that the table names, the greedy drafter among them. */
function actorsFor(one: DocumentRecord, event: EventName) {
  const rows = whoActs(event, one);
  if (event === 'revokeOpinion')
    return [...new Set(one.opinions.map(({ personId }) => personId))].map((id) => person(id));
  const roles = new Set(rows.flatMap((row) => row.roles));
  return one.posts
    .filter((post) => roles.has(post.role))
    .map((post) => ({ ...post, unitKind: person(`${post.unitId}.drafter`).unitKind, clientId: null }));
}

function variants(one: DocumentRecord, event: EventName) {
  if (event === 'revokeOpinion')
    return one.opinions.filter((opinion) => !ended(opinion)).map(({ id }) => ({ opinionId: id }));
  if (event === 'sign' && one.state === 'leaderSignOff')
    return [{}, { override: { disclosure: WITHHELD, hash: 'd2' } }];
  return [{}];
}

/** Each scope has two values; an edit turns one into the other, so that a text can also be put back. */
function edits(one: DocumentRecord): DocumentRecord[] {
  const editor = EDITORS[one.state];
  if (!editor) return [];
  const by =
    one.state === 'drafting' || one.state === 'attributeAssignment'
      ? `${one.unit.id}.drafter`
      : `${editor.side === 'office' ? 'office' : one.unit.id}.${editor.role}`;
  const turned = (value: string): string => (value.endsWith('1') ? value.replace('1', '2') : value.replace('2', '1'));
  return (['content', 'disclosure', 'interpretation'] as const).flatMap((scope) => {
    const hashes = { ...one.hashes, [scope]: turned(one.hashes[scope]) };
    const decision = decideEdit(one, {
      hashes,
      texts: {
        content: one.content,
        disclosure: hashes.disclosure === 'd1' ? PROACTIVE : WITHHELD,
        interpretation: hashes.interpretation === 'i1' ? PACKAGE : null,
      },
      findings: one.findings,
      by: person(by),
    });
    return decision.ok ? [decision.after] : [];
  });
}

/** The department's principal head leaves, and comes back. */
function appointments(one: DocumentRecord): DocumentRecord[] {
  const isHead = (post: Post): boolean => post.appointmentId === 'lead.principalHead';
  const gone = one.posts.filter((post) => !isHead(post));
  return [{ ...one, posts: gone.length < one.posts.length ? gone : [...gone, ...POSTS.filter(isHead)] }];
}

/** What of a record can make a difference later on: ended opinions cannot, nor can ids, versions and sequences. */
function keyOf(one: DocumentRecord): string {
  const living = one.opinions.filter((opinion) => !ended(opinion) || isNewest(one, opinion));
  return JSON.stringify([
    one.state,
    one.hashes,
    one.submitted?.hashes,
    Math.min(one.round, 1),
    one.number,
    one.correctingFrom,
    Math.min(one.consensusRejections, 3),
    one.authors
      .map(({ personId }) => personId)
      .filter((id, i, all) => all.indexOf(id) === i)
      .sort(),
    one.posts.length,
    living
      .map((opinion) => [
        opinion.step,
        opinion.outcome,
        opinion.personId,
        opinion.unitId,
        opinion.slot,
        opinion.covers,
        opinion.marks.map(({ kind }) => kind).sort(),
      ])
      .map((row) => JSON.stringify(row))
      .sort(),
  ]);
}

const isNewest = (one: DocumentRecord, opinion: Opinion): boolean =>
  !one.opinions.some(
    (other) =>
      other.sequence > opinion.sequence &&
      other.step === opinion.step &&
      other.unitId === opinion.unitId &&
      other.slot === opinion.slot,
  );
