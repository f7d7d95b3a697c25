import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

/** What is wrong with an archive that claims to be a Word document; message codes. */
export type WordProblem = 'wordFileDamaged' | 'wordFileTooLarge' | 'wordFileUnsafe';

export interface WordParts {
  /** word/document.xml */
  document: string;
  hasComments: boolean;
}

/** Of the archive, of its parts, of one of them unpacked, of all of them, and of how much smaller they were. */
const MOST_ENTRIES = 2000;
const MOST_PART = 8 * 1024 * 1024;
const MOST_TEXT = 4 * 1024 * 1024;
const MOST_TOGETHER = 64 * 1024 * 1024;
const MOST_RATIO = 200;

/**
 * Looks through an archive before anything else opens it: its size once unpacked, as it is and not as it says, and that no
 * part of it declares entities. Only the parts that a text is made of are unpacked.
 */
export async function lookInto(archive: Buffer): Promise<WordParts | WordProblem> {
  const entries = entriesOf(archive);
  if (!entries) return 'wordFileDamaged';
  if (entries.length > MOST_ENTRIES) return 'wordFileTooLarge';
  const together = entries.reduce((sum, { size }) => sum + size, 0);
  if (together > MOST_TOGETHER || together > archive.length * MOST_RATIO) return 'wordFileTooLarge';
  if (new Set(entries.map(({ name }) => name)).size !== entries.length) return 'wordFileUnsafe';
  const texts = new Map<string, string>();
  for (const entry of entries.filter(({ name }) => /\.(xml|rels)$/i.test(name))) {
    const text = await unpacked(archive, entry);
    if (typeof text === 'string') return text;
    if (/<!(DOCTYPE|ENTITY)/i.test(text.text) || text.text.includes('\0')) return 'wordFileUnsafe';
    texts.set(entry.name, text.text);
  }
  const document = texts.get('word/document.xml');
  if (document === undefined) return 'wordFileDamaged';
  if (document.length > MOST_TEXT) return 'wordFileTooLarge';
  return { document, hasComments: /<w:comment[\s>]/.test(texts.get('word/comments.xml') ?? '') };
}

interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  at: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;

/** The central directory (APPNOTE 4.3.12, 4.3.16); undefined where it does not hold together, or is ZIP64. */
function entriesOf(archive: Buffer): Entry[] | undefined {
  const end = endOf(archive);
  if (end === undefined) return undefined;
  const count = archive.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  while (entries.length < count) {
    if (at + 46 > end || archive.readUInt32LE(at) !== ENTRY_MARK) return undefined;
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      at: archive.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(archive: Buffer): number | undefined {
  const first = Math.max(0, archive.length - 22 - 65_535);
  for (let at = archive.length - 22; at >= first; at -= 1) {
    if (archive.readUInt32LE(at) === END_MARK && at + 22 + archive.readUInt16LE(at + 20) === archive.length) return at;
  }
  return undefined;
}

const inflate = promisify(inflateRaw);

async function unpacked(archive: Buffer, entry: Entry): Promise<{ text: string } | WordProblem> {
  const { at, packed, size, method } = entry;
  if (size > MOST_PART) return 'wordFileTooLarge';
  if (at + 30 > archive.length || archive.readUInt32LE(at) !== LOCAL_MARK) return 'wordFileDamaged';
  const from = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  const bytes = archive.subarray(from, from + packed);
  if (method === 0) return { text: bytes.toString('utf8') };
  if (method !== 8) return 'wordFileDamaged';
  try {
    // More than it says is refused by zlib before it is unpacked.
    return { text: (await inflate(bytes, { maxOutputLength: Math.max(size, 1) })).toString('utf8') };
  } catch {
    return 'wordFileDamaged';
  }
}
