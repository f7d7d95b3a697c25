import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { furnishHouse } from '../../scripts/screenshots/house.mjs';
import { SCREENS } from '../../scripts/screenshots/screens.mjs';
import type { Screen } from '../../scripts/screenshots/screens.mjs';
import { startApp } from '../support/app.js';
import { browserStory } from '../support/browser-story.js';
import { axeViolations, DESKTOP, PHONE, tooWide } from '../support/browser.js';
import { givenPeople } from '../support/people.js';
import { projectRoot } from '../support/server-process.js';

// Some sixty screens, each looked at twice in two languages.
jest.setTimeout(1_200_000);

const ADD = 'no visit yet: add a line to scripts/screenshots/screens.mjs';

let house: Record<string, string> = {};

describe('every route of the workbench', () => {
  it('is among the screens that are looked at', () => {
    const visited = new Set(SCREENS.map(({ route }) => route));
    const routes = registeredRoutes();
    expect(routes.length).toBeGreaterThan(30);
    expect({ [ADD]: routes.filter((route) => !visited.has(route)) }).toEqual({ [ADD]: [] });
    const gone = 'visited, and registered no longer';
    const known = new Set<string | null>([...routes, null]);
    expect({ [gone]: [...visited].filter((route) => !known.has(route)) }).toEqual({ [gone]: [] });
  });
});

describe('every screen', () => {
  // Furnished by whoever carries documents over HTTP, by the real clock and with a worker for its jobs.
  const story = browserStory({
    start: () => startApp({ clock: new Date(), config: { policyPack: 'yichun-2017', jobs: true } }),
    arrange: async (app) => {
      house = await furnishHouse(app.baseUrl, await givenPeople(app));
    },
  });

  it.each(['zh', 'en'] as const)(
    'has no accessibility violation, no fault, and does not scroll sideways, on a desk and on a phone (%s)',
    async (lang) => {
      const found: object[] = [];
      for (const [who, screens] of byPerson()) {
        const { as, post } = screens[0] ?? {};
        const page =
          as === undefined
            ? await story.window({ lang })
            : await story.opened(as, '/app/', { lang, ...(post !== undefined && { post }) });
        const faults = faultsOf(page);
        for (const screen of screens) {
          const missing = await open(page, screen);
          if (missing !== null) found.push({ screen: `${screen.name} ${lang} (${who})`, missing });
          for (const viewport of [DESKTOP, PHONE]) {
            await page.setViewportSize(viewport);
            await settled(page);
            const seen = { axe: await axeViolations(page), wide: await tooWide(page), faults: faults.splice(0) };
            if (Object.values(seen).some((list) => list.length > 0))
              found.push({ screen: `${screen.name} ${lang} ${viewport.width} (${who})`, ...seen });
          }
          await page.setViewportSize(DESKTOP);
        }
      }
      expect(found).toEqual([]);
    },
  );
});

/** Who signs in once, with everything that they look at. */
function byPerson(): Map<string, Screen[]> {
  const groups = new Map<string, Screen[]>();
  for (const screen of SCREENS) {
    const who = `${screen.as ?? 'nobody'}${screen.post === null ? ' before the choice' : ''}`;
    groups.set(who, [...(groups.get(who) ?? []), screen]);
  }
  return groups;
}

/** @returns what should have been there and was not */
async function open(page: Page, { path, shows, then }: Screen): Promise<string | null> {
  await page.goto(typeof path === 'function' ? path(house) : path);
  await page.waitForLoadState('networkidle');
  await then?.(page);
  const there = page.locator(shows).first();
  return there.waitFor().then(
    () => null,
    () => shows,
  );
}

/** Nothing is loading any more, and nothing moves. */
async function settled(page: Page): Promise<void> {
  await page.locator('.ant-spin').first().waitFor({ state: 'detached' });
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

/** What the page breaks: errors of its own, and what its content security policy would not let it do. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // A refusal is an answer, which the browser tells as well.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(message.text());
  });
  return faults;
}

/** As the areas register them; what shows another face for another address, face by face. */
function registeredRoutes(): string[] {
  const areas = readdirSync(`${projectRoot}web/src`).filter((area) =>
    existsSync(`${projectRoot}web/src/${area}/routes.ts`),
  );
  const paths = areas.flatMap((area) => namesIn(`${area}/routes.ts`, /path: '([^']+)'/g));
  const sections = namesIn('administration/sections.ts', /path: '([^']+)'/g);
  const faces: Record<string, string[]> = {
    '/administration/:section': sections.map((name) => `/administration/${name}`),
    '/documents/:id': [...new Set(namesIn('handling/tabs.tsx', /\bkey: '([^']+)'/g))].map(
      (face) => `/documents/:id?tab=${face}`,
    ),
    '/inbox': listIn('inbox/tabs.tsx', 'TABS').map((tab) => `/inbox?tab=${tab}`),
    '/registers': listIn('registers/registers-page.tsx', 'REGISTERS').map((name) => `/registers?register=${name}`),
  };
  return paths.flatMap((path) => faces[path] ?? [path]);
}

const sourceOf = (file: string): string => readFileSync(`${projectRoot}web/src/${file}`, 'utf8');

function namesIn(file: string, pattern: RegExp): string[] {
  return [...sourceOf(file).matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

/** The words of `const NAME = ['a', 'b']`. */
function listIn(file: string, name: string): string[] {
  const [, list = ''] = new RegExp(`const ${name}\\b[^=]*= \\[([^\\]]+)\\]`).exec(sourceOf(file)) ?? [];
  return [...list.matchAll(/'(\w+)'/g)].flatMap(([, word]) => word ?? []);
}
