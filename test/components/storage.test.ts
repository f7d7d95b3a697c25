import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Refused } from '../../src/platform/errors.js';
import { FileMissing } from '../../src/platform/storage/file-store.js';
import { LocalFileStore } from '../../src/platform/storage/local-file-store.js';

const folder = fileURLToPath(new URL('files/', import.meta.url));
const sample = (name: string): Promise<Buffer> => readFile(join(folder, name));

describe('the file store', () => {
  let root: string;
  let store: LocalFileStore;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'yuantou-files-'));
    store = new LocalFileStore(root);
    await store.prepare();
  });
  afterEach(() => rm(root, { recursive: true }));

  const put = (bytes: Buffer, name: string, maxBytes?: number) =>
    store.put(Readable.from(inChunks(bytes)), { name, ...(maxBytes !== undefined && { maxBytes }) });

  const everything = async (): Promise<string[]> =>
    (await readdir(root, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);

  const expectRefusal = async (code: string, attempt: () => Promise<unknown>): Promise<void> => {
    const error: unknown = await attempt().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Refused);
    expect(error).toMatchObject({ code, issues: [{ code }] });
    expect(await everything()).toEqual([]);
  };

  it.each([
    ['notice.pdf', 'application/pdf'],
    ['notice.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['table.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['slide.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['notice.doc', 'application/msword'],
    ['table.xls', 'application/vnd.ms-excel'],
    ['notice.png', 'image/png'],
    ['notice.jpg', 'image/jpeg'],
    ['tone.mp3', 'audio/mpeg'],
    ['table.csv', 'text/csv; charset=utf-8'],
  ])('takes %s and gives it back byte for byte', async (name, mediaType) => {
    const bytes = await sample(name);
    const stored = await put(bytes, name);
    expect(stored).toEqual({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      sm3: createHash('sm3').update(bytes).digest('hex'),
      size: bytes.length,
      mediaType,
    });
    expect(await buffer(await store.open(stored.sha256))).toEqual(bytes);
    expect(await everything()).toEqual([stored.sha256]);
  });

  it('takes a WPS text, an OFD, an MP4 and a text in GB 18030 by what they are', async () => {
    expect((await put(await sample('notice.doc'), '通知.WPS')).mediaType).toBe('application/msword');
    expect((await put(zip({ 'OFD.xml': '<OFD/>', 'Doc_0/Document.xml': '<Document/>' }), '通知.ofd')).mediaType).toBe(
      'application/ofd',
    );
    expect((await put(mp4(), '解读.mp4')).mediaType).toBe('video/mp4');
    const gb18030 = Buffer.from('b5a5cebb2cb5a5cebb0d0a8139ef30', 'hex');
    expect((await put(gb18030, '表.txt')).mediaType).toBe('text/plain; charset=gb18030');
  });

  it('keeps the same bytes once, whatever they are called', async () => {
    const bytes = await sample('notice.pdf');
    const [first, second] = await Promise.all([put(bytes, '甲.pdf'), put(bytes, '乙.pdf')]);
    expect(second).toEqual(first);
    expect(await everything()).toEqual([first.sha256]);
  });

  it('tells what it has, and forgets what is deleted', async () => {
    const { sha256 } = await put(await sample('notice.pdf'), 'a.pdf');
    expect(await store.exists(sha256)).toBe(true);
    await store.delete(sha256);
    await store.delete(sha256);
    expect(await store.exists(sha256)).toBe(false);
    await expect(store.open(sha256)).rejects.toThrow(FileMissing);
    await expect(store.open('../../etc/passwd')).rejects.toThrow(FileMissing);
  });

  it.each([
    'notice.pdf',
    'notice.docx',
    'table.xlsx',
    'slide.pptx',
    'notice.doc',
    'table.xls',
    'notice.png',
    'notice.jpg',
  ])('refuses %s when its end was lost on the way', async (name) => {
    const bytes = await sample(name);
    await expectRefusal('fileDamaged', () => put(bytes.subarray(0, Math.floor(bytes.length * 0.6)), name));
  });

  it('refuses an MP4 whose end was lost on the way', async () => {
    await expectRefusal('fileDamaged', () => put(mp4().subarray(0, -10), 'a.mp4'));
  });

  it('refuses an empty file', async () => {
    await expectRefusal('fileEmpty', () => put(Buffer.alloc(0), 'a.txt'));
  });

  it('refuses more bytes than allowed without reading on', async () => {
    let read = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(65_536, 'a'.repeat(++read && 1));
      })(),
    );
    await expectRefusal('fileTooLarge', () => store.put(endless, { name: 'a.txt', maxBytes: 1024 * 1024 }));
    expect(read).toBeLessThan(40);
    expect(endless.destroyed).toBe(true);
    expect((await put(Buffer.alloc(1024, 'a'), 'a.txt', 1024)).size).toBe(1024);
  });

  it.each([
    ['notice.pdf', 'notice.docx'],
    ['notice.docx', 'notice.xlsx'],
    ['notice.doc', 'notice.xls'],
    ['table.xls', 'table.doc'],
    ['notice.png', 'notice.jpg'],
    ['notice.pdf', 'notice'],
    ['notice.pdf', '.pdf'],
    ['notice.pdf', 'notice.pdf.txt'],
  ])('refuses the bytes of %s under the name %s', async (bytesOf, name) => {
    const bytes = await sample(bytesOf);
    await expectRefusal('fileNameMismatch', () => put(bytes, name));
  });

  it.each<[string, Buffer, string]>([
    ['an archive', zip({ 'a.txt': 'a' }), 'a.zip'],
    ['an archive that is called a text document', zip({ 'a.txt': 'a' }), 'a.docx'],
    ['a program', Buffer.from('7f454c460201010000000000000000000200', 'hex'), 'a.txt'],
    ['a page with scripts', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'a.html'],
    ['an XML file', Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a/>'), 'a.txt'],
    ['text with control characters', Buffer.from('a\u0000b'), 'a.txt'],
    ['text in no encoding we take', Buffer.from([0x61, 0xff, 0xff, 0x62]), 'a.csv'],
    ['random bytes', createHash('sha512').update('x').digest(), 'a.pdf'],
  ])('refuses %s', async (_name, bytes, name) => {
    await expectRefusal('fileTypeNotAllowed', () => put(bytes, name));
  });

  it('refuses a document with macros', async () => {
    const types =
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
    await expectRefusal('fileTypeNotAllowed', () => put(zip({ '[Content_Types].xml': types }), 'a.docx'));
  });

  it.each<[string, () => Promise<Buffer>, string]>([
    [
      'a picture with an archive behind it',
      async () => Buffer.concat([await sample('notice.jpg'), zip({ 'a.exe': 'MZ' })]),
      'a.jpg',
    ],
    [
      'a PDF with an archive behind it',
      async () => Buffer.concat([await sample('notice.pdf'), zip({ a: 'b' })]),
      'a.pdf',
    ],
    ['a text with an archive behind it', async () => Buffer.concat([Buffer.from('text '), emptyZip]), 'a.txt'],
    ['an archive that a PDF reader opens', async () => zip({ '%PDF-1.4.txt': 'x', 'OFD.xml': 'x' }), 'a.ofd'],
  ])('refuses a file that is two things: %s', async (_name, bytes, name) => {
    const content = await bytes();
    const error: unknown = await put(content, name).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Refused);
    expect(['fileTypeNotAllowed', 'fileDamaged']).toContain((error as Refused).code);
    expect(await everything()).toEqual([]);
  });

  it.each([
    '../a.pdf',
    'a/b.pdf',
    'a\\b.pdf',
    'a\u0000.pdf',
    'fdp.\u202eexe.pdf',
    ' a.pdf',
    '',
    `${'长'.repeat(90)}.pdf`,
    'a\ud800.pdf',
  ])('refuses the name %j', async (name) => {
    const bytes = await sample('notice.pdf');
    await expectRefusal('fileNameNotAllowed', () => put(bytes, name));
  });

  it('keeps nothing of a file whose sender breaks off', async () => {
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('half');
        throw new Error('connection lost');
      })(),
    );
    await expect(store.put(broken, { name: 'a.txt' })).rejects.toThrow('connection lost');
    expect(await everything()).toEqual([]);
  });

  it('takes over a file from another store only when its bytes are what its name says', async () => {
    const { sha256 } = await put(await sample('notice.pdf'), 'a.pdf');
    const other = new LocalFileStore(join(root, 'other'));
    await other.prepare();
    await other.adopt(sha256, store);
    await other.adopt(sha256, store);
    expect(await buffer(await other.open(sha256))).toEqual(await sample('notice.pdf'));

    await other.delete(sha256);
    await writeFile(join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256), 'rotten');
    await expect(other.adopt(sha256, store)).rejects.toThrow(FileMissing);
    expect(await other.exists(sha256)).toBe(false);
  });

  it('lists on past a file that somebody else has taken away meanwhile', async () => {
    const names = ['0', '1', '2'].map((end) => `abcd${end.repeat(60)}`);
    await mkdir(join(root, 'ab', 'cd'), { recursive: true });
    for (const name of names) await writeFile(join(root, 'ab', 'cd', name), name);
    const listed: string[] = [];
    for await (const sha256 of store.olderThan(0)) {
      listed.push(sha256);
      for (const other of names) if (other !== names[2]) await store.delete(other);
    }
    expect(listed).toContain(names[2]);
    expect(await everything()).toEqual([names[2]]);
  });

  it('clears away at start what a killed process left more than a day ago, and nothing else', async () => {
    await writeFile(join(root, 'incoming', 'now'), 'half');
    await writeFile(join(root, 'incoming', 'old'), 'half');
    await utimes(join(root, 'incoming', 'old'), 0, 0);
    await store.prepare();
    expect(await readdir(join(root, 'incoming'))).toEqual(['now']);
  });
});

function* inChunks(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

const emptyZip = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);

/** An archive of stored entries. Checksums are left out: nobody unpacks it. */
function zip(entries: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt32LE(text.length, 18);
    head.writeUInt32LE(text.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(text.length, 20);
    entry.writeUInt32LE(text.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    const local = Buffer.concat([head, Buffer.from(name), Buffer.from(text)]);
    locals.push(local);
    directory.push(entry, Buffer.from(name));
    at += local.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(locals.length, 8);
  end.writeUInt16LE(locals.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

function mp4(): Buffer {
  const box = (type: string, content: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(8 + content.length, 0);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, content]);
  };
  const brand = Buffer.from('isom\0\0\0\0isommp42', 'latin1');
  return Buffer.concat([box('ftyp', brand), box('moov', Buffer.alloc(32)), box('mdat', Buffer.alloc(64, 1))]);
}
