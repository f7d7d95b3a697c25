import type { Issue } from '../../platform/errors.js';
import { isCalendarDate } from '../../calendar/rules/calendar-date.js';
import { passagesIn } from '../../disclosure/rules/passages.js';
import { applicantForm } from './sought.js';
import type { ImportedRequest } from './requests.js';

/** What the unit has already under a number. */
export interface KnownRequest {
  number: string;
  receivedOn: string;
  result: string;
  decidedOn: string | null;
  title: string;
  /** whether it is of the same applicant */
  sameApplicant: boolean;
}

/** What a row does: nothing is changed but a request that was open and is decided now. */
export type RowEffect = 'add' | 'decide' | 'unchanged';

const PERSONAL = ['idNumber', 'mobileNumber', 'bankCard'];

/** Faults of the rows themselves. The applicant's value is in none of them. */
export function requestIssues(
  requests: readonly ImportedRequest[],
  { today, at }: { today: string; at: (index: number) => string },
): Issue[] {
  const numbers = new Set<string>();
  return requests.flatMap((request, index): Issue[] => {
    const issue = (code: string, field: string): Issue => ({ code, pointer: `${at(index)}/${field}` });
    const { receivedOn, decidedOn, result, title, documentNumber, number } = request;
    const again = numbers.has(number);
    numbers.add(number);
    const texts = [title, documentNumber ?? '', number];
    return [
      ...(again ? [issue('requestGivenTwice', 'number')] : []),
      ...(isCalendarDate(receivedOn) && receivedOn <= today ? [] : [issue('requestDayWrong', 'receivedOn')]),
      ...decisionIssues(result, receivedOn, decidedOn, today).map((code) => issue(code, 'decidedOn')),
      ...(applicantForm(request.applicant).length < 2 ? [issue('applicantTooShort', 'applicant')] : []),
      ...(passagesIn(texts).some(({ kind }) => PERSONAL.includes(kind))
        ? [issue('personalDataInRequest', 'title')]
        : []),
      ...(saysWho(request) ? [issue('applicantInTitle', 'title')] : []),
    ];
  });
}

function decisionIssues(result: string, receivedOn: string, decidedOn: string | null, today: string): string[] {
  if (result === 'pending') return decidedOn === null ? [] : ['pendingIsNotDecided'];
  if (decidedOn === null) return ['decisionDayMissing'];
  // Against a day of receipt that is none nothing can be said.
  const isInOrder = !isCalendarDate(receivedOn) || decidedOn >= receivedOn;
  return isCalendarDate(decidedOn) && isInOrder && decidedOn <= today ? [] : ['decisionDayWrong'];
}

/** Words that are kept would tell who asked. */
function saysWho({ applicant, title, documentNumber, number }: ImportedRequest): boolean {
  const who = applicantForm(applicant);
  return who.length >= 2 && [title, documentNumber ?? '', number].some((text) => applicantForm(text).includes(who));
}

/** @returns what the row does, or the code of what it contradicts */
export function effectOf(request: ImportedRequest, known: KnownRequest | undefined): RowEffect | 'requestDiffers' {
  if (!known) return 'add';
  const same = known.receivedOn === request.receivedOn && known.title === request.title && known.sameApplicant;
  if (!same) return 'requestDiffers';
  if (known.result === request.result && known.decidedOn === request.decidedOn) return 'unchanged';
  return known.result === 'pending' ? 'decide' : 'requestDiffers';
}
