import { describe, expect, it } from '@jest/globals';
import { DatabaseError } from 'pg';
import { dueDay, missedDays } from '../../src/platform/jobs/due-days.js';
import { JobFailure } from '../../src/platform/jobs/failure.js';

describe('the day of the round', () => {
  it.each([
    ['2026-12-01T05:59:59+08:00', '2026-11-30'],
    ['2026-12-01T06:00:00+08:00', '2026-12-01'],
    ['2026-12-01T23:59:59+08:00', '2026-12-01'],
    ['2027-01-01T00:30:00+08:00', '2026-12-31'],
  ])('at %s it is that of %s', (now, day) => {
    expect(dueDay(new Date(now))).toBe(day);
  });

  it.each([
    [undefined, '2026-12-01', ['2026-12-01']],
    ['2026-11-30', '2026-12-01', ['2026-12-01']],
    ['2026-12-01', '2026-12-01', []],
    ['2026-12-02', '2026-12-01', []],
    ['2027-02-26', '2027-03-02', ['2027-02-27', '2027-02-28', '2027-03-01', '2027-03-02']],
  ])('after %s the days to %s are made good', (last, today, days) => {
    expect(missedDays(last, today)).toEqual(days);
  });
});

describe('what a failed job tells', () => {
  it('tells the kind of the failure and never its words', () => {
    const secret = new TypeError('the word 机密 must not leave');
    const failure = new JobFailure('duty', new JobFailure('inner', secret));
    expect(failure.message).toMatch(/^duty: inner: TypeError/);
    expect(failure.message).not.toContain('机密');
    expect(failure.cause).toBeInstanceOf(JobFailure);
    const database = new DatabaseError('value 机密 violates', 20, 'error');
    Object.assign(database, { code: '23505', table: 'task', constraint: 'task_key' });
    expect(new JobFailure('duty', database).message).toMatch(/^duty: PostgreSQL 23505 task task_key/);
    expect(new JobFailure('duty', '机密').message).toBe('duty: not an error');
    expect(new JobFailure('duty', Object.assign(new Error('x'), { code: 'ECONNREFUSED' })).message).toContain(
      'Error ECONNREFUSED',
    );
  });
});
