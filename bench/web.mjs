// npm run bench:web: how much script a browser loads before a screen is usable, and a list of 100 000 documents in it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { openBare } from './bare.mjs';
import { launch, signedIn } from './browser.mjs';
import { startServer } from './server.mjs';
import { furnish } from './workloads/todo.mjs';

const FIRST_LOAD = 300 * 1000;
const LATER_ROUTE = 150 * 1000;
/** What is open first: the frame and one's desk. */
const FIRST_SCREEN = 'src/desk/desk.tsx';

const built = new URL('../web/dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', built), 'utf8'));
const sizes = new Map();

const routes = measureRoutes();
const list = process.argv.includes('--sizes') ? null : await measureList();
const result = { node: process.version, routes, list };
mkdirSync('bench/results', { recursive: true });
writeFileSync('bench/results/web.json', `${JSON.stringify(result, null, 2)}\n`);
report(result);
process.exitCode = routes.every(({ met }) => met) ? 0 : 1;

/** gzip bytes of script: of the first load, and of what each later screen brings that was not there yet. */
function measureRoutes() {
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  const first = new Set([...filesOf(entry), ...filesOf(FIRST_SCREEN)]);
  const screens = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && key !== FIRST_SCREEN);
  const later = screens.map((key) => {
    const gzip = sum([...filesOf(key)].filter((file) => !first.has(file)));
    return { name: key.replace(/^src\//, ''), gzip, limit: LATER_ROUTE, met: gzip <= LATER_ROUTE };
  });
  const gzip = sum([...first]);
  const head = { name: 'first load (frame and desk)', gzip, limit: FIRST_LOAD, met: gzip <= FIRST_LOAD };
  return [head, ...later.sort((a, b) => b.gzip - a.gzip)];
}

/** The scripts of a chunk and of everything that it imports by itself. */
function filesOf(key, found = new Set()) {
  const chunk = manifest[key];
  if (!chunk || found.has(chunk.file)) return found;
  if (chunk.file.endsWith('.js')) found.add(chunk.file);
  for (const imported of chunk.imports ?? []) filesOf(imported, found);
  return found;
}

function sum(files) {
  return files.reduce((bytes, file) => bytes + gzipSize(file), 0);
}

function gzipSize(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(new URL(file, built))).length);
  return sizes.get(file);
}

/** A reviewer of a house with 100 000 open documents opens the to-do list, scrolls far down, and filters. */
async function measureList() {
  const server = await startServer();
  const bare = await openBare(server.ownerUrl, 2);
  const browser = await launch();
  try {
    await furnish(bare);
    const username = 'czj.checker';
    const baseUrl = server.baseUrl.replace('127.0.0.1', 'localhost');
    const { page } = await signedIn(browser, { baseUrl, username, password: server.passwords.get(username) });
    const asked = [];
    page.on('response', async (answer) => {
      if (!/\/api\/v1\/documents\?/.test(answer.url())) return;
      const body = await answer.body().catch(() => Buffer.alloc(0));
      asked.push({ rows: JSON.parse(String(body) || '[]').length, bytes: body.length });
    });
    const began = performance.now();
    await page.goto('/app/inbox');
    const rows = page.locator('[role=row], [role=option]');
    await rows.first().waitFor();
    const opened = { milliseconds: Math.round(performance.now() - began), requests: asked.length };
    for (let scroll = 0; scroll < 40; scroll += 1) {
      await rows.last().scrollIntoViewIfNeeded();
      await page.waitForTimeout(50);
    }
    await page.waitForTimeout(500);
    const scrolled = { requests: asked.length, rowsRead: asked.reduce((n, { rows: some }) => n + some, 0) };
    const inDocument = await rows.count();
    const heap = await page.evaluate('performance.memory ? performance.memory.usedJSHeapSize : 0');
    return { documents: 100_000, opened, scrolled, rowsInDocument: inDocument, heapBytes: heap };
  } finally {
    await browser.close();
    await bare.end();
    await server.stop();
  }
}

function report({ routes: measured, list: seen }) {
  console.log('gzip kB   limit  met   what is loaded');
  for (const { name, gzip, limit, met } of measured) {
    const kilobytes = (gzip / 1000).toFixed(1).padStart(7);
    console.log(`${kilobytes} ${String(limit / 1000).padStart(7)}  ${met ? 'yes' : 'NO '}   ${name}`);
  }
  if (!seen) return;
  const { opened, scrolled, rowsInDocument, heapBytes } = seen;
  console.log(
    `\n100 000 open documents: first rows after ${opened.milliseconds} ms and ${opened.requests} request(s);`,
  );
  console.log(
    `after scrolling ${scrolled.rowsRead} rows were read in ${scrolled.requests} requests, ` +
      `${rowsInDocument} are in the page, ${(heapBytes / 2 ** 20).toFixed(0)} MB of heap`,
  );
}
