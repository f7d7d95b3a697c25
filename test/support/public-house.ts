import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { FileEntry } from '../../src/disclosure/rules/file-entry.js';
import type { Kind } from '../../src/disclosure/rules/vocabulary.js';
import { Database } from '../../src/platform/database/database.js';
import { randomId } from '../../src/platform/ids.js';
import { FileStore } from '../../src/platform/storage/file-store.js';
import type { StoredFile } from '../../src/platform/storage/file-store.js';
import { Publication } from '../../src/publication/release.js';
import type { ShownValidity } from '../../src/publication/rules/published.js';
import type { RegistrationRecord, Release, SignedScopes } from '../../src/publication/rules/projection.js';
import { startApp } from './app.js';
import type { TestApp, TestAppOptions } from './app.js';

export const PDF = join(fileURLToPath(new URL('../components/files/', import.meta.url)), 'notice.pdf');

/** The server with a file store of its own, to hand finished releases to the public side without the procedure. */
export interface House {
  app: TestApp;
  folder: string;
  pdf: StoredFile;
  publication: Publication;
  database: Database;
}

export async function openHouse(options: TestAppOptions = {}): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'yuantou-portal-'));
  const app = await startApp({ ...options, config: { dataDir: folder, ...options.config } });
  const pdf = await app.nest.get(FileStore).put(Readable.from([await readFile(PDF)]), { name: 'a.pdf' });
  return { app, folder, pdf, publication: app.nest.get(Publication), database: app.nest.get(Database) };
}

export async function closeHouse({ app, folder }: House): Promise<void> {
  await app.close();
  await rm(folder, { recursive: true });
}

/** What a signed document looks like when it is handed over; `inner` is what only the house may know. */
export function scopesOf(pdf: StoredFile, title: string, kind: Kind = 'notice', inner = '甲'): SignedScopes {
  const file = (id: string, role: FileEntry['role'], name: string): FileEntry => {
    const { mediaType, size, sha256 } = pdf;
    return { id, role, name, mediaType, size, sha256, attributeMark: null };
  };
  return {
    content: {
      kind,
      title,
      mainRecipients: ['各区县人民政府', '市政府各部门'],
      contact: { name: '示例联系人', phone: '0458-0000000' },
      body: [
        { type: 'heading', level: 2, text: '一、总则' },
        { type: 'paragraph', text: '第一条 <script>alert(1)</script> & "引号"' },
        { type: 'list', ordered: true, items: ['甲项', '乙项'] },
        {
          type: 'table',
          rows: [
            ['单位', '数量'],
            ['某局', '3'],
          ],
        },
      ],
      files: [file('a1', 'attachment', '附件 1（清单）.pdf'), file('x1', 'draftExplanation', `${inner}起草说明.pdf`)],
    },
    disclosure: {
      attribute: 'proactive',
      releaseForm: 'full',
      grounds: [],
      reason: `${inner}理由`,
      summary: `${title}的概述`,
      reviewAt: null,
      redactedCopy: null,
    },
    interpretation: {
      plan: { outline: `${inner}提纲`, form: '文字解读', channel: `${inner}渠道`, time: inner, responsible: inner },
      materials: [
        { id: 'mat1', title: `《${title}》解读`, text: '为什么\n怎么办', attachmentId: null, elements: [] },
        { id: 'mat2', title: '一图读懂', text: null, attachmentId: 'm1', elements: [] },
      ],
      exemption: null,
      files: [file('m1', 'interpretationMaterial', '一图读懂.pdf')],
    },
  };
}

export const signed = { content: 'c'.repeat(64), disclosure: 'd'.repeat(64), interpretation: 'e'.repeat(64) };
let counter = 0;

export function recordOf(publishedAt: string, change: Partial<RegistrationRecord> = {}): RegistrationRecord {
  counter += 1;
  return {
    publicId: randomId(),
    indexNumber: `示例/2026-${String(counter).padStart(5, '0')}`,
    documentNumber: `示政发〔2026〕${counter}号`,
    issuers: ['示例市人民政府'],
    documentDate: '2026-11-20',
    publishedAt: new Date(publishedAt),
    mark: '此件公开发布',
    interpretedBy: '示例市营商局',
    ...change,
  };
}

export const channel = (at: string) => ({
  channel: '市政府网站',
  officialAddress: 'https://www.example.gov.cn/1',
  publishedAt: new Date(at),
});

/** Repealed or lapsed on a day, by nothing that is named. */
export const noLonger = (validity: 'repealed' | 'lapsed'): ShownValidity => ({
  ...{ validity, since: '2022-12-31', endedBy: null, endedByWords: null },
});

export async function publish(house: House, release: Release): Promise<Release> {
  const at = release.document.publishedAt.toISOString();
  await house.database.transaction((tx) => house.publication.release(tx, release, [channel(at)]));
  return release;
}
