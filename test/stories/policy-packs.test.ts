import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ATTRIBUTES, KINDS, RETURN_CODES } from '../../src/disclosure/rules/vocabulary.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.close();
});

describe('anybody reads the rules that a document is judged by', () => {
  it('the packs, their versions and their hashes', async () => {
    const { body } = await app.http().get('/api/v1/policy-packs').expect(200);
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual(['cn-2008', 'cn-2019', 'yichun-2017']);
    expect(body.items[1].sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(body.default).toBe('cn-2019');
  });

  it('one pack, with all it builds on', async () => {
    const { body } = await app.http().get('/api/v1/policy-packs/yichun-2017').expect(200);
    expect(body).toMatchObject({ id: 'yichun-2017', version: '1', switches: { automaticReturn: true, joint: 'lead' } });
    expect(body.kinds).toHaveLength(15);
    expect(body.catalogues.map(({ id }: { id: string }) => id)).toEqual(['cn-2008', 'cn-2019']);
    expect(Object.keys(body.checks)).toHaveLength(28);
  });

  it('the version that a document is bound to', async () => {
    const { body } = await app.http().get('/api/v1/policy-packs/cn-2019?version=1').expect(200);
    expect(body.version).toBe('1');
    await app.http().get('/api/v1/policy-packs/cn-2019?version=0').expect(404);
  });

  it.each([
    ['/api/v1/policy-packs/nowhere', 404],
    ['/api/v1/policy-packs/schema', 404],
    ['/api/v1/policy-packs/..%2Fpackage', 404],
    ['/api/v1/policy-packs/__proto__', 404],
    [`/api/v1/policy-packs/cn-2019?version=${'1'.repeat(41)}`, 400],
    ['/api/v1/policy-packs/cn-2019?version=1&version=2', 400],
    ['/api/v1/vocabulary?lang=fr', 400],
    ['/api/v1/vocabulary?lang=zh&lang=en', 400],
  ])('%s is answered by a problem of %i', async (path, status) => {
    const response = await app.http().get(path).expect(status);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.body.status).toBe(status);
  });
});

describe('the vocabulary', () => {
  const labelsOf = async (path: string, language?: string): Promise<Record<string, Record<string, string>>> => {
    const request = app.http().get(path);
    if (language) void request.set('accept-language', language);
    const { body } = await request.expect(200);
    return Object.fromEntries(
      body.sets.map(({ set, members }: { set: string; members: { code: string; label: string }[] }) => [
        set,
        Object.fromEntries(members.map(({ code, label }) => [code, label])),
      ]),
    );
  };

  it('names every code of a closed set', async () => {
    const sets = await labelsOf('/api/v1/vocabulary?lang=zh');
    expect(Object.keys(sets['kind'] ?? {})).toEqual([...KINDS]);
    expect(Object.keys(sets['attribute'] ?? {})).toEqual([...ATTRIBUTES]);
    expect(Object.keys(sets['returnCode'] ?? {})).toEqual([...RETURN_CODES]);
    expect(sets['attribute']).toEqual({ proactive: '主动公开', onRequest: '依申请公开', nonDisclosure: '不予公开' });
  });

  it('in the language asked for, else in that of the request', async () => {
    expect((await labelsOf('/api/v1/vocabulary?lang=en', 'zh-CN'))['kind']?.['notice']).toBe('notice');
    expect((await labelsOf('/api/v1/vocabulary', 'en'))['kind']?.['notice']).toBe('notice');
    expect((await labelsOf('/api/v1/vocabulary', 'zh-CN'))['kind']?.['notice']).toBe('通知');
  });
});
