import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { browserStory } from '../support/browser-story.js';
import { axeViolations } from '../support/browser.js';
import { given, personOf } from '../support/given.js';
import { givenManyPeople } from '../support/many-people.js';
import { admin, fgw, zfb } from '../support/people.js';

const story = browserStory();

const at = (section: string): string => `/app/administration/${section}`;
const row = (page: Page, words: string): Locator => page.locator('.data-table tbody tr').filter({ hasText: words });

/** Opens the form of that name and fills it in; it is sent by its own button. */
async function fill(within: Page | Locator, title: string, fields: Record<string, string | true>): Promise<Locator> {
  const form = within.locator(`details.admin-form:has(> summary:has-text("${title}"))`);
  await form.locator('summary').click();
  for (const [label, value] of Object.entries(fields)) {
    const field = form.getByLabel(label, { exact: true });
    if (value === true) await field.check();
    else if ((await field.getAttribute('role')) === 'combobox') await pick(form, field, value);
    else if ((await field.evaluate((element) => element.tagName)) === 'SELECT')
      await field.selectOption({ label: value });
    else await field.fill(value);
  }
  return form;
}

/** Types the last word of what is wanted, and chooses it among what is found. */
async function pick(form: Locator, field: Locator, wanted: string): Promise<void> {
  await field.fill(wanted.split(' ').at(-1) ?? '');
  await form.getByRole('option').filter({ hasText: wanted }).first().click();
  expect(await field.inputValue()).toContain(wanted);
}

const send = (form: Locator): Promise<void> => form.locator('button[type=submit]').click();

describe('管理', () => {
  it('opens a unit below its government, and says at the field what is wrong with another', async () => {
    const page = await story.opened(admin.system, at('units'));
    const form = await fill(page, '新设机构', {
      名称: '伊春市体育局',
      简称: '市体育局',
      类别: '部门',
      上级: '伊春市人民政府',
      机关代字: '伊体',
    });
    await send(form);
    await row(page, '伊春市体育局').getByText('伊体').waitFor();
    await form.getByLabel('简称').fill('市体育二局');
    await send(form);
    await form.getByRole('alert').waitFor();
    expect(await row(page, '市体育二局').count()).toBe(0);
    const { rows } = await story.app.owner.query(
      `SELECT p.name AS parent FROM yuantou.unit u JOIN yuantou.unit p ON p.id = u.parent_id WHERE u.name = '伊春市体育局'`,
    );
    expect(rows).toEqual([{ parent: '伊春市人民政府' }]);
  });

  it('changes what a unit is called and numbers with, and says at the field what another has', async () => {
    const page = await story.opened(admin.system, at('units'));
    const taken = await fill(row(page, '伊春市农业农村局'), '变更', { 机关代字: '伊财', 理由: '启用' });
    await send(taken);
    await taken.getByRole('alert').waitFor();
    await taken.locator('[data-pointer="/documentPrefix"]:focus').waitFor();
    await taken.getByLabel('机关代字', { exact: true }).fill('伊农农');
    await taken.getByLabel('简称', { exact: true }).fill('市农业局');
    await send(taken);
    await row(page, '市农业局').getByText('伊农农').waitFor();
    const { rows } = await story.app.owner.query(
      `SELECT detail -> 'after' AS after FROM yuantou.administrative_entry WHERE act = 'unitChanged'`,
    );
    expect(rows).toEqual([{ after: { documentPrefix: '伊农农', shortName: '市农业局' } }]);
  });

  it('adds a person, finds them in the long list, and shows a new password once', async () => {
    const page = await story.opened(admin.system, at('persons'));
    const form = await fill(page, '新增人员', { 姓名: '齐行远', 用户名: 'tyj.new', 电话: '0000-6000123' });
    await send(form);
    await page.getByLabel('姓名、用户名或电话').fill('齐行远');
    await page.getByText('共 1 条').waitFor();
    const password = await fill(row(page, '齐行远'), '生成新密码', { 理由: '首次登录' });
    await send(password);
    const once = page.locator('.secret-once');
    const secret = await once.locator('code').innerText();
    await once.getByRole('button', { name: '已记下' }).click();
    expect(await page.getByText(secret).count()).toBe(0);

    const own = await story.window();
    await own.goto('/app/');
    await own.locator('#username').fill('tyj.new');
    await own.locator('#password').fill(secret);
    await own.locator('button[type=submit]').click();
    await own.getByRole('heading', { name: '请更换初始密码' }).waitFor();
  });

  it('puts a name and a phone right, with the reason', async () => {
    const page = await story.opened(admin.system, at('persons'));
    await page.getByLabel('姓名、用户名或电话').fill('nyncj.drafter2');
    await page.getByText('共 1 条').waitFor();
    const form = await fill(row(page, 'nyncj.drafter2'), '变更', { 姓名: '更正之名', 电话: '', 理由: '姓名录错' });
    await send(form);
    await row(page, '更正之名').waitFor();
    const { rows } = await story.app.owner.query(
      `SELECT reason, detail -> 'after' AS after FROM yuantou.administrative_entry WHERE act = 'personChanged'`,
    );
    expect(rows).toMatchObject([{ reason: '姓名录错', after: { name: '更正之名' } }]);
  });

  it('says once why an account cannot be added, and how to go on', async () => {
    const page = await story.opened(admin.system, at('persons'));
    const form = await fill(page, '新增人员', { 姓名: '齐知夏', 用户名: fgw.drafter });
    await send(form);
    const alert = form.getByRole('alert');
    await alert.waitFor();
    expect((await alert.innerText()).trim().split(/\s*\n\s*/)).toEqual([
      '该用户名已被使用。',
      '怎么改：请换一个用户名。',
    ]);
  });

  it('appoints, and ends an appointment with its reason; the record tells both', async () => {
    const { rows } = await story.app.owner.query(`SELECT name FROM yuantou.person WHERE username = 'wjw.drafter2'`);
    const page = await story.opened(admin.security, at('appointments'));
    const form = await fill(page, '新任职', {
      姓名: `${rows[0].name} · wjw.drafter2`,
      单位: '伊春市财政局',
      岗位: '文书',
      职务: '借调文书',
      第一天: '2026-11-01',
      最后一天: '2099-12-31',
    });
    await send(form);
    await page.getByLabel('姓名、用户名、职务或单位').fill('借调文书');
    await page.getByText('共 1 条').waitFor();
    const held = row(page, '借调文书');
    await held.getByText('伊春市财政局').waitFor();
    await send(await fill(held, '终止', { 理由: '借调期满' }));
    await held.locator('td', { hasText: '2026-11-' }).nth(1).waitFor();
    expect(await held.getByText('终止').count()).toBe(0);

    const record = await story.opened(admin.audit, at('record'));
    await row(record, '借调期满').first().waitFor();
    expect(await row(record, '借调期满').count()).toBe(1);
  });

  it('names every faulty row of a sheet, writes nothing, and writes all of it once it is sound', async () => {
    const headings = '单位,上级单位,单位类型,姓名,用户名,角色,起始日期,截止日期';
    const sheet = (...rows: string[]) => ({
      name: '机构.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([headings, ...rows].join('\r\n')),
    });
    const units = async () => (await story.app.owner.query('SELECT count(*)::int AS n FROM yuantou.unit')).rows[0].n;
    const before = await units();
    const page = await story.opened(admin.system, at('imports'));
    const file = page.locator('input[type=file]');
    await file.setInputFiles(
      sheet(
        '伊春市文旅局,伊春市人民政府,部门,,,,,',
        '伊春市文旅局,,,坏日期,wlj.bad,拟稿人,2026-02-30,',
        ',,,无单位,nobody,,,',
      ),
    );
    await page.getByRole('button', { name: '试导入，查看问题' }).click();
    await page.getByText('有 2 处问题，尚未写入任何内容').waitFor();
    const faults = await page.locator('.data-table tbody tr').allInnerTexts();
    expect(faults.map((text) => text.split(/\s+/)[0])).toEqual(['3', '4']);
    expect(await page.getByRole('button', { name: '正式导入' }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);

    await file.setInputFiles(sheet('伊春市文旅局,伊春市人民政府,部门,齐知夏,wlj.drafter,拟稿人,2026-01-05,'));
    await page.getByRole('button', { name: '试导入，查看问题' }).click();
    await page.getByText('试导无误：将新增机构 1 个、人员 1 名').waitFor();
    expect(await units()).toBe(before);
    await page.getByRole('button', { name: '正式导入' }).click();
    await page.getByText('已新增机构 1 个、人员 1 名').waitFor();
    expect(await units()).toBe(before + 1);
  });

  it('adds a department’s own system, whose secret is shown once', async () => {
    const page = await story.opened(admin.system, at('clients'));
    const form = await fill(page, '新增客户端', {
      客户端标识: 'czj-oa',
      名称: '财政局办公系统',
      单位: '伊春市财政局',
      '报送公文（submissions）': true,
    });
    await send(form);
    const client = row(page, 'czj-oa');
    await client.getByText('submissions').waitFor();
    await send(await fill(client, '生成新密钥', { 理由: '上线' }));
    expect((await page.locator('.secret-once code').innerText()).length).toBeGreaterThan(20);
  });

  it('leaves out numbers with a reason, which the series then shows', async () => {
    await given(story.app).registered();
    const page = await story.opened(fgw.registrar, at('series'));
    const line = row(page, '伊发改');
    const next = await line.locator('td').nth(4).innerText();
    const number = Number(/(\d+)号$/.exec(next)?.[1]);
    await send(await fill(line, '跳号', { '跳到（含）': String(number), 理由: '旧系统已用' }));
    await line.getByText(`${number} · 旧系统已用`).waitFor();
    expect(await line.locator('td').nth(4).innerText()).toBe(next.replace(/\d+号$/, `${number + 1}号`));
  });
});

describe('a city with thousands of people', () => {
  it('is read page by page, narrowed in the address, and found again after a reload', async () => {
    await givenManyPeople(story.app, 3000);
    const page = await story.opened(admin.system, at('persons'));
    const rows = page.locator('.data-table tbody tr');
    await page.getByText('已列出前 50 条').waitFor();
    expect(await rows.count()).toBe(50);
    await page.getByRole('button', { name: '继续列出' }).click();
    await page.getByText('已列出前 250 条').waitFor();
    const names = await rows.locator('td:nth-child(2)').allInnerTexts();
    expect(new Set(names).size).toBe(250);
    expect(names).toEqual(names.toSorted());

    await page.getByLabel('单位及下属').selectOption({ label: '示例县人民政府' });
    await page.getByLabel('状态').selectOption({ label: '已停用' });
    await page.getByLabel('姓名、用户名或电话').fill('many.00');
    await page.waitForURL(/q=many\.00/);
    // What was narrowed by the first two alone may still stand there.
    await rows
      .filter({ hasNotText: /many\.00/ })
      .first()
      .waitFor({ state: 'detached' });
    await page.getByText(/^共 \d+ 条$/).waitFor();
    const narrowed = await rows.allInnerTexts();
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.filter((text) => !/many\.00/.test(text) || !/已停用/.test(text) || !/示例/.test(text))).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await page.reload();
    await page.getByText(`共 ${narrowed.length} 条`).waitFor();
    expect(await rows.allInnerTexts()).toEqual(narrowed);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByText('已列出前 50 条').waitFor();
  });

  it('has its people found while one types, by the keyboard alone', async () => {
    const page = await story.opened(admin.security, at('appointments'));
    const form = page.locator('details.admin-form').filter({ hasText: '新任职' });
    await form.locator('summary').click();
    const field = form.getByLabel('姓名', { exact: true });
    await field.click();
    await form.getByText('前 20 个；请再多输几个字').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await field.pressSequentially('many.0270');
    await form.getByText('共 9 个').waitFor();
    await field.press('ArrowDown');
    await field.press('ArrowDown');
    await field.press('Enter');
    expect(await field.inputValue()).toMatch(/ · many\.02702$/);
    expect(await form.locator('.pick-one').getByRole('option').count()).toBe(0);
    // What is typed over a choice takes it back: nobody is appointed whom one no longer sees.
    await field.press('Backspace');
    await field.press('Escape');
    await send(form);
    await form.getByRole('alert').waitFor();
    expect(await field.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    await field.fill('many.02700');
    await form.getByRole('option', { name: /many\.02700$/ }).click();
    await form.getByLabel('单位', { exact: true }).selectOption({ label: '伊春市财政局' });
    await form.getByLabel('岗位', { exact: true }).selectOption({ label: '文书' });
    await form.getByLabel('职务', { exact: true }).fill('新到文书');
    await form.getByLabel('第一天', { exact: true }).fill('2026-11-02');
    await send(form);
    await page.getByLabel('姓名、用户名、职务或单位').fill('新到文书 财政局');
    await row(page, 'many.02700').getByText('在任').waitFor();
    await page.getByText('共 1 条').waitFor();
  });

  it('lends a signature between two people found by their unit and their post', async () => {
    const page = await story.opened(admin.security, at('delegations'));
    const form = page.locator('details.admin-form').filter({ hasText: '新委托' });
    await form.locator('summary').click();
    await form.getByLabel('委托人').fill('财政局 czj.principal');
    await form.getByRole('option').filter({ hasText: 'czj.principal' }).click();
    await form.getByLabel('受托人').fill('财政局 czj.deputy');
    await form.getByRole('option').filter({ hasText: 'czj.deputy' }).click();
    await form.getByLabel('第一天', { exact: true }).fill('2027-01-04');
    await form.getByLabel('最后一天', { exact: true }).fill('2027-01-08');
    await form.getByLabel('理由', { exact: true }).fill('外出培训');
    await send(form);
    await row(page, '2027-01-04').waitFor();
  });
});

describe('规则包', () => {
  it('is read section by section, compared, and replayed over past documents without changing one', async () => {
    const document = await given(story.app).atOffice();
    const page = await story.opened(admin.security, at('packs?pack=yichun-2017'));
    const contents = page.locator('details.admin-form').filter({ hasText: '检查项和条款' });
    await contents.locator('summary').click();
    await contents.getByText('公开属性', { exact: true }).waitFor();
    expect(await contents.locator('.admin-pairs > div').count()).toBeGreaterThan(20);

    const compare = page.locator('details.admin-form').filter({ hasText: '与另一套规则包对比' });
    await compare.locator('summary').click();
    const other = compare.getByLabel('对比', { exact: true });
    await other.selectOption({ index: 1 });
    const caption = await compare.locator('caption').innerText();
    const differences = await compare.locator('tbody tr').count();
    expect(differences).toBeGreaterThan(0);
    expect(caption).toContain(`${differences} 处不同`);
    expect(await axeViolations(page)).toEqual([]);

    // Whoever may read documents of the whole government replays; administrators read none, and are told who does.
    const others = page.locator('details.admin-form').filter({ hasText: '用这套规则重放历史公文' });
    await others.locator('summary').click();
    await others.getByText('请由本级政府办公室办理').waitFor();
    expect(await others.locator('form, button').count()).toBe(0);
    const auditor = await story.opened(zfb.auditor, at('packs?pack=cn-2019'));
    await send(await fill(auditor, '用这套规则重放历史公文', { 最近多少件: '50' }));
    const replayed = auditor.locator('.admin-card[role=status]');
    await replayed.getByText(/[1-9]\d* 件公文、[1-9]\d* 个环节，\d+ 处结论不同/).waitFor();
    expect(await axeViolations(auditor)).toEqual([]);
    const drafter = await personOf(story.app, fgw.drafter);
    expect((await drafter.get(document.path)).headers['etag']).toBe(document.etag);
  });
});

describe('who administers nothing', () => {
  it('is told who does, and sees only what everybody may', async () => {
    const page = await story.opened(fgw.drafter, at('record'));
    await page.getByText('这一项不在您的岗位权限之内').waitFor();
    await page.getByText('系统管理员管机构、人员和接口，安全管理员管任职和委托，审计管理员看记录。').waitFor();
    expect(await page.locator('.admin-nav').getByRole('link', { name: '人员' }).count()).toBe(0);
    await page.locator('.admin-nav').getByRole('link', { name: '机构' }).click();
    await row(page, '伊春市财政局').first().waitFor();
    expect(await page.locator('details.admin-form').count()).toBe(0);
  });

  it('is told that example data stay where the database is not the product’s own', async () => {
    const page = await story.opened(admin.system, at('example-data'));
    await page.getByText('外部数据库不会被清空。').waitFor();
    expect(await page.getByRole('button', { name: '清除全部示例数据' }).count()).toBe(0);
  });
});
