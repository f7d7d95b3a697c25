import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browserStory } from '../support/browser-story.js';
import { axeViolations } from '../support/browser.js';
import { given } from '../support/given.js';
import { fgw } from '../support/people.js';

/** Windows stay open for days. After an update of the server the files that they know have other names. */
const story = browserStory();

/** As an update does: the file of this part is no longer there, for so many requests. */
async function gone(page: Page, part: string, times?: number): Promise<void> {
  await page.route(
    (url) => new RegExp(`/app/assets/${part}-[^/]+\\.js$`).test(url.pathname),
    (route) => route.fulfill({ status: 404, body: '' }),
    times === undefined ? {} : { times },
  );
}

/** How often the page was opened, this time included. */
function openings(page: Page): () => number {
  let count = 0;
  page.on('domcontentloaded', () => (count += 1));
  return () => count;
}

const toLibrary = (page: Page) => page.getByRole('navigation').getByRole('link', { name: '公文库' }).click();

describe('a window that was open while the server was updated', () => {
  it('opens a screen with the files of today, by itself', async () => {
    const page = await story.opened(fgw.drafter);
    await gone(page, 'library', 1);
    const opened = openings(page);
    await toLibrary(page);
    await page.getByRole('heading', { name: '公文库', level: 1 }).waitFor();
    expect([new URL(page.url()).pathname, opened()]).toEqual(['/app/library', 1]);
  });

  it('does not go round in a circle where that does not help', async () => {
    const page = await story.opened(fgw.drafter);
    await gone(page, 'library');
    const opened = openings(page);
    await toLibrary(page);
    await page.getByText('这一页出错了').waitFor();
    expect(opened()).toBe(1);
    // The rest of the product stays usable.
    await page.getByRole('link', { name: '源头' }).first().click();
    await page.locator('main .desk').waitFor();
  });

  it('keeps what is being written where a part beside it is gone, and says what to do', async () => {
    const document = await given(story.app).submitted();
    const page = await story.opened(fgw.checker, `/app/documents/${document.id}`);
    const words = page.locator('#acts textarea').first();
    await words.fill('依据写得不全');
    await gone(page, 'process');
    await page.getByRole('tab', { name: '办理过程' }).click();
    await page.getByRole('tabpanel').getByRole('alert').getByText('请先提交或复制正在填写的内容').waitFor();
    expect(await words.inputValue()).toBe('依据写得不全');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('tab', { name: '正文' }).click();
    await page.getByRole('tabpanel').getByRole('alert').waitFor({ state: 'detached' });
    // A tool of the frame says it beside the screen.
    await gone(page, 'shortcut-sheet');
    await page.keyboard.press('Escape');
    await page.locator('h1').first().click();
    await page.keyboard.press('?');
    await page.locator('.shell-tools').getByRole('alert').waitFor();
    expect(await words.inputValue()).toBe('依据写得不全');
  });
});
