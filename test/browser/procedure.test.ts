import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shanghaiDate } from '../../src/people/rules/today.js';
import { browserStory } from '../support/browser-story.js';
import { personOf } from '../support/given.js';
import { fgw, zfb } from '../support/people.js';
import { projectRoot } from '../support/server-process.js';

const story = browserStory();

const jsonOf = (name: string) => JSON.parse(readFileSync(`${projectRoot}data/yichun-plan/${name}.json`, 'utf8'));
const plan = jsonOf('document');
const interpretation = jsonOf('interpretation');

/** Somebody signs in, opens the document, does what is theirs by clicking, and has it done. */
async function by(who: string, address: string, acts: (page: Page) => Promise<void>): Promise<void> {
  const page = await story.opened(who, address);
  await acts(page);
  await page.context().close();
}

const send = (page: Page, name: RegExp) => page.locator('#acts .act-send').getByRole('button', { name });
const done = (page: Page, state: string) => page.locator('#acts .acts-done').getByText(state).waitFor();

/** As Ctrl+V with this on the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator('.editor-text').focus();
  await page.evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    document.querySelector('.editor-text').dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }`);
}

async function write(page: Page): Promise<void> {
  const text = [
    plan.title,
    `${plan.elements.mainRecipients.join('，')}：`,
    ...plan.blocks.map((one: { text: string }) => one.text),
  ];
  await paste(page, text.join('\n'));
  await page.getByRole('button', { name: '填入要素，并从正文移出' }).click();
  await page.getByLabel(/^文种/).selectOption('notice');
  await page.getByLabel(/^发文名义/).selectOption('governmentOffice');
  await page.getByLabel(/^联系人/).fill('方知夏');
  await page.getByLabel(/^联系电话/).fill('0458-0000000');
  await page.getByRole('radio', { name: /^主动公开/ }).click();
  await page.getByRole('radio', { name: '全文', exact: false }).first().click();
  await page.getByLabel(/^理由/).first().fill(plan.disclosure.reason);
  await page.getByLabel(/^内容概述/).fill(plan.disclosure.summary);
  await page.getByRole('radio', { name: '是', exact: true }).first().click();
  await page.getByLabel('判断理由').fill(plan.elements.policy.reason);
  await page.getByLabel(/^是否属于法律规定/).selectOption('20(1)');
  await page.getByLabel(/适用或者不适用/).fill(plan.elements.mandatoryProactive.reason);
  for (const [label, part] of [
    ['解读提纲', 'outline'],
    ['解读形式', 'form'],
    ['解读渠道', 'channel'],
    ['解读时间', 'time'],
    ['责任人', 'responsible'],
  ] as const) {
    await page.getByLabel(label).fill(interpretation.plan[part]);
  }
  const [material] = interpretation.materials;
  await page.getByLabel(/^材料标题/).fill(material.title);
  await page.getByLabel(/^文字/).fill(material.text);
  await page.getByRole('button', { name: '保存材料' }).click();
  await page.getByText(material.title).first().waitFor();
}

describe('the city plan, by clicking, as each person', () => {
  it('is written, judged, signed, numbered, and published with its interpretation', async () => {
    let address = '';
    await by(fgw.drafter, '/app/documents/new', async (page) => {
      await page.locator('.drafting').waitFor();
      await write(page);
      await page.getByRole('button', { name: '报送', exact: true }).click();
      await page.waitForURL(/documents\/[0-9a-f-]{36}$/);
      address = new URL(page.url()).pathname;
    });
    await by(fgw.checker, address, async (page) => {
      await page.getByRole('button', { name: '全部确认' }).click();
      await send(page, /核稿通过/).click();
      await done(page, '保密审查');
    });
    await by(fgw.secrecy, address, async (page) => {
      await page.getByRole('radio', { name: '可公开', exact: true }).first().click();
      await send(page, /保密审查通过/).click();
      await done(page, '部门负责人');
    });
    for (const who of [fgw.deputy, fgw.principal]) {
      await by(who, `${address}/sign`, async (page) => {
        await page.locator('.act-send').getByRole('button', { name: /签发/ }).click();
        await page.locator('.sign-done').waitFor();
      });
    }
    await by(zfb.reviewer, address, async (page) => {
      await send(page, /审核通过/).click();
      await done(page, '政府办公室保密审查');
    });
    await by(zfb.secrecy, address, async (page) => {
      await page.getByRole('radio', { name: '可公开', exact: true }).first().click();
      await send(page, /保密审查通过/).click();
      await done(page, '签发');
    });
    await by(zfb.principal, `${address}/sign`, async (page) => {
      await page.locator('.act-send').getByRole('button', { name: /签发/ }).click();
      await page.locator('.sign-done').waitFor();
    });
    let number = '';
    await by(zfb.registrar, address, async (page) => {
      number = await page.locator('.number-shown').innerText();
      await send(page, /登记编号/).click();
      await page.getByLabel('印发份数').fill('120');
      await page.getByLabel('印发日期').fill(shanghaiDate(story.app.clock.now()));
      await page.getByRole('checkbox', { name: '已用印' }).check();
      await send(page, /印发/).click();
      await page.getByRole('group', { name: '公开渠道' }).waitFor();
      await send(page, /公开发布/).click();
      await done(page, '已主动公开');
    });

    const page = await story.window({ javaScript: false });
    await page.goto('/public');
    await page.getByRole('link', { name: plan.title }).first().click();
    await page.getByText(number).first().waitFor();
    await page.getByText(interpretation.materials[0].title).first().waitFor();

    const drafter = await personOf(story.app, fgw.drafter);
    const { body } = await drafter.get(`/documents/${address.split('/').at(-1)}`);
    expect(body.state).toBe('published');
    const textOf = (blocks: { text?: string }[]) => blocks.map((block) => block.text?.trim());
    expect(textOf(body.content.body)).toEqual(textOf(plan.blocks));
  });
});
