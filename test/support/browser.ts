import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Viewport } from '../../scripts/chromium.mjs';
import { projectRoot } from './server-process.js';

export { launchBrowser, openWindow, signInByForm } from '../../scripts/chromium.mjs';
export type { Viewport, WindowOptions } from '../../scripts/chromium.mjs';

// A walk through several screens by several people.
jest.setTimeout(300_000);

export const DESKTOP: Viewport = { width: 1440, height: 900 };
export const PHONE: Viewport = { width: 375, height: 812 };

interface Violation {
  id: string;
  help: string;
  nodes: string[];
}

/** What somebody likes has been kept with them: it is on the screen before that, and there alone. */
export async function preferencesKept(page: Page): Promise<void> {
  const answer = await page.waitForResponse(
    (one) => one.url().endsWith('/me/preferences') && one.request().method() === 'PUT',
  );
  if (answer.status() !== 200) throw new Error(`the preferences were not kept: ${answer.status()}`);
}

/** They come back to the window after a while: everything on it is asked for anew. */
export async function comesBack(page: Page): Promise<void> {
  await page.evaluate(`{
    const now = Date.now;
    Date.now = () => now() + 60_000;
    window.dispatchEvent(new Event('visibilitychange'));
  }`);
}

/** What has the cursor in the moment a key has been pressed, before anything else can happen. */
export async function cursorAfter(page: Page, key: string): Promise<string | undefined> {
  return page.evaluate(`(() => {
    const how = { key: ${JSON.stringify(key)}, bubbles: true, cancelable: true };
    window.document.body.dispatchEvent(new KeyboardEvent('keydown', how));
    return window.document.activeElement?.tagName;
  })()`);
}

/** A colour on its way to another is not yet what people read. */
const STILL = `Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => Number.isFinite(effect.getComputedTiming().endTime)).map(({ finished }) => finished))`;

/** What axe finds against WCAG 2.0, 2.1 and 2.2, A and AA, in what is on the screen now; empty when nothing. */
export async function axeViolations(page: Page): Promise<Violation[]> {
  // Nor is a button whose act is under way, and which is dimmed until then.
  await page.locator('.ant-btn-loading').first().waitFor({ state: 'detached' });
  await page.evaluate(STILL);
  // Run, not put into the page: the page's policy allows no foreign script.
  await page.evaluate(readFileSync(`${projectRoot}node_modules/axe-core/axe.min.js`, 'utf8'));
  return page.evaluate(async () => {
    // axe puts itself there.
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: AxeResult[] }> };
    };
    interface AxeResult {
      id: string;
      help: string;
      nodes: { html: string; failureSummary?: string }[];
    }
    const { violations } = await axe.run({
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    });
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} — ${failureSummary ?? ''}`),
    }));
  });
}

/** What makes the page wider than the window, which scrolls it sideways; empty when nothing does. */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
    return [scrollWidth + ' > ' + clientWidth, ...wide.slice(-5).map((one) => one.outerHTML.slice(0, 160))];
  })()`);
}
