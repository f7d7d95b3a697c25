import { AUDITS_COUNTED, isLate } from '../self-audit/self-audits.queries.js';
import type { Reach } from './rules/figure-access.js';
import type { Dimension, FigureName, MeasureName, Source } from './rules/figures.js';

/** The facts a figure is counted over, as `f`. */
export const TABLES: Record<Source, string> = {
  issued: 'yuantou.figure_document',
  rounds: 'yuantou.figure_round',
  stays: 'yuantou.figure_stay',
  audits: AUDITS_COUNTED,
};

/** The day that decides to which period something belongs. */
export const DAY_OF: Record<Source, string> = {
  issued: 'f.document_date',
  rounds: 'f.received_on',
  stays: 'f.entered_on',
  audits: 'f.day',
};

/** Sources of which every row is of a document. */
export type DocumentSource = Exclude<Source, 'audits'>;

/** With the document's id, the order of a list and the place after which its next page begins. */
export const NUMBER_OF: Record<DocumentSource, string> = {
  issued: 'f.sequence',
  rounds: 'f.round',
  stays: 'f.sequence',
};

/** What belongs to a figure at all, besides whose it is and when it was. `$today` stands for the day of reading. */
export const POPULATION: Record<FigureName, string> = {
  documents: 'f.register IS NOT NULL',
  // Of what was issued before this house kept it nobody knows here when it came out.
  publication: `f.register = 'proactive' AND f.publish_due_on IS NOT NULL`,
  interpretation: `f.register = 'proactive' AND f.interpretation IS NOT NULL`,
  withheld: `f.register = 'nonDisclosure'`,
  returns: `f.outcome IN ('returned', 'notIssued')`,
  firstPass: 'f.round = 1',
  cure: `f.outcome = 'returned'`,
  steps: 'true',
  overrides: 'f.register IS NOT NULL',
  lateItems: `f.outcome IN ('returned', 'notIssued')`,
  selfAudits: 'true',
};

const yearsOld = (years: number): string => `f.document_date > ($today::date - interval '${years} years')::date`;

/** What is counted in a column. The list behind a number asks for the same, so that both are the same. */
export const COUNTED: Record<FigureName, Partial<Record<MeasureName, string>>> = {
  documents: {
    proactive: `f.register = 'proactive'`,
    onRequest: `f.register = 'onRequest'`,
    nonDisclosure: `f.register = 'nonDisclosure'`,
    total: 'true',
  },
  publication: {
    total: 'true',
    onTime: 'f.published_on <= f.publish_due_on',
    late: 'f.published_on > f.publish_due_on',
    waiting: 'f.published_on IS NULL AND f.publish_due_on >= $today::date',
    overdue: 'f.published_on IS NULL AND f.publish_due_on < $today::date',
  },
  interpretation: {
    total: 'true',
    together: `f.interpretation = 'together'`,
    later: `f.interpretation = 'later'`,
    none: `f.interpretation = 'none'`,
    exempt: `f.interpretation = 'exempt'`,
  },
  withheld: {
    total: 'true',
    ageUnder1: yearsOld(1),
    age1to3: `NOT ${yearsOld(1)} AND ${yearsOld(3)}`,
    age3to5: `NOT ${yearsOld(3)} AND ${yearsOld(5)}`,
    ageOver5: `NOT ${yearsOld(5)}`,
    reviewOverdue: 'f.review_on < $today::date',
    reviewSoon: 'f.review_on BETWEEN $today::date AND $today::date + $soon::integer',
  },
  returns: {
    notices: 'true',
    automatic: 'f.automatic',
    byHand: 'NOT f.automatic',
    notIssued: `f.outcome = 'notIssued'`,
    repeated: 'f.repeated > 0',
  },
  firstPass: {
    decided: 'f.outcome IS NOT NULL',
    passed: `f.outcome = 'accepted'`,
    waiting: 'f.outcome IS NULL',
  },
  cure: {
    toCure: 'true',
    cured: 'f.cured_on IS NOT NULL',
    curedInTime: 'f.cured_on <= f.due_on',
    curedLate: 'f.cured_on > f.due_on',
    open: 'f.cured_on IS NULL',
    openOverdue: 'f.cured_on IS NULL AND f.due_on < $today::date',
  },
  steps: {
    finished: 'f.left_on IS NOT NULL',
    withinLimit: 'f.left_on <= f.due_on',
    overLimit: 'f.left_on > f.due_on',
    withoutLimit: 'f.left_on IS NOT NULL AND f.due_on IS NULL',
    open: 'f.left_on IS NULL',
    openOverdue: 'f.left_on IS NULL AND f.due_on < $today::date',
  },
  overrides: {
    total: 'true',
    overridden: 'f.overridden',
    objected: 'f.objected',
    silent: 'f.silent',
  },
  lateItems: { notices: 'true', lateItems: 'f.late > 0' },
  selfAudits: {
    total: 'true',
    submitted: 'f.submitted_at IS NOT NULL',
    accepted: `f.state = 'accepted'`,
    late: isLate('f', '$today'),
  },
};

const all = (column: string): string => `coalesce(sum(f.${column}), 0)`;

/** Columns that are no counts. */
export const RECKONED: Partial<Record<FigureName, Partial<Record<MeasureName, string>>>> = {
  withheld: { nextReview: 'min(f.review_on) FILTER (WHERE f.review_on >= $today::date)' },
  cure: { averageDays: 'round(avg(f.cure_days), 1)', longestDays: 'max(f.cure_days)' },
  steps: { averageDays: 'round(avg(f.days), 1)', longestDays: 'max(f.days)' },
  selfAudits: {
    items: all('items'),
    decidedItems: all('decided'),
    undecided: all('undecided'),
    kept: all('kept'),
    groundCorrected: all('ground_corrected'),
    attributeCorrected: all('attribute_corrected'),
    converted: all('converted'),
    sealed: all('sealed'),
  },
};

/** The member of a dimension that something belongs to; `m_…` are the members of what may belong to several. */
export function memberOf(dimension: Dimension, source: Source): string {
  switch (dimension) {
    case 'attribute':
      return 'f.register';
    case 'kind':
      return 'f.kind';
    case 'unit':
      return 'f.unit_id::text';
    case 'code':
      return 'm_code.it';
    case 'ground':
      return 'm_ground.it';
    case 'step':
      return 'f.state';
    case 'review':
      return 'f.review';
    case 'month':
      return `to_char(${DAY_OF[source]}, 'YYYY-MM')`;
    case 'quarter':
      return `to_char(${DAY_OF[source]}, 'YYYY-"Q"Q')`;
    case 'year':
      return `to_char(${DAY_OF[source]}, 'YYYY')`;
  }
}

/** What a dimension needs beside the facts. */
export function membersOf(dimension: Dimension): string {
  if (dimension === 'code') return ' CROSS JOIN LATERAL unnest(f.codes) AS m_code (it)';
  return dimension === 'ground' ? ' CROSS JOIN LATERAL unnest(f.grounds) AS m_ground (it)' : '';
}

/** Belonging to one member, without counting anything twice. `$member` stands for it. */
export function belongsTo(dimension: Dimension, source: Source): string {
  if (dimension === 'code') return 'f.codes @> ARRAY[$member::text]';
  if (dimension === 'ground') return 'f.grounds @> ARRAY[$member::text]';
  if (dimension === 'unit') return 'f.unit_id = $member::uuid';
  return `${memberOf(dimension, source)} = $member::text`;
}

const IN_OFFICE_NAME = `f.office_unit_id = $unit::uuid AND f.issuing_name <> 'department'`;

/** Whose documents (figure-access). `$unit` stands for the reader's unit. */
export function whoseAre(reach: Reach, source: Source): string {
  const reached = source === 'stays' ? ' AND f.reached' : '';
  switch (reach) {
    case 'own':
      return 'f.unit_id = $unit::uuid';
    case 'ownName':
      return `f.unit_id = $unit::uuid AND f.issuing_name = 'department'`;
    case 'office':
      return `(f.unit_id = $unit::uuid OR (${IN_OFFICE_NAME}${reached}))`;
    case 'officeName':
      return `(${IN_OFFICE_NAME}${reached})`;
    case 'government':
      return `f.government_unit_id = (SELECT yuantou.government_of($unit::uuid))${source === 'stays' ? ' AND f.left_desk' : ''}`;
    case 'audited':
      return 'f.carried_out_by = $unit::uuid';
    case 'reported':
      return 'f.office_id = $unit::uuid';
    case 'bothAudits':
      return '(f.carried_out_by = $unit::uuid OR f.office_id = $unit::uuid)';
  }
}
