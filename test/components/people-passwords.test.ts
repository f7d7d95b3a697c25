import { describe, expect, it } from '@jest/globals';
import { Passwords } from '../../src/people/sign-in/passwords.js';
import { SignInSettings } from '../../src/people/sign-in/sign-in-settings.js';

describe('a password that is looked at', () => {
  it('takes as long for a name that nobody has', async () => {
    const passwords = new Passwords(new SignInSettings());
    const stored = await passwords.hash('the right one');
    await passwords.matches(undefined, 'warm');
    const known: number[] = [];
    const unknown: number[] = [];
    for (let i = 0; i < 9; i++) {
      known.push(await timeOf(() => passwords.matches(stored, 'wrong')));
      unknown.push(await timeOf(() => passwords.matches(undefined, 'wrong')));
    }
    // What else the machine does only ever adds to a time.
    const ratio = Math.min(...unknown) / Math.min(...known);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  it('is kept as argon2id at no less than OWASP asks for', async () => {
    expect(await new Passwords(new SignInSettings()).hash('x')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
