import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import {
  ATTACHMENT_ROLES,
  ATTRIBUTES,
  CHECK_CODES,
  CLEARANCE_OUTCOMES,
  GATE_EVENTS,
  ISSUING_NAMES,
  KINDS,
  RELEASE_FORMS,
  REQUEST_MATTERS,
  RETURN_CODES,
} from '../../src/disclosure/rules/vocabulary.js';
import { HOLIDAYS } from '../../src/calendar/rules/holidays.js';
import { DAY_KINDS } from '../../src/calendar/rules/year-import.js';
import { PACK_PARTS } from '../../src/disclosure/rules/compare-packs.js';
import { STEPS } from '../../src/documents/rules/document-record.js';
import { EVENTS } from '../../src/documents/rules/events.js';
import { STATES } from '../../src/documents/rules/states.js';
import { DIMENSIONS, FIGURES, MEASURES } from '../../src/figures/rules/figures.js';
import { MACHINE_SCOPES } from '../../src/people/rules/scopes.js';
import { ROLES, UNIT_KINDS } from '../../src/people/rules/roles.js';
import { APPLICANT_KINDS, MATCH_BASES, MATCH_VERDICTS, REQUEST_RESULTS } from '../../src/requests/rules/requests.js';
import { SUBJECT_TYPES, TASK_KINDS, TASK_OUTCOMES, TASK_SIGNALS } from '../../src/tasks/rules/task-kinds.js';
import {
  CLUES,
  CONCLUSIONS,
  REPORT_SECTIONS,
  SELF_AUDIT_EVENTS,
  SELF_AUDIT_STATES,
} from '../../src/self-audit/rules/vocabulary.js';
import { VALIDITIES } from '../../src/publication/rules/published.js';
import {
  AGES,
  ITEM_ACTS,
  ITEM_STATES,
  OFFICE_STEPS,
  RECTIFICATION_ACTS,
  RECTIFICATION_STATES,
  STRATA,
} from '../../src/self-audit/rules/spot-check.js';
import { JOB_STATES } from '../../src/platform/jobs/jobs.queries.js';
import { hasMessage, messageOf, readCatalogue } from '../../src/platform/messages/messages.js';
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

  const { messages, labels } = readCatalogue(join(projectRoot, 'messages'));

  it('says the same things in both languages', () => {
    const uneven = [...messages].filter(([, { zh, en }]) => {
      return params(zh) !== params(en) || (zh.fix === undefined) !== (en.fix === undefined);
    });
    expect(uneven.map(([code]) => code)).toEqual([]);
  });

  const trees = sources(join(projectRoot, 'src')).map((text) =>
    ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true),
  );

  it('has a sentence for every code that the source names', () => {
    const codes = codesIn(trees);
    expect(codes.size).toBeGreaterThan(200);
    // A clue is an observation, said as `clue.<code>`.
    const isClue = (code: string): boolean => CLUES.some((clue) => clue === code) && hasMessage(`clue.${code}`);
    expect([...codes].filter((code) => !hasMessage(code) && !isClue(code))).toEqual([]);
  });

  it('is told everything that a sentence speaks of', () => {
    const gaps = trees.flatMap((tree) => nodesOf(tree).flatMap(gapsIn));
    expect(gaps).toEqual([]);
  });

  it('has one for every check', () => {
    expect(CHECK_CODES.filter((code) => !hasMessage(code))).toEqual([]);
  });

  it('has no sentence that nothing says', () => {
    const codes = codesIn(trees);
    const texts = trees.map(({ text }) => text);
    const unsaid = [...messages.keys()].filter((code) => {
      const [family = ''] = code.split('.');
      const isSaid = codes.has(code) || texts.some((text) => text.includes(`'${code}'`));
      // `attribute-missing.unknown`, `timeline.sign`, `status.404`: made of a code and what is said about it.
      return !isSaid && !(code.includes('.') && (codes.has(family) || FAMILIES.includes(family)));
    });
    expect(unsaid).toEqual([]);
  });

  it('has a sentence for each end of an opinion', () => {
    const because = [...new Set(trees.flatMap((tree) => [...tree.text.matchAll(ENDS)].map(([, code = '']) => code)))];
    expect(because.length).toBeGreaterThan(7);
    expect(because.filter((code) => !hasMessage(`opinion.${code}`))).toEqual([]);
  });

  it('has a name for every member of a closed set', () => {
    const named = Object.entries(SETS).flatMap(([set, members]) => members.map((code) => `${set}.${code}`));
    expect(named.length).toBeGreaterThan(150);
    expect(named.filter((key) => !labels.has(key))).toEqual([]);
  });
});

/** Prefixes of codes that are put together where they are said. */
const FAMILIES = [
  'annual',
  'bulletin',
  'passage',
  'dissent',
  'word',
  'portal',
  'timeline',
  'status',
  'opinion',
  'not-applicable',
  'suggestion',
  'clue',
  'report',
];

/** The words of an opinion's end, as the rules give them. */
const ENDS = /'((?:lapsedBy|supersededBy|revokedBy|overriddenBy|reopenedBy|carriedOverBy)[A-Z]\w+)'/g;

const SETS: Record<string, readonly string[]> = {
  figure: FIGURES,
  figureDefinition: FIGURES,
  figureDimension: DIMENSIONS,
  figureMeasure: MEASURES,
  spotCheckItemState: ITEM_STATES,
  spotCheckAct: ITEM_ACTS,
  spotCheckAge: AGES,
  spotCheckOfficeStep: OFFICE_STEPS,
  stratum: STRATA,
  rectificationState: RECTIFICATION_STATES,
  rectificationAct: RECTIFICATION_ACTS,
  state: STATES,
  event: EVENTS,
  step: STEPS,
  role: ROLES,
  jobState: JOB_STATES,
  machineScope: MACHINE_SCOPES,
  requestMatter: REQUEST_MATTERS,
  requestResult: REQUEST_RESULTS,
  applicantKind: APPLICANT_KINDS,
  matchVerdict: MATCH_VERDICTS,
  matchBasis: MATCH_BASES,
  dayReason: HOLIDAYS,
  dayArrangement: DAY_KINDS,
  taskKind: TASK_KINDS,
  taskOutcome: TASK_OUTCOMES,
  taskSubjectType: SUBJECT_TYPES,
  taskSignal: TASK_SIGNALS,
  unitKind: UNIT_KINDS,
  kind: KINDS,
  attribute: ATTRIBUTES,
  releaseForm: RELEASE_FORMS,
  validity: VALIDITIES,
  issuingName: ISSUING_NAMES,
  gateEvent: GATE_EVENTS,
  attachmentRole: ATTACHMENT_ROLES,
  clearanceOutcome: CLEARANCE_OUTCOMES,
  returnCode: RETURN_CODES,
  check: CHECK_CODES,
  packPart: PACK_PARTS,
  selfAuditState: SELF_AUDIT_STATES,
  selfAuditEvent: SELF_AUDIT_EVENTS,
  auditConclusion: CONCLUSIONS,
  clue: CLUES,
  reportSection: REPORT_SECTIONS,
};

/**
 * Texts that stand where a code is expected: the value of `code:` in an object, and the argument for a parameter of that
 * name, of whatever function, constructor or arrow declares one.
 */
function codesIn(trees: ts.SourceFile[]): Set<string> {
  const places = new Map(trees.flatMap((tree) => nodesOf(tree).flatMap(placeOfCode)));
  const found = trees.flatMap((tree) =>
    nodesOf(tree).flatMap((node) => {
      if (ts.isPropertyAssignment(node) && node.name.getText() === 'code') return textsOf(node.initializer);
      if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
      const callee = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
      const place = places.get(`${ts.isNewExpression(node) ? 'new ' : ''}${callee.getText()}`);
      const argument = place === undefined ? undefined : node.arguments?.[place];
      return argument ? textsOf(argument) : [];
    }),
  );
  return new Set(found.filter((code) => !NO_CODES.includes(code)));
}

/** Of an issue that is written out in the source: what its sentence needs and its `params` do not give. */
function gapsIn(node: ts.Node): string[] {
  if (!ts.isObjectLiteralExpression(node) || node.properties.some(ts.isSpreadAssignment)) return [];
  const valueOf = (name: string): ts.Expression | undefined => {
    const property = node.properties.filter(ts.isPropertyAssignment).find((one) => one.name.getText() === name);
    return property?.initializer;
  };
  // A check of the gate is no issue yet: each of its problems brings its own words.
  if (valueOf('exemption')) return [];
  const code = valueOf('code');
  const given = valueOf('params');
  const shorthand = node.properties.some((one) => ts.isShorthandPropertyAssignment(one) && one.name.text === 'params');
  if (!code || !ts.isStringLiteralLike(code) || shorthand || (given && !ts.isObjectLiteralExpression(given))) return [];
  const { message, fix = '' } = messageOf(code.text, 'en');
  const needed = [...`${message} ${fix}`.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name);
  const names = (given?.properties ?? []).map((one) => one.name?.getText());
  return needed
    .filter((name) => !names.includes(name) && given?.properties.every((one) => !ts.isSpreadAssignment(one)) !== false)
    .map((name) => `${code.text} does not say ${name}`);
}

/** Errors of the operating system, and a reason of the decision that is said otherwise. */
const NO_CODES = ['EEXIST', 'ENOENT', 'stale'];
/** Their parameter is the rest of a code; the whole is put together there. */
const PUT_TOGETHER = ['word', 'say', 'labelled', 'labelOf'];

function placeOfCode(node: ts.Node): [string, number][] {
  const [name, parameters] = declared(node);
  const place = parameters.findIndex((parameter) => parameter.name.getText() === 'code');
  return name === undefined || place < 0 || PUT_TOGETHER.includes(name) ? [] : [[name, place]];
}

function declared(node: ts.Node): [string | undefined, readonly ts.ParameterDeclaration[]] {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return [node.name?.getText(), node.parameters];
  if (ts.isConstructorDeclaration(node)) return [`new ${node.parent.name?.getText() ?? ''}`, node.parameters];
  if (ts.isVariableDeclaration(node) && node.initializer && ts.isArrowFunction(node.initializer))
    return [node.name.getText(), node.initializer.parameters];
  return [undefined, []];
}

function textsOf(expression: ts.Expression): string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isConditionalExpression(expression)) return [expression.whenTrue, expression.whenFalse].flatMap(textsOf);
  if (ts.isBinaryExpression(expression)) return [expression.left, expression.right].flatMap(textsOf);
  return ts.isParenthesizedExpression(expression) ? textsOf(expression.expression) : [];
}

function nodesOf(root: ts.Node): ts.Node[] {
  const nodes = [root];
  for (const node of nodes) ts.forEachChild(node, (child) => void nodes.push(child));
  return nodes;
}

function params({ message, fix = '' }: { message: string; fix?: string }): string {
  return [...new Set([...`${message} ${fix}`.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1]))].sort().join();
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
