// npm run bench:web: how much script a browser loads before a screen is usable, and a list of 100 000 documents in it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { openBare } from './bare.mjs';
import { launchBrowser, openWindow, signInByForm } from '../scripts/chromium.mjs';
import { startServer } from './server.mjs';
import { furnish } from './workloads/todo.mjs';

const FIRST_LOAD = 300 * 1000;
const LATER_ROUTE = 150 * 1000;
/** What is open first: the frame and one's desk. */
const FIRST_SCREEN = 'src/desk/desk.tsx';
const DOCUMENTS = 100_000;
/** Of the 100 000, however far one scrolls: what the browser may have asked for, and what may stand in the page. */
const MOST_READ = 10_000;
const MOST_SHOWN = 100;

const built = new URL('../web/dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', built), 'utf8'));
const sizes = new Map();

const routes = measureRoutes();
report(routes);
let met = routes.every((route) => route.met);
// `npm run check` asks for the sizes alone.
if (!process.argv.includes('--sizes')) {
  const list = await measureList();
  reportList(list);
  met &&= list.met;
  mkdirSync('bench/results', { recursive: true });
  writeFileSync('bench/results/web.json', `${JSON.stringify({ node: process.version, routes, list }, null, 2)}\n`);
}
process.exitCode = met ? 0 : 1;

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
  if (!chunk) throw new Error(`the built workbench has no ${key}: what is measured here was renamed`);
  if (found.has(chunk.file)) return found;
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

/** A reviewer with 100 000 documents to do opens the list, scrolls, jumps to its end, and filters. */
async function measureList() {
  const server = await startServer();
  const bare = await openBare(server.ownerUrl, 2);
  const browser = await launchBrowser();
  try {
    await furnish(bare, '%财政局');
    const username = 'czj.checker';
    const { page } = await openWindow(browser, server.baseUrl.replace('127.0.0.1', 'localhost'));
    await signInByForm(page, username, server.passwords.get(username));
    const asked = [];
    page.on('response', async (answer) => {
      if (!/\/api\/v1\/documents\?/.test(answer.url())) return;
      const body = await answer.body().catch(() => Buffer.alloc(0));
      asked.push({ rows: JSON.parse(String(body) || '[]').length, bytes: body.length });
    });
    const rows = page.locator('.row-document');
    const timed = async (act) => {
      const began = performance.now();
      await act();
      return Math.round(performance.now() - began);
    };
    const opening = await timed(async () => {
      await page.goto('/app/inbox');
      await rows.first().waitFor();
    });
    const opened = { milliseconds: opening, requests: asked.length };
    const grid = page.getByRole('grid');
    for (let scroll = 0; scroll < 40; scroll += 1) {
      await grid.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await page.waitForTimeout(50);
    }
    await page.waitForTimeout(500);
    const rowsRead = asked.reduce((n, { rows: some }) => n + some, 0);
    const scrolled = { requests: asked.length, rowsRead, bytes: asked.reduce((n, { bytes }) => n + bytes, 0) };
    const rowsInDocument = await rows.count();
    const heapBytes = await page.evaluate('performance.memory ? performance.memory.usedJSHeapSize : 0');
    const sought = `关于第${DOCUMENTS / 2}号事项的通知`;
    const filtered = await timed(async () => {
      await page.getByRole('searchbox').fill(sought);
      await rows.filter({ hasText: sought }).waitFor();
    });
    const met = rowsRead <= MOST_READ && rowsInDocument <= MOST_SHOWN;
    return { documents: DOCUMENTS, opened, scrolled, rowsInDocument, heapBytes, filtered, met };
  } finally {
    await browser.close();
    await bare.end();
    await server.stop();
  }
}

function report(measured) {
  console.log('gzip kB   limit  met   what is loaded');
  for (const { name, gzip, limit, met: fits } of measured) {
    const kilobytes = (gzip / 1000).toFixed(1).padStart(7);
    console.log(`${kilobytes} ${String(limit / 1000).padStart(7)}  ${fits ? 'yes' : 'NO '}   ${name}`);
  }
}

function reportList({ opened, scrolled, rowsInDocument, heapBytes, filtered, met: fits }) {
  console.log(
    `\n${DOCUMENTS} documents to do: first rows after ${opened.milliseconds} ms and ${opened.requests} request(s);\n` +
      `after scrolling 40 times ${scrolled.rowsRead} rows (${(scrolled.bytes / 1000).toFixed(0)} kB) were read in ` +
      `${scrolled.requests} requests, ${rowsInDocument} are in the page, ${(heapBytes / 2 ** 20).toFixed(0)} MB of heap;\n` +
      `one of them found by its title after ${filtered} ms. ` +
      `At most ${MOST_READ} read and ${MOST_SHOWN} shown: ${fits ? 'yes' : 'NO'}`,
  );
}
