import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browserStory } from '../support/browser-story.js';
import { axeViolations } from '../support/browser.js';
import { given, personOf } from '../support/given.js';
import { czj, fgw, jyj } from '../support/people.js';

const story = browserStory({
  arrange: async (app) => {
    await given(app).published({ content: { title: '关于公布供暖收费标准的通知' } });
    await given(app).issued({ kind: 'letter', content: { title: '关于报送统计数据的函' } });
    await given(app).issued({ unit: 'jyj', attribute: 'nonDisclosure', content: { title: '关于校舍资金的请示' } });
  },
});

const titles = (page: Page): Promise<string[]> => page.locator('main tbody th a').allInnerTexts();

async function downloaded(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

describe('台账目录', () => {
  it('is narrowed by what stands in the address, and exported exactly so', async () => {
    const page = await story.opened(fgw.registrar, '/app/registers');
    await page.locator('main tbody tr').nth(1).waitFor();
    await page.getByLabel('文种').selectOption({ label: '函' });
    await page.getByText('已显示 1 件').waitFor();
    expect(await titles(page)).toEqual(['关于报送统计数据的函']);
    await page.reload();
    await page.getByText('已显示 1 件').waitFor();
    const csv = await downloaded(page, '导出 CSV');
    expect(csv.name).toBe('主动公开目录.csv');
    expect(csv.text).toContain('关于报送统计数据的函');
    expect(csv.text).not.toContain('供暖收费');
    expect(csv.text.trim().split('\n').length).toBe(2);

    await page.getByLabel('标题、文号或索引号').fill('没有这样的公文');
    await page.keyboard.press('Enter');
    await page.getByText('没有符合条件的公文').waitFor();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByText('已显示 2 件').waitFor();
  });

  it('counts two filters that are set at once, and takes no field away from under the hand', async () => {
    const page = await story.opened(fgw.registrar, '/app/registers');
    await page.locator('main tbody tr').nth(1).waitFor();
    const kind = await page.getByLabel('文种').elementHandle();
    await page.evaluate(`(() => {
      const choose = (field, value) => {
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      };
      const [kind, unit] = window.document.querySelectorAll('main [role=search] select');
      choose(kind, 'letter');
      choose(unit, unit.options[1].value);
    })()`);
    await page.waitForURL(/kind=letter.*unit=/);
    // The words are asked for as soon as they are left for the next field, which stays where it is.
    await page.getByLabel('标题、文号或索引号').fill('统计');
    await kind?.focus();
    await page.waitForURL(/kind=letter.*unit=.*q=/);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByText('已显示 2 件').waitFor();
    expect([await kind?.isVisible(), await page.getByLabel('标题、文号或索引号').inputValue()]).toEqual([true, '']);
    expect(new URL(page.url()).search).toBe('?register=proactive');
  });

  it('keeps what is not disclosed to those of the unit', async () => {
    const own = await story.opened(jyj.registrar, '/app/registers?register=nonDisclosure');
    await own.getByText('已显示 1 件').waitFor();
    expect(await titles(own)).toEqual(['关于校舍资金的请示']);
    const other = await story.opened(czj.registrar, '/app/registers?register=nonDisclosure');
    await other.getByText('没有符合条件的公文').waitFor();
    expect(await other.locator('main').innerText()).not.toContain('校舍');
  });

  it('says what is wrong with an address that somebody has made up', async () => {
    const page = await story.opened(fgw.registrar, '/app/registers?kind=nonsense');
    await page.getByRole('alert').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('says that the server does not answer, and goes on when it does', async () => {
    const page = await story.opened(jyj.registrar, '/app/registers');
    await page.getByText('没有符合条件的公文').waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '不予公开登记簿' }).click();
    await page.getByRole('alert').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByText('已显示 1 件').waitFor();
  });
});

describe('a document’s files and its record', () => {
  it('are saved under their names, the record as a signed file', async () => {
    const document = await given(story.app).proposed();
    const drafter = await personOf(story.app, fgw.drafter);
    const added = await drafter
      .request('post', `${document.path}/attachments`, { ifMatch: document.etag })
      .field('role', 'attachment')
      .attach('file', Buffer.from('甲、乙'), { filename: 'list.txt', contentType: 'text/plain' });
    expect(added.status).toBe(201);
    const page = await story.opened(fgw.drafter, `/app/documents/${document.id}?tab=files`);
    await page.getByRole('rowheader', { name: 'list.txt' }).waitFor();
    expect(await downloaded(page, '下载')).toEqual({ name: 'list.txt', text: '甲、乙' });

    await page.getByRole('tab', { name: '日志' }).click();
    const { body: timeline } = await drafter.get(`${document.path}/timeline`);
    await page
      .locator('.log > li')
      .nth(timeline.length - 1)
      .waitFor();
    const hashes = await page.locator('.log code').allInnerTexts();
    expect(hashes).toEqual(timeline.map(({ hash }: { hash: string }) => hash));
    const evidence = await downloaded(page, '导出证据文件');
    expect(evidence.name).toBe(`evidence-${document.id}.json`);
    expect(evidence.text).toContain(hashes.at(-1));
  });
});
