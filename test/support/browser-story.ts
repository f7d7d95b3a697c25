import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startApp } from './app.js';
import type { TestApp } from './app.js';
import { launchBrowser, openWindow, signInByForm } from './browser.js';
import type { WindowOptions } from './browser.js';
import { passwordOf } from './people.js';

export interface Opening extends WindowOptions {
  /** Which post they act as, by its role's name, for somebody with several; null: they have still to choose. */
  post?: string | RegExp | null;
}

export interface BrowserStory {
  readonly app: TestApp;
  readonly browser: Browser;
  /** A window in which nobody is signed in; closed after the test. */
  window(options?: WindowOptions): Promise<Page>;
  /** Somebody signs in by the form, and opens what is at the address. */
  opened(who: string, path?: string, options?: Opening): Promise<Page>;
}

interface Beginning {
  start?: () => Promise<TestApp>;
  /** What is there before the first test. */
  arrange?: (app: TestApp) => Promise<void>;
}

/** One server and one browser for the tests of a file, which each open windows of their own. */
export function browserStory({ start = startApp, arrange }: Beginning = {}): BrowserStory {
  let app: TestApp | undefined;
  let browser: Browser | undefined;
  const windows: Page[] = [];

  beforeAll(async () => {
    app = await start();
    browser = await launchBrowser();
    await arrange?.(app);
  });
  afterEach(async () => {
    for (const page of windows.splice(0)) await page.context().close();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const story: BrowserStory = {
    get app() {
      return there(app);
    },
    get browser() {
      return there(browser);
    },
    async window(options) {
      const { page } = await openWindow(story.browser, story.app.baseUrl, options);
      windows.push(page);
      return page;
    },
    async opened(who, path = '/app/', { post, ...options } = {}) {
      const page = await story.window(options);
      await signInByForm(page, who, await passwordOf(story.app, who), post);
      if (path !== '/app/') await page.goto(path);
      return page;
    },
  };
  return story;
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('before the tests of the file began');
  return value;
}
