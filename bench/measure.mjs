// Alternating rounds of product and bare SQL, so that both meet the same noise; medians of the rounds.
import { counted } from './client.mjs';

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

/**
 * A server that has just started is still being compiled, and for longer than one would think: it is worked with until it
 * gets no faster. Nobody works with such a one for long.
 */
async function warm(work) {
  let best = 0;
  for (let looks = 0, worse = 0; worse < 4 && looks < 20; looks += 1) {
    const perSecond = await rate(3, work);
    worse = perSecond > best * 1.02 ? 0 : worse + 1;
    best = Math.max(best, perSecond);
  }
}

export async function compare({ name, product, bare, server, rounds = 5, seconds = 3, target }) {
  await warm(product);
  await rate(1, bare);
  const product_ = [];
  const bare_ = [];
  const cpu = { server: 0, database: 0, client: 0 };
  let operations = 0;
  Object.assign(counted, { statements: 0, roundTrips: 0, answers: 0 });
  for (let round = 0; round < rounds; round += 1) {
    const before = server.usage();
    const own = process.cpuUsage();
    const perSecond = await rate(seconds, product);
    const used = process.cpuUsage(own);
    cpu.client += (used.user + used.system) / 1e6;
    const after = server.usage();
    cpu.server += after.cpu - before.cpu;
    cpu.database += after.databaseCpu - before.databaseCpu;
    operations += perSecond * seconds;
    product_.push(perSecond);
    bare_.push(await rate(seconds, bare));
  }
  const each = (sum) => round(sum / Math.max(1, counted.answers), 1);
  const ratio = median(product_) / median(bare_);
  return {
    name,
    perSecond: round(median(product_)),
    barePerSecond: round(median(bare_)),
    ratio: round(ratio, 3),
    target: target ?? null,
    met: target === undefined ? null : ratio >= target,
    cpuMicroseconds: round((cpu.server / operations) * 1e6),
    databaseCpuMicroseconds: round((cpu.database / operations) * 1e6),
    clientCpuMicroseconds: round((cpu.client / operations) * 1e6),
    statements: each(counted.statements),
    roundTrips: each(counted.roundTrips),
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const round = (value, digits = 0) => Number(value.toFixed(digits));
