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
  const screens = SCREENS.filter(({ name }) => only.length === 0 || only.includes(name));
  for (const look of LOOKS) {
    for (const own of byPerson(screens)) await shoot(own, look, house);
  }
} finally {
  await browser.close();
  await server.stop();
}

/** Whoever looks signs in once. */
function byPerson(screens) {
  const people = new Map();
  for (const screen of screens) {
    const who = `${screen.as} ${screen.post}`;
    people.set(who, [...(people.get(who) ?? []), screen]);
  }
  return people.values();
}

async function shoot(screens, look, house) {
  const [{ as: username, post }] = screens;
  const { context, page } = await openWindow(browser, baseUrl, look);
  if (username !== undefined) await signInByForm(page, username, server.passwords.get(username), post);
  for (const { name, path, shows, then } of screens) {
    await page.goto(typeof path === 'function' ? path(house) : path);
    await page.waitForLoadState('networkidle');
    await then?.(page);
    await page.locator(shows).first().waitFor();
    const file = `${target}/${name}-${look.lang}-${look.viewport.width}.png`;
    await page.screenshot({ path: file, fullPage: true });
    console.log(file);
  }
  await context.close();
}
