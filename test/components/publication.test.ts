import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Kind } from '../../src/disclosure/rules/vocabulary.js';
import { randomId } from '../../src/platform/ids.js';
import { FileStore } from '../../src/platform/storage/file-store.js';
import { PublicFileStore } from '../../src/publication/public-file-store.js';
import { PublicFileSweep } from '../../src/publication/public-file-sweep.js';
import { projectionOf } from '../../src/publication/rules/projection.js';
import type { RegistrationRecord, Release } from '../../src/publication/rules/projection.js';
import type { TestApp } from '../support/app.js';
import {
  channel,
  closeHouse,
  noLonger,
  openHouse,
  PDF,
  publish,
  recordOf,
  scopesOf,
  signed,
} from '../support/public-house.js';
import type { House } from '../support/public-house.js';

const API = '/api/public/v1';

describe('the public side', () => {
  let house: House;
  let app: TestApp;
  const make = (title: string, at: string, kind: Kind = 'notice', change: Partial<RegistrationRecord> = {}): Release =>
    projectionOf(scopesOf(house.pdf, title, kind), signed, recordOf(at, change));

  beforeAll(async () => {
    house = await openHouse();
    app = house.app;
  });
  afterAll(() => closeHouse(house));

  const gone = async (id: string): Promise<unknown[]> => {
    const answers = await Promise.all([
      app.http().get(`${API}/documents/${id}`),
      app.http().get(`${API}/documents/${id}/files/${'a'.repeat(22)}`),
      app.http().get(`/public/documents/${id}`),
    ]);
    return answers.map(({ status, text, headers }) => ({
      status,
      type: headers['content-type'],
      text: text.replaceAll(id, 'ID').replace(/"traceId":"\w+"/, ''),
    }));
  };

  it('shows a released document with interpretation, files and channels, and none of what is inner', async () => {
    const release = await publish(house, make('示例管理办法', '2026-11-23T02:00:00Z'));
    const { body, headers, text } = await app.http().get(`${API}/documents/${release.publicId}`).expect(200);
    expect(body).toMatchObject({
      id: release.publicId,
      title: '示例管理办法',
      documentNumber: release.document.documentNumber,
      issuers: ['示例市人民政府'],
      kind: 'notice',
      documentDate: '2026-11-20',
      publishedAt: '2026-11-23T02:00:00.000Z',
      releaseForm: 'full',
      validity: 'inForce',
      mark: '此件公开发布',
      mainRecipients: ['各区县人民政府', '市政府各部门'],
      contact: { name: '示例联系人', phone: '0458-0000000' },
      body: release.document.body,
      interpretationCount: 2,
      interpretations: [
        { documentId: release.publicId, title: '《示例管理办法》解读', responsibleUnit: '示例市营商局', files: [] },
        { title: '一图读懂', files: [{ name: '一图读懂.pdf', role: 'interpretationMaterial' }] },
      ],
      files: [{ name: '附件 1（清单）.pdf', role: 'attachment', size: house.pdf.size, sha256: house.pdf.sha256 }],
      channels: [{ channel: '市政府网站', officialAddress: 'https://www.example.gov.cn/1' }],
    });
    for (const inner of ['甲', '起草说明', signed.content, signed.disclosure, signed.interpretation, '"x1', '"mat1']) {
      expect(text.replace('甲项', '')).not.toContain(inner);
    }
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers['last-modified']).toBe('Mon, 23 Nov 2026 02:00:00 GMT');
  });

  it('answers 304 to whoever has it already', async () => {
    const { publicId } = await publish(house, make('缓存示例', '2026-11-23T02:01:00Z'));
    for (const path of [
      `${API}/documents/${publicId}`,
      `/public/documents/${publicId}`,
      `${API}/documents`,
      '/public',
    ]) {
      const first = await app.http().get(path).expect(200);
      const again = await app.http().get(path).set('if-none-match', String(first.headers['etag'])).expect(304);
      expect(again.text).toBe('');
      await app.http().get(path).set('if-none-match', '"other"').expect(200);
    }
    const path = `${API}/documents/${publicId}`;
    await app.http().get(path).set('if-modified-since', 'Mon, 23 Nov 2026 02:01:00 GMT').expect(304);
    await app.http().get(path).set('if-modified-since', 'Mon, 23 Nov 2026 02:00:59 GMT').expect(200);
  });

  it('hands out the bytes of published files, to be saved and not run', async () => {
    const { publicId } = await publish(house, make('附件示例', '2026-11-23T02:02:00Z'));
    const { body } = await app.http().get(`${API}/documents/${publicId}`).expect(200);
    for (const file of [body.files[0], body.interpretations[1].files[0]]) {
      const answer = await app.http().get(file.href).buffer(true).expect(200);
      expect(answer.body).toEqual(await readFile(PDF));
      expect(answer.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-length': String(house.pdf.size),
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      });
      expect(answer.headers['content-disposition']).toMatch(
        /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''%/,
      );
      await app.http().get(file.href).set('if-none-match', `"${house.pdf.sha256}"`).expect(304);
    }
    const other = await publish(house, make('另一附件', '2026-11-23T02:03:00Z'));
    await app.http().get(`${API}/documents/${other.publicId}/files/${body.files[0].id}`).expect(404);
  });

  it('pages through the list, newest first, each document once', async () => {
    const titles = await Promise.all(
      ['2025-01-05', '2025-01-04', '2025-01-04', '2025-01-03', '2025-01-02'].map(async (day, i) => {
        const title = `分页示例之${i}`;
        await publish(house, make(title, `${day}T03:00:00.123Z`));
        return title;
      }),
    );
    const seen: string[] = [];
    let path: string | undefined = `${API}/documents?limit=2&q=分页示例&from=2025-01-01&to=2025-01-31`;
    while (path !== undefined) {
      const { body, headers }: { body: { items: { title: string }[] }; headers: Record<string, string> } = await app
        .http()
        .get(encodeURI(decodeURI(path)))
        .expect(200);
      expect(body.items.length).toBeLessThanOrEqual(2);
      seen.push(...body.items.map((item) => item.title));
      path = /<([^>]+)>; rel="next"/.exec(headers['link'] ?? '')?.[1];
    }
    expect([...seen].sort()).toEqual([...titles].sort());
    expect(seen[0]).toBe('分页示例之0');
    expect(seen.at(-1)).toBe('分页示例之4');
  });

  it('finds by words of one, two and more characters, by kind and by day in China', async () => {
    await publish(house, make('关于电梯安全的通告', '2024-05-31T16:00:00Z', 'publicNotice'));
    await publish(house, make('关于冬季采暖的函', '2024-05-31T15:59:59Z', 'letter'));
    const found = async (query: Record<string, string>): Promise<string[]> => {
      const { body } = await app
        .http()
        .get(`${API}/documents`)
        .query({ to: '2024-12-31', ...query })
        .expect(200);
      return body.items.map((item: { title: string }) => item.title);
    };
    expect(await found({ q: '梯' })).toEqual(['关于电梯安全的通告']);
    expect(await found({ q: '采暖' })).toEqual(['关于冬季采暖的函']);
    expect(await found({ q: '冬季采暖的函' })).toEqual(['关于冬季采暖的函']);
    expect(await found({ q: '暖采' })).toEqual([]);
    expect(await found({ q: '%' })).toEqual([]);
    expect(await found({ q: '电_安' })).toEqual([]);
    expect(await found({ kind: 'letter' })).toEqual(['关于冬季采暖的函']);
    expect(await found({ from: '2024-06-01' })).toEqual(['关于电梯安全的通告']);
    expect(await found({ to: '2024-05-31' })).toEqual(['关于冬季采暖的函']);
    expect(await found({ q: '关于' })).toEqual(['关于电梯安全的通告', '关于冬季采暖的函']);
    expect(await found({ q: '示政发〔2026〕' })).toHaveLength(2);
  });

  it('answers bad questions with 400 in words, never 500', async () => {
    const questions = ['limit=0', 'limit=101', 'limit=x', 'cursor=x', 'cursor=WyJhIiwiYiJd', 'from=2024-02-30', 'to=x'];
    questions.push('kind=secret', 'q=%00', `q=${'x'.repeat(51)}`, 'unknown=1', 'q=a&q=b', 'cursor[]=a');
    for (const question of questions) {
      const { status, body, headers } = await app.http().get(`${API}/documents?${question}`);
      expect({ question, status }).toEqual({ question, status: 400 });
      expect(headers['content-type']).toMatch('application/problem+json');
      expect(body.issues.length).toBeGreaterThan(0);
    }
    const badDate = Buffer.from(JSON.stringify(['2024-13-01', 'x'])).toString('base64url');
    await app.http().get(`${API}/catalogue?cursor=${badDate}`).expect(400);
    await app.http().get('/public?lang=fr').expect(400);
    await app.http().post(`${API}/documents`).send({}).expect(405);
  });

  it('forgets a retracted document at once: it answers like one that never was', async () => {
    const never = await gone(randomId());
    expect(never).toMatchObject([{ status: 404 }, { status: 404 }, { status: 404 }]);
    expect(await gone('not-an-id')).toEqual(never);

    const { publicId } = await publish(house, make('撤回示例', '2026-11-23T03:00:00Z'));
    const { body } = await app.http().get(`${API}/documents/${publicId}`).expect(200);
    await house.database.transaction((tx) => house.publication.retract(tx, publicId));
    expect(await gone(publicId)).toEqual(never);
    await app.http().get(body.files[0].href).expect(404);
    const { text } = await app
      .http()
      .get(`${API}/documents?q=${encodeURIComponent('撤回')}`)
      .expect(200);
    expect(text).toBe('{"items":[]}');
    await house.database.transaction((tx) => house.publication.retract(tx, publicId));
  });

  it('takes a suspended document down and puts it back under the same addresses', async () => {
    const release = await publish(house, make('紧急撤下示例', '2026-11-23T03:10:00Z'));
    const path = `${API}/documents/${release.publicId}`;
    const before = await app.http().get(path).expect(200);
    await house.database.transaction((tx) => house.publication.suspend(tx, release.publicId));
    await app.http().get(path).expect(404);
    await expect(house.database.transaction((tx) => house.publication.suspend(tx, release.publicId))).rejects.toThrow();
    await house.database.transaction((tx) => house.publication.restore(tx, release, [channel('2026-11-23T03:10:00Z')]));
    const after = await app.http().get(path).expect(200);
    expect(after.text).toBe(before.text);
    expect(after.headers['etag']).toBe(before.headers['etag']);
  });

  it('publishes nothing when the act around it fails', async () => {
    const release = make('回滚示例', '2026-11-23T03:20:00Z');
    const failing = house.database.transaction(async (tx) => {
      await house.publication.release(tx, release, []);
      throw new Error('the act fails');
    });
    await expect(failing).rejects.toThrow('the act fails');
    await app.http().get(`${API}/documents/${release.publicId}`).expect(404);
  });

  it('publishes nothing when a signed file is lost', async () => {
    const lost = { ...house.pdf, sha256: '0'.repeat(64) };
    const release = projectionOf(scopesOf(lost, '丢失附件'), signed, recordOf('2026-11-23T03:30:00Z'));
    await expect(publish(house, release)).rejects.toThrow('no file');
    await app.http().get(`${API}/documents/${release.publicId}`).expect(404);
  });

  it('adds a deferred interpretation, further channels and a validity mark to what stands', async () => {
    const whole = make('缓后解读示例', '2026-11-23T04:00:00Z');
    const { publicId } = await publish(house, { ...whole, interpretations: [] });
    const path = `${API}/documents/${publicId}`;
    const before = await app.http().get(path).expect(200);
    expect(before.body).toMatchObject({ interpretations: [], interpretationCount: 0 });

    const later = new Date('2026-11-24T04:00:00Z');
    await house.database.transaction(async (tx) => {
      await house.publication.addInterpretation(tx, whole, later);
      await house.publication.recordChannel(tx, publicId, {
        channel: '市政府公报',
        officialAddress: '2026年第11期',
        publishedAt: later,
      });
      await house.publication.markValidity(tx, publicId, noLonger('repealed'), later);
    });
    const after = await app.http().get(path).expect(200);
    expect(after.body).toMatchObject({ validity: 'repealed', interpretationCount: 2, hash: before.body.hash });
    expect(after.body.interpretations).toHaveLength(2);
    expect(after.body.channels).toHaveLength(2);
    expect(after.headers['last-modified']).toBe('Tue, 24 Nov 2026 04:00:00 GMT');
    const absent = house.database.transaction((tx) =>
      house.publication.markValidity(tx, randomId(), noLonger('lapsed'), later),
    );
    await expect(absent).rejects.toThrow('not in the public store');
  });

  it('shows the catalogue of what is to be had on request, by four facts', async () => {
    const entry = {
      indexNumber: '示例/2026-90001',
      title: '关于某事项的批复',
      summary: '同意某单位事项',
      documentDate: '2026-11-01',
    };
    const older = { ...entry, indexNumber: '示例/2026-90002', documentDate: '2026-10-01' };
    await house.database.transaction(async (tx) => {
      await house.publication.enterCatalogue(tx, older);
      await house.publication.enterCatalogue(tx, entry);
    });
    const first = await app.http().get(`${API}/catalogue?limit=1`).expect(200);
    expect(first.body).toEqual({ items: [entry] });
    const next = /<([^>]+)>/.exec(first.headers['link'] ?? '')?.[1] ?? '';
    expect((await app.http().get(next).expect(200)).body).toEqual({ items: [older] });
    await house.database.transaction((tx) => house.publication.leaveCatalogue(tx, entry.indexNumber));
    expect((await app.http().get(`${API}/catalogue`).expect(200)).body).toEqual({ items: [older] });
  });

  it('shows the hand-kept list of matters that are not public', async () => {
    const matters = [
      { matter: { zh: '内部事务', en: 'Internal affairs' }, ground: { zh: '条例第十六条', en: 'Art. 16' } },
      { matter: { zh: '国家秘密', en: 'State secrets' }, ground: { zh: '条例第十四条', en: 'Art. 14' } },
    ];
    await house.database.transaction((tx) => house.publication.replaceWithheldMatters(tx, matters));
    await house.database.transaction((tx) => house.publication.replaceWithheldMatters(tx, [...matters].reverse()));
    const { body } = await app.http().get(`${API}/withheld-matters`).expect(200);
    expect(body).toEqual({ items: [...matters].reverse() });
    const page = await app.http().get('/public/withheld-matters?lang=en').expect(200);
    expect(page.text).toContain('Internal affairs');
  });

  it('serves plain pages in both languages in which no text of a document can become markup', async () => {
    const title = '<img src=x onerror="alert(1)">';
    const { publicId } = await publish(house, make(title, '2026-11-23T05:00:00Z'));
    for (const path of [`/public/documents/${publicId}`, '/public', '/public/catalogue', '/public/withheld-matters']) {
      const zh = await app.http().get(path).expect(200);
      const en = await app.http().get(`${path}?lang=en`).expect(200);
      expect(zh.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(zh.headers['content-security-policy']).toMatch("default-src 'none'");
      expect(zh.text).toContain('<html lang="zh-CN" class="plain">');
      expect(zh.text).toContain('已公开公文');
      expect(en.text).toContain('<html lang="en" class="plain">');
      expect(en.text).toContain('Published documents');
      expect(`${zh.text}${en.text}`).not.toMatch(/portal\.|<img|<script|undefined|\[object/);
    }
    const { text } = await app.http().get(`/public/documents/${publicId}`).expect(200);
    expect(text).toContain('&#60;script&#62;alert(1)&#60;/script&#62; &#38; &#34;引号&#34;');
    expect(text).toContain('href="#interpretations"');
    const search = await app.http().get('/public').query({ q: '"><script>', kind: '', from: '', to: '' }).expect(200);
    expect(search.text).toContain('value="&#34;&#62;&#60;script&#62;"');
  });

  it('removes public copies of files that no published document names, and no others', async () => {
    const store = app.nest.get(PublicFileStore);
    const sweep = app.nest.get(PublicFileSweep);
    await publish(house, make('留存示例', '2026-11-23T06:00:00Z'));
    expect(await sweep.sweep()).toBe(0);
    expect(await store.exists(house.pdf.sha256)).toBe(true);

    const only = await app.nest.get(FileStore).put(Readable.from([Buffer.from('只此一件')]), { name: 'b.txt' });
    const lone = await publish(
      house,
      projectionOf(scopesOf(only, '独有附件'), signed, recordOf('2026-11-23T06:01:00Z')),
    );
    await house.database.transaction((tx) => house.publication.retract(tx, lone.publicId));
    // A release that has not committed yet keeps the sweep away from everything.
    await house.database.transaction(async (tx) => {
      await house.publication.release(tx, make('进行中', '2026-11-23T06:02:00Z'), []);
      expect(await sweep.sweep()).toBe(0);
    });
    expect(await sweep.sweep()).toBe(1);
    expect(await store.exists(only.sha256)).toBe(false);
    expect(await app.nest.get(FileStore).exists(only.sha256)).toBe(true);
  });
});
