/** What is remembered of earlier attempts to sign in, for one account, one address, or the two together. */
export interface Attempts {
  failures: number;
  lastFailedAt: Date | null;
  lastSucceededAt: Date | null;
}

export const ATTEMPT_KINDS = ['account', 'address', 'pair'] as const;
export type AttemptKind = (typeof ATTEMPT_KINDS)[number];
export type AttemptsByKind = Record<AttemptKind, Attempts>;

/** Failures are forgotten this long after the last one. */
const FAILURE_WINDOW_MS = 15 * 60_000;
/** An address may be a whole building, where somebody always mistypes: there one failure is forgotten each minute. */
const ADDRESS_LEAK_MS = 60_000;
/** An address from which this account signed in is known for so long. */
const KNOWN_FOR_MS = 30 * 24 * 3600_000;
const PAIR_FREE = 3;
const ACCOUNT_FREE = 10;
const ADDRESS_FREE = 20;
const LONGEST_WAIT_SECONDS = 60;

/**
 * How many seconds from `now` an attempt has to wait; 0 when it may be tried.
 *
 * An outsider must not be able to lock anybody out. So a wait is always counted from a failure of one's own: failures of
 * others, at the same account or from the same address, make the wait longer but never start it again. The one exception
 * is an address that tries many accounts (spraying): there a newcomer waits after any failure of the address, but not a
 * person who has signed in from it before.
 */
export function secondsToWait(attempts: AttemptsByKind, now: Date): number {
  const { account, address, pair } = attempts;
  const ownFailures = recentFailures('pair', pair, now);
  const excess =
    ownFailures === 0
      ? 0
      : Math.max(ownFailures - PAIR_FREE, Math.ceil((recentFailures('account', account, now) - ACCOUNT_FREE) / 2), 0);
  const waits = [remaining(pair, excess, now)];
  if (!isKnown(pair, now)) {
    waits.push(remaining(address, Math.ceil((recentFailures('address', address, now) - ADDRESS_FREE) / 5), now));
  }
  return Math.max(...waits);
}

function remaining(attempts: Attempts, excess: number, now: Date): number {
  if (excess <= 0 || attempts.lastFailedAt === null) return 0;
  const wait = Math.min(2 ** Math.min(excess, 10), LONGEST_WAIT_SECONDS);
  const waited = (now.getTime() - attempts.lastFailedAt.getTime()) / 1000;
  return Math.max(0, Math.ceil(wait - waited));
}

/** How many failures still count. */
export function recentFailures(kind: AttemptKind, attempts: Attempts, now: Date): number {
  if (attempts.lastFailedAt === null) return 0;
  const elapsed = now.getTime() - attempts.lastFailedAt.getTime();
  if (elapsed > FAILURE_WINDOW_MS) return 0;
  const forgotten = kind === 'address' ? Math.floor(elapsed / ADDRESS_LEAK_MS) : 0;
  return Math.max(0, attempts.failures - forgotten);
}

function isKnown(pair: Attempts, now: Date): boolean {
  return pair.lastSucceededAt !== null && now.getTime() - pair.lastSucceededAt.getTime() < KNOWN_FOR_MS;
}

/** The part of an address that one subscriber holds: all of IPv4, the first 64 bits of IPv6. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups =
    tail === undefined
      ? left
      : [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
