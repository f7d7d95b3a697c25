import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../support/server-process.js';

const PAGES = [
  'README.md',
  'README.zh-CN.md',
  ...readdirSync(join(projectRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

describe('the documents of the project', () => {
  it('lead to pages that are there', () => {
    const links = PAGES.flatMap((page) =>
      [...readFileSync(join(projectRoot, page), 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map(([, link = '']) => link)
        .filter((link) => !/^[a-z]+:/.test(link))
        .map((link) => ({ page, link })),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(({ page, link }) => !existsSync(join(projectRoot, dirname(page), link)))).toEqual([]);
  });
});
