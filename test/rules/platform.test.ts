import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConfigError, readConfig } from '../../src/platform/config.js';
import { parsers } from '../../src/platform/database/pools.js';
import { Malformed } from '../../src/platform/errors.js';
import { parseJson } from '../../src/platform/http/body-parsers.js';
import { readTable } from '../../src/platform/spreadsheet/read-table.js';
import { langOf } from '../../src/platform/http/open-request.js';
import { decodeCursor, encodeCursor } from '../../src/platform/http/page.js';
import { randomId, uuidv7 } from '../../src/platform/ids.js';
import { messageOf } from '../../src/platform/messages/messages.js';
import { toJsonSchema2020 } from '../../src/platform/openapi/json-schema.js';

describe('ids', () => {
  it('of version 7 carry their time and sort by it', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true }), (moment) => {
        const id = uuidv7(moment);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(moment.getTime());
        expect(uuidv7(new Date(moment.getTime() + 1)) > id).toBe(true);
      }),
    );
  });

  it('for the public are long, safe in an address and never twice the same', () => {
    const ids = Array.from({ length: 2000 }, randomId);
    expect(new Set(ids).size).toBe(2000);
    expect(ids.every((id) => /^[\w-]{22}$/.test(id))).toBe(true);
  });
});

describe('an instant as PostgreSQL writes it', () => {
  const parse = parsers.getTypeParser(1184, 'text');

  it.each([
    ['2026-11-28 06:33:54.123456+00', '2026-11-28T06:33:54.123Z'],
    ['2026-11-28 06:33:54.1+08', '2026-11-27T22:33:54.100Z'],
    ['2026-01-01 00:00:00-11', '2026-01-01T11:00:00.000Z'],
    // The rare forms are left to the library.
    ['1850-01-01 08:05:43+08:05:43', '1850-01-01T00:00:00.000Z'],
    ['0099-01-01 00:00:00+00', '0099-01-01T00:00:00.000Z'],
  ])('%s is %s', (text, instant) => expect(parse(text)).toEqual(new Date(instant)));

  it('is the same one whatever the zone of the session', () => {
    const moment = fc.date({ min: new Date('1000-01-02'), max: new Date('9999-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.integer({ min: -12, max: 14 }), (at, hours) => {
        const local = new Date(at.getTime() + hours * 3_600_000).toISOString().replace('T', ' ').slice(0, -1);
        const zone = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}`;
        expect(parse(`${local}${zone}`)).toEqual(at);
      }),
    );
  });
});

describe('the language of an answer', () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['en', 'en'],
    ['en-US,en;q=0.9', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en;q=0.5, zh-TW;q=0.7', 'zh'],
    ['fr, de', 'zh'],
    ['fr, en;q=0.1', 'en'],
    ['en;q=0', 'zh'],
    [';;;,,q=', 'zh'],
  ] as const)('%s → %s', (header, lang) => expect(langOf(header)).toBe(lang));
});

describe('a cursor', () => {
  const id = '0193f9a0-0000-7000-8000-000000000001';

  it('comes back as it was', () => {
    const at = new Date('2026-11-23T01:00:00.123Z');
    expect(decodeCursor(encodeCursor([at, id]), ['time', 'uuid'])).toEqual([at.toISOString(), id]);
  });

  it('of a stranger is refused, never believed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (cursor) => {
          expect(() => decodeCursor(cursor, ['time', 'uuid'])).toThrow(Malformed);
        },
      ),
    );
  });
});

describe('a JSON body', () => {
  it('is what JSON.parse makes of it, or refused', () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false, maxDepth: 5 }), (text) => {
        let parsed: unknown;
        try {
          parsed = parseJson(text);
        } catch (error) {
          expect(error).toBeInstanceOf(Malformed);
          return;
        }
        expect(parsed).toEqual(JSON.parse(text));
      }),
    );
  });

  it('of any depth does not exhaust the stack', () => {
    expect(() => parseJson(`${'['.repeat(5000)}${']'.repeat(5000)}`)).toThrow(Malformed);
  });

  it.each([
    ['turned round', '预算\u202e0001\u202c元', 'U+202E'],
    ['isolated', '预算\u20670001\u2069元', 'U+2067'],
    ['with a control', '关于\u001b[31m的通知', 'U+001B'],
    ['with a control of the second table', '关于\u0085的通知', 'U+0085'],
    ['of width zero only', ' \u200b\u200b ', 'U+200B'],
    ['of Hangul fillers only', '\u3164', 'U+3164'],
  ])('whose text is %s is refused with the place', (_, text, character) => {
    const issues = { code: 'hiddenCharacter', pointer: '/body/0/text', params: { character } };
    expect(() => parseJson(JSON.stringify({ body: [{ text }] }))).toThrow(
      expect.objectContaining({ code: 'malformedRequest', issues: [issues] }),
    );
  });

  it.each(['第一段\r\n\t第二段', '', ' \u3000', '👩‍👩‍👧 e\u0301 \u200e', 'ᠮᠣᠩᠭᠣᠯ\u180e', 'ئۇيغۇر\u200f'])(
    'whose text is %j is taken as it is',
    (text) => {
      expect(parseJson(JSON.stringify({ text }))).toEqual({ text });
    },
  );

  it.each(['{', '{"a":1,}', "{'a':1}", 'undefined', '\u0000'])('%j is refused', (text) => {
    expect(() => parseJson(text)).toThrow(Malformed);
  });
});

describe('a sheet', () => {
  it('is read without what cannot be seen in it', async () => {
    const rows = await readTable(Buffer.from('题名,字号\n关于\u202e知通\u202c的\u0001通知,1\n'), {
      rows: 5,
      columns: 5,
    });
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['题名', '字号'],
      ['关于知通的通知', '1'],
    ]);
  });
});

describe('settings', () => {
  it('are complete without any', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'full',
      port: 3000,
      host: '127.0.0.1',
      production: false,
      tls: false,
    });
  });

  it('take the origin for the test of TLS', () => {
    expect(readConfig({ YUANTOU_ORIGIN: 'https://yuantou.example.cn' }).tls).toBe(true);
  });

  it.each([
    [{ PORT: 'x' }, 'PORT=x'],
    [{ PORT: '70000' }, 'PORT=70000'],
    [{ YUANTOU_ORIGIN: 'https://a.cn/path' }, 'YUANTOU_ORIGIN'],
    [{ DATABASE_URL_FILE: '/nowhere/at/all' }, 'DATABASE_URL_FILE'],
    [{ DATABASE_APP_URL: 'postgres://a' }, 'DATABASE_PUBLIC_URL'],
    [{ YUANTOU_MODE: 'public' }, 'DATABASE_PUBLIC_URL'],
    [{ YUANTOU_MODE: 'public', DATABASE_PUBLIC_URL: 'postgres://p', DATABASE_APP_URL: 'postgres://a' }, 'remove'],
    [{ NODE_ENV: 'production', DATABASE_URL: 'postgres://a' }, 'YUANTOU_ORIGIN'],
    [{ NODE_ENV: 'production', YUANTOU_ORIGIN: 'http://a.cn' }, 'DATABASE_URL'],
    [{ NODE_ENV: 'production', YUANTOU_SHOW_STATEMENTS: '1' }, 'YUANTOU_SHOW_STATEMENTS'],
  ])('%j is refused and named', (env, name) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(name);
  });
});

describe('a message', () => {
  it('is filled in and keeps what it was not given', () => {
    expect(messageOf('tooLong', 'en', { limit: 5 }).message).toContain('5');
    expect(messageOf('tooLong', 'en').message).toContain('{{limit}}');
    expect(messageOf('no such code', 'zh')).toEqual({ message: 'no such code' });
  });
});

describe('a schema that may be null', () => {
  it.each([
    [{ type: 'string', nullable: true }, { type: ['string', 'null'] }],
    [
      { type: 'string', enum: ['a'], nullable: true },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    [
      { $ref: '#/x', nullable: true, description: 'd' },
      { description: 'd', anyOf: [{ $ref: '#/x' }, { type: 'null' }] },
    ],
    [{ type: 'string', nullable: false }, { type: 'string' }],
    [{ properties: { nullable: { type: 'string' } } }, { properties: { nullable: { type: 'string' } } }],
  ])('%j', (from, to) => {
    const document = {
      openapi: '3.1.0',
      info: { title: '', version: '' },
      paths: {},
      components: { schemas: { X: from } },
    };
    expect(toJsonSchema2020(document).components?.schemas?.['X']).toEqual(to);
  });
});
