import { explainedInWords } from '../../calendar/rules/explain.js';
import { workingDaysLeft } from '../../calendar/rules/working-days.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { toProblemIssue } from '../../platform/http/problem.js';
import { labelOf, messageOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import type { SeenDocument } from '../open-audit.js';
import {
  afterItemAct,
  afterRectificationAct,
  isOfficeReader,
  isUnitReader,
  ITEM_ACTS,
  ITEM_STATES,
  mayCheck,
  mayDo,
  RECTIFICATION_ACTS,
} from '../rules/spot-check.js';
import type { ItemAct, OfficeStep, RectificationAct } from '../rules/spot-check.js';
import { givenBy, PER_STRATUM, termOf, WORDS_AT_MOST, yearOf } from '../rules/what-acts-ask.js';
import type { AskedNumber } from '../rules/what-acts-ask.js';
import type { CircularRow, OrderRow, SampleRow, ShownCheck } from '../spot-checks.queries.js';
import type { Proof, ShownOrder, ShownSample } from '../use-cases/read-spot-checks.js';
import { erasedWords, groundsInWords, presentRedetermination } from './items.presenter.js';
import type {
  AskedNumberView,
  CircularView,
  FixStepView,
  OfficeStepView,
  OrderDueView,
  RectificationView,
  SpotCheckProofView,
  SpotCheckRowView,
  SpotCheckView,
  SpotDocumentView,
  SpotItemView,
} from './spot-checks.responses.js';

/** Who reads, on which day, in which language. */
export interface Reading {
  actor: Actor;
  today: string;
  lang: Lang;
}

export const presentCheckRow = (row: ShownCheck, lang: Lang): SpotCheckRowView => ({
  id: row.id,
  office: { id: row.office_id, name: row.office },
  year: row.year,
  number: row.number,
  population: row.population_count,
  fixedAt: row.fixed_at.toISOString(),
  drawnAt: row.drawn_at?.toISOString() ?? null,
  tallies: talliesOf(row, lang),
});

/** What the office may do beside the items, where the reader is the one who does it. */
export const presentStep = (
  step: OfficeStep,
  { actor, lang }: Pick<Reading, 'actor' | 'lang'>,
  why: readonly string[] = [],
): OfficeStepView[] =>
  mayCheck(actor)
    ? [
        {
          step,
          label: labelOf('spotCheckOfficeStep', step, lang),
          allowed: why.length === 0,
          because: why.map((code) => toProblemIssue({ code }, lang)),
        },
      ]
    : [];

export const presentFixing = ({ actor, today, lang }: Reading): FixStepView[] =>
  presentStep('fix', { actor, lang }).map((step) => ({
    ...step,
    year: presentNumber(yearOf(today)),
    perStratum: presentNumber(PER_STRATUM),
  }));

export const presentCheck = (
  row: ShownCheck,
  stands: boolean | null,
  { actor, lang }: Pick<Reading, 'actor' | 'lang'>,
): SpotCheckView => ({
  ...presentCheckRow(row, lang),
  stratifyBy: row.stratify_by,
  perStratum: row.per_stratum,
  populationHash: row.population_hash,
  populationSm3: row.population_sm3,
  fixedBy: row.fixed_by,
  seed: row.seed,
  drawnBy: row.drawn_by,
  populationStands: stands,
  version: row.version,
  proofOpen: isOfficeReader(actor, row.office_id),
  actions:
    row.seed === null && row.office_id === actor.unitId
      ? presentStep('draw', { actor, lang }, stands === false ? ['spotCheckPopulationChanged'] : [])
      : [],
});

const talliesOf = ({ tallies }: ShownCheck, lang: Lang): SpotCheckRowView['tallies'] =>
  ITEM_STATES.flatMap((state) =>
    tallies
      .filter((tally) => tally.state === state)
      .map(({ count }) => ({ state, label: labelOf('spotCheckItemState', state, lang), count })),
  );

export const presentProof = ({ check, members, sample }: Proof): SpotCheckProofView => ({
  officeId: check.office_id,
  year: check.year,
  stratifyBy: check.stratify_by,
  perStratum: check.per_stratum,
  populationHash: check.population_hash,
  fixedAt: check.fixed_at.toISOString(),
  seed: check.seed,
  drawnAt: check.drawn_at?.toISOString() ?? null,
  members: members.map((one) => ({
    id: one.id,
    unitId: one.unitId,
    ground: one.ground,
    age: one.age,
    override: one.override,
    earlierFinding: one.earlierFinding,
  })),
  sample,
});

export function presentItem({ row, document }: ShownSample, { actor, today, lang }: Reading): SpotItemView {
  const sides = { officeId: row.office_id, unitId: row.unit_id };
  const now = { state: row.state, explainBy: row.explain_by };
  return {
    id: row.id,
    position: row.position,
    unit: { id: row.unit_id, name: row.unit },
    state: row.state,
    stateLabel: labelOf('spotCheckItemState', row.state, lang),
    ground: row.ground,
    groundLabel: groundsInWords(row.ground, lang).join(' · '),
    age: row.age,
    override: row.override,
    earlierFinding: row.earlier_finding,
    clues: row.clues.map((code) => labelOf('clue', code, lang)),
    document: presentDocument(document, row, lang),
    explainBy: row.explain_by,
    explainDaysLeft:
      row.state === 'explaining' && row.explain_by !== null ? workingDaysLeft(today, row.explain_by) : null,
    acts: row.acts.map(({ act, words, by, post, at }) => ({
      act,
      label: labelOf('spotCheckAct', act, lang),
      words: words ?? erasedWords(lang),
      by,
      post,
      at: new Date(at).toISOString(),
    })),
    rectificationId: row.rectification_id,
    version: row.version,
    actions: ITEM_ACTS.filter((act) => mayDo(actor, act, sides) && afterItemAct(now, act, today) !== null).map(
      presentAct,
    ),
  };
}

function presentAct<Act extends ItemAct | RectificationAct>(act: Act) {
  const term = termOf(act);
  return {
    act,
    words: { most: WORDS_AT_MOST },
    workingDays: term && presentNumber(term),
    othersHave: givenBy(act),
  };
}

const presentNumber = ({ least, most, preset }: AskedNumber): AskedNumberView => ({ least, most, preset });

type Kept = Pick<SampleRow, 'number' | 'document_date' | 'kept_because'>;

function presentDocument(document: SeenDocument | null, row: Kept, lang: Lang): SpotDocumentView | null {
  if (!document) return null;
  const { documentId: id, title, disclosure } = document;
  const { number, document_date: documentDate } = row;
  const keptBecause = row.kept_because ?? erasedWords(lang);
  return { id, title, number, documentDate, reason: disclosure.reason, keptBecause };
}

export function presentOrder(
  { row, document, redeterminations }: ShownOrder,
  { actor, today, lang }: Reading,
): RectificationView {
  const sides = { officeId: row.office_id, unitId: row.unit_id };
  return {
    id: row.id,
    number: messageOf('rectificationNumber', lang, { year: row.year, number: row.number }).message,
    office: { id: row.office_id, name: row.office },
    unit: { id: row.unit_id, name: row.unit },
    state: row.state,
    stateLabel: labelOf('rectificationState', row.state, lang),
    due: presentDue(row, today, lang),
    spotCheckId: row.spot_check_id,
    itemId: row.item_id,
    position: row.position,
    document: presentDocument(document, { ...row, number: row.document_number }, lang),
    redeterminations: document ? redeterminations.map((one) => presentRedetermination(one, lang)) : [],
    acts: row.acts.map(({ act, words, dueOn, by, post, at }) => ({
      act,
      label: labelOf('rectificationAct', act, lang),
      words: words ?? erasedWords(lang),
      dueOn,
      by,
      post,
      at: new Date(at).toISOString(),
    })),
    version: row.version,
    actions: RECTIFICATION_ACTS.filter(
      (act) => mayDo(actor, act, sides) && afterRectificationAct(row.state, act) !== null,
    ).map(presentAct),
  };
}

function presentDue({ state, due_on: on, due_because: because }: OrderRow, today: string, lang: Lang): OrderDueView {
  const words = {
    say: (sentence: string, more: Record<string, string | number>) => messageOf(sentence, lang, more).message,
    dayReason: (reason: string) => labelOf('dayReason', reason, lang),
    comma: lang === 'zh' ? '、' : ', ',
  };
  return {
    on,
    workingDaysLeft: state === 'ordered' ? workingDaysLeft(today, on) : null,
    overdue: state === 'ordered' && on < today,
    explanation: explainedInWords(because, words),
  };
}

export const presentCircular = (row: CircularRow, { actor, lang }: Pick<Reading, 'actor' | 'lang'>): CircularView => ({
  id: row.id,
  office: row.office,
  number: messageOf('circularNumber', lang, { year: row.year, number: row.number }).message,
  on: row.on_day,
  by: row.by,
  post: row.post,
  issuedAt: row.issued_at.toISOString(),
  lines: row.lines.map(({ rectificationId, unitId, unit, year, number, dueOn, overdueDays }) => ({
    rectificationId: isOfficeReader(actor, row.office_id) || isUnitReader(actor, unitId) ? rectificationId : null,
    unit,
    number: messageOf('rectificationNumber', lang, { year, number }).message,
    dueOn,
    overdueDays,
  })),
});
