import type { FileHandle } from 'node:fs/promises';

/**
 * Names of the entries of a ZIP archive, from its central directory; nothing is unpacked. Undefined when the archive
 * is cut off, damaged, or larger than any document needs (ZIP64, directory over 4 MB).
 */
export async function zipEntries(file: FileHandle): Promise<string[] | undefined> {
  const end = await endOfDirectory(file);
  if (!end || end.offset + end.length > end.at || end.length > MAX_DIRECTORY) return undefined;
  const directory = Buffer.alloc(end.length);
  await file.read(directory, 0, end.length, end.offset);
  return namesIn(directory, end.count);
}

/** Whether a ZIP reader would find an archive in this file, whatever it begins with. */
export async function hasZipAtEnd(file: FileHandle): Promise<boolean> {
  return (await endOfDirectory(file)) !== undefined;
}

interface EndOfDirectory {
  at: number;
  count: number;
  offset: number;
  length: number;
}

const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
const MAX_DIRECTORY = 4 * 1024 * 1024;
const END_MARK = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY_MARK = 0x02014b50;

/** The record stands at the end, behind it only a comment of the length it states (APPNOTE 4.3.16). */
async function endOfDirectory(file: FileHandle): Promise<EndOfDirectory | undefined> {
  const { size } = await file.stat();
  const start = Math.max(0, size - END_LENGTH - MAX_COMMENT);
  const bytes = Buffer.alloc(size - start);
  await file.read(bytes, 0, bytes.length, start);
  for (let at = bytes.lastIndexOf(END_MARK); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(END_MARK, at - 1)) {
    if (at + END_LENGTH > bytes.length) continue;
    if (at + END_LENGTH + bytes.readUInt16LE(at + 20) !== bytes.length) continue;
    return {
      at: start + at,
      count: bytes.readUInt16LE(at + 10),
      length: bytes.readUInt32LE(at + 12),
      offset: bytes.readUInt32LE(at + 16),
    };
  }
  return undefined;
}

function namesIn(directory: Buffer, count: number): string[] | undefined {
  const names: string[] = [];
  let at = 0;
  while (names.length < count) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== ENTRY_MARK) return undefined;
    const nameLength = directory.readUInt16LE(at + 28);
    names.push(directory.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return names;
}
