import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { getMetadataStorage } from 'class-validator';
import type { Disclosure } from '../../../src/disclosure/rules/disclosure.js';
import type { FileEntry } from '../../../src/disclosure/rules/file-entry.js';
import type { Interpretation } from '../../../src/disclosure/rules/interpretation-package.js';
import { ATTACHMENT_ROLES } from '../../../src/disclosure/rules/vocabulary.js';
import type { AttachmentRole } from '../../../src/disclosure/rules/vocabulary.js';
import { ContentRequest } from '../../../src/documents/http/content.requests.js';
import { DisclosureRequest } from '../../../src/documents/http/disclosure.requests.js';
import { EMPTY_CONTENT } from '../../../src/documents/rules/content.js';
import {
  EMPTY_DISCLOSURE,
  EMPTY_INTERPRETATION,
  filesOf,
  keepingFiles,
  withFiles,
} from '../../../src/documents/rules/files.js';
import { SCOPES } from '../../../src/documents/rules/scopes.js';
import type { Content, Scope, ScopeTexts } from '../../../src/documents/rules/scopes.js';
import { scopeHashes } from '../../../src/documents/scope-hashes.js';

const file = (role: AttachmentRole): FileEntry => ({
  id: `f-${role}`,
  role,
  name: `${role}.pdf`,
  mediaType: 'application/pdf',
  size: 10,
  sha256: '0'.repeat(64),
  attributeMark: null,
});

const EMPTY: ScopeTexts = {
  content: EMPTY_CONTENT,
  disclosure: EMPTY_DISCLOSURE,
  interpretation: EMPTY_INTERPRETATION,
};

/** Every field of the three texts with a value that differs from its empty one; a field that is missing does not compile. */
const CONTENT: { [Field in keyof Required<Content>]: Content[Field] } = {
  kind: 'notice',
  title: '标题',
  mainRecipients: ['甲'],
  copyRecipients: ['乙'],
  urgency: 'urgent',
  contact: { name: '张三', phone: '1' },
  issuingName: 'government',
  documentDate: '2026-11-23',
  jointUnits: ['u1'],
  touchedUnits: ['u2'],
  leadUnitId: 'u1',
  forwarding: { title: '原件', documentId: null, attribute: null, redetermined: false },
  policy: { answer: true, reason: '理由' },
  normative: true,
  majorDecision: true,
  consulted: true,
  mandatoryProactive: { item: null, reason: '理由' },
  body: [{ type: 'paragraph', text: '正文' }],
  files: [file('attachment')],
};
const DISCLOSURE: { [Field in keyof Required<Disclosure>]: Disclosure[Field] } = {
  attribute: 'proactive',
  releaseForm: 'full',
  grounds: [{ catalogue: 'cn-2019', code: 'ND-4', evidence: {} }],
  reason: '理由',
  summary: '概述',
  reviewAt: { type: 'annual' },
  redactedCopy: 'f-redactedCopy',
  files: [file('redactedCopy')],
};
const INTERPRETATION: { [Field in keyof Required<Interpretation>]: Interpretation[Field] } = {
  plan: { outline: '提纲', form: '文字', channel: '网站', time: '同步', responsible: '张三' },
  materials: [{ id: 'm1', title: '解读', text: '说明', attachmentId: null, elements: [] }],
  exemption: { reason: '理由', confirmed: false },
  files: [file('interpretationMaterial')],
};

const FIELDS: [Scope, string, unknown][] = [
  ...Object.entries(CONTENT).map(([field, value]): [Scope, string, unknown] => ['content', field, value]),
  ...Object.entries(DISCLOSURE).map(([field, value]): [Scope, string, unknown] => ['disclosure', field, value]),
  ...Object.entries(INTERPRETATION).map(([field, value]): [Scope, string, unknown] => ['interpretation', field, value]),
];

const changed = (before: ScopeTexts, after: ScopeTexts): Scope[] => {
  const [one, other] = [scopeHashes(before), scopeHashes(after)];
  return SCOPES.filter((scope) => one[scope] !== other[scope]);
};

/** What a request may name: whoever adds a field there has to say to which scope it belongs. */
const fieldsOf = (request: typeof ContentRequest | typeof DisclosureRequest): string[] => [
  ...new Set(
    getMetadataStorage()
      .getTargetValidationMetadatas(request, '', false, false)
      .map(({ propertyName }) => propertyName),
  ),
];

describe('fields and scopes', () => {
  it.each(FIELDS)('%s: %s changes the hash of its own scope and of no other', (scope, field, value) => {
    expect(changed(EMPTY, { ...EMPTY, [scope]: { ...EMPTY[scope], [field]: value } })).toEqual([scope]);
  });

  it('cover everything a document holds and a request may name', () => {
    expect(Object.keys(CONTENT).sort()).toEqual(Object.keys(EMPTY_CONTENT).sort());
    expect(fieldsOf(ContentRequest).concat('files').sort()).toEqual(Object.keys(CONTENT).sort());
    expect(fieldsOf(DisclosureRequest).concat('files').sort()).toEqual(Object.keys(DISCLOSURE).sort());
    expect(Object.keys(EMPTY_INTERPRETATION).concat('files').sort()).toEqual(Object.keys(INTERPRETATION).sort());
  });
});

describe('a file', () => {
  const scopeOf: Record<AttachmentRole, Scope> = {
    attachment: 'content',
    draftExplanation: 'content',
    consultationStatement: 'content',
    legalityReview: 'content',
    fairCompetitionReview: 'content',
    collectiveDecision: 'content',
    redactedCopy: 'disclosure',
    thirdPartyConsent: 'disclosure',
    interpretationMaterial: 'interpretation',
  };

  it.each(ATTACHMENT_ROLES)('as %s is hashed where it is judged, and nowhere else', (role) => {
    const added = withFiles(EMPTY, [file(role)]);
    expect(changed(EMPTY, added)).toEqual([scopeOf[role]]);
    expect(filesOf(added)).toEqual([file(role)]);
    expect(changed(EMPTY, withFiles(added, []))).toEqual([]);
  });

  it('may hang in a scope whose text nobody has written yet', () => {
    const bare: ScopeTexts = { content: EMPTY_CONTENT, disclosure: null, interpretation: null };
    const added = withFiles(bare, [file('redactedCopy')]);
    expect(added.disclosure?.attribute).toBeNull();
    expect(added.interpretation).toBeNull();
    expect(withFiles(bare, [])).toEqual(bare);
  });

  it('stays when the proposal around it is replaced', () => {
    const before: Disclosure = { ...EMPTY_DISCLOSURE, files: [file('thirdPartyConsent')] };
    const after = keepingFiles({ ...EMPTY_DISCLOSURE, attribute: 'onRequest' }, before);
    expect([after.attribute, after.files]).toEqual(['onRequest', before.files]);
    expect('files' in keepingFiles(EMPTY_DISCLOSURE, null)).toBe(false);
  });
});
