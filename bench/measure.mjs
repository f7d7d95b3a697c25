// Alternating rounds of product and bare SQL, so that both meet the same noise; medians of the rounds.
import { statements } from './client.mjs';

const WORKERS = 8;

/** Runs `work(worker)` on eight workers for a while. @returns operations a second */
export async function rate(seconds, work) {
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: WORKERS }, async (_, worker) => {
      while (performance.now() < until) {
        await work(worker);
        done += 1;
      }
    }),
  );
  return done / ((performance.now() - began) / 1000);
}

export async function compare({ name, product, bare, server, rounds = 3, seconds = 4, target }) {
  await rate(1, product);
  await rate(1, bare);
  const product_ = [];
  const bare_ = [];
  let cpu = 0;
  let operations = 0;
  statements.sum = 0;
  statements.answers = 0;
  for (let round = 0; round < rounds; round += 1) {
    const before = server.usage().cpu;
    const perSecond = await rate(seconds, product);
    cpu += server.usage().cpu - before;
    operations += perSecond * seconds;
    product_.push(perSecond);
    bare_.push(await rate(seconds, bare));
  }
  const ratio = median(product_) / median(bare_);
  return {
    name,
    perSecond: round(median(product_)),
    barePerSecond: round(median(bare_)),
    ratio: round(ratio, 3),
    target: target ?? null,
    met: target === undefined ? null : ratio >= target,
    cpuMicroseconds: round((cpu / operations) * 1e6),
    statements: round(statements.sum / Math.max(1, statements.answers), 1),
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const round = (value, digits = 0) => Number(value.toFixed(digits));
