import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Lang = 'zh' | 'en';

export interface MessageText {
  /** What happened. */
  message: string;
  /** How to mend it, where it can be mended. */
  fix?: string;
}

type Params = Record<string, string | number>;

interface Catalogue {
  messages: Map<string, Record<Lang, MessageText>>;
  labels: Map<string, Record<Lang, string>>;
}

const isLabels = (file: string): boolean => file.startsWith('labels');
const catalogue = readCatalogue(findFolder());

/** The sentence for a code, `{{param}}` filled in. An unknown code answers with itself, so that nothing is hidden. */
export function messageOf(code: string, lang: Lang, params: Params = {}): MessageText {
  const text = catalogue.messages.get(code)?.[lang];
  if (!text) return { message: code };
  const message = fill(text.message, params, lang);
  return text.fix === undefined ? { message } : { message, fix: fill(text.fix, params, lang) };
}

/** The name of a member of a closed set (states, roles, kinds …); the code itself when it has none. */
export function labelOf(set: string, code: string, lang: Lang): string {
  return catalogue.labels.get(`${set}.${code}`)?.[lang] ?? code;
}

/** The sentence of one issue: its code's, or, where a code can fail in several ways, that of `params.problem`. */
export function sentenceOf(code: string, lang: Lang, params: Params = {}): MessageText {
  const way = `${code}.${params['problem'] ?? ''}`;
  return messageOf(hasMessage(way) ? way : code, lang, params);
}

export function hasMessage(code: string): boolean {
  return catalogue.messages.has(code);
}

/** Every label as `set.code`, for the vocabulary of the API. */
export function allLabels(lang: Lang): { set: string; code: string; label: string }[] {
  return [...catalogue.labels].map(([key, text]) => {
    const dot = key.indexOf('.');
    return { set: key.slice(0, dot), code: key.slice(dot + 1), label: text[lang] };
  });
}

/** The closed sets that have labels, in alphabetical order. */
export const labelSets = (): string[] => [...new Set(allLabels('zh').map(({ set }) => set))].sort();

/** Reads a folder of catalogue files; throws on a code given twice or in one language only. */
export function readCatalogue(folder: string): Catalogue {
  const result: Catalogue = { messages: new Map(), labels: new Map() };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    for (const [code, text] of entriesOf(join(folder, file))) {
      if (isLabels(file)) addOnce(result.labels, code, bothLabels(text, code), file);
      else addOnce(result.messages, code, bothTexts(text, code), file);
    }
  }
  return result;
}

function entriesOf(path: string): [string, unknown][] {
  const raw = readFileSync(path, 'utf8');
  const parsed: unknown = JSON.parse(raw);
  if (!isRecord(parsed)) throw new Error(`${path}: an object of codes is expected`);
  // JSON.parse keeps the last of two equal keys without a word.
  const codes = [...raw.matchAll(/^ {2}"([^"]+)":/gm)].map((match) => match[1]);
  const twice = codes.find((code, i) => codes.indexOf(code) !== i);
  if (twice !== undefined) throw new Error(`${path}: ${twice} is given twice`);
  return Object.entries(parsed);
}

function addOnce<T>(map: Map<string, T>, code: string, value: T, file: string): void {
  if (map.has(code)) throw new Error(`messages/${file}: ${code} is given in another file too`);
  map.set(code, value);
}

function bothTexts(text: unknown, code: string): Record<Lang, MessageText> {
  if (!isRecord(text)) throw new Error(`messages: ${code} needs zh and en`);
  return { zh: textOf(text['zh'], code, 'zh'), en: textOf(text['en'], code, 'en') };
}

function textOf(value: unknown, code: string, lang: Lang): MessageText {
  if (!isRecord(value) || typeof value['message'] !== 'string' || value['message'] === '') {
    throw new Error(`messages: ${code} has no ${lang} message`);
  }
  const fix = value['fix'];
  return typeof fix === 'string' && fix !== '' ? { message: value['message'], fix } : { message: value['message'] };
}

function bothLabels(text: unknown, code: string): Record<Lang, string> {
  if (!isRecord(text)) throw new Error(`labels: ${code} needs zh and en`);
  const { zh, en } = text;
  if (typeof zh !== 'string' || typeof en !== 'string' || !zh || !en)
    throw new Error(`labels: ${code} needs zh and en`);
  return { zh, en };
}

/** A parameter named after a closed set (`state`, `role` …) is shown by its label. */
function fill(sentence: string, params: Params, lang: Lang): string {
  return sentence.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : labelOf(name, String(value), lang);
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same module runs from `src/` (tests) and from `dist/src/` (server): the folder is found by walking up. */
function findFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const candidate = join(folder, 'messages');
    if (isCatalogue(candidate)) return candidate;
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the folder messages/ is missing beside package.json');
    folder = parent;
  }
}

function isCatalogue(folder: string): boolean {
  try {
    return readdirSync(folder).some(isLabels) || readdirSync(folder).includes('platform.json');
  } catch {
    return false;
  }
}
