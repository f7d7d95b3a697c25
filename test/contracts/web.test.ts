import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { ATTRIBUTES } from '../../src/disclosure/rules/vocabulary.js';
import { STATES } from '../../src/documents/rules/states.js';
import { ROLES } from '../../src/people/rules/roles.js';
import { projectRoot } from '../support/server-process.js';

const root = join(projectRoot, 'web', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name));
const sources = files
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.gen.ts'))
  .map((file) => ({ file, tree: ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true) }));

type Words = Record<string, { zh: string; en: string }>;
const catalogues = files
  .filter((file) => file.endsWith('words.json'))
  .map((file) => ({ file, words: JSON.parse(readFileSync(file, 'utf8')) as Words }));

describe('the words of the workbench', () => {
  it('stand in both languages with the same gaps to fill', () => {
    const gaps = (text: string): string => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join();
    const uneven = catalogues.flatMap(({ file, words }) =>
      Object.entries(words)
        .filter(([, { zh, en }]) => !zh || !en || gaps(zh) !== gaps(en))
        .map(([key]) => `${relative(root, file)}: ${key}`),
    );
    expect(catalogues.length).toBeGreaterThan(3);
    expect(uneven).toEqual([]);
  });

  it('are all said by somebody who loads them', () => {
    const unsaid = catalogues.flatMap(({ file, words }) => {
      const text = sources
        .filter((source) => imports(source, file))
        .map(({ tree }) => tree.text)
        .join('\n');
      const said = (key: string): boolean => text.includes(`'${key}'`) || text.includes(`${key}:`);
      // A key made of a code (`kind-${code}`) is said by its stem.
      const stem = (key: string): boolean => text.includes(`\`${key.split(/[-.]/, 1)[0]}`);
      return Object.keys(words)
        .filter((key) => !said(key) && !stem(key))
        .map((key) => `${relative(root, file)}: ${key}`);
    });
    expect(unsaid).toEqual([]);
  });
});

/**
 * No rule in the workbench: what is allowed, and what is asked for, the server says. Nothing compares with the name of a
 * state, a role or an attribute. A line that has to is named here with its reason.
 */
const COMPARES: Record<string, string> = {};

describe('the workbench', () => {
  it('decides nothing by the name of a state, a role or an attribute', () => {
    const names = new Set<string>([...STATES, ...ROLES, ...ATTRIBUTES]);
    const found = sources.flatMap(({ file, tree }) =>
      nodesOf(tree)
        .filter((node) => comparesWith(node, names))
        .map((node) => `${relative(root, file)}: ${node.getText()}`),
    );
    expect(found.filter((line) => !(line in COMPARES))).toEqual([]);
    expect(Object.keys(COMPARES).filter((line) => !found.includes(line))).toEqual([]);
  });

  it('takes its types from the API alone', () => {
    expect(existsSync(join(root, 'api', 'schema.gen.ts'))).toBe(true);
    const foreign = sources.filter(({ tree }) => /from '(\.\.\/)+(src|test|messages)\//.test(tree.text));
    expect(foreign.map(({ file }) => relative(root, file))).toEqual([]);
  });
});

const EQUALITY = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);

/** `x === 'published'`, `case 'published':`, `['published'].includes(x)` */
function comparesWith(node: ts.Node, names: ReadonlySet<string>): boolean {
  const isName = (one: ts.Node): boolean => ts.isStringLiteral(one) && names.has(one.text);
  if (ts.isBinaryExpression(node)) {
    return EQUALITY.has(node.operatorToken.kind) && (isName(node.left) || isName(node.right));
  }
  if (ts.isCaseClause(node)) return isName(node.expression);
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'includes' &&
    ts.isArrayLiteralExpression(node.expression.expression) &&
    node.expression.expression.elements.some(isName)
  );
}

function imports({ file, tree }: { file: string; tree: ts.SourceFile }, wanted: string): boolean {
  return [...tree.text.matchAll(/from '(\.[^']+words\.json)'/g)].some(
    (match) => join(dirname(file), match[1] ?? '') === wanted,
  );
}

function nodesOf(node: ts.Node): ts.Node[] {
  return [node, ...node.getChildren().flatMap(nodesOf)];
}
