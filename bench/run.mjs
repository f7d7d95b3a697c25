// npm run bench: named workloads over HTTP, each beside the bare SQL of the same work in the same run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { openBare } from './bare.mjs';
import { compare } from './measure.mjs';
import { startServer } from './server.mjs';
import { documentWorkload } from './workloads/document.mjs';
import { figuresWorkload } from './workloads/figures.mjs';
import { submitWorkload } from './workloads/submit.mjs';
import { todoWorkload } from './workloads/todo.mjs';
import { floorWorkload } from './workloads/floor.mjs';
import { transitionWorkload } from './workloads/transition.mjs';

const WORKLOADS = [floorWorkload, transitionWorkload, submitWorkload, todoWorkload, documentWorkload, figuresWorkload];
const IDLE_MEMORY = 150 * 2 ** 20;

const only = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const server = await startServer();
const bare = await openBare(server.ownerUrl, 8);
try {
  await new Promise((resolve) => setTimeout(resolve, 15_000));
  const idle = server.usage();
  const rows = [];
  for (const workload of WORKLOADS.filter(({ name }) => only.length === 0 || only.includes(name))) {
    const prepared = await workload.prepare(server, bare);
    rows.push(await compare({ name: workload.name, target: workload.target, server, ...prepared }));
    console.log(line(rows.at(-1)));
  }
  const peak = server.usage().peak;
  report({
    node: process.version,
    connections: 8,
    rows,
    idleMemory: idle.rss,
    idleMemoryMet: idle.rss <= IDLE_MEMORY,
    peakMemory: peak,
  });
} finally {
  await bare.end();
  await server.stop();
}

function report(result) {
  mkdirSync('bench/results', { recursive: true });
  writeFileSync('bench/results/latest.json', `${JSON.stringify(result, null, 2)}\n`);
  console.log(
    '\nworkload      product/s    bare/s   ratio  target  met   CPU µs   of PostgreSQL  client  statements  round trips',
  );
  for (const row of result.rows) console.log(line(row));
  const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
  console.log(`memory: idle ${megabytes(result.idleMemory)} (target ≤ 150 MB), peak ${megabytes(result.peakMemory)}`);
}

function line({ name, perSecond, barePerSecond, ratio, target, met, ...row }) {
  const cells = [
    name.padEnd(12),
    String(perSecond).padStart(9),
    String(barePerSecond).padStart(9),
    ratio.toFixed(3).padStart(7),
    (target === null ? '—' : String(target)).padStart(7),
    (met === null ? '—' : met ? 'yes' : 'NO').padStart(4),
    String(row.cpuMicroseconds).padStart(8),
    String(row.databaseCpuMicroseconds).padStart(15),
    String(row.clientCpuMicroseconds).padStart(8),
    String(row.statements).padStart(11),
    String(row.roundTrips).padStart(12),
  ];
  return cells.join(' ');
}
