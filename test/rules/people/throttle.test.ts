import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { networkOf, secondsToWait } from '../../../src/people/rules/throttle.js';
import type { Attempts } from '../../../src/people/rules/throttle.js';

const now = new Date('2026-11-23T09:00:00+08:00');
const ago = (seconds: number): Date => new Date(now.getTime() - seconds * 1000);
const none: Attempts = { failures: 0, lastFailedAt: null, lastSucceededAt: null };
const failed = (failures: number, secondsAgo = 0): Attempts => ({ ...none, failures, lastFailedAt: ago(secondsAgo) });

describe('how long an attempt to sign in has to wait', () => {
  it.each([
    ['the first one', { account: none, address: none, pair: none }, 0],
    ['after three mistakes of one’s own', { account: failed(3), address: failed(3), pair: failed(3) }, 0],
    ['after four', { account: failed(4), address: failed(4), pair: failed(4) }, 2],
    ['after six', { account: failed(6), address: failed(6), pair: failed(6) }, 8],
    ['after six, five seconds later', { account: failed(6), address: failed(6), pair: failed(6, 5) }, 3],
    ['after very many: a minute, never more', { account: failed(900), address: failed(900), pair: failed(900) }, 60],
    ['after a quarter of an hour all is forgotten', { account: none, address: none, pair: failed(900, 901) }, 0],
    ['others failed at the account, not we', { account: failed(900), address: none, pair: none }, 0],
    ['others failed at the account, and we once', { account: failed(30), address: none, pair: failed(1) }, 60],
    ['the same, a minute later', { account: failed(30), address: none, pair: failed(1, 60) }, 0],
    ['a newcomer at an address that sprays', { account: none, address: failed(40), pair: none }, 16],
    [
      'somebody known at an address that sprays',
      { account: none, address: failed(40), pair: { ...none, lastSucceededAt: ago(3600) } },
      0,
    ],
    [
      'somebody known there half a year ago',
      { account: none, address: failed(40), pair: { ...none, lastSucceededAt: ago(180 * 86400) } },
      16,
    ],
  ])('%s', (_, attempts, seconds) => {
    expect(secondsToWait(attempts, now)).toBe(seconds);
  });

  it('never locks out somebody who makes no mistake where they are known, whatever others do', () => {
    const others = fc.record({
      failures: fc.nat(1_000_000),
      lastFailedAt: fc.integer({ min: 0, max: 1000 }).map(ago),
      lastSucceededAt: fc.constant(null),
    });
    fc.assert(
      fc.property(others, others, fc.integer({ min: 0, max: 29 * 86400 }), (account, address, seconds) => {
        const pair = { ...none, lastSucceededAt: ago(seconds) };
        return secondsToWait({ account, address, pair }, now) === 0;
      }),
    );
  });

  it('never asks anybody for more than a minute', () => {
    const any = fc.record({
      failures: fc.nat(1_000_000),
      lastFailedAt: fc.option(fc.integer({ min: 0, max: 1000 }).map(ago)),
      lastSucceededAt: fc.constant(null),
    });
    fc.assert(
      fc.property(any, any, any, (account, address, pair) => secondsToWait({ account, address, pair }, now) <= 60),
    );
  });
});

describe('the part of an address that one subscriber holds', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s → %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
