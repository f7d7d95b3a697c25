import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browserStory } from '../support/browser-story.js';
import { axeViolations } from '../support/browser.js';
import { draftingScreen, editor, later, readingOf, saved, title } from '../support/drafting-screen.js';
import { given, personOf } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { fgw } from '../support/people.js';

const story = browserStory();
const { drafterAt, read } = draftingScreen(story);

describe('what is written', () => {
  const body = ['第一段。', '第二段。', '第三段。'].map((text) => ({ type: 'paragraph', text }));
  const theirs = [body[0], body[1], { type: 'paragraph', text: '第三段，对方改过。' }];
  const both = (first: string) => [{ type: 'paragraph', text: first }, theirs[1], theirs[2]];

  it('stands beside what somebody else wrote in the same place, and neither side is lost', async () => {
    const document = await given(story.app).draft({ content: { body } });
    const [mine, theirs] = [await drafterAt(document), await drafterAt(document)];
    await mine.context().setOffline(true);
    await title(mine).fill('关于我的标题的通知');
    await editor(mine).getByText('第一段。').click();
    await mine.keyboard.press('End');
    await mine.keyboard.type('我补的。');
    await mine.getByText(/^网络不通/).waitFor();

    await title(theirs).fill('关于对方标题的通知');
    await editor(theirs).getByText('第一段。').click();
    await theirs.keyboard.press('End');
    await theirs.keyboard.type('对方补的。');
    await editor(theirs).getByText('第三段。').click();
    await theirs.keyboard.press('End');
    await theirs.keyboard.type('只有对方改的。');
    await saved(theirs);

    await mine.context().setOffline(false);
    const panel = mine.getByRole('region', { name: '另一位同志也改了同一处' });
    await panel.waitFor();
    expect(await panel.innerText()).toMatch(/关于我的标题的通知[\s\S]*关于对方标题的通知/);
    expect(await panel.innerText()).toMatch(/第一段。我补的。[\s\S]*第一段。对方补的。/);
    expect(await axeViolations(mine)).toEqual([]);
    const ofTitle = panel.locator('.sides').filter({ hasText: '关于我的标题' });
    await ofTitle.getByRole('button', { name: '用我的' }).click();
    await panel.getByRole('button', { name: '两者都留' }).last().click();
    await panel.getByRole('button', { name: '按所选合并' }).click();
    await saved(mine);
    const { content } = await read(document.id);
    expect(content['title']).toBe('关于我的标题的通知');
    expect(content['body']).toEqual(
      ['第一段。我补的。', '第一段。对方补的。', '第二段。', '第三段。只有对方改的。'].map((text) => ({
        type: 'paragraph',
        text,
      })),
    );
  });

  /** One writes at the end of the first paragraph while what the other wrote in the third is on its way. */
  async function writing(document: GivenDocument): Promise<{ page: Page; arrive: () => void }> {
    const page = await drafterAt(document);
    const other = await personOf(story.app, fgw.drafter);
    expect((await other.patch(document.path, { body: theirs }, { ifMatch: document.etag })).status).toBe(200);
    const [asked, ask] = later();
    const [answered, arrive] = later();
    await page.route(readingOf(document), async (route) => {
      if (route.request().method() !== 'GET') return route.fallback();
      const response = await route.fetch();
      ask();
      await answered;
      return route.fulfill({ response });
    });
    await title(page).fill('关于我的标题的通知');
    await asked;
    await editor(page).getByText('第一段。').click();
    await page.keyboard.press('End');
    return { page, arrive };
  }

  it('loses no letter while that which somebody else wrote elsewhere is taken in', async () => {
    const document = await given(story.app).draft({ content: { body } });
    const { page, arrive } = await writing(document);
    await page.keyboard.type('正在写的。');
    arrive();
    await editor(page).getByText('第三段，对方改过。').waitFor();
    await saved(page);
    expect((await read(document.id)).content['body']).toEqual(both('第一段。正在写的。'));
  });

  it('is not torn apart where a word is being composed', async () => {
    const document = await given(story.app).draft({ content: { body } });
    const { page, arrive } = await writing(document);
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'gong nuan', selectionStart: 9, selectionEnd: 9 });
    await editor(page).getByText('第一段。gong nuan').waitFor();
    const answer = page.waitForResponse((response) => readingOf(document)(new URL(response.url())));
    arrive();
    await (await answer).finished();
    await keyboard.send('Input.imeSetComposition', { text: 'gong nuan a', selectionStart: 11, selectionEnd: 11 });
    await keyboard.send('Input.insertText', { text: '供暖啊' });
    await editor(page).getByText('第三段，对方改过。').waitFor();
    await saved(page);
    expect((await read(document.id)).content['body']).toEqual(both('第一段。供暖啊'));
  });
});
