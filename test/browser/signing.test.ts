import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shanghaiDate } from '../../src/people/rules/today.js';
import { browserStory } from '../support/browser-story.js';
import { axeViolations, PHONE } from '../support/browser.js';
import type { WindowOptions } from '../support/browser.js';
import { countClicks } from '../support/clicks.js';
import { does, given, personOf, reread } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { city, czj, fgw, passwordOf, zfb } from '../support/people.js';

const story = browserStory();

interface Opening extends WindowOptions {
  at?: string;
}

const opened = (who: string, { id }: GivenDocument, { at = '', ...options }: Opening = {}): Promise<Page> =>
  story.opened(who, `/app/documents/${id}${at}`, options);

/** The password as it is asked for before signing, where the session is no longer fresh. */
async function confirmPassword(page: Page, who: string): Promise<void> {
  await page
    .getByRole('dialog')
    .getByLabel('密码', { exact: true })
    .fill(await passwordOf(story.app, who));
  await page.getByRole('dialog').getByRole('button', { name: '确认' }).click();
}

const stateOf = async (document: GivenDocument): Promise<string> => (await reread(story.app, document)).state;
const send = (page: Page, name: string | RegExp) => page.locator('.act-send').getByRole('button', { name });
const tenMinutes = (): void => story.app.clock.set(new Date(story.app.clock.now().getTime() + 600_000));

describe('signing on a phone', () => {
  it('shows on one screen what is signed and by whom it was judged, and takes two taps', async () => {
    const document = await given(story.app).readyForLeader({ issuingName: 'government', policy: true });
    await does(story.app, document, city.deputy, 'sign-offs', { seen: document.hashes });
    const page = await opened(city.mayor, document, { at: '/sign', viewport: PHONE });
    await page.getByText('保密审查', { exact: true }).first().waitFor();
    await page.getByText('主动公开').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    tenMinutes();
    const taps = await countClicks(page);
    await send(page, /签发/).click();
    await confirmPassword(page, city.mayor);
    await page.locator('.sign-done').waitFor();
    expect(await taps.count()).toBeLessThanOrEqual(2);
    expect(await stateOf(document)).toBe('registration');
  });

  it('signs nothing but what was shown: a text changed meanwhile is refused, and the words are kept', async () => {
    const document = await given(story.app).cleared({ issuingName: 'department' });
    const page = await opened(fgw.principal, document, { at: '/sign', viewport: PHONE });
    await page.getByLabel('签署意见（选填）').fill('同意，请抓紧办理。');
    await does(story.app, document, fgw.drafter, 'recalls', { reason: '更正一处数字' });
    await send(page, /签/).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('签署意见（选填）').inputValue()).toBe('同意，请抓紧办理。');
    expect(await stateOf(document)).toBe('drafting');
  });

  it('shows an objection as dissent, and asks the lead to sign over it on purpose', async () => {
    const document = await given(story.app).signed({ issuingName: 'department', joint: ['czj'] });
    const unit = await opened(czj.principal, document);
    await unit.getByRole('button', { name: '会签不同意' }).first().click();
    await unit.getByLabel('对公开属性的意见').fill('建议依申请公开');
    await unit.getByLabel('本单位保密审查结论').fill('不涉密');
    await unit.getByLabel('不同意的理由').fill('涉及尚未下达的预算指标');
    await send(unit, /不同意/).click();
    await unit.locator('.acts-done').waitFor();

    const lead = await opened(fgw.principal, document, { at: '/sign', viewport: PHONE });
    await lead.getByText('涉及尚未下达的预算指标').first().waitFor();
    await send(lead, /签/).click();
    await lead.getByRole('alert').waitFor();
    await lead.getByRole('checkbox', { name: '我已阅知下列不同意见和未答复情况，仍予签发' }).check();
    await send(lead, /签/).click();
    await lead.locator('.sign-done').waitFor();
    expect(await stateOf(document)).toBe('registration');
  });

  it('changes the attribute in signing on a phone, with the drafter’s form; what was proposed stays as dissent', async () => {
    const document = await given(story.app).readyForLeader();
    const page = await opened(city.deputy, document, { at: '/sign', viewport: PHONE });
    await page.getByRole('checkbox', { name: '改定公开属性后签发' }).check();
    await page.getByLabel('改定的理由').waitFor();
    // The form does not lie over what is signed.
    expect(
      await page.evaluate(`document.querySelector('.sign-acts').getBoundingClientRect().top >=
        document.querySelector('.sign-hash').getBoundingClientRect().bottom`),
    ).toBe(true);
    await page.getByRole('radio', { name: /依申请公开/ }).check();
    await page.getByRole('textbox', { name: /^理由/ }).fill('');
    await send(page, /签/).click();
    // What is missing is pointed at in the form itself.
    await page.getByRole('alert').waitFor();
    expect(await page.evaluate('document.activeElement.closest("[data-pointer]").dataset.pointer')).toMatch(
      /^\/(reason|override\/\w+)$/,
    );
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.getByLabel('改定的理由').fill('只与供暖企业有关');
    await page.getByRole('textbox', { name: /^理由/ }).fill('只涉及特定的供暖企业');
    await page.getByRole('checkbox', { name: /OR-1/ }).check();
    await send(page, /签/).click();
    await page.locator('.sign-done').waitFor();
    const shown = (await (await personOf(story.app, city.mayor)).get(document.path)).body;
    expect(shown.disclosure).toMatchObject({ attribute: 'onRequest', reason: '只涉及特定的供暖企业' });
    // The mayor sees whose proposal was replaced, on the phone and on the paper.
    const next = await opened(city.mayor, document, { at: '/sign', viewport: PHONE });
    await next
      .locator('.sign-facts .dissent')
      .getByText(/主动公开/)
      .waitFor();
    await next.getByRole('link', { name: '查看全文' }).or(next.locator('.sign-whole a')).first().click();
    await next
      .locator('.paper .dissent')
      .getByText(/主动公开/)
      .waitFor();
  });

  it('is offered to the department’s head where the name is its own, and not where it is the government’s', async () => {
    const own = await given(story.app).cleared();
    const governments = await given(story.app).cleared({ issuingName: 'government' });
    const box = (page: Page) => page.getByRole('checkbox', { name: '改定公开属性后签发' });
    const page = await opened(fgw.principal, own, { at: '/sign', viewport: PHONE });
    await box(page).waitFor();
    await page.goto(`/app/documents/${governments.id}/sign`);
    await page.locator('.sign-head').waitFor();
    expect(await box(page).count()).toBe(0);
  });

  it.each(['zh', 'en'] as const)('has no accessibility violation on a desk either (%s)', async (lang) => {
    const document = await given(story.app).readyForLeader({ issuingName: 'government' });
    const page = await opened(city.deputy, document, { at: '/sign', lang });
    await page.locator('.sign-acts').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('the office', () => {
  it('returns for what the checklist found in at most three clicks, by the head', async () => {
    const document = await given(story.app).atOffice();
    const page = await opened(zfb.principal, document);
    await page.locator('#acts').waitFor();
    await page.getByRole('button', { name: '退文' }).first().waitFor();
    const clicks = await countClicks(page);
    await page.getByRole('button', { name: '退文', exact: true }).click();
    await page.getByRole('link', { name: '填写退文通知单' }).click();
    await page.locator('.notice-paper').waitFor();
    expect(await clicks.count()).toBe(2);
  });

  it('ticks an item with its clause, previews the notice, and sends it; the reviewer saves it for the head', async () => {
    const document = await given(story.app).atOffice();
    const reviewer = await opened(zfb.reviewer, document, { at: '/return' });
    await reviewer.getByRole('checkbox', { name: /TW-13/ }).check();
    const item = reviewer.locator('.notice-item-ticked', { hasText: 'TW-13' });
    await item.getByText(/依据：/).waitFor();
    await item.getByLabel('说明').fill('附件格式不符合要求');
    await item.getByLabel('需补充的内容').fill('请按国标格式重新排版附件');
    await reviewer.locator('.notice-paper').getByText('附件格式不符合要求').waitFor();
    expect(await axeViolations(reviewer)).toEqual([]);
    await reviewer.getByRole('button', { name: '保存，送负责人批准' }).click();
    await reviewer.getByText('已保存，待负责人发出').waitFor();
    expect(await reviewer.getByRole('button', { name: '发出退文' }).count()).toBe(0);
    expect(await stateOf(document)).toBe('officeReview');

    const head = await opened(zfb.principal, document, { at: '/return' });
    await head.getByText('附件格式不符合要求').first().waitFor();
    await head.getByRole('button', { name: '发出退文' }).click();
    await head.getByText(/已退文/).waitFor();
    expect(await stateOf(document)).toBe('returned');
    const drafter = await personOf(story.app, fgw.drafter);
    const { body } = await drafter.get(`${document.path}/return-notices`);
    expect(body.items[0].items[0]).toMatchObject({ code: 'TW-13', explanation: '附件格式不符合要求' });
  });

  it('has clause, place and cure of the office’s ordinary reasons filled in by the tick alone, and sends them so', async () => {
    const document = await given(story.app).atOffice();
    const page = await opened(zfb.principal, document, { at: '/return' });
    const { returnCodes } = (await (await personOf(story.app, zfb.principal)).get('/policy-packs/cn-2019')).body;
    const rule = returnCodes.find(({ code }: { code: string }) => code === 'TW-04');
    const clicks = await countClicks(page);
    await page.getByRole('checkbox', { name: /TW-04/ }).click();
    const item = page.locator('.notice-item-ticked', { hasText: 'TW-04' });
    await item.getByText(`依据：${rule.clause.zh}`).waitFor();
    await item.getByText('位置：主送机关').waitFor();
    expect(await item.getByLabel('需补充的内容').inputValue()).toBe(rule.cure.zh);
    await page.getByRole('button', { name: '发出退文' }).click();
    await page.getByText(/已退文/).waitFor();
    expect(await clicks.count()).toBe(2);
    const { body } = await (await personOf(story.app, fgw.drafter)).get(`${document.path}/return-notices`);
    expect(body.items[0].items[0]).toMatchObject({
      code: 'TW-04',
      explanation: rule.gist.zh,
      supplement: rule.cure.zh,
      pointer: '/mainRecipients',
      clause: rule.clause.zh,
    });
  });

  it('is told where an item lacks its words, with the cursor there', async () => {
    const document = await given(story.app).atOffice();
    const page = await opened(zfb.principal, document, { at: '/return' });
    await page.getByRole('checkbox', { name: /TW-99/ }).check();
    await page.getByRole('button', { name: '发出退文' }).click();
    await page.getByRole('alert').waitFor();
    const focused = await page.evaluate('document.activeElement.dataset.pointer');
    expect(focused).toBe('/items/0/explanation');
    expect(await stateOf(document)).toBe('officeReview');
  });

  it('accepts what is in order with at most two clicks', async () => {
    const document = await given(story.app).atOffice();
    const page = await opened(zfb.reviewer, document);
    await send(page, /审核通过|接收|受理|同意/).waitFor();
    const clicks = await countClicks(page);
    await send(page, /./).first().click();
    await page.locator('.acts-done').waitFor();
    expect(await clicks.count()).toBeLessThanOrEqual(2);
    expect(await stateOf(document)).toBe('officeClearance');
  });
});

describe('after signing', () => {
  it('numbers with a preview, issues, and publishes document and interpretation together', async () => {
    const document = await given(story.app).readyToRegister({ policy: true });
    const page = await opened(fgw.registrar, document);
    const preview = await page.locator('.number-shown').innerText();
    await send(page, /登记/).click();
    await page.locator('.acts-done').waitFor();
    await page.getByText(preview).first().waitFor();
    await page.getByLabel('印发份数').fill('30');
    await page.getByLabel('印发日期').fill(shanghaiDate(story.app.clock.now()));
    await page.getByRole('checkbox', { name: '已用印' }).check();
    await send(page, /印发|印制/).click();
    await page.getByRole('group', { name: '公开渠道' }).waitFor();
    tenMinutes();
    await send(page, /公开|发布/).click();
    await confirmPassword(page, fgw.registrar);
    await page.locator('.acts-done').getByText('已主动公开').waitFor();
    expect(await stateOf(document)).toBe('published');

    const open = await story.app.http().get('/api/public/v1/documents');
    const found = open.body.items.find((one: { documentNumber: string }) => one.documentNumber === preview);
    const shown = await story.app.http().get(`/api/public/v1/documents/${found.id}`);
    expect(shown.body.interpretations.length).toBeGreaterThan(0);
  });

  it('offers the next act when it tells of the last, and takes the cursor from nobody who has begun it', async () => {
    const document = await given(story.app).readyToRegister();
    const page = await opened(fgw.registrar, document);
    await page.locator('.number-shown').waitFor();
    // What stands beside the document comes a while after it.
    await page.route('**/timeline?*', async (route) => {
      await new Promise((done) => setTimeout(done, 1_500));
      await route.continue();
    });
    await send(page, /登记/).click();
    const copies = page.getByLabel('印发份数');
    await copies.fill('30');
    await page.locator('.acts-done').waitFor();
    expect(await copies.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
    expect(await copies.inputValue()).toBe('30');
  });

  it('takes down at once with a reason, and retracts by the level that signed', async () => {
    const document = await given(story.app).published();
    const registrar = await opened(fgw.registrar, document);
    await registrar.getByRole('button', { name: '紧急撤下' }).first().click();
    await registrar.getByLabel('理由').fill('附表数据有误');
    await send(registrar, /撤下/).click();
    await registrar.locator('.acts-done').waitFor();
    expect(await stateOf(document)).toBe('suspended');

    const head = await opened(fgw.principal, document);
    await head.getByRole('button', { name: '撤回公开' }).first().click();
    await head.getByRole('radio', { name: '发布有误' }).check();
    await head.getByLabel('理由').fill('附表数据有误，更正后重新公开');
    tenMinutes();
    await send(head, /撤回/).click();
    await confirmPassword(head, fgw.principal);
    await head.locator('.acts-done').waitFor();
    expect(await stateOf(document)).toBe('retracted');
  });

  it('marks what was published as repealed, which stays public and says so', async () => {
    const document = await given(story.app).published({ content: { title: '关于试行办法的通知' } });
    const page = await opened(fgw.registrar, document);
    await page.getByRole('button', { name: '标注有效性' }).click();
    await page.getByRole('radio', { name: '废止' }).check();
    await page.getByLabel(/自何日起不再有效/).fill(shanghaiDate(story.app.clock.now()));
    await page.getByLabel(/废止或者取代它的公文/).fill('《城市供水条例》（2026年修订）');
    await page.locator('#acts textarea').fill('被上位法取代');
    expect(await axeViolations(page)).toEqual([]);
    await send(page, /标注有效性/).click();
    await page.locator('.acts-done').waitFor();
    await page
      .locator('.handling-ended')
      .getByText(/城市供水条例/)
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(`/public?q=${encodeURIComponent('试行办法')}&validity=repealed`);
    await page.getByRole('link', { name: '关于试行办法的通知' }).click();
    await page.getByText(/本件已不再有效/).waitFor();
    await page.getByText('《城市供水条例》（2026年修订）').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('corrects wording in three steps by three people', async () => {
    const document = await given(story.app).readyToRegister();
    const registrar = await opened(fgw.registrar, document);
    await registrar.getByRole('button', { name: '提出文字更正' }).first().click();
    const first = registrar.locator('.wording-blocks textarea').first();
    await first.fill(`${await first.inputValue()}（修订）`);
    await registrar.getByLabel('错在哪里').fill('漏字');
    await send(registrar, /更正/).click();
    await registrar.locator('.acts-done').waitFor();
    expect(await axeViolations(registrar)).toEqual([]);
  });
});
