import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { axeViolations, launchBrowser, openWindow, PHONE, signInByForm } from '../support/browser.js';
import { passwordOf } from '../support/people.js';

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  app = await startApp();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

describe('signing in', () => {
  it.each(['zh', 'en'] as const)('has no accessibility violation, on a desk and on a phone (%s)', async (lang) => {
    for (const viewport of [{ width: 1440, height: 900 }, PHONE]) {
      const { context, page } = await openWindow(browser, app.baseUrl, { lang, viewport });
      await page.goto('/app/');
      await page.locator('#username').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await context.close();
    }
  });

  it('says what is wrong with a wrong password, and keeps the username', async () => {
    const { context, page } = await openWindow(browser, app.baseUrl);
    await page.goto('/app/');
    await page.locator('#username').fill('fgw.drafter');
    await page.locator('#password').fill('wrong-password');
    await page.locator('button[type=submit]').click();
    await page.getByRole('alert').getByText('用户名或密码不正确').waitFor();
    expect(await page.locator('#username').inputValue()).toBe('fgw.drafter');
    await context.close();
  });

  it('asks somebody with several posts which one to act as, and remembers it in the tab', async () => {
    const { context, page } = await openWindow(browser, app.baseUrl);
    await signInByForm(page, 'zwfwj.clerk', await passwordOf(app, 'zwfwj.clerk'), /文书/);
    await page.locator('summary', { hasText: /舒两兼.*文书/s }).waitFor();
    await page.reload();
    await page.locator('summary', { hasText: /舒两兼.*文书/s }).waitFor();
    await context.close();
  });

  it('switches to English at one press and remembers it', async () => {
    const { context, page } = await openWindow(browser, app.baseUrl);
    await page.goto('/app/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await context.close();
  });
});
