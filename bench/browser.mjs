// A real browser for figures and pictures: the machine's own, else the one that an npm package brings.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'];
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-zygote'];

export async function launch() {
  const installed = INSTALLED.find((path) => existsSync(path));
  // On a bare machine the packaged one uses its own system libraries only if it believes to be where it was made for.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const executablePath = installed ?? (await (await import('@sparticuz/chromium')).default.executablePath());
  return chromium.launch({ executablePath, args: [...FLAGS, ...QUIET] });
}

/** Somebody's own window, signed in by the form. */
export async function signedIn(
  browser,
  { baseUrl, username, password, width = 1440, height = 900, lang = 'zh', post },
) {
  const locale = lang === 'en' ? 'en-GB' : 'zh-CN';
  const viewport = { width, height };
  const context = await browser.newContext({ baseURL: baseUrl, viewport, locale, timezoneId: 'Asia/Shanghai' });
  if (lang === 'en') await context.addInitScript(`localStorage.setItem('yuantou.lang', 'en')`);
  const page = await context.newPage();
  if (username !== undefined) {
    await page.goto('/app/');
    await page.locator('#username').fill(username);
    await page.locator('#password').fill(password);
    await page.locator('button[type=submit]').click();
    if (post !== undefined) await page.getByRole('button', { name: post }).first().click();
    await page.locator('.shell').waitFor();
  }
  return { context, page };
}
