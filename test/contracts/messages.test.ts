import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { hasMessage, readCatalogue } from '../../src/platform/messages/messages.js';
import { projectRoot } from '../support/server-process.js';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'yuantou-messages-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const both = '{ "zh": { "message": "一" }, "en": { "message": "one" } }';

describe('the catalogue', () => {
  it.each([
    ['a code in one language', { 'a.json': '{\n  "x": { "zh": { "message": "一" } }\n}' }, 'x has no en message'],
    ['a code in two files', { 'a.json': `{\n  "x": ${both}\n}`, 'b.json': `{\n  "x": ${both}\n}` }, 'another file'],
    ['a code twice in a file', { 'a.json': `{\n  "x": ${both},\n  "x": ${both}\n}` }, 'given twice'],
    ['a label in one language', { 'labels.json': '{\n  "role.x": { "zh": "一" }\n}' }, 'needs zh and en'],
  ])('refuses %s', (_, files, reason) => {
    expect(() => readCatalogue(folderOf(files))).toThrow(reason);
  });

  const { messages } = readCatalogue(join(projectRoot, 'messages'));

  it('says the same things in both languages', () => {
    const uneven = [...messages].filter(([, { zh, en }]) => {
      return params(zh) !== params(en) || (zh.fix === undefined) !== (en.fix === undefined);
    });
    expect(uneven.map(([code]) => code)).toEqual([]);
  });

  it('has a sentence for every code that the source throws', () => {
    const thrown = sources(join(projectRoot, 'src')).flatMap((text) => [
      ...text.matchAll(
        /new (?:NotAllowed|Refused|Conflict|Malformed|PreconditionFailed|PreconditionRequired|Unauthenticated|TooManyRequests|Unavailable)\(\s*'([^']+)'/g,
      ),
    ]);
    const codes = [...new Set(thrown.map((match) => match[1] ?? ''))];
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !hasMessage(code))).toEqual([]);
  });
});

function params({ message, fix = '' }: { message: string; fix?: string }): string {
  return [...new Set([...`${message} ${fix}`.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1]))].sort().join();
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
