import { describe, expect, it } from '@jest/globals';
import type { Disclosure } from '../../../src/disclosure/rules/disclosure.js';
import type { Attribute } from '../../../src/disclosure/rules/vocabulary.js';
import { decide } from '../../../src/documents/rules/decide.js';
import type { DocumentRecord, Opinion, Post } from '../../../src/documents/rules/document-record.js';
import { effectiveScopes, stands } from '../../../src/documents/rules/standing.js';
import type { RedeterminationAct } from '../../../src/documents/rules/redetermination-act.js';
import {
  decideOpening,
  decideRedetermination,
  redeterminationRoute,
} from '../../../src/documents/rules/redetermination-decide.js';
import { moveOf, REDETERMINATION_STATES } from '../../../src/documents/rules/redetermination-record.js';
import type { RedeterminationState } from '../../../src/documents/rules/redetermination-record.js';
import { WHO_REDETERMINES } from '../../../src/documents/rules/redetermination-seats.js';
import {
  REDETERMINATION_EVENTS,
  redeterminationMachine,
} from '../../../src/documents/rules/redetermination.machine.js';
import type { RedeterminationEvent } from '../../../src/documents/rules/redetermination.machine.js';
import { act, does, person, POSTS, record, worldWith } from './given-record.js';

/** Which events a state accepts, decided on purpose. Whatever is not named is `redeterminationNotInThisState`. */
const PERMITTED: Record<RedeterminationState, RedeterminationEvent[]> = {
  proposed: ['word', 'submit', 'withdraw', 'lapse'],
  disclosureReview: ['endorse', 'sendBack', 'withdraw', 'lapse'],
  confidentialityReview: ['clear', 'refer', 'sendBack', 'withdraw', 'lapse'],
  confidentialityReferral: ['resolveReferral', 'sendBack', 'withdraw', 'lapse'],
  signOff: ['sign', 'refuse', 'sendBack', 'withdraw', 'lapse'],
  approved: ['apply', 'sendBack', 'lapse'],
  applied: [],
  refused: [],
  withdrawn: [],
  lapsed: [],
};

describe('every state × event of a redetermination', () => {
  const cases = REDETERMINATION_STATES.flatMap((state) => REDETERMINATION_EVENTS.map((event) => ({ state, event })));
  const ALL = { endorsed: true, cleared: true, signed: true };

  it.each(cases)('$state × $event', ({ state, event }) => {
    const to = redeterminationRoute(state, { type: event, permitted: true, after: ALL }, ALL);
    expect(to !== null).toBe(PERMITTED[state].includes(event));
    expect(redeterminationRoute(state, { type: event, permitted: false, after: ALL }, ALL)).toBeNull();
  });

  it('passes no judging step, and is not applied, without what it takes', () => {
    const nothing = { endorsed: false, cleared: false, signed: false };
    expect(redeterminationRoute('approved', { type: 'apply', permitted: true, after: nothing }, nothing)).toBeNull();
    for (const lacking of ['endorsed', 'cleared', 'signed'] as const) {
      const judged = { ...ALL, [lacking]: false };
      expect(redeterminationRoute('approved', { type: 'apply', permitted: true, after: judged }, judged)).toBeNull();
      const to = redeterminationRoute('proposed', { type: 'submit', permitted: true, after: judged }, nothing);
      expect(to).toBe({ endorsed: 'disclosureReview', cleared: 'confidentialityReview', signed: 'signOff' }[lacking]);
    }
  });

  it('the table of who does it names exactly the events that a state accepts', () => {
    for (const state of REDETERMINATION_STATES) {
      const named = REDETERMINATION_EVENTS.filter((event) =>
        WHO_REDETERMINES.some((row) => row.event === event && row.states.includes(state)),
      );
      const byHand = PERMITTED[state].filter((event) => event !== 'apply' && event !== 'lapse');
      expect([state, [...named].sort()]).toEqual([state, [...byHand].sort()]);
      expect(Object.keys(redeterminationMachine.states[state]?.on ?? {}).sort()).toEqual([...PERMITTED[state]].sort());
    }
  });

  it('knows a move for every pair of attributes', () => {
    const all = ['proactive', 'onRequest', 'nonDisclosure'] as const;
    expect(all.flatMap((from) => all.map((to) => moveOf(from, to))).filter((move) => move === null)).toEqual([]);
  });
});

const plain = { releaseForm: null, grounds: [], reviewAt: null, redactedCopy: null };
const DISCLOSURES: Record<string, Disclosure> = {
  d1: {
    ...plain,
    attribute: 'nonDisclosure',
    reason: '尚在研究论证，过早公布会误导当事人',
    summary: '方案',
    grounds: [ground('ND-6b', { endsWhen: '方案定稿印发之日' })],
    reviewAt: { type: 'event', event: '方案定稿' },
  },
  d2: {
    ...plain,
    attribute: 'proactive',
    releaseForm: 'full',
    reason: '方案已经定稿，涉及公众利益，需要广泛知晓',
    summary: '冬季供暖检查的安排',
  },
  d3: {
    ...plain,
    attribute: 'onRequest',
    releaseForm: 'full',
    reason: '仅涉及特定单位的检修安排',
    summary: '检修安排',
    grounds: [ground('OR-1', {})],
  },
};

function ground(code: string, evidence: object) {
  return { catalogue: 'cn-2019', code, evidence };
}

const world = worldWith();

/** Everybody who proposes also holds every judging post: the bars alone keep them from judging. */
const GREEDY: Post[] = (['disclosureOfficer', 'confidentialityReviewer', 'principalHead', 'registrar'] as const).map(
  (role) => ({ appointmentId: `greedy.${role}`, personId: 'lead.drafter', unitId: 'lead', role }),
);

function withheld(): DocumentRecord {
  const start = record({ disclosure: DISCLOSURES['d1'] ?? null, posts: [...POSTS, ...GREEDY] });
  const way = [
    ['completeDraft', 'lead.drafter'],
    ['submitForReview', 'lead.drafter'],
    ['pass', 'lead.unitOfficeReviewer'],
    ['endorse', 'lead.disclosureOfficer'],
    ['clear', 'lead.confidentialityReviewer'],
    ['sign', 'lead.principalHead'],
    ['register', 'lead.registrar'],
  ] as const;
  const registered = way.reduce((one, [event, by]) => does(one, event, by, world), start);
  const issued = does({ ...registered, number: '伊发改〔2026〕1号' }, 'issue', 'lead.registrar', world);
  return { ...issued, register: 'nonDisclosure' };
}

interface Reached {
  record: DocumentRecord;
  /** as the document stood before its redetermination came into force; null: it has not */
  appliedFrom: DocumentRecord | null;
}

const OUTCOME: Record<Attribute, 'public' | 'onRequestOnly' | 'nonDisclosureAgreed'> = {
  proactive: 'public',
  onRequest: 'onRequestOnly',
  nonDisclosure: 'nonDisclosureAgreed',
};

let ids = 0;

function texts(one: DocumentRecord, hash: string) {
  const disclosure = DISCLOSURES[hash];
  if (!disclosure) throw new Error(hash);
  return {
    content: null,
    disclosure,
    interpretation: one.interpretation,
    hashes: { ...one.hashes, disclosure: hash },
    findings: one.findings,
  };
}

/** Acts by everybody who holds a post, each with the hashes in sight now, and with those of another text. */
function successors({ record: one, appliedFrom }: Reached): Reached[] {
  const next = { ...one, sequence: one.sequence + 1 };
  const everybody = one.posts
    .filter(({ unitId }) => unitId === 'lead' || unitId === 'office')
    .map((post) => ({ ...post, unitKind: person(`${post.unitId}.drafter`).unitKind, clientId: null }));
  const proposal = one.redetermination;
  const found: DocumentRecord[] = [];
  for (const by of everybody) {
    ids += 1;
    if (!proposal || ['refused', 'withdrawn', 'lapsed', 'applied'].includes(proposal.state)) {
      for (const hash of ['d2', 'd3']) {
        const towards = DISCLOSURES[hash]?.attribute ?? 'proactive';
        const opening = {
          number: (proposal?.number ?? 0) + 1,
          origin: { kind: 'own' as const, id: null },
          reason: '情况变化',
          towards,
          texts: texts(one, hash),
          by,
        };
        const opened = decideOpening(next, opening, { disclosureHash: 'stub' }, world);
        if (opened.ok) found.push(opened.after);
      }
      continue;
    }
    const attribute = proposal.disclosure.attribute ?? 'proactive';
    const asked = (
      event: RedeterminationAct['event'],
      change: Partial<RedeterminationAct> = {},
    ): RedeterminationAct => ({
      id: `r${ids}`,
      event,
      by,
      seen: proposal.hashes,
      reason: '理由',
      clearing: {
        found: { text: OUTCOME[attribute], files: {} },
        mostOpen: { attribute, releaseForm: proposal.disclosure.releaseForm },
      },
      wording: null,
      ...change,
    });
    const acts = [
      ...(
        ['submit', 'endorse', 'clear', 'refer', 'resolveReferral', 'sign', 'refuse', 'sendBack', 'withdraw'] as const
      ).map((event) => asked(event)),
      asked('word', { wording: texts(one, proposal.hashes.disclosure === 'd2' ? 'd3' : 'd2') }),
      asked('sign', { seen: one.hashes }),
    ];
    for (const each of acts) {
      const decision = decideRedetermination(next, each, world);
      if (decision.ok) found.push(decision.after);
    }
    for (const event of ['correct', 'applyRedetermination'] as const) {
      const decision = decide(one, { ...act(one, event, 'lead.drafter'), by }, world);
      if (decision.ok && event === 'applyRedetermination')
        return [...found.map((record) => ({ record, appliedFrom })), { record: decision.after, appliedFrom: one }];
    }
  }
  return found.map((record) => ({ record, appliedFrom }));
}

const keyOf = ({ record: one, appliedFrom }: Reached): string =>
  JSON.stringify([
    one.state,
    one.hashes,
    appliedFrom !== null,
    one.redetermination && [
      one.redetermination.state,
      Math.min(one.redetermination.number, 2),
      one.redetermination.hashes,
      one.redetermination.authors.map(({ personId }) => personId).sort(),
    ],
    one.opinions
      .filter((opinion) => stands(one, opinion) || opinion.sequence > (one.redetermination?.openedAt ?? 0))
      .map(({ step, personId, covers, marks }) => [step, personId, covers, marks.map(({ kind }) => kind)])
      .sort(),
  ]);

describe('every way a redetermination can go, within the bounds', () => {
  const reached: Reached[] = [];
  const seen = new Set<string>();
  for (
    let level: Reached[] = [{ record: withheld(), appliedFrom: null }], depth = 0;
    depth < 12 && level.length > 0;
    depth += 1
  ) {
    const fresh = level.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
    reached.push(...fresh);
    level = fresh.filter(({ appliedFrom }) => appliedFrom === null).flatMap(successors);
  }
  const applied = reached.filter(({ appliedFrom }) => appliedFrom !== null);

  it('is walked to its end: both attributes come into force, refusals and withdrawals too', () => {
    const states = new Set(applied.map(({ record: { state } }) => state));
    expect([...states].sort()).toEqual(['availableOnRequest', 'published']);
    const ends = new Set(reached.map(({ record: one }) => one.redetermination?.state));
    expect([...ends]).toEqual(
      expect.arrayContaining(['refused', 'withdrawn', 'confidentialityReferral', 'approved', 'applied']),
    );
    process.stdout.write(`    ${reached.length} records, ${applied.length} applied\n`);
  });

  const over = (one: DocumentRecord, step: Opinion['step']): Opinion | undefined =>
    one.opinions
      .filter((opinion) => opinion.step === step && opinion.sequence > (one.redetermination?.openedAt ?? 0))
      .filter((opinion) => opinion.marks.every(({ kind }) => kind === 'overridden'))
      .at(-1);

  it('comes into force only with a disclosure review, a clearance and a signature of the right level, over what is in force then', () => {
    for (const { record: one } of applied) {
      const [review, clearance, signature] = (
        ['redeterminationReview', 'redeterminationClearance', 'redeterminationSignOff'] as const
      ).map((step) => over(one, step));
      for (const opinion of [review, clearance, signature]) {
        expect(opinion?.covers.disclosure).toBe(one.hashes.disclosure);
        expect(opinion?.covers.content).toBe(one.hashes.content);
      }
      expect(clearance?.covers.interpretation).toBe(one.hashes.interpretation);
      expect(signature?.covers.interpretation).toBe(one.hashes.interpretation);
      expect(['principalHead', 'deputyHead']).toContain(signature?.role);
      expect(signature?.unitId).toBe('lead');
      if (one.state === 'published') expect(clearance?.clearings?.text).toBe('public');
      expect(one.register).toBe(one.disclosure?.attribute);
    }
  });

  it('lets nobody judge what they proposed, nor take two duties', () => {
    for (const { record: one } of reached) {
      const authors = [
        ...one.authors.map(({ personId }) => personId),
        ...(one.redetermination?.authors ?? []).map(({ personId }) => personId),
      ];
      const judges = one.opinions.filter(
        (opinion) =>
          opinion.step.startsWith('redetermination') && opinion.marks.every(({ kind }) => kind === 'overridden'),
      );
      for (const { personId } of judges) expect(authors).not.toContain(personId);
      expect(new Set(judges.map(({ personId }) => personId)).size).toBe(judges.length);
    }
  });

  it('leaves the document as it is until then, and the opinions that set it aside afterwards count for the rest', () => {
    const before = reached[0]?.record;
    for (const { record: one, appliedFrom } of reached) {
      if (appliedFrom === null)
        expect([one.state, one.hashes, one.register]).toEqual([before?.state, before?.hashes, before?.register]);
      else {
        const clearance = one.opinions.find(({ step }) => step === 'confidentialityReview');
        expect(clearance && effectiveScopes(clearance)).toEqual(['content', 'interpretation']);
      }
    }
  });
});

describe('what stands in the way of it', () => {
  it('ends with a correction, and an interpretation that was added makes it stale', () => {
    const one = withheld();
    const by = person('lead.drafter');
    const opening = {
      number: 1,
      origin: { kind: 'own' as const, id: null },
      reason: '情况变化',
      towards: 'proactive' as const,
      texts: texts(one, 'd2'),
      by,
    };
    const opened = decideOpening({ ...one, sequence: one.sequence + 1 }, opening, { disclosureHash: 'stub' }, world);
    if (!opened.ok) throw new Error(JSON.stringify(opened.why));
    const corrected = decide(opened.after, act(opened.after, 'correct', 'lead.principalHead'), world);
    expect(corrected.ok && corrected.after.redetermination?.state).toBe('lapsed');
    const moved = { ...opened.after, hashes: { ...one.hashes, interpretation: 'i2' } };
    const submitted = decideRedetermination(
      moved,
      { id: 'x', event: 'submit', by, seen: null, reason: null, clearing: null, wording: null },
      world,
    );
    expect(submitted.ok ? [] : submitted.why.map(({ code }) => code)).toContain('redeterminationStale');
  });
});
