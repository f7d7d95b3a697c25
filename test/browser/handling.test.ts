import { describe, expect, it } from '@jest/globals';
import type { Page, Request } from 'playwright-core';
import { browserStory } from '../support/browser-story.js';
import { axeViolations, comesBack, DESKTOP, PHONE } from '../support/browser.js';
import type { WindowOptions } from '../support/browser.js';
import { countClicks } from '../support/clicks.js';
import { does, given, personOf, reread } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { fgw, jyj, sfj } from '../support/people.js';

const story = browserStory();

interface Opening extends WindowOptions {
  tab?: string;
}

/** Somebody signs in by the form and opens the document's page. */
const opened = (who: string, { id }: GivenDocument, { tab, ...options }: Opening = {}): Promise<Page> =>
  story.opened(who, `/app/documents/${id}${tab === undefined ? '' : `?tab=${tab}`}`, options);

const stateOf = async (document: GivenDocument): Promise<string> => (await reread(story.app, document)).state;
const act = (page: Page, name: string | RegExp) => page.locator('#acts .act-send').getByRole('button', { name });
const choose = (page: Page, name: string) =>
  page.getByRole('group', { name: '选择办理方式' }).getByRole('button', { name });
const done = (page: Page) => page.locator('#acts .acts-done');

describe('handling a document', () => {
  it('is passed, endorsed and cleared by each in turn, with few clicks where nothing is wrong', async () => {
    const document = await given(story.app).submitted({ unit: 'jyj', attribute: 'nonDisclosure' });

    const checker = await opened(jyj.checker, document);
    await act(checker, /核稿通过/).waitFor();
    const passing = await countClicks(checker);
    await checker.getByRole('button', { name: '全部确认' }).click();
    await act(checker, '核稿通过，送政府信息公开工作机构人员').click();
    await done(checker).getByText('信息公开机构审查').waitFor();
    expect(await passing.count()).toBeLessThanOrEqual(2);
    expect(await stateOf(document)).toBe('disclosureReview');

    const officer = await opened(jyj.disclosure, document);
    await act(officer, /信息公开机构同意/).waitFor();
    const endorsing = await countClicks(officer);
    await act(officer, /信息公开机构同意/).click();
    await done(officer).waitFor();
    expect(await endorsing.count()).toBe(1);
    expect(await stateOf(document)).toBe('confidentialityReview');

    const reviewer = await opened(jyj.secrecy, document);
    await act(reviewer, /保密审查通过/).waitFor();
    const clearing = await countClicks(reviewer);
    await reviewer.getByRole('radio', { name: '同意不予公开' }).first().click();
    await act(reviewer, /保密审查通过/).click();
    await done(reviewer).waitFor();
    expect(await clearing.count()).toBe(2);
    expect(await stateOf(document)).toBe('departmentSignOff');
  });

  it('points to the point that is not confirmed, and keeps the opinion', async () => {
    const document = await given(story.app).submitted();
    const page = await opened(fgw.checker, document);
    await page.getByLabel('意见（选填）').fill('同意，请抓紧印发。');
    await page.getByRole('button', { name: '全部确认' }).click();
    await page.locator('[data-pointer="/confirms/policyQuestion"] input').click();
    await act(page, /核稿通过/).click();
    await page.getByRole('alert').waitFor();
    const focused = await page.evaluate(
      `document.activeElement.closest('[data-pointer]')?.getAttribute('data-pointer')`,
    );
    expect(focused).toBe('/confirms/policyQuestion');
    expect(await page.getByLabel('意见（选填）').inputValue()).toBe('同意，请抓紧印发。');
    expect(await stateOf(document)).toBe('unitOfficeReview');
  });

  it('judges the text and each file with one key', async () => {
    const document = await given(story.app).proposed();
    const drafter = await personOf(story.app, fgw.drafter);
    for (const name of ['分工表.txt', '名单.txt']) {
      const added = await drafter
        .request('post', `${document.path}/attachments`, { ifMatch: document.etag })
        .field('role', 'attachment')
        .attach('file', Buffer.from(name), { filename: name, contentType: 'text/plain' });
      expect(added.status).toBe(201);
      await reread(story.app, document);
    }
    await does(story.app, document, fgw.drafter, 'review-submissions');
    await given(story.app).pass(document);

    const page = await opened(fgw.secrecy, document);
    await page.getByRole('radio', { name: '可公开', exact: true }).first().focus();
    await page.keyboard.press('1');
    await page.keyboard.press('1');
    await page.keyboard.press('1');
    await act(page, /保密审查通过/).click();
    await done(page).waitFor();
    expect(await stateOf(document)).toBe('departmentSignOff');
  });

  it('goes back with words, and comes again; the opinion that lapsed is shown with its reason, the change as a diff', async () => {
    const document = await given(story.app).reviewed();
    const reviewer = await opened(fgw.secrecy, document);
    await choose(reviewer, '退回').click();
    await reviewer.getByLabel('退回理由和修改要求').fill('请写明检查的时间。');
    await act(reviewer, '退回，送拟稿人').click();
    await done(reviewer).waitFor();
    expect(await stateOf(document)).toBe('drafting');

    const drafter = await personOf(story.app, fgw.drafter);
    const body = [{ type: 'paragraph', text: '为做好今冬供暖工作，12月1日前完成检查，现将有关事项通知如下。' }];
    const edited = await drafter.patch(document.path, { body }, { ifMatch: document.etag });
    expect(edited.status).toBe(200);
    await reread(story.app, document);
    await does(story.app, document, fgw.drafter, 'completions');
    await does(story.app, document, fgw.drafter, 'review-submissions');

    const checker = await opened(fgw.checker, document);
    const ended = checker.locator('.paper-form .opinion-ended');
    await ended.getByText('失效', { exact: true }).waitFor();
    await ended.getByText('所审内容在此后被修改（文稿）').waitFor();

    // The comparison begins at what this reader judged before.
    await checker.getByRole('tab', { name: '修改痕迹' }).click();
    await checker.locator('.block-changed ins', { hasText: '12月1日前完成检查' }).waitFor();
    expect(new URL(checker.url()).searchParams.get('tab')).toBe('changes');
  });

  it('shows the way it took in the table and in the drawing, as the timeline tells it', async () => {
    const document = await given(story.app).cleared();
    const drafter = await personOf(story.app, fgw.drafter);
    const { body: timeline } = await drafter.get(`${document.path}/timeline`);
    const page = await opened(fgw.drafter, document, { tab: 'process' });
    await page.locator('.diagram svg').waitFor();
    const rows = await page
      .locator('.process-table tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));
    expect(rows.map(([sequence, , , done]) => [Number(sequence), done])).toEqual(
      timeline.map((entry: { sequence: number; act: { label: string } }) => [entry.sequence, entry.act.label]),
    );
    const drawn = await page.locator('.way-taken text').allTextContents();
    const moved = timeline
      .filter(({ from, to }: { from: { code: string } | null; to: { code: string } }) => from && from.code !== to.code)
      .map(({ sequence }: { sequence: number }) => sequence);
    expect([...new Set(drawn.flatMap((text) => text.split(',')))].map(Number).sort((a, b) => a - b)).toEqual(moved);
    expect(await page.locator('.state-here text').textContent()).toBe('部门负责人签发');
  });

  it('keeps the words when somebody else was first, and shows what it is now', async () => {
    const document = await given(story.app).submitted();
    const page = await opened(fgw.checker, document);
    await choose(page, '退回').click();
    await page.getByLabel('退回理由和修改要求').fill('请补充依据。');
    await does(story.app, document, fgw.drafter, 'recalls', { reason: '发现错字' });
    await act(page, /退回/).click();
    await page.getByRole('alert').getByRole('button', { name: '查看最新内容' }).click();
    await page.locator('.state-mark', { hasText: '拟稿' }).waitFor();
    expect(await page.getByLabel('您刚才写的文字（未提交）').inputValue()).toBe('请补充依据。');
  });

  it('keeps the words while the server cannot be reached for a while', async () => {
    const document = await given(story.app).submitted();
    const page = await opened(fgw.checker, document);
    await page.getByLabel('意见（选填）').fill('同意，请抓紧印发。');
    const own = (request: Request) => new URL(request.url()).pathname === '/api/v1/me';
    const unread = (async () => {
      // Tried again twice, and given up then.
      for (let tries = 0; tries < 3; tries += 1) await page.waitForEvent('requestfailed', own);
    })();
    await page.context().setOffline(true);
    await comesBack(page);
    await unread;
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    expect(await page.getByLabel('意见（选填）').inputValue()).toBe('同意，请抓紧印发。');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '全部确认' }).click();
    await act(page, /核稿通过/).click();
    await done(page).waitFor();
    const { opinions } = (await (await personOf(story.app, fgw.drafter)).get(document.path)).body;
    expect(opinions.at(-1).words.comment).toBe('同意，请抓紧印发。');
  });

  it('tells a stranger only that there is nothing to see', async () => {
    const document = await given(story.app).submitted();
    const page = await opened(jyj.checker, document);
    await page.getByText('可能不存在，也可能不在您的权限之内。').waitFor();
    expect(await page.locator('main').textContent()).not.toContain('供暖');
  });

  it('says why other acts are not open', async () => {
    const document = await given(story.app).reviewed();
    const page = await opened(fgw.checker, document);
    await page.getByText(/为何不能办理/).click();
    const refused = page.locator('.not-now', { hasText: '保密审查通过' });
    await refused.getByText('这一步应由「保密审查员」办理。').first().waitFor();
  });
});

describe('every face of a document', () => {
  it.each(['zh', 'en'] as const)('has no accessibility violation and does not scroll sideways (%s)', async (lang) => {
    const document = await given(story.app).reviewed({ policy: true });
    await does(story.app, document, fgw.secrecy, 'send-backs', { reason: '请改写标题。' });
    const drafter = await personOf(story.app, fgw.drafter);
    await drafter.patch(document.path, { title: '关于开展今冬供暖检查的通知' }, { ifMatch: document.etag });
    for (const viewport of [DESKTOP, PHONE]) {
      const page = await opened(fgw.drafter, document, { lang, viewport });
      for (const tab of ['paper', 'text', 'changes', 'files', 'process', 'log']) {
        await page.locator(`#tab-${tab}`).click();
        await page.locator(`#tab-panel[aria-labelledby="tab-${tab}"]`).waitFor();
        await page.locator('#tab-panel .ant-spin').waitFor({ state: 'detached' });
        expect({ tab, violations: await axeViolations(page) }).toEqual({ tab, violations: [] });
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
        expect(wide).toBeLessThanOrEqual(viewport.width);
      }
    }
  });

  it.each(['zh', 'en'] as const)('stays so with the forms of every act open (%s)', async (lang) => {
    const submitted = await given(story.app).submitted();
    const reviewed = await given(story.app).reviewed();
    for (const [who, document] of [
      [fgw.checker, submitted],
      [fgw.secrecy, reviewed],
      [fgw.drafter, reviewed],
    ] as const) {
      const page = await opened(who, document, { lang, viewport: PHONE });
      const acts = page.locator('#acts .acts-choice button');
      await page.locator('#acts .act-form, #acts .acts-choice').first().waitFor();
      await page.locator('.not-now summary').click();
      for (const button of [null, ...(await acts.all())]) {
        await button?.click();
        expect(await axeViolations(page)).toEqual([]);
      }
    }
  });
});

describe('the disclosure review', () => {
  it('opens on the text with its places to look at, the reason, and how the unit decided before', async () => {
    const before = await given(story.app).issued({ unit: 'jyj', attribute: 'nonDisclosure' });
    const text = '联系人手机13812345678。';
    const content = { body: [{ type: 'paragraph', text }] };
    const document = await given(story.app).reviewed({ unit: 'jyj', attribute: 'nonDisclosure', content });
    const officer = await personOf(story.app, jyj.disclosure);
    expect((await officer.post('/me/phrases', { scope: 'own', words: '同意不予公开。' })).status).toBe(201);

    const page = await opened(jyj.disclosure, document);
    await page.getByRole('tab', { name: '公开属性审查', selected: true }).waitFor();
    expect(await page.locator('mark.passage').first().textContent()).toContain('13812345678');
    await page.getByText('疑似手机号码。').click();
    expect(await page.evaluate('document.activeElement.id')).toBe('passage-1');
    const earlier = page.getByRole('region', { name: '本单位同类公文的认定' });
    await earlier.locator(`a[href$="${before.id}"]`).waitFor();

    await page.locator('.phrases summary').click();
    await page.getByRole('button', { name: '同意不予公开。', exact: true }).click();
    expect(await page.getByLabel('意见（选填）').inputValue()).toBe('同意不予公开。');
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('the confidentiality review', () => {
  it('goes from hit to hit by one key each, and keeps what was made of them with the review', async () => {
    const text = '联系人身份证11010519491231002X，手机13812345678，属于商业秘密的除外。';
    const document = await given(story.app).reviewed({ unit: 'jyj', content: { body: [{ type: 'paragraph', text }] } });
    const page = await opened(jyj.secrecy, document);
    await page.getByRole('tab', { name: '保密审查', selected: true }).waitFor();
    const hits = page.locator('.passage-judged');
    await hits.first().waitFor();
    expect(await hits.count()).toBe(3);
    await hits.first().getByRole('radio').first().focus();
    await page.keyboard.press('1');
    expect(await page.locator('.passage-now').getAttribute('id')).toBe('passage-2');
    await page.keyboard.press('3');
    expect(await page.locator('.passage-now').getAttribute('id')).toBe('passage-3');
    await page.getByText('已判断 2/3 处').waitFor();
    await page.keyboard.press('3');
    await page.getByText('已判断 3/3 处').waitFor();
    expect(await axeViolations(page)).toEqual([]);

    for (const item of await page.locator('.clearing-item').all()) await item.getByRole('radio').first().check();
    await page.locator('.act-send').getByRole('button').click();
    await page.locator('.acts-done').waitFor();
    const reader = await personOf(story.app, jyj.principal);
    const opinion = (await reader.get(document.path)).body.opinions.at(-1);
    expect(opinion.words.passages.judged.map(({ judgement }: { judgement: string }) => judgement)).toEqual([
      'fit',
      'falseAlarm',
      'falseAlarm',
    ]);
    await page.getByRole('tab', { name: '稿纸' }).click();
    await page.locator('.paper').getByText('提示文字 3 处：放行 1、误报 2').waitFor();
    await page.getByRole('tab', { name: '日志' }).click();
    await page
      .locator('.log')
      .getByText(/逐处判断3处/)
      .waitFor();
  });
});

describe('stock phrases', () => {
  it('of the unit are kept by its office, and chosen by everybody in it', async () => {
    const document = await given(story.app).submitted({ unit: 'sfj' });
    const keeper = await opened(sfj.checker, document);
    await keeper.goto('/app/administration/phrases');
    await keeper.getByText('添加单位常用语').click();
    await keeper.getByLabel('用语').first().fill('拟同意，请局领导审定。');
    await keeper.getByRole('button', { name: '确认' }).first().click();
    const kept = keeper.getByRole('region', { name: '单位常用语' });
    await kept.getByText('拟同意，请局领导审定。').waitFor();
    expect(await axeViolations(keeper)).toEqual([]);
    const drafter = await opened(sfj.drafter, document);
    await drafter.goto('/app/administration/phrases');
    await drafter.getByRole('region', { name: '单位常用语' }).getByText('拟同意，请局领导审定。').waitFor();
    expect(await drafter.getByText('添加单位常用语').count()).toBe(0);
    await keeper.goto(`/app/documents/${document.id}`);
    await keeper.locator('.phrases summary').first().click();
    await keeper.getByRole('button', { name: '拟同意，请局领导审定。', exact: true }).click();
    await keeper.goto('/app/administration/phrases');
    await kept.getByRole('button', { name: '删除：拟同意，请局领导审定。' }).click();
    await kept.waitFor({ state: 'detached' });
  });
});
