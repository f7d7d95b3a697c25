import type { Role } from '../../people/rules/roles.js';

/** Rows of the statutory annual report (国办公开办函〔2021〕30号), as far as a request can end in them. */
export const REQUEST_RESULTS = [
  'pending',
  'granted',
  'partlyGranted',
  'refused',
  'notHeld',
  'notProcessed',
  'other',
] as const;
export type RequestResult = (typeof REQUEST_RESULTS)[number];

/** What was asked for has been given: such requests count towards a concentration. */
export const GRANTED_RESULTS: readonly RequestResult[] = ['granted', 'partlyGranted'];

/** Columns of the same report. */
export const APPLICANT_KINDS = [
  'person',
  'enterprise',
  'researchBody',
  'charity',
  'legalService',
  'otherBody',
] as const;
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];

export const MATCH_VERDICTS = ['confirmed', 'rejected'] as const;
export type MatchVerdict = (typeof MATCH_VERDICTS)[number];

/** Why a document is offered: its number stands in the request, its title does, or a person found it. */
export const MATCH_BASES = ['number', 'title', 'hand'] as const;
export type MatchBasis = (typeof MATCH_BASES)[number];

/** One request as it is imported; `applicant` lives no longer than the import. */
export interface ImportedRequest {
  number: string;
  receivedOn: string;
  applicant: string;
  applicantKind: ApplicantKind;
  title: string;
  documentNumber: string | null;
  matter: string | null;
  result: RequestResult;
  decidedOn: string | null;
}

/** What became within a year of the requests of one kind of applicant. */
export interface RequestYear {
  applicantKind: ApplicantKind;
  received: number;
  /** from before, and not decided before the year began */
  carriedIn: number;
  /** decided in the year, by how they ended */
  closed: Record<Exclude<RequestResult, 'pending'>, number>;
  /** not decided when the year was over */
  carriedOut: number;
}

/** Who works with the requests of their unit, and who may look at them. */
export const KEEPERS: readonly Role[] = ['disclosureOfficer'];
export const READERS: readonly Role[] = ['disclosureOfficer', 'principalHead', 'deputyHead'];
