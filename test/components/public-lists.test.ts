import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeHouse, noLonger, openHouse } from '../support/public-house.js';
import type { House } from '../support/public-house.js';
import { HOSTILE, publishPage, readPage, saying } from '../support/public-pages.js';
import type { Asked, Published } from '../support/public-pages.js';

let house: House;

beforeAll(async () => {
  house = await openHouse({ config: { origin: 'https://open.example.gov.cn' } });
});
afterAll(() => closeHouse(house));

const given = (...page: Published) => publishPage(house, ...page);
const read = (...asked: Asked) => readPage(house, ...asked);

/** Titles of a list, in its order, marks of the search taken out. */
const titlesOf = (page: string): string[] =>
  [...page.matchAll(/<h3>\s*<a[^>]*>([\s\S]*?)<\/a/g)].map(([, title = '']) => title.replace(/<\/?mark>/g, '').trim());

const find = async (query: Record<string, string>): Promise<string[]> => titlesOf(await read('/public', query));

const linkOf = (page: string, rel: string): string | undefined =>
  new RegExp(`<a[^>]*rel="${rel}"[^>]*href="([^"]+)"`).exec(page)?.[1]?.replaceAll('&#38;', '&');

describe('a list in which nothing is yet', () => {
  it('says so, where to look meanwhile, and how to be told', async () => {
    const page = await read('/public');
    expect(page).toContain('还没有公开的公文');
    expect(page).toContain('共 0 件');
    expect(page).toContain('href="/public/catalogue"');
    expect(page).toContain('href="/public/feed.atom"');
    expect(await read('/public', { lang: 'en' })).toContain('Nothing is published yet.');
    expect(await read('/public/catalogue')).toContain('目录中还没有公文');
    expect(await read('/public/withheld-matters')).toContain('没有列入的事项');
    expect(JSON.parse(await read('/public/feed.json')).items).toEqual([]);
  });
});

describe('the list', () => {
  beforeAll(async () => {
    const text = saying('为做好防汛工作，各单位要落实Typhoon应急预案。', '水库调度由水务局负责。');
    await given('关于防汛的通知', '2023-06-01T02:00:00Z', { scopes: text });
    const joint = { issuers: ['寻甲市水务局', '寻甲市气象局'], documentNumber: '寻水联发〔2023〕7号' };
    await given('关于联合会商的意见', '2023-07-01T02:00:00Z', { kind: 'guidance', record: joint });
    const ended = await given('关于旧办法的通知', '2022-12-31T16:00:00Z', { record: { issuers: ['寻乙县人民政府'] } });
    await house.database.transaction((tx) =>
      house.publication.markValidity(tx, ended.publicId, noLonger('repealed'), new Date('2023-08-01T00:00:00Z')),
    );
    await given(HOSTILE, '2023-08-01T02:00:00Z', { scopes: saying('<b>粗</b>&amp;') });
  });

  it('finds words of title and text, in any order, one character or more, and marks them', async () => {
    expect(await find({ q: '水库' })).toEqual(['关于防汛的通知']);
    expect(await find({ q: '汛' })).toEqual(['关于防汛的通知']);
    expect(await find({ q: '调度　防汛' })).toEqual(['关于防汛的通知']);
    expect(await find({ q: 'typhoon' })).toEqual(['关于防汛的通知']);
    expect(await find({ q: '水库 采暖' })).toEqual([]);
    expect(await find({ q: 'paragraph' })).toEqual([]);
    expect(await find({ q: '%' })).toEqual([]);
    const page = await read('/public', { q: '防汛 typhoon' });
    expect(page).toContain('关于<mark>防汛</mark>的通知');
    expect(page).toContain('落实<mark>Typhoon</mark>应急预案');
    expect(page).toContain('value="防汛 typhoon"');
  });

  it('never lets a title, a text or a question become markup', async () => {
    const page = await read('/public', { q: '"><b>粗' });
    expect(page).not.toMatch(/<img|<b>|<script/);
    const found = await read('/public', { q: '粗' });
    expect(found).toContain('&#60;img src=x onerror=&#34;alert(1)&#34;&#62;');
    expect(found).toContain('&#60;b&#62;<mark>粗</mark>&#60;/b&#62;');
    expect(found).not.toMatch(/<img|<b>|<script/);
    expect(await find({ q: '.*' })).toEqual([]);
  });

  it('narrows by issuing body, also one that does not lead, by kind, year, validity and number', async () => {
    expect(await find({ issuer: '寻甲市水务局' })).toEqual(['关于联合会商的意见']);
    expect(await find({ issuer: '寻甲市气象局' })).toEqual(['关于联合会商的意见']);
    expect(await find({ kind: 'guidance', year: '2023' })).toEqual(['关于联合会商的意见']);
    expect(await find({ validity: 'repealed' })).toEqual(['关于旧办法的通知']);
    expect(await find({ validity: 'lapsed' })).toEqual([]);
    expect(await find({ year: '2022' })).toEqual([]);
    expect(await find({ year: '2023', to: '2023-01-01' })).toEqual(['关于旧办法的通知']);
    for (const number of ['寻水联发〔2023〕7号', '寻水联发[2023]7号', ' 寻水联发（2023） 7号'])
      expect(await find({ number })).toEqual(['关于联合会商的意见']);
    expect(await find({ number: '寻水联发〔2023〕' })).toEqual([]);
    const one = /索引号[\s\S]*?<dd[^>]*>([^<]+)</.exec(await read(await addressOf('关于防汛的通知')))?.[1] ?? '';
    expect(await find({ number: one })).toEqual(['关于防汛的通知']);
  });

  it('offers what there is to choose from, and shows what is asked for with a way to drop it', async () => {
    const page = await read('/public', { issuer: '没有的机关', kind: 'notice', lang: 'en' });
    for (const issuer of ['寻甲市水务局', '寻乙县人民政府']) expect(page).toContain(`<option value="${issuer}">`);
    expect(page).toContain('<option value="没有的机关" selected>');
    expect(page).toContain('<option value="2023">');
    expect(page).toContain('href="/public?kind=notice&#38;lang=en"');
    expect(page).toContain('<input type="hidden" name="lang" value="en"');
    expect(page).toContain('No document fits.');
    expect(page).toContain('href="/public/catalogue?lang=en"');
    expect(await read('/public', { q: '', kind: '', year: '', number: '' })).toContain('共 4 件');
  });

  it('shows when something is no longer in force, and that it is interpreted', async () => {
    const [before, after = ''] = (await read('/public', { q: '旧办法' })).split('2023年1月1日');
    expect(before).toContain('符合条件的 1 件');
    expect(after).toContain('废止');
    expect(after).toContain('附政策解读');
  });
});

async function addressOf(title: string): Promise<string> {
  const page = await read('/public', { q: title });
  return /href="(\/public\/documents\/[\w-]{22,})"/.exec(page)?.[1] ?? '';
}

describe('paging', () => {
  const titles = Array.from({ length: 7 }, (_, i) => `翻页示例第${i}件`);

  beforeAll(async () => {
    for (const [i, title] of titles.entries()) await given(title, `2020-01-0${7 - i}T02:00:00Z`);
  });

  it('goes forth and back by links, keeps what is asked for, and shows each document once', async () => {
    const pages: string[][] = [];
    let path: string | undefined = '/public?q=翻页示例&limit=3&lang=en';
    let last = '';
    while (path !== undefined) {
      last = await read(encodeURI(decodeURI(path)));
      pages.push(titlesOf(last));
      path = linkOf(last, 'next');
    }
    expect(pages).toEqual([titles.slice(0, 3), titles.slice(3, 6), titles.slice(6)]);
    expect(last).toContain('<html lang="en"');
    const middle = await read(encodeURI(decodeURI(linkOf(last, 'prev') ?? '')));
    expect(titlesOf(middle)).toEqual(titles.slice(3, 6));
    const first = await read(encodeURI(decodeURI(linkOf(middle, 'prev') ?? '')));
    expect(titlesOf(first)).toEqual(titles.slice(0, 3));
    expect(linkOf(first, 'prev')).toBeUndefined();
    const onward = await read(encodeURI(decodeURI(linkOf(first, 'next') ?? '')));
    expect(titlesOf(onward)).toEqual(titles.slice(3, 6));
  });

  it('says of a page past the end that it is, and leads back', async () => {
    const cursor = Buffer.from(JSON.stringify(['2000-01-01T00:00:00Z', 'x'])).toString('base64url');
    const page = await read('/public', { q: '翻页示例', cursor });
    expect(page).toContain('这一页没有公文了');
    expect(page).not.toContain('没有符合条件');
    await read('/public', { before: 'x' }, 400);
    await read('/public', { cursor: 'x' }, 400);
  });

  it('goes through the catalogue in the same way', async () => {
    const numbers = ['c1', 'c2', 'c3'];
    await house.database.transaction(async (tx) => {
      for (const [i, indexNumber] of numbers.entries()) {
        const entry = { indexNumber, title: `${HOSTILE}${i}`, summary: '概述', documentDate: `2026-10-0${9 - i}` };
        await house.publication.enterCatalogue(tx, entry);
      }
    });
    const entriesOf = (page: string): string[] => numbers.filter((number) => page.includes(`>${number}<`));
    const first = await read('/public/catalogue', { limit: '2' });
    expect(entriesOf(first)).toEqual(['c1', 'c2']);
    expect(first).not.toContain('<img');
    expect(first).toContain('怎样申请');
    const second = await read(linkOf(first, 'next') ?? '');
    expect(entriesOf(second)).toEqual(['c3']);
    expect(entriesOf(await read(linkOf(second, 'prev') ?? ''))).toEqual(['c1', 'c2']);
  });

  it('counts no further than it must', async () => {
    const { headers } = await house.app.http().get('/public?q=翻页示例').expect(200);
    expect(Number(headers['yuantou-statements'])).toBeLessThanOrEqual(3);
  });
});

describe('a long list', () => {
  it('is counted to ninety-nine and no further, alone and narrowed', async () => {
    await house.app.owner.query(
      `INSERT INTO portal.document (id, index_number, title, issuers, kind, document_date, published_at, changed_at,
         release_form, mark, summary, main_recipients, body, projection_hash, content_hash, disclosure_hash)
       SELECT repeat('x', 22) || n, 'x/' || n, '长列表示例' || n, '{示例局}', 'letter', '1999-01-01', t, t, 'full', '', '',
         '{}', '[]', repeat('a', 64), repeat('a', 64), repeat('a', 64)
       FROM generate_series(1, 100) AS n, (VALUES (timestamptz '1999-01-01')) AS one (t)`,
    );
    expect(await read('/public')).toContain('共 99+ 件');
    expect(await read('/public', { q: '长列表', year: '1999' })).toContain('符合条件的 99+ 件');
    expect(await read('/public', { number: 'x/1' })).toContain('符合条件的 1 件');
  });
});
