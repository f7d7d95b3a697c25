/** The states of a document's life. Names are fixed by the workflow contract; see docs/workflow.md. */
export const STATES = [
  'drafting',
  'attributeAssignment',
  'unitOfficeReview',
  'disclosureReview',
  'confidentialityReview',
  'confidentialityReferral',
  'departmentSignOff',
  'countersigning',
  'officeIntake',
  'officeReview',
  'officeClearance',
  'returned',
  'leaderSignOff',
  'registration',
  'issuing',
  'awaitingPublication',
  'published',
  'suspended',
  'availableOnRequest',
  'withheld',
  'retracted',
  'withdrawn',
  'declined',
  'diverted',
] as const;

export type State = (typeof STATES)[number];

/** Before the number: the document is still being made. */
const UNIT_STATES: readonly State[] = [
  'drafting',
  'attributeAssignment',
  'unitOfficeReview',
  'disclosureReview',
  'confidentialityReview',
  'confidentialityReferral',
  'departmentSignOff',
  'countersigning',
];

/** With the government's office or its leaders; the department's opinions then speak for the revision submitted. */
const OFFICE_STATES: readonly State[] = ['officeIntake', 'officeReview', 'officeClearance', 'leaderSignOff'];

const FINAL_STATES: readonly State[] = ['withdrawn', 'declined', 'diverted'];

export const isInsideUnit = (state: State): boolean => UNIT_STATES.includes(state);
export const isWithOffice = (state: State): boolean => OFFICE_STATES.includes(state);
export const isFinal = (state: State): boolean => FINAL_STATES.includes(state);

/** 2-workflow: `divert` belongs to the unit's reviewer before `issuing`, to the office's in any later state. */
export const isBeforeIssuing = (state: State): boolean =>
  isInsideUnit(state) || isWithOffice(state) || state === 'returned' || state === 'registration';

/** 办结: issued, or ended without that. What waits to be published has been issued already. */
export const FINISHED_STATES: readonly State[] = [
  'awaitingPublication',
  'published',
  'suspended',
  'availableOnRequest',
  'withheld',
  'retracted',
  ...FINAL_STATES,
];

/** Signed and numbered: on its way to its register, in it, or taken down again. */
export const isIssued = (state: State): boolean => !isBeforeIssuing(state) && !isFinal(state);
