import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startApp } from '../support/app.js';
import { audits } from '../support/audits.js';
import { browserStory } from '../support/browser-story.js';
import { axeViolations, cursorAfter, DESKTOP, PHONE, tooWide } from '../support/browser.js';
import { personOf } from '../support/given.js';
import { fgw, zfb } from '../support/people.js';
import { FGW, keptAndReported } from '../support/spot-checks.js';

/** 抽查与整改 by clicking and by keys: the office draws and asks, the unit explains and rectifies. */
jest.setTimeout(600_000);

const PROGRAM = fileURLToPath(new URL('../../tools/redraw-sample.mjs', import.meta.url));
const story = browserStory({
  start: () => startApp({ clock: '2026-11-20T09:00:00+08:00' }),
  async arrange(app) {
    await keptAndReported(app, { fgw: 8, czj: 4 });
  },
});

const body = async <T>(who: string, path: string): Promise<T> =>
  (await (await personOf(story.app, who)).get(path)).body as T; // as the API describes it

interface Item {
  id: string;
  position: number;
  state: string;
  unit: { name: string };
}

const itemsOf = async (check: string): Promise<Item[]> =>
  (await body<{ items: Item[] }>(zfb.reviewer, `/spot-checks/${check}/items`)).items;

const idIn = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';

/** Fixed and drawn, by the form. */
async function drawnBy(page: Page): Promise<string> {
  await page.getByRole('link', { name: '抽查督办' }).click();
  await page.getByLabel('自查年度').fill('2026');
  await page.getByLabel('年限').check();
  await page.getByLabel('每层件数').fill('2');
  await page.getByRole('button', { name: '固定抽查范围' }).click();
  await page.getByText('还没有抽种子。').waitFor();
  await page.getByText('各单位的自查结论没有变化').waitFor();
  const id = idIn(page);
  const { populationHash } = await body<{ populationHash: string }>(zfb.reviewer, `/spot-checks/${id}`);
  await page.getByText(populationHash).waitFor();
  story.app.clock.advance({ minutes: 1 });
  await page.getByRole('button', { name: '抽取样本' }).click();
  await page.locator('.spot-overview').waitFor();
  return id;
}

/** Writes, and sends it by the button that says what it is. */
async function say(page: Page, words: string, act: string): Promise<void> {
  await page.locator('.spot-acts textarea').fill(words);
  await page.getByRole('button', { name: `确认：${act}` }).click();
}

/** One sheet of A4, with the letter on it and nothing of the workbench. */
async function aloneOnOneSheet(page: Page): Promise<void> {
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  const around = page.locator('.shell-head, .shell-nav, .spot-beside, main button').filter({ visible: true });
  expect([await around.count(), await page.locator('.letter').isVisible()]).toEqual([0, true]);
  await page.emulateMedia({ media: null });
}

const taskOf = (page: Page, name: RegExp) => page.locator('.desk-tasks').getByRole('link', { name }).first();

describe('a spot check', () => {
  it('is fixed, drawn, proved, gone through by keys, explained, upheld, answered, circulated and closed', async () => {
    const office = await story.opened(zfb.reviewer);
    // What the reports wait for leads to the report.
    expect(await taskOf(office, /自查/).getAttribute('href')).toMatch(/\/self-audits\/[0-9a-f-]+\/report$/);
    const id = await drawnBy(office);
    const { seed } = await body<{ seed: string }>(zfb.reviewer, `/spot-checks/${id}`);
    await office.getByText(seed).waitFor();
    const [proof] = await Promise.all([
      office.waitForEvent('download'),
      office.getByRole('button', { name: '下载抽样凭证（JSON）' }).click(),
    ]);
    expect(proof.suggestedFilename()).toBe('抽查-2026-1.json');
    const told = execFileSync(process.execPath, [PROGRAM, (await proof.path()) ?? ''], { encoding: 'utf8' });
    expect(told.match(/✓/g)).toHaveLength(3);

    const sample = await itemsOf(id);
    const heading = (item: Item | undefined) =>
      office.getByRole('heading', { name: `第${item?.position}号`, level: 2 });
    await heading(sample[0]).waitFor();
    await office.keyboard.press('j');
    await heading(sample[1]).waitFor();
    await office.keyboard.press('u');
    await heading(sample[0]).waitFor();
    // A key, words, Ctrl and Enter: and the next one is there.
    await office.keyboard.press('k');
    await office.locator('textarea:focus').fill('依据充分，理由具体');
    await office.keyboard.press('Control+Enter');
    await office.getByText(`第${sample[0]?.position}号已记录：认定无问题`).waitFor();
    await heading(sample[1]).waitFor();
    expect((await itemsOf(id))[0]?.state).toBe('inOrder');

    const wrong = sample.slice(1).find(({ unit }) => unit.name === FGW);
    await office.locator('.spot-overview button', { hasText: `第${wrong?.position}号` }).click();
    await heading(wrong).waitFor();
    await office.keyboard.press('q');
    await office.locator('textarea:focus').waitFor();
    await say(office, '有关事项已经办结，为何仍不公开？', '提出疑问');
    await office.getByText(`第${wrong?.position}号已记录：提出疑问`).waitFor();

    const officer = await story.opened(fgw.disclosure);
    await taskOf(officer, new RegExp(`抽查第${wrong?.position}号：请说明`)).click();
    await officer.getByRole('heading', { name: `第${wrong?.position}号`, level: 2 }).waitFor();
    expect(new URL(officer.url()).search).toBe(`?item=${wrong?.id}`);
    // Asked about one, the unit sees that one; and the proof is not its to take.
    expect(await officer.locator('.spot-overview li').count()).toBe(1);
    expect(await officer.getByRole('button', { name: '下载抽样凭证' }).count()).toBe(0);
    await say(officer, '系经办人疏漏，该事项确已办结', '作出说明');
    await officer.getByText('现在没有您要办理的').waitFor();

    // What the unit says is a task of the office, and leads there.
    const toFind = new RegExp(`第1次抽查第${wrong?.position}号（${FGW}）`);
    await office.goto('/app/');
    await office.getByText('单位已就抽查存疑件作出说明').waitFor();
    await taskOf(office, toFind).click();
    await office.getByText('系经办人疏漏，该事项确已办结').waitFor();
    expect([idIn(office), new URL(office.url()).search]).toEqual([id, `?item=${wrong?.id}`]);
    await office.keyboard.press('c');
    await office.getByLabel('整改期限（工作日）').fill('3');
    await say(office, '请于期限内启动公开属性重新认定', '认定应予纠正');
    await office.getByText(`第${wrong?.position}号已记录：认定应予纠正`).waitFor();
    await office.goto('/app/');
    await taskOf(office, /自查/).waitFor();
    expect(await taskOf(office, toFind).count()).toBe(0);
    await office.goto(`/app/spot-checks/${id}?item=${wrong?.id}`);
    await office.getByRole('link', { name: '打开整改通知单' }).click();
    await office.getByRole('heading', { name: `整改〔2026〕1号 ${FGW}` }).waitFor();
    await office.getByText('请于2026年12月10日前完成整改，并书面答复。').waitFor();
    await aloneOnOneSheet(office);
    const order = idIn(office);

    // Its day passes.
    story.app.clock.set('2026-12-15T09:00:00+08:00');
    const later = await story.opened(zfb.reviewer, '/app/rectifications');
    await later.getByLabel('只看逾期').click();
    await later.waitForURL(/overdue=true/);
    await later.getByRole('link', { name: '整改〔2026〕1号' }).waitFor();
    await later.getByText('已超 3 个工作日').waitFor();
    await later.getByRole('button', { name: '印发整改通报' }).click();
    await later.getByRole('link', { name: '整改通报〔2026〕1号', exact: true }).waitFor();
    await later.getByRole('button', { name: '印发整改通报' }).click();
    await later.getByRole('alert').getByText('2026-12-15的逾期整改通报已经印发').first().waitFor();

    await later.getByRole('link', { name: '整改通报〔2026〕1号', exact: true }).click();
    const letter = later.getByRole('article', { name: '整改通报' });
    await letter.getByText(`${FGW}：`).waitFor();
    await letter.getByText('截至2026年12月15日，下列整改通知单已超过期限').waitFor();
    expect(await letter.locator('tbody tr').allInnerTexts()).toEqual([
      [FGW, '整改〔2026〕1号', '2026年12月10日', '3个工作日'].join('\t'),
    ]);
    await aloneOnOneSheet(later);
    await letter.getByRole('link', { name: '整改〔2026〕1号' }).click();
    await later.getByRole('heading', { name: `整改〔2026〕1号 ${FGW}` }).waitFor();

    const answering = await story.opened(fgw.disclosure);
    await taskOf(answering, /整改〔2026〕1号/).click();
    await answering.getByRole('heading', { name: /整改〔2026〕1号/ }).waitFor();
    expect(idIn(answering)).toBe(order);
    await say(answering, '已提出重新认定申请', '答复整改情况');
    await answering.getByText('待复核').first().waitFor();

    await later.goto('/app/');
    await later.getByText('单位已答复整改情况').waitFor();
    await taskOf(later, new RegExp(`整改〔2026〕1号（${FGW}）`)).click();
    await later.getByRole('button', { name: '继续整改 (C)' }).waitFor();
    expect(idIn(later)).toBe(order);
    expect(await cursorAfter(later, 'c')).toBe('TEXTAREA');
    await later.getByLabel('整改期限（工作日）').fill('2');
    await say(later, '尚未附申请文号，请补正', '继续整改');
    await later.getByText('请于2026年12月17日前完成整改，并书面答复。').waitFor();
    await answering.reload();
    await say(answering, '申请已由保密审查通过', '答复整改情况');
    await answering.getByText('待复核').first().waitFor();
    await later.reload();
    await later.getByRole('button', { name: '复核通过 (K)' }).waitFor();
    await later.keyboard.press('k');
    await say(later, '已核实', '复核通过');
    await later.getByText('已整改').first().waitFor();
    expect(await body(zfb.reviewer, `/rectifications/${order}`)).toMatchObject({ state: 'rectified', actions: [] });
  });

  it('says why nothing can be drawn of a population that no longer stands, and refuses where nothing is overdue', async () => {
    const office = await personOf(story.app, zfb.reviewer);
    const { body: fixed } = await office.post('/spot-checks', { year: 2026, stratifyBy: [], perStratum: 5 });
    const { items } = await body<{ items: { id: string; issuer: { name: string } }[] }>(
      zfb.reviewer,
      '/self-audits?year=2026',
    );
    const returned = items.find(({ issuer }) => issuer.name !== FGW);
    const remark = { items: [{ position: 1, words: '该件理由雷同，请复核' }] };
    await audits(story.app).moved(zfb.reviewer, returned?.id ?? '', 'returns', remark);
    const page = await story.opened(zfb.reviewer, `/app/spot-checks/${fixed.id}`);
    await page.getByText('这个范围不再有效').waitFor();
    await page.getByText('请重新固定范围，再抽样').waitFor();
    expect(await page.getByRole('button', { name: '抽取样本' }).isDisabled()).toBe(true);
    story.app.clock.advance({ days: 1 });
    const next = await story.opened(zfb.reviewer, '/app/rectifications');
    await next.getByRole('button', { name: '印发整改通报' }).click();
    await next.getByRole('alert').getByText('目前没有逾期未整改的通知单').first().waitFor();
  });

  it('offers its forms to whom the server lets, and tells everybody else what it is', async () => {
    const auditor = await story.opened(zfb.auditor, '/app/spot-checks');
    await auditor.locator('.data-table').first().waitFor();
    expect(await auditor.getByRole('button', { name: '固定抽查范围' }).count()).toBe(0);
    // A department's head has the role of the office's head, and no unit below: refused by the server, not offered here.
    const head = await story.opened(fgw.principal, '/app/rectifications');
    await head.getByText('整改通报〔2026〕1号', { exact: true }).waitFor();
    expect(await head.getByRole('button', { name: '印发整改通报' }).count()).toBe(0);
    const asHead = await personOf(story.app, fgw.principal);
    for (const [path, sent] of [
      ['/spot-checks', { year: 2026, stratifyBy: [], perStratum: 5 }],
      ['/rectification-circulars', {}],
    ] as const) {
      const answer = await asHead.post(path, sent);
      expect([answer.status, answer.body.issues[0].code]).toEqual([403, 'spotCheckNotYours']);
    }
    const drafter = await story.opened(fgw.drafter, '/app/spot-checks');
    await drafter.getByRole('alert').waitFor();
  });

  it.each([
    ['zh', DESKTOP],
    ['en', DESKTOP],
    ['zh', PHONE],
    ['en', PHONE],
  ] as const)('is open to everybody: %s at %j', async (lang, viewport) => {
    const { items: checks } = await body<{ items: { id: string }[] }>(zfb.reviewer, '/spot-checks');
    const { items: orders } = await body<{ items: { id: string }[] }>(zfb.reviewer, '/rectifications');
    const circulars = '/rectification-circulars';
    const { items: told } = await body<{ items: { id: string }[] }>(zfb.reviewer, circulars);
    const paths = [
      '/spot-checks',
      ...checks.map(({ id }) => `/spot-checks/${id}`),
      '/rectifications',
      '/rectifications?overdue=true',
      `/rectifications/${orders[0]?.id}`,
      `/rectifications?circular=${told[0]?.id}`,
    ];
    const wrong: string[] = [];
    for (const who of [zfb.reviewer, fgw.disclosure]) {
      const page = await story.opened(who, '/app/', { lang, viewport });
      for (const path of paths) {
        await page.goto(`/app${path}`);
        await page.locator('h1, [role=alert]').first().waitFor();
        await page.locator('.state-block[role=status]').waitFor({ state: 'detached' });
        const found = await axeViolations(page);
        wrong.push(...found.map((violation) => `${who} ${path} ${JSON.stringify(violation)}`));
        wrong.push(...(await tooWide(page)).map((one) => `${who} ${path} ${one}`));
      }
    }
    expect(checks.length).toBe(2);
    expect(wrong).toEqual([]);
  });
});
