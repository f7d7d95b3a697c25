/** What is counted, in which columns, and by what it may be split. Names and definitions in words: `figure.*` labels. */

export const FIGURES = [
  'documents',
  'publication',
  'interpretation',
  'withheld',
  'returns',
  'firstPass',
  'cure',
  'steps',
  'overrides',
  'lateItems',
  'selfAudits',
] as const;
export type FigureName = (typeof FIGURES)[number];

/** Documents in a register; submissions to the government's office; stays in one state; yearly self-audits. */
export type Source = 'issued' | 'rounds' | 'stays' | 'audits';

export const DIMENSIONS = [
  'attribute',
  'kind',
  'unit',
  'code',
  'step',
  'ground',
  'review',
  'month',
  'quarter',
  'year',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Dimensions of time narrow the period instead of being a filter of their own. */
export const PERIODS = ['month', 'quarter', 'year'] as const satisfies readonly Dimension[];
export type PeriodUnit = (typeof PERIODS)[number];
export const isPeriod = (dimension: Dimension): dimension is PeriodUnit =>
  PERIODS.some((period) => period === dimension);

/** One thing may belong to several members: its rows then add up to more than the total. */
const MANIFOLD: readonly Dimension[] = ['code', 'ground'];
export const isManifold = (dimension: Dimension): boolean => MANIFOLD.includes(dimension);

export type Measure =
  | { name: MeasureName; type: 'count' }
  /** `part` of `whole`, the whole being the sum of the counts named; null where there is none */
  | { name: MeasureName; type: 'share'; part: MeasureName; whole: readonly MeasureName[] }
  /** an average or a greatest number of working days */
  | { name: MeasureName; type: 'days' }
  /** the earliest of the dates */
  | { name: MeasureName; type: 'date' }
  /** how many things are in what is counted; `part`: one of those that make up a whole between them */
  | { name: MeasureName; type: 'sum'; part: boolean };

export const MEASURES = [
  'proactive',
  'onRequest',
  'nonDisclosure',
  'total',
  'onTime',
  'late',
  'waiting',
  'overdue',
  'onTimeShare',
  'together',
  'later',
  'none',
  'exempt',
  'togetherShare',
  'ageUnder1',
  'age1to3',
  'age3to5',
  'ageOver5',
  'reviewOverdue',
  'reviewSoon',
  'nextReview',
  'notices',
  'automatic',
  'byHand',
  'notIssued',
  'repeated',
  'decided',
  'passed',
  'passedShare',
  'toCure',
  'cured',
  'curedInTime',
  'curedLate',
  'open',
  'openOverdue',
  'averageDays',
  'longestDays',
  'finished',
  'withinLimit',
  'overLimit',
  'withoutLimit',
  'overridden',
  'objected',
  'silent',
  'lateItems',
  'submitted',
  'accepted',
  'items',
  'decidedItems',
  'decidedShare',
  'undecided',
  'kept',
  'groundCorrected',
  'attributeCorrected',
  'converted',
  'sealed',
] as const;
export type MeasureName = (typeof MEASURES)[number];

export interface Clause {
  zh: string;
  en: string;
}

export interface Figure {
  name: FigureName;
  source: Source;
  /** what it may be split by; the first is what it is split by unless asked otherwise */
  dimensions: readonly Dimension[];
  measures: readonly Measure[];
  /** Shown to the issuing body's office head and the auditor alone; never by unit, never exported, in no bulletin. */
  restricted: boolean;
  /** where the figure, or the limit it measures, comes from */
  clause: Clause;
}

const counts = (...names: MeasureName[]): Measure[] => names.map((name) => ({ name, type: 'count' }));
const share = (name: MeasureName, part: MeasureName, ...whole: MeasureName[]): Measure => ({
  name,
  type: 'share',
  part,
  whole,
});
const sums = (part: boolean, ...names: MeasureName[]): Measure[] => names.map((name) => ({ name, type: 'sum', part }));
const days = (...names: MeasureName[]): Measure[] => names.map((name) => ({ name, type: 'days' }));

const REGULATION = '《中华人民共和国政府信息公开条例》（2019年修订）';
const REGULATION_EN = 'Regulation on Open Government Information (2019)';
const clause = (zh: string, en: string): Clause => ({ zh, en });

export const FIGURE_TABLE: Record<FigureName, Figure> = {
  documents: {
    name: 'documents',
    source: 'issued',
    dimensions: ['kind', 'unit', 'attribute', 'month', 'quarter', 'year'],
    measures: counts('proactive', 'onRequest', 'nonDisclosure', 'total'),
    restricted: false,
    clause: clause(`${REGULATION}第十三条`, `${REGULATION_EN}, Art. 13`),
  },
  publication: {
    name: 'publication',
    source: 'issued',
    dimensions: ['quarter', 'unit', 'kind', 'month', 'year'],
    measures: [
      ...counts('total', 'onTime', 'late', 'waiting', 'overdue'),
      share('onTimeShare', 'onTime', 'onTime', 'late', 'overdue'),
    ],
    restricted: false,
    clause: clause(`${REGULATION}第二十六条`, `${REGULATION_EN}, Art. 26`),
  },
  interpretation: {
    name: 'interpretation',
    source: 'issued',
    dimensions: ['quarter', 'unit', 'kind', 'month', 'year'],
    measures: [
      ...counts('total', 'together', 'later', 'none', 'exempt'),
      share('togetherShare', 'together', 'together', 'later', 'none'),
    ],
    restricted: false,
    clause: clause(
      '《〈关于全面推进政务公开工作的意见〉实施细则》（国办发〔2016〕80号）',
      'State Council General Office, detailed rules (2016) No. 80',
    ),
  },
  withheld: {
    name: 'withheld',
    source: 'issued',
    dimensions: ['ground', 'review', 'unit', 'kind', 'year'],
    measures: [
      ...counts('total', 'ageUnder1', 'age1to3', 'age3to5', 'ageOver5', 'reviewOverdue', 'reviewSoon'),
      { name: 'nextReview', type: 'date' },
    ],
    restricted: false,
    clause: clause(`${REGULATION}第十四条至第十六条、第十八条`, `${REGULATION_EN}, Art. 14 to 16 and 18`),
  },
  returns: {
    name: 'returns',
    source: 'rounds',
    dimensions: ['unit', 'code', 'quarter', 'month', 'year'],
    measures: counts('notices', 'automatic', 'byHand', 'notIssued', 'repeated'),
    restricted: false,
    clause: clause(
      '《党政机关公文处理工作条例》（2012年）第二十四条',
      'Regulation on the Handling of Official Documents (2012), Art. 24',
    ),
  },
  firstPass: {
    name: 'firstPass',
    source: 'rounds',
    dimensions: ['unit', 'quarter', 'month', 'year'],
    measures: [...counts('decided', 'passed', 'waiting'), share('passedShare', 'passed', 'decided')],
    restricted: false,
    clause: clause(
      '《党政机关公文处理工作条例》（2012年）第二十四条',
      'Regulation on the Handling of Official Documents (2012), Art. 24',
    ),
  },
  cure: {
    name: 'cure',
    source: 'rounds',
    dimensions: ['unit', 'quarter', 'month', 'year'],
    measures: [
      ...counts('toCure', 'cured', 'curedInTime', 'curedLate', 'open', 'openOverdue'),
      ...days('averageDays', 'longestDays'),
    ],
    restricted: false,
    clause: clause(
      '规则包退文补正期限（returnDeadline）',
      'The deadline of a return in the policy pack (returnDeadline)',
    ),
  },
  steps: {
    name: 'steps',
    source: 'stays',
    dimensions: ['step', 'unit', 'quarter', 'month', 'year'],
    measures: [
      ...counts('finished', 'withinLimit', 'overLimit', 'withoutLimit', 'open', 'openOverdue'),
      ...days('averageDays', 'longestDays'),
    ],
    restricted: false,
    clause: clause(
      '规则包各环节期限；条例第二十六条',
      'The limits of the steps in the policy pack; Regulation, Art. 26',
    ),
  },
  overrides: {
    name: 'overrides',
    source: 'issued',
    dimensions: ['quarter', 'month', 'year'],
    measures: counts('total', 'overridden', 'objected', 'silent'),
    restricted: true,
    clause: clause('签发改变认定的留痕规则', 'The record of a signer’s own decision'),
  },
  lateItems: {
    name: 'lateItems',
    source: 'rounds',
    dimensions: ['quarter', 'month', 'year'],
    measures: counts('notices', 'lateItems'),
    restricted: true,
    clause: clause('一次性告知', 'Everything is told at once (一次性告知)'),
  },
  selfAudits: {
    name: 'selfAudits',
    source: 'audits',
    dimensions: ['year', 'unit'],
    measures: [
      ...counts('total', 'submitted', 'accepted', 'late'),
      ...sums(false, 'items', 'decidedItems'),
      share('decidedShare', 'decidedItems', 'items'),
      ...sums(true, 'undecided', 'kept', 'groundCorrected', 'attributeCorrected', 'converted', 'sealed'),
    ],
    restricted: false,
    clause: clause(`${REGULATION}第十八条`, `${REGULATION_EN}, Art. 18`),
  },
};

/** What the list behind its numbers is a list of: another part of the house lists its own. */
export const listOf = ({ source }: Figure): 'documents' | 'selfAudits' =>
  source === 'audits' ? 'selfAudits' : 'documents';

/** Whether a picture draws it as a piece of a row's bar: what makes up a whole between them, or else what is counted. */
export function isDrawn({ measures }: Figure, measure: Measure): boolean {
  const hasParts = measures.some((one) => one.type === 'sum' && one.part);
  if (hasParts) return measure.type === 'sum' && measure.part;
  return measure.type === 'count' && measure.name !== 'total';
}

/** What it is split by, where nothing is asked. */
export const usualSplit = ({ dimensions }: Figure): Dimension[] => dimensions.slice(0, 1);

/** How far ahead a coming review is told of, in days. */
export const REVIEW_SOON = 90;
