import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browserStory } from '../support/browser-story.js';
import type { Opening } from '../support/browser-story.js';
import { axeViolations, DESKTOP, PHONE, preferencesKept } from '../support/browser.js';
import { countClicks } from '../support/clicks.js';
import { given, personOf, reread } from '../support/given.js';
import type { GivenDocument, GivenOptions } from '../support/given.js';
import { city, czj, fgw, jyj, sfj, unitIdOf, zfb } from '../support/people.js';

const story = browserStory();

const windowOf = (who: string, options: Opening = {}): Promise<Page> => story.opened(who, '/app/', options);

/** Each a minute after the one before, so that their order is that of the story. */
function submitted(options: GivenOptions): Promise<GivenDocument> {
  story.app.clock.advance({ minutes: 1 });
  return given(story.app).submitted(options);
}

const titled = (title: string) => ({ content: { title } });
const stateOf = async (id: string): Promise<string> =>
  (await (await personOf(story.app, fgw.drafter)).get(`/documents/${id}`)).body.state;
const preview = (page: Page, title: string) =>
  page.getByRole('region', { name: '公文预览' }).getByRole('heading', { name: title });

describe('working through 待办', () => {
  it('takes a reviewer through two documents in a row by the keyboard alone', async () => {
    const first = await submitted(titled('关于第一件事项的通知'));
    const second = await submitted(titled('关于第二件事项的通知'));
    const page = await windowOf(fgw.checker);
    await page.goto('/app/inbox');
    await preview(page, '关于第一件事项的通知').waitFor();
    const clicks = await countClicks(page);
    for (const next of ['关于第二件事项的通知', null]) {
      await page.keyboard.press('a');
      await page.locator('button:focus', { hasText: '全部确认' }).waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.press('a');
      await page.locator('.act-send button:focus').waitFor();
      await page.keyboard.press('Enter');
      if (next !== null) {
        await preview(page, next).waitFor();
        await page.locator('[role=row]:focus', { hasText: next }).waitFor();
        expect(await page.getByRole('status').allTextContents()).toContain(
          '《关于第一件事项的通知》已办理。下一件：《关于第二件事项的通知》',
        );
      }
    }
    await page.getByText('没有等您办理的公文').waitFor();
    expect(await clicks.count()).toBe(0);
    expect([await stateOf(first.id), await stateOf(second.id)]).toEqual([
      'confidentialityReview',
      'confidentialityReview',
    ]);
  });

  it('moves by J, K and the arrows, one row in the tab order, and opens by Enter', async () => {
    for (const n of [1, 2, 3]) await submitted({ unit: 'jyj', ...titled(`关于教育事项之${n}的通知`) });
    const page = await windowOf(jyj.checker);
    await page.goto('/app/inbox');
    await preview(page, '关于教育事项之1的通知').waitFor();
    await page.keyboard.press('j');
    await preview(page, '关于教育事项之2的通知').waitFor();
    await page.locator('[role=row]:focus', { hasText: '之2' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await preview(page, '关于教育事项之3的通知').waitFor();
    await page.keyboard.press('k');
    await preview(page, '关于教育事项之2的通知').waitFor();
    await page.keyboard.press('Home');
    await preview(page, '关于教育事项之1的通知').waitFor();
    expect(await page.locator('[role=row][tabindex="0"]').count()).toBe(1);
    await page.locator('[role=row]:focus', { hasText: '之1' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/app\/documents\/[0-9a-f-]{36}$/);
  });

  it('lets an item be passed by two presses from the list', async () => {
    const document = await submitted({ unit: 'sfj', ...titled('关于两下办完的通知') });
    const page = await windowOf(sfj.checker);
    await page.goto('/app/inbox');
    await preview(page, '关于两下办完的通知').waitFor();
    const clicks = await countClicks(page);
    await page.getByRole('button', { name: '全部确认' }).click();
    await page.locator('.act-send button').click();
    await page.getByText('没有等您办理的公文').waitFor();
    expect(await clicks.count()).toBeLessThanOrEqual(2);
    const drafter = await personOf(story.app, sfj.drafter);
    expect((await drafter.get(document.path)).body.state).toBe('confidentialityReview');
  });

  it('lets a department’s head approve what is all green by one key and Enter, with no press at all', async () => {
    const document = await given(story.app).cleared({ unit: 'czj', ...titled('关于负责人一键签发的通知') });
    const page = await windowOf(czj.principal);
    await page.goto('/app/inbox');
    await preview(page, '关于负责人一键签发的通知').waitFor();
    const clicks = await countClicks(page);
    await page.keyboard.press('a');
    await page.locator('.act-send button:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('没有等您办理的公文').waitFor();
    expect(await clicks.count()).toBe(0);
    expect((await reread(story.app, document)).state).toBe('registration');
  });

  /** 保密审查 is not among them: it judges the text and every attachment one by one. */
  it.each<[string, string, () => Promise<GivenDocument>, string]>([
    [
      'a department’s head signs',
      czj.deputy,
      () => given(story.app).cleared({ unit: 'czj', ...titled('关于两下签发的通知') }),
      'registration',
    ],
    [
      'a disclosure officer endorses',
      jyj.disclosure,
      () => given(story.app).reviewed({ unit: 'jyj', attribute: 'nonDisclosure', ...titled('关于两下审查的通知') }),
      'confidentialityReview',
    ],
    [
      'the office accepts',
      zfb.reviewer,
      () => given(story.app).atOffice({ unit: 'sfj', ...titled('关于两下受理的通知') }),
      'officeClearance',
    ],
    [
      'a leader signs',
      city.deputy,
      () => given(story.app).readyForLeader({ unit: 'wjw', ...titled('关于领导两下签发的通知') }),
      'leaderSignOff',
    ],
  ])('is approved from the list in two presses at most, all green: %s', async (_, who, arranged, state) => {
    const document = await arranged();
    const page = await windowOf(who);
    await page.goto(`/app/inbox?doc=${document.id}`);
    const send = page.locator('.act-send button');
    await send.waitFor();
    const clicks = await countClicks(page);
    await send.click();
    await page.locator('[role=status]', { hasText: '已办理' }).first().waitFor({ state: 'attached' });
    expect(await clicks.count()).toBeLessThanOrEqual(2);
    expect((await reread(story.app, document)).state).toBe(state);
  });

  it('refuses what was decided on a text that has moved on, keeps the words, and shows what it is now', async () => {
    const document = await submitted({ unit: 'czj', ...titled('关于被人抢先的通知') });
    const page = await windowOf(czj.checker);
    await page.goto(`/app/inbox?doc=${document.id}`);
    await preview(page, '关于被人抢先的通知').waitFor();
    await page.keyboard.press('r');
    await page.locator('textarea:focus').fill('理由过于笼统，请补充。');
    const drafter = await personOf(story.app, czj.drafter);
    const recall = await drafter.post(`${document.path}/recalls`, { reason: '发现错字' }, { ifMatch: document.etag });
    expect(recall.status).toBe(201);
    await page.locator('.act-send button').click();
    await page.getByRole('alert').getByRole('button', { name: '查看最新内容' }).click();
    const region = page.getByRole('region', { name: '公文预览' });
    await region.locator('.preview-facts', { hasText: '拟稿' }).waitFor();
    expect(await region.locator('textarea').inputValue()).toBe('理由过于笼统，请补充。');
    const { rows } = await story.app.owner.query(`SELECT 1 FROM yuantou.opinion WHERE document_id = $1`, [document.id]);
    expect(rows).toEqual([]);
  });
});

describe('filters', () => {
  it('are in the address, survive a reload, and are cleared at one press', async () => {
    await submitted({ unit: 'wjw', kind: 'letter', ...titled('关于卫生统计的函') });
    await submitted({ unit: 'wjw', ...titled('关于疫苗接种的通知') });
    const page = await windowOf('wjw.checker');
    await page.goto('/app/inbox');
    await page.getByRole('combobox', { name: '文种' }).selectOption({ label: '函' });
    await expectRows(page, ['关于卫生统计的函']);
    await page.getByRole('searchbox', { name: '标题、文号中的词' }).fill('统计');
    await page.waitForURL(/kind=letter.*q=|q=.*kind=letter/);
    await page.locator('mark', { hasText: '统计' }).first().waitFor();
    await page.reload();
    await expectRows(page, ['关于卫生统计的函']);
    expect(await page.getByRole('combobox', { name: '文种' }).inputValue()).toBe('letter');
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expectRows(page, ['关于卫生统计的函', '关于疫苗接种的通知']);
    expect(new URL(page.url()).searchParams.has('kind')).toBe(false);
  });

  it('say what is wrong with an address that somebody has made up', async () => {
    const page = await windowOf('wjw.checker');
    await page.goto('/app/inbox?kind=nonsense');
    await page.getByRole('alert').waitFor();
  });
});

describe('a long list', () => {
  it('is read page by page as it is scrolled, and never as a whole', async () => {
    const HOUSE = 3_000;
    await furnish(HOUSE);
    const page = await windowOf('nyncj.checker');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/\/documents\?view=todo/.test(request.url())) asked.push(request.url());
    });
    await page.goto('/app/inbox');
    await page.locator('.row-document').first().waitFor();
    expect(asked.length).toBe(1);
    expect(await page.locator('.row-document').count()).toBeLessThan(60);
    const grid = page.getByRole('grid');
    for (let times = 0; times < 4; times += 1) {
      const before = asked.length;
      await grid.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await eventually(() => asked.length > before);
    }
    await page.getByText('已载入').waitFor();
    expect(asked.length).toBeLessThanOrEqual(6);
    // Wherever it is scrolled to, only what is in sight is in the page.
    expect(await page.locator('.row-document').count()).toBeLessThan(60);
    await page.getByRole('searchbox').fill('2999号');
    await expectRows(page, ['关于第2999号事项的通知']);
  });
});

describe('待办中心', () => {
  it('has no accessibility violation on any tab, in both languages, on a desk and on a phone', async () => {
    await given(story.app).published({
      unit: 'fgw',
      content: { title: '关于已经办结的通知', copyRecipients: ['市教育局'] },
    });
    await submitted(titled('关于等待核稿的通知'));
    for (const lang of ['zh', 'en'] as const) {
      for (const viewport of [DESKTOP, PHONE]) {
        const page = await windowOf(fgw.checker, { lang, viewport });
        for (const tab of ['todo', 'done', 'finished', 'drafted', 'cc']) {
          await page.goto(`/app/inbox?tab=${tab}`);
          await page.locator('.row-document, .state-title').first().waitFor();
          expect([lang, viewport.width, tab, await axeViolations(page)]).toEqual([lang, viewport.width, tab, []]);
          expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
        }
      }
    }
  });

  it('keeps a set of filters under a name, and finds it again after a reload', async () => {
    const page = await windowOf(fgw.checker);
    await page.goto('/app/inbox?kind=notice');
    await page.getByText('常用筛选（0）').click();
    await page.getByLabel('给这组筛选起个名字').fill('只看通知');
    const kept = preferencesKept(page);
    await page.getByRole('button', { name: '保存当前筛选' }).click();
    await page.getByText('常用筛选（1）').waitFor();
    await kept;
    await page.goto('/app/inbox');
    await page.getByText('常用筛选（1）').click();
    await page.getByRole('button', { name: '只看通知', exact: true }).click();
    await page.waitForURL(/kind=notice/);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '删除筛选「只看通知」' }).click();
    await page.getByText('常用筛选（0）').waitFor();
  });

  it('shows list and preview one after the other on a phone', async () => {
    const page = await windowOf(fgw.checker, { viewport: PHONE });
    await page.goto('/app/inbox');
    await page.locator('.row-document', { hasText: '关于等待核稿的通知' }).click();
    await preview(page, '关于等待核稿的通知').waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.goBack();
    await page.locator('.row-document', { hasText: '关于等待核稿的通知' }).waitFor();
  });
});

async function expectRows(page: Page, titles: string[]): Promise<void> {
  let found: string[] = [];
  await eventually(async () => {
    found = (await page.locator('.row-document .cell-title').allTextContents()).map((one) => one.trim());
    return JSON.stringify(found) === JSON.stringify(titles);
  });
  expect(found).toEqual(titles);
}

/** Waits for something that comes by itself, and goes on where it does not: the assertion that follows says what was missing. */
async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Documents that wait for the 核稿人 of 市农业农村局, written by the owner: no walk could bring so many there. */
async function furnish(count: number): Promise<void> {
  const unitId = await unitIdOf(story.app, 'nyncj');
  await story.app.owner.query(
    `WITH drafter AS (
       SELECT a.person_id FROM yuantou.appointment a WHERE a.unit_id = $1 AND a.role = 'drafter' LIMIT 1
     ), made AS (
       INSERT INTO yuantou.document (id, unit_id, unit_ids, door, state, version, sequence, created_by, created_at,
         changed_by, changed_at, pack_id, pack_version, issuing_name, kind, title, urgency, attribute, revision,
         content_hash, disclosure_hash, interpretation_hash)
       SELECT gen_random_uuid(), $1, ARRAY[$1::uuid], 'drafted', 'unitOfficeReview', 1, 1, drafter.person_id,
         $3::timestamptz - i * interval '1 minute', drafter.person_id, $3::timestamptz - i * interval '1 minute',
         p.pack_id, p.pack_version, 'department', 'notice', '关于第' || i || '号事项的通知', 'normal', 'proactive', 1,
         repeat('0', 64), repeat('0', 64), repeat('0', 64)
       FROM generate_series(1, $2) i, drafter, (SELECT pack_id, pack_version FROM yuantou.document LIMIT 1) p
       RETURNING id, unit_id, changed_at
     ), reached AS (
       INSERT INTO yuantou.document_access (document_id, unit_id, from_revision, since)
       SELECT id, unit_id, 1, changed_at FROM made
     )
     INSERT INTO yuantou.waiting (document_id, event, role, unit_id, since)
     SELECT id, 'pass', 'unitOfficeReviewer', unit_id, changed_at FROM made`,
    [unitId, count, story.app.clock.now()],
  );
}
