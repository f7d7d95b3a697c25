import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Disclosure } from '../../../src/disclosure/rules/disclosure.js';
import { INTERPRETATION_ELEMENTS } from '../../../src/disclosure/rules/interpretation-package.js';
import type { Interpretation } from '../../../src/disclosure/rules/interpretation-package.js';
import { ATTRIBUTES, ISSUING_NAMES, KINDS, RELEASE_FORMS } from '../../../src/disclosure/rules/vocabulary.js';
import { blockProblems, textOfBlocks } from '../../../src/publication/rules/blocks.js';
import type { Block } from '../../../src/publication/rules/blocks.js';

const data = new URL('../../../data/', import.meta.url);
const bytesOf = (path: string): Buffer => readFileSync(new URL(path, data));
/** The files are ours; each test says what it relies on. */
const jsonOf = <T>(path: string): T => JSON.parse(bytesOf(path).toString('utf8')) as T;

interface ExampleDocument {
  label: string;
  title: string;
  elements: { kind: string; issuingName: string; mainRecipients: string[]; contact: { name: string; phone: string } };
  disclosure: Disclosure;
  blocks: Block[];
}

interface Corrections {
  source: { file: string; sha256: string; characters: number };
  corrections: { position: number; original: string; corrected: string; why: { zh: string; en: string } }[];
  layout: { ranges: [number, number][] };
}

const plan = jsonOf<ExampleDocument>('yichun-plan/document.json');
const { source, corrections, layout } = jsonOf<Corrections>('yichun-plan/corrections.json');
const sourceText = bytesOf(`yichun-plan/${source.file}`).toString('utf8');

interface Edit {
  position: number;
  length: number;
  corrected: string;
}

function edits(): Edit[] {
  const listed = corrections.map(({ position, original, corrected }) => ({
    position,
    length: original.length,
    corrected,
  }));
  const white = layout.ranges.map(([position, length]) => ({ position, length, corrected: '' }));
  return [...listed, ...white].sort((one, other) => one.position - other.position);
}

describe('the city plan of 2017 as example data', () => {
  it('comes from the stored source, byte for byte', () => {
    expect(createHash('sha256').update(bytesOf('yichun-plan/source.txt')).digest('hex')).toBe(source.sha256);
    expect(sourceText).toHaveLength(source.characters);
  });

  it('lists every correction with what stood there and why, and counts only white space as layout', () => {
    for (const { position, original, why } of corrections) {
      expect(sourceText.slice(position, position + original.length)).toBe(original);
      for (const words of [why.zh, why.en]) expect(words).toMatch(/\S/);
    }
    for (const [position, length] of layout.ranges) {
      expect(sourceText.slice(position, position + length)).toMatch(/^[\n \u00a0]+$/);
    }
    edits().reduce((end, { position, length }) => {
      expect(position).toBeGreaterThanOrEqual(end);
      return position + length;
    }, 0);
  });

  it('is the source with its corrections and nothing else: no character is lost, none is added', () => {
    let corrected = '';
    let at = 0;
    for (const edit of edits()) {
      corrected += sourceText.slice(at, edit.position) + edit.corrected;
      at = edit.position + edit.length;
    }
    corrected += sourceText.slice(at);
    const recipients = `${plan.elements.mainRecipients.join(',')}:`;
    expect([plan.title, recipients, textOfBlocks(plan.blocks)].join('\n')).toBe(corrected);
  });

  it('has neither the scrambled name nor debris of the page, and says under which name it goes', () => {
    const text = JSON.stringify(plan);
    for (const debris of ['365', '备用', '无标题', '发布日期']) expect(text).not.toContain(debris);
    expect(textOfBlocks(plan.blocks)).toContain('《伊春市人民政府办公室关于做好规范性文件解读工作的通知》');
    expect(plan.label).toBe('示例：以市政府办公室名义');
    expect(plan.elements.issuingName).toBe('governmentOffice');
    expect(plan.blocks.filter((block) => block.type === 'heading')).toHaveLength(12);
  });

  it('has an interpretation package that covers the nine elements in words of its own', () => {
    const { plan: outline, materials } = jsonOf<Interpretation>('yichun-plan/interpretation.json');
    expect(Object.values(outline ?? {}).every((part) => typeof part === 'string' && part.length > 4)).toBe(true);
    expect(Object.keys(outline ?? {}).sort()).toEqual(['channel', 'form', 'outline', 'responsible', 'time']);
    expect([...new Set(materials.flatMap((material) => material.elements))].sort()).toEqual(
      [...INTERPRETATION_ELEMENTS].sort(),
    );
    const whole = textOfBlocks(plan.blocks).replace(/[\p{P}\s]/gu, '');
    for (const { text } of materials) {
      const words = (text ?? '').replace(/[\p{P}\s]/gu, '');
      const copied = [...words].findIndex((_, i) => i + 22 <= words.length && whole.includes(words.slice(i, i + 22)));
      expect(copied === -1 ? '' : words.slice(copied, copied + 22)).toBe('');
    }
  });
});

describe('the example documents', () => {
  const names = readdirSync(new URL('examples/', data)).map((name) => `examples/${name}`);

  it.each(['yichun-plan/document.json', ...names])('%s speaks the vocabulary and is made of blocks', (path) => {
    const one = jsonOf<ExampleDocument>(path);
    expect(blockProblems(one.blocks)).toEqual([]);
    expect(KINDS).toContain(one.elements.kind);
    expect(ISSUING_NAMES).toContain(one.elements.issuingName);
    expect(ATTRIBUTES).toContain(one.disclosure.attribute);
    if (one.disclosure.attribute !== 'nonDisclosure') expect(RELEASE_FORMS).toContain(one.disclosure.releaseForm);
    expect(one.disclosure.reason.length).toBeGreaterThan(20);
    expect(one.disclosure.summary.length).toBeLessThanOrEqual(100);
    expect(one.label).toMatch('示例');
  });

  it('are one that is withheld with a ground, a reason and a day, and one that is to be had on request', () => {
    const [reply, request] = names.sort().map((name) => jsonOf<ExampleDocument>(name).disclosure);
    expect(request).toMatchObject({
      attribute: 'nonDisclosure',
      grounds: [{ catalogue: 'cn-2019', code: 'ND-6d', evidence: { endsWhen: expect.any(String) } }],
      reviewAt: { type: 'event' },
    });
    expect(reply).toMatchObject({ attribute: 'onRequest', releaseForm: 'full', grounds: [{ code: 'OR-1' }] });
  });

  it('come with a list of matters that are not public, in both languages', () => {
    const matters =
      jsonOf<{ matter: { zh: string; en: string }; ground: { zh: string; en: string } }[]>('withheld-matters.json');
    expect(matters).toHaveLength(7);
    for (const { matter, ground } of matters)
      for (const words of [matter.zh, matter.en, ground.zh, ground.en]) expect(words).toMatch(/\S/);
  });
});
