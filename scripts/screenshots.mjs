// npm run screenshots: every screen, in Chinese at 1440 and 375 px and in English at 1440 px, of a server of its own that
// holds documents in every state that a screen is about. Written to docs/screenshots/.
import { mkdirSync } from 'node:fs';
import { startServer } from '../bench/server.mjs';
import { launchBrowser, openWindow, signInByForm } from './chromium.mjs';
import { furnishHouse } from './screenshots/house.mjs';
import { SCREENS } from './screenshots/screens.mjs';

const LOOKS = [
  { lang: 'zh', viewport: { width: 1440, height: 900 } },
  { lang: 'zh', viewport: { width: 375, height: 812 } },
  { lang: 'en', viewport: { width: 1440, height: 900 } },
];
const target = 'docs/screenshots';
const only = process.argv.slice(2);

mkdirSync(target, { recursive: true });
const server = await startServer();
const baseUrl = server.baseUrl.replace('127.0.0.1', 'localhost');
const browser = await launchBrowser();
try {
  const house = await furnishHouse(baseUrl, server.passwords);
  for (const screen of SCREENS.filter(({ name }) => only.length === 0 || only.includes(name))) {
    for (const look of LOOKS) await shoot(screen, look, house);
  }
} finally {
  await browser.close();
  await server.stop();
}

async function shoot({ name, as: username, path, post, then }, look, house) {
  const { context, page } = await openWindow(browser, baseUrl, look);
  if (username !== undefined) await signInByForm(page, username, server.passwords.get(username), post);
  await page.goto(typeof path === 'function' ? path(house) : path);
  await page.waitForLoadState('networkidle');
  await then?.(page);
  await page.waitForTimeout(300);
  const file = `${target}/${name}-${look.lang}-${look.viewport.width}.png`;
  await page.screenshot({ path: file, fullPage: true });
  console.log(file);
  await context.close();
}
