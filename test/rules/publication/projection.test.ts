import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { FileEntry } from '../../../src/disclosure/rules/file-entry.js';
import type { Disclosure } from '../../../src/disclosure/rules/disclosure.js';
import type { Interpretation } from '../../../src/disclosure/rules/interpretation-package.js';
import { blockProblems, textOfBlocks } from '../../../src/publication/rules/blocks.js';
import type { Block } from '../../../src/publication/rules/blocks.js';
import { interpretationsOf, projectionOf, publishedBody } from '../../../src/publication/rules/projection.js';
import type { RegistrationRecord, SignedHashes, SignedScopes } from '../../../src/publication/rules/projection.js';
import { hashOfDocument } from '../../../src/publication/release.js';

const INNER = '内部';

const file = (id: string, role: FileEntry['role'], attributeMark: FileEntry['attributeMark'] = null): FileEntry => ({
  id,
  role,
  name: `${id}.pdf`,
  mediaType: 'application/pdf',
  size: 10,
  sha256: id.padEnd(64, '0'),
  attributeMark,
});

const content = {
  kind: 'notice' as const,
  title: '关于示例的通知',
  mainRecipients: ['各区县政府'],
  copyRecipients: [`${INNER}抄送机关`],
  urgency: 'urgent',
  contact: { name: '示例联系人', phone: '0458-0000000' },
  issuingName: 'government',
  documentDate: '2026-11-20',
  jointUnits: [`${INNER}单位`],
  policy: { answer: true, reason: `${INNER}理由` },
  mandatoryProactive: { item: null, reason: `${INNER}条目理由` },
  body: [{ type: 'paragraph', text: '正文\r\n第二行' }] as Block[],
  files: [file('a1', 'attachment'), file('x1', 'draftExplanation'), file('x2', 'legalityReview')],
};

const disclosure: Disclosure = {
  attribute: 'proactive',
  releaseForm: 'full',
  grounds: [{ catalogue: 'cn-2019', code: 'ND-4', evidence: { thirdParty: `${INNER}第三方` } }],
  reason: `${INNER}认定理由`,
  summary: '概述',
  reviewAt: { type: 'event', event: `${INNER}事件` },
  redactedCopy: 'r1',
  files: [file('x3', 'thirdPartyConsent'), file('r1', 'redactedCopy')],
};

const interpretation: Interpretation = {
  plan: {
    outline: `${INNER}提纲`,
    form: '文字解读',
    channel: `${INNER}渠道`,
    time: `${INNER}时间`,
    responsible: `${INNER}责任人`,
  },
  materials: [
    {
      id: 'mat1',
      title: '解读',
      text: '第一段\n\n 第二段 ',
      attachmentId: null,
      elements: ['goals'],
    },
    { id: 'mat2', title: '图解', text: null, attachmentId: 'm1', elements: [] },
  ],
  exemption: { reason: `${INNER}豁免`, confirmed: false },
  files: [file('m1', 'interpretationMaterial')],
};

const signed: SignedHashes = { content: 'c'.repeat(64), disclosure: 'd'.repeat(64), interpretation: 'e'.repeat(64) };

const record: RegistrationRecord = {
  publicId: 'abcdefghijklmnopqrstuv',
  indexNumber: '示例/2026-00001',
  documentNumber: '示政发〔2026〕1号',
  issuers: ['示例市人民政府'],
  documentDate: '2026-11-23',
  publishedAt: new Date('2026-11-24T01:00:00Z'),
  mark: '此件公开发布',
  interpretedBy: '示例市营商局',
};

const scopes: SignedScopes = { content, disclosure, interpretation };
const withDisclosure = (change: Partial<Disclosure>): SignedScopes => ({
  ...scopes,
  disclosure: { ...disclosure, ...change },
});

describe('projection of what was signed', () => {
  it('in full shows text, recipients, contact and attachments, and the interpretation beside them', () => {
    const release = projectionOf(scopes, signed, record);
    expect(release).toEqual({
      publicId: record.publicId,
      signed,
      document: {
        indexNumber: '示例/2026-00001',
        documentNumber: '示政发〔2026〕1号',
        title: '关于示例的通知',
        issuers: ['示例市人民政府'],
        kind: 'notice',
        documentDate: '2026-11-23',
        publishedAt: record.publishedAt,
        releaseForm: 'full',
        mark: '此件公开发布',
        summary: '概述',
        mainRecipients: ['各区县政府'],
        contact: { name: '示例联系人', phone: '0458-0000000' },
        body: [{ type: 'paragraph', text: '正文\n第二行' }],
        files: [
          {
            sourceId: 'a1',
            role: 'attachment',
            name: 'a1.pdf',
            mediaType: 'application/pdf',
            size: 10,
            sha256: 'a1'.padEnd(64, '0'),
          },
        ],
      },
      interpretations: [
        {
          sourceId: 'mat1',
          title: '解读',
          form: '文字解读',
          responsibleUnit: '示例市营商局',
          publishedAt: record.publishedAt,
          body: [
            { type: 'paragraph', text: '第一段' },
            { type: 'paragraph', text: '第二段' },
          ],
          files: [],
        },
        {
          sourceId: 'mat2',
          title: '图解',
          form: '文字解读',
          responsibleUnit: '示例市营商局',
          publishedAt: record.publishedAt,
          body: [],
          files: [
            {
              sourceId: 'm1',
              role: 'interpretationMaterial',
              name: 'm1.pdf',
              mediaType: 'application/pdf',
              size: 10,
              sha256: 'm1'.padEnd(64, '0'),
            },
          ],
        },
      ],
    });
  });

  it.each(['full', 'redacted', 'summary'] as const)('as %s lets no inner word or paper through', (releaseForm) => {
    const text = JSON.stringify(projectionOf(withDisclosure({ releaseForm }), signed, record));
    expect(text).not.toContain(INNER);
    for (const paper of ['x1', 'x2', 'x3']) expect(text).not.toContain(`${paper}.pdf`);
    expect(text.includes('正文')).toBe(releaseForm === 'full');
    expect(text.includes('r1.pdf')).toBe(releaseForm === 'redacted');
    expect(text.includes('a1.pdf')).toBe(releaseForm === 'full');
    expect(text.includes('示例联系人')).toBe(releaseForm === 'full');
    expect(text).toContain('关于示例的通知');
  });

  it('is untouched by anything inner, and changes with everything the public sees', () => {
    const hash = (one: SignedScopes, other: Partial<RegistrationRecord> = {}): string =>
      hashOfDocument(projectionOf(one, signed, { ...record, ...other }));
    const before = hash(scopes);
    expect(hash(withDisclosure({ reason: '另一理由', grounds: [], reviewAt: null }))).toBe(before);
    const innerContent = {
      ...content,
      copyRecipients: [],
      jointUnits: [],
      files: content.files.filter((one) => one.role !== 'legalityReview'),
    };
    expect(hash({ ...scopes, content: innerContent, interpretation: null })).toBe(before);

    const visible: SignedScopes[] = [
      { ...scopes, content: { ...content, title: '别的标题' } },
      { ...scopes, content: { ...content, body: [{ type: 'paragraph', text: '别的正文' }] } },
      { ...scopes, content: { ...content, mainRecipients: [] } },
      { ...scopes, content: { ...content, contact: null } },
      { ...scopes, content: { ...content, files: content.files.slice(1) } },
      withDisclosure({ summary: '别的概述' }),
      withDisclosure({ releaseForm: 'redacted' }),
    ];
    for (const one of visible) expect(hash(one)).not.toBe(before);
    for (const other of [
      { indexNumber: 'x' },
      { documentNumber: null },
      { issuers: ['x'] },
      { mark: 'x' },
      { documentDate: '2026-01-01' },
    ]) {
      expect(hash(scopes, other)).not.toBe(before);
    }
  });

  it('gives the same bytes for the same words, however they were typed', () => {
    const typed = (text: string): SignedScopes => ({
      ...scopes,
      content: { ...content, title: text, body: [{ type: 'paragraph', text }] },
    });
    const form = (text: string): string =>
      JSON.stringify(publishedBody(projectionOf(typed(text), signed, record).document));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(form(text.replaceAll('\n', '\r\n').normalize('NFD'))).toBe(form(text));
      }),
    );
  });

  it('leaves an attachment behind that is marked for less', () => {
    const marked = [file('a1', 'attachment', 'proactive'), file('a2', 'attachment', 'onRequest')];
    const files = [...marked, file('a3', 'attachment', 'nonDisclosure')];
    const { document } = projectionOf({ ...scopes, content: { ...content, files } }, signed, record);
    expect(document.files.map(({ sourceId }) => sourceId)).toEqual(['a1']);
  });

  it('gives an added interpretation the form it has in a release', () => {
    expect(interpretationsOf(scopes, record)).toEqual(projectionOf(scopes, signed, record).interpretations);
    expect(interpretationsOf({ interpretation: null }, record)).toEqual([]);
  });

  it.each<[string, SignedScopes]>([
    ['no attribute', withDisclosure({ attribute: null })],
    ['on request', withDisclosure({ attribute: 'onRequest' })],
    ['not to be disclosed', withDisclosure({ attribute: 'nonDisclosure' })],
    ['no form of release', withDisclosure({ releaseForm: null })],
    ['redacted without its copy', withDisclosure({ releaseForm: 'redacted', redactedCopy: null })],
    ['a redacted copy that is another paper', withDisclosure({ releaseForm: 'redacted', redactedCopy: 'x1' })],
    ['a summary that is blank', withDisclosure({ releaseForm: 'summary', summary: ' ' })],
    ['no kind', { ...scopes, content: { ...content, kind: null } }],
    [
      'a material whose file is another paper',
      {
        ...scopes,
        interpretation: {
          ...interpretation,
          materials: [{ id: 'm', title: 'm', text: null, attachmentId: 'x2', elements: [] }],
        },
      },
    ],
  ])('is refused: %s', (_name, one) => {
    expect(() => projectionOf(one, signed, record)).toThrow();
  });
});

describe('blocks', () => {
  it('read as one text', () => {
    const blocks: Block[] = [
      { type: 'heading', level: 1, text: '方案' },
      { type: 'paragraph', text: '一段' },
      { type: 'list', ordered: true, items: ['甲', '乙'] },
      { type: 'table', rows: [['a', 'b'], ['c']] },
    ];
    expect(textOfBlocks(blocks)).toBe('方案\n一段\n甲\n乙\na\tb\nc');
    expect(blockProblems(blocks)).toEqual([]);
  });

  it.each<[unknown, string[]]>([
    ['text', ['']],
    [[null], ['/0']],
    [[{}], ['/0/type']],
    [[{ type: 'toString' }], ['/0/type']],
    [[{ type: 'heading', level: 5, text: 'x' }], ['/0/level']],
    [[{ type: 'heading', level: '1', text: 'x' }], ['/0/level']],
    [[{ type: 'paragraph' }], ['/0/text']],
    [[{ type: 'paragraph', text: 'x', html: '<b>' }], ['/0/html']],
    [
      [
        { type: 'paragraph', text: 'x' },
        { type: 'list', ordered: 1, items: ['a', 1] },
      ],
      ['/1/ordered', '/1/items'],
    ],
    [[{ type: 'table', rows: [['a'], 'b'] }], ['/0/rows']],
  ])('tell what is wrong with %j', (value, problems) => {
    expect(blockProblems(value)).toEqual(problems);
  });
});
