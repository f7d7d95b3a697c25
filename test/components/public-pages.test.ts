import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import { randomId } from '../../src/platform/ids.js';
import type { SignedScopes } from '../../src/publication/rules/projection.js';
import { closeHouse, noLonger, openHouse, PDF } from '../support/public-house.js';
import type { House } from '../support/public-house.js';
import { publishPage, readPage, saying } from '../support/public-pages.js';
import type { Asked, Published } from '../support/public-pages.js';
import { under } from '../support/variant-packs.js';

let house: House;

beforeAll(async () => {
  house = await openHouse({ config: { origin: 'https://open.example.gov.cn' } });
});
afterAll(() => closeHouse(house));

const given = (...page: Published) => publishPage(house, ...page);
const read = (...asked: Asked) => readPage(house, ...asked);

describe('a document', () => {
  it('shows its facts, its text as it is printed, its files and what interprets it, and links both ways', async () => {
    const { publicId } = await given('关于成页的通知', '2021-03-01T02:00:00Z');
    const path = `/public/documents/${publicId}`;
    const page = await read(path);
    const facts = ['索引号', '发文机关', '成文日期', '标题', '发文字号', '发布日期', '文种', '有效性', '公开形式'];
    for (const fact of facts) expect(page).toContain(`<dt>${fact}</dt>`);
    expect(page).toContain('各区县人民政府，市政府各部门：');
    expect(page).toContain('<h3>一、总则</h3>');
    expect(page).toMatch(/<th scope="col">单位<\/th>[\s\S]*<td>某局<\/td>/);
    expect(page).toMatch(/<p class="signed">示例市人民政府<\/p>\s*<p class="signed">2026年11月20日<\/p>/);
    expect(page).toContain('（此件公开发布）');
    expect(page).toMatch(/附件 1（清单）\.pdf<\/a>[\s\S]*?PDF，\d+ KB[\s\S]*?[0-9a-f]{64}/);
    expect(page).toContain('https://open.example.gov.cn' + path);
    const [interpretation = ''] = page.match(/\/public\/documents\/[\w-]+\/interpretations\/[\w-]+/) ?? [];
    const other = await read(interpretation);
    expect(other).toContain('《关于成页的通知》解读');
    expect(other).toContain('<p>怎么办</p>');
    expect(other).toContain(`href="${path}"`);
    await read(`${path}/interpretations/${randomId()}`, {}, 404);
    const elsewhere = await given('关于别处的通知', '2021-03-02T02:00:00Z');
    const [, id = ''] = interpretation.split('/interpretations/');
    await read(`/public/documents/${elsewhere.publicId}/interpretations/${id}`, {}, 404);
  });

  it('does not sign a text twice that is signed already', async () => {
    const text = saying('现印发给你们，请遵照执行。', '示例市人民政府', '2026年11月20日', '附后的方案。');
    const { publicId } = await given('关于落款的通知', '2021-04-01T02:00:00Z', { scopes: text });
    const page = await read(`/public/documents/${publicId}`);
    expect(page.match(/<p class="signed">/g)).toHaveLength(2);
    expect(page).toContain('<p>附后的方案。</p>');
  });

  it('says of what is repealed that it is, of a summary that it is one, and where the redacted copy is', async () => {
    const { publicId } = await given('关于失效的通知', '2021-05-01T02:00:00Z');
    await house.database.transaction((tx) =>
      house.publication.markValidity(tx, publicId, noLonger('lapsed'), new Date()),
    );
    expect(await read(`/public/documents/${publicId}`)).toMatch(/失效<\/strong>\s*本件已不再有效/);
    const inForm = (releaseForm: 'summary' | 'redacted') => (scopes: SignedScopes) => ({
      ...scopes,
      disclosure: {
        ...scopes.disclosure,
        releaseForm,
        redactedCopy: 'r1',
        files: [{ ...scopes.content.files[0], id: 'r1', role: 'redactedCopy', name: '删减件.pdf' }],
      },
    });
    const summary = await given('关于摘要的通知', '2021-05-02T02:00:00Z', {
      scopes: inForm('summary') as (scopes: SignedScopes) => SignedScopes,
    });
    expect(await read(`/public/documents/${summary.publicId}`)).toContain('本件为摘要公开');
    const redacted = await given('关于删减的通知', '2021-05-03T02:00:00Z', {
      scopes: inForm('redacted') as (scopes: SignedScopes) => SignedScopes,
    });
    const page = await read(`/public/documents/${redacted.publicId}`);
    expect(page).toContain('公开文本');
    expect(page).toContain('删减件.pdf');
    expect(page).not.toContain('一、总则');
  });

  it('shows the hashes that anybody computes by the steps of the page on how to verify', async () => {
    const { publicId } = await given('关于核验的通知', '2021-06-01T02:00:00Z');
    const { body } = await house.app.http().get(`/api/public/v1/documents/${publicId}`).expect(200);
    const steps = await read('/public/verification');
    const namesAfter = (sentence: string): string[] =>
      (new RegExp(`${sentence}\\s*<code>([^<]+)</code>`).exec(steps)?.[1] ?? '').split('、');
    const fields = namesAfter('只保留这些字段：');
    const fileFields = namesAfter('files 中每一项只保留：');
    expect([fields.length, fileFields.length]).toEqual([14, 5]);
    const only = (one: Record<string, unknown>, names: string[]) =>
      Object.fromEntries(names.map((name) => [name, one[name]]));
    const value = { ...only(body, fields), files: body.files.map((file: object) => only({ ...file }, fileFields)) };
    const bytes = `yuantou/projection/v1\n${canonicalize(value)}`;
    const [sha256, sm3] = ['sha256', 'sm3'].map((name) => createHash(name).update(bytes).digest('hex'));
    const page = await read(`/public/documents/${publicId}`);
    expect(page).toContain(sha256);
    expect(page).toContain(sm3);
    expect(body.hash).toBe(sha256);
    const file = await house.app.http().get(body.files[0].href).buffer(true).expect(200);
    expect(file.body).toEqual(await readFile(PDF));
    expect(page).toContain(createHash('sha256').update(file.body).digest('hex'));
  });

  it('shows another hash where the store was altered behind our back', async () => {
    const { publicId } = await given('关于篡改的通知', '2021-07-01T02:00:00Z');
    const { body } = await house.app.http().get(`/api/public/v1/documents/${publicId}`).expect(200);
    await house.app.owner.query(`UPDATE portal.document SET summary = '改过' WHERE id = $1`, [publicId]);
    expect(await read(`/public/documents/${publicId}`)).not.toContain(body.hash);
  });
});

describe('language and view', () => {
  it('are chosen by a link, remembered by a cookie, said in the address, and lead back to the page', async () => {
    const agent = house.app.agent();
    const to = '/public/view?lang=en&text=large&contrast=high&back=%2Fpublic%3Fq%3D%E6%B1%9B';
    const chosen = await agent.get(to).expect(303);
    expect(chosen.headers['location']).toBe('/public?q=%E6%B1%9B&lang=en&text=large&contrast=high');
    expect(chosen.headers['cache-control']).toBe('no-store');
    expect(String(chosen.headers['set-cookie'])).toMatch(
      /^yuantou_view=en\.large\.high; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
    );
    const cookie = 'yuantou_view=en.large.high';
    const remembered = await house.app.http().get('/public').set('cookie', `a=b; ${cookie}`).expect(200);
    expect(remembered.text).toContain('<html lang="en" class="large contrast">');
    expect(remembered.headers).toMatchObject({ 'content-language': 'en', vary: 'Cookie' });
    const said = await house.app.http().get('/public?lang=zh&text=normal').set('cookie', cookie).expect(200);
    expect(said.text).toContain('<html lang="zh-CN" class="contrast">');
    for (const nonsense of [
      'yuantou_view=',
      'yuantou_view=fr.huge.<b>',
      'yuantou_view',
      'yuantou_view=en.large.high; yuantou_view=x',
    ])
      await house.app.http().get('/public').set('cookie', nonsense).expect(200);
  });

  it('lead nowhere but to these pages', async () => {
    const outside = [
      '//evil.example',
      'https://evil.example/public',
      '/\\evil.example',
      '/api/v1/me',
      'javascript:alert(1)',
    ];
    for (const back of [
      ...outside,
      '',
      '/public/../api/v1/me',
      '/publicity',
      '/public/view?lang=en',
      '/public\r\nx: y',
    ]) {
      const { headers } = await house.app.http().get('/public/view').query({ lang: 'en', back }).expect(303);
      expect([back, headers['location']]).toEqual([back, '/public?lang=en']);
    }
    const { headers } = await house.app.http().get('/public/view').query({ lang: 'en', back: '/' }).expect(303);
    expect(headers['location']).toBe('/?lang=en');
    await house.app.http().get('/public/view?lang=fr').expect(400);
  });

  it('make the same answer for everybody who asks for the same', async () => {
    const { publicId } = await given('关于缓存的通知', '2021-08-01T02:00:00Z');
    const paths = ['/', '/public', `/public/documents/${publicId}`, '/public/catalogue', '/public/withheld-matters'];
    for (const path of [...paths, '/public/verification', '/public/feed.atom', '/public/feed.json']) {
      for (const view of ['', '?lang=en', '?contrast=high&text=large']) {
        const ask = (headers: Record<string, string>) =>
          house.app
            .http()
            .get(path + view)
            .set(headers)
            .buffer(true);
        const [one, other] = [
          await ask({}),
          await ask({ 'accept-language': 'en', 'user-agent': 'x', host: 'evil.example' }),
        ];
        expect([path, view, other.text ?? String(other.body)]).toEqual([path, view, one.text ?? String(one.body)]);
        expect(one.headers).toMatchObject({ 'cache-control': 'public, max-age=0, must-revalidate', vary: 'Cookie' });
        const tag = String(one.headers['etag']);
        expect(other.headers['etag']).toBe(tag);
        const known = await ask({ 'if-none-match': tag });
        expect([known.status, known.headers['vary'], known.headers['etag']]).toEqual([304, 'Cookie', tag]);
      }
      const tags = await Promise.all(
        ['lang=zh', 'lang=en'].map(async (view) => (await house.app.http().get(`${path}?${view}`)).headers['etag']),
      );
      expect(new Set(tags).size).toBe(2);
    }
    const { headers } = await house.app.http().get(`/public/documents/${publicId}`).expect(200);
    expect(headers['last-modified']).toBe('Sun, 01 Aug 2021 02:00:00 GMT');
  });
});

describe('what stands around', () => {
  it('is one stylesheet that a browser may keep for ever, and that no page asks for by another name', async () => {
    const page = await read('/public');
    const [, address = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? [];
    const style = await house.app.http().get(address).expect(200);
    expect(style.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const hash = createHash('sha256').update(style.text).digest('base64url').slice(0, 16);
    expect(address).toBe(`/public/style/${hash}.css`);
    const old = await house.app.http().get('/public/style/of-an-earlier-version.css').expect(200);
    expect([old.headers['cache-control'], old.text]).toEqual(['no-cache', style.text]);
    expect(page).not.toMatch(/<script|<style| style="|onclick/);
  });

  it('tells what goes wrong on a page of its own, in words and in the reader’s language', async () => {
    const page = await read('/public', { from: '2026-02-30', kind: 'secret', lang: 'en' }, 400);
    expect(page).toMatch(/<strong>Published from<\/strong>[\s\S]*<strong>Kind<\/strong>/);
    expect(page).toContain('<html lang="en"');
    for (const path of ['/public/documents/x', '/public/nothing/at/all', '/public/documents']) {
      const { headers } = await house.app.http().get(path).expect(404);
      expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    }
    await house.app.http().post('/public').send({}).expect(405);
  });

  it('leads from the start page to the office, to what is public and to the API', async () => {
    const page = await read('/');
    for (const href of ['/app/', '/public', '/api/docs', '/public/catalogue']) expect(page).toContain(`href="${href}"`);
    expect(page).toContain('进入办公系统');
    expect(await read('/', { lang: 'en' })).toContain('Enter the office');
  });

  it('follows the switches of the pack', async () => {
    await under(house.app, { onRequestCatalogue: false, publicWithheldList: 'none' }, async () => {
      for (const name of ['catalogue', 'withheld-matters']) {
        await read(`/public/${name}`, {}, 404);
        await house.app.http().get(`/api/public/v1/${name}`).expect(404);
        expect(await read('/public')).not.toContain(`/public/${name}`);
        expect(await read('/')).not.toContain(`/public/${name}`);
      }
    });
    expect(await read('/public')).toContain('/public/catalogue');
  });
});

describe('feeds', () => {
  it('name the newest first, with addresses that lead back, and follow the filters of a search', async () => {
    await given('关于订阅的<通知>&', '2026-11-23T02:00:00Z', { record: { issuers: ['订阅市人民政府'] } });
    const feed = JSON.parse(await read('/public/feed.json', { issuer: '订阅市人民政府', lang: 'en' }));
    const list = 'https://open.example.gov.cn/public';
    const query = '?issuer=%E8%AE%A2%E9%98%85%E5%B8%82%E4%BA%BA%E6%B0%91%E6%94%BF%E5%BA%9C&lang=en';
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en',
      home_page_url: list + query,
      feed_url: `${list}/feed.json${query}`,
      items: [{ title: '关于订阅的<通知>&', authors: [{ name: '订阅市人民政府' }], tags: ['notice'] }],
    });
    const [item] = feed.items;
    expect(item.url).toMatch(/^https:\/\/open\.example\.gov\.cn\/public\/documents\/[\w-]{22,}$/);
    await read(new URL(item.url).pathname);
    const all = JSON.parse(await read('/public/feed.json'));
    const times = all.items.map((one: { date_published: string }) => one.date_published);
    expect(times).toEqual([...times].sort().reverse());
    const atom = await house.app.http().get('/public/feed.atom').query({ q: '订阅' }).buffer(true).expect(200);
    expect(atom.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    const text = atom.text ?? String(atom.body);
    expect(text).toContain('<title>关于订阅的&#60;通知&#62;&#38;</title>');
    expect(text.match(/<entry /g)).toHaveLength(1);
    await read('/public/feed.json', { kind: 'x' }, 400);
  });
});
