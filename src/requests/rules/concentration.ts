/** One granted request for a document, by whom only as far as two of them are told apart. */
export interface GrantedRequest {
  receivedOn: string;
  applicant: string;
}

export interface Threshold {
  applicants: number;
  /** calendar days of the window, the last one included */
  days: number;
}

export interface Concentration {
  /** the day on which the threshold was first reached */
  reachedOn: string;
  /** the first day of that window */
  from: string;
  applicants: number;
}

const DAY = 86_400_000;
const dayNumber = (on: string): number => Date.parse(on) / DAY;

/**
 * The first window of so many days in which so many *different* applicants were given the same: the day on which it was
 * full; null when there is none. One who asks ten times is one.
 */
export function firstConcentration(
  requests: readonly GrantedRequest[],
  { applicants, days }: Threshold,
): Concentration | null {
  const inOrder = [...requests].sort((a, b) =>
    a.receivedOn < b.receivedOn ? -1 : Number(a.receivedOn > b.receivedOn),
  );
  const within = new Map<string, number>();
  let first = 0;
  for (const { receivedOn, applicant } of inOrder) {
    within.set(applicant, (within.get(applicant) ?? 0) + 1);
    for (let old = inOrder[first]; old && isOutside(old, receivedOn, days); old = inOrder[(first += 1)]) {
      const left = (within.get(old.applicant) ?? 0) - 1;
      if (left === 0) within.delete(old.applicant);
      else within.set(old.applicant, left);
    }
    if (within.size >= applicants) {
      const from = new Date((dayNumber(receivedOn) - days + 1) * DAY).toISOString().slice(0, 10);
      return { reachedOn: receivedOn, from, applicants: within.size };
    }
  }
  return null;
}

const isOutside = ({ receivedOn }: GrantedRequest, on: string, days: number): boolean =>
  dayNumber(on) - dayNumber(receivedOn) >= days;
