// A real browser for tests, figures and pictures: the one that an npm package brings, else the machine's own.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

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

/**
 * Where the browser is. The packaged one is a headless shell, which does the same in half the time of a desktop's browser;
 * it is made for one kind of machine, and unpacked to the temporary folder first.
 */
export async function chromiumPath() {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    if (installed === undefined)
      throw new Error('Install Chromium: no browser comes with the packages for this machine.');
    return installed;
  }
  // Where no browser is installed its libraries are missing too; it uses its own only if it believes to be at home.
  if (installed === undefined) process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

export async function launchBrowser() {
  return chromium.launch({ executablePath: await chromiumPath(), args: FLAGS, headless: true });
}

/** Somebody's own browser window: nothing is shared with another's. */
export async function openWindow(browser, baseUrl, { viewport, lang = 'zh', javaScript = true } = {}) {
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: viewport ?? { width: 1440, height: 900 },
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

/**
 * Signs in by the form, as a person does; chooses the post by its role's name where there are several, or stays before
 * that choice (null).
 */
export async function signInByForm(page, username, password, post) {
  await page.goto('/app/');
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(password);
  await page.locator('button[type=submit]').click();
  if (post === null) return page.locator('.posts').waitFor();
  if (post !== undefined) await page.getByRole('button', { name: post }).first().click();
  await page.locator('.shell').waitFor();
}
