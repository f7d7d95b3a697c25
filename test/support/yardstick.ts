import { createHash } from 'node:crypto';

/**
 * How long `work` takes, in units of a fixed piece of work done just before and after it: what is asserted holds on a slow
 * or busy machine too. One unit is about 100 ms of an idle core.
 */
export function inYardsticks(work: () => void): number {
  const before = timed(unit);
  const took = timed(work);
  return took / Math.max(before, timed(unit));
}

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function unit(): void {
  let bytes = Buffer.alloc(1024);
  for (let i = 0; i < 20_000; i += 1)
    bytes = Buffer.concat([createHash('sha256').update(bytes).digest(), bytes]).subarray(0, 1024);
}
