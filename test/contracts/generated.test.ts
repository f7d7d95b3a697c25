import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildServer, projectRoot } from '../support/server-process.js';

interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
}

// Only the build knows the schemas of requests and answers.
beforeAll(() => buildServer(), 180_000);

describe('generated files', () => {
  it('are current (else: npm run generate)', () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
      cwd: projectRoot,
      encoding: 'utf8',
    });
    expect(stdout + stderr).toBe('');
  });
});

describe('docs/openapi.json', () => {
  const document = JSON.parse(readFileSync(`${projectRoot}docs/openapi.json`, 'utf8')) as {
    openapi: string;
    paths: Record<string, Record<string, Operation>>;
  };
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
  );

  it('is OpenAPI 3.1 and knows no nullable', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(JSON.stringify(document)).not.toContain('"nullable"');
  });

  it('names every operation once and says what it does', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(ids.filter((id, i) => id === undefined || ids.indexOf(id) !== i)).toEqual([]);
    const silent = operations.filter(({ operation }) => !operation.summary && !operation.description);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('describes no two classes under one name', () => {
    const sources = readdirSync(`${projectRoot}src`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(requests|responses)\.ts$/.test(file))
      .map((file) => readFileSync(`${projectRoot}src/${file}`, 'utf8'));
    const names = sources.flatMap((source) => [...source.matchAll(/^export class (\w+)/gm)].map((match) => match[1]));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('refers to nothing that is not there', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map((match) => match[1] ?? '');
    const broken = refs.filter((ref) => follow(document, ref.split('/')) === undefined);
    expect([...new Set(broken)]).toEqual([]);
  });
});

function follow(value: unknown, [first, ...rest]: string[]): unknown {
  if (first === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const key = first.replaceAll('~1', '/').replaceAll('~0', '~');
  return follow(Object.entries(value).find(([name]) => name === key)?.[1], rest);
}
